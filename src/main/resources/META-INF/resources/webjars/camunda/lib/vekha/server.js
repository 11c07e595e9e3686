// Calls to Vekha's own endpoints.
import {signInAgain, vekhaRoot} from './leaving.js';

const tokenCookie = 'VEKHA-XSRF';
const tokenHeader = 'X-VEKHA-XSRF';

const refusals = {
  401: 'Время сеанса истекло. Войдите снова.',
  403: 'На это действие у вас нет прав. Если права есть, обновите страницу и повторите.',
  404: 'Этих сведений больше нет или они вам недоступны. Обновите страницу.',
  413: 'Файл больше 20 МБ. Уменьшите его или разделите на части.'
};
const unexpected = 'Не получилось: ошибка на сервере. Повторите через минуту.';
const unreachable = 'Сервер не отвечает. Проверьте связь и повторите.';

/** A call that was not done; the message is for the user. */
export class Refusal extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

export function address(path) {
  return `${vekhaRoot}vekha/${path}`;
}

function token() {
  const found = document.cookie.split('; ').find(each => each.startsWith(`${tokenCookie}=`));
  return found ? decodeURIComponent(found.slice(tokenCookie.length + 1)) : '';
}

function parsed(text) {
  try {
    return text ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

function refusal(status, body) {
  if (status === 401) {
    signInAgain();
  }
  const said = status === 422 && body && body.message;
  return new Refusal(status, said || refusals[status] || unexpected);
}

async function call(path, options) {
  let response;
  try {
    response = await fetch(address(path), {credentials: 'same-origin', ...options});
  } catch (error) {
    throw error.name === 'AbortError' ? error : new Refusal(0, unreachable);
  }
  const body = parsed(await response.text());
  if (!response.ok) {
    throw refusal(response.status, body);
  }
  return body;
}

export function read(path, signal) {
  return call(path, {signal, headers: {Accept: 'application/json'}});
}

/** Sends data as JSON. */
export function send(path, content) {
  return call(path, {
    method: 'POST',
    headers: {'Content-Type': 'application/json', [tokenHeader]: token()},
    body: JSON.stringify(content)
  });
}

export function remove(path) {
  return call(path, {method: 'DELETE', headers: {[tokenHeader]: token()}});
}

/**
 * Sends a file. Unlike fetch, this request tells how much of it is on its way.
 *
 * @param progress called with the part sent, from 0 to 1
 */
export function upload(path, file, progress, signal) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const content = new FormData();
    content.append('file', file);
    request.open('POST', address(path));
    request.setRequestHeader(tokenHeader, token());
    request.upload.addEventListener('progress', event => {
      if (event.lengthComputable) {
        progress(event.loaded / event.total);
      }
    });
    request.addEventListener('load', () => {
      const body = parsed(request.responseText);
      if (request.status >= 200 && request.status < 300) {
        resolve(body);
      } else {
        reject(refusal(request.status, body));
      }
    });
    request.addEventListener('error', () => reject(new Refusal(0, unreachable)));
    request.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
    signal.addEventListener('abort', () => request.abort());
    request.send(content);
  });
}
