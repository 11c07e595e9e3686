// Later dates: those asked for with what was decided, and a way to ask for one.
import {send} from '../../../../../../lib/vekha/server.js';
import {element} from '../../../../../../lib/vekha/elements.js';
import {day, moment} from '../../../../../../lib/vekha/words.js';
import {opener} from './opener.js';

function decision({state, grantedDue, decidedBy, remark}) {
  const said = grantedDue ? `${state} на ${day(grantedDue)}` : state;
  return element('span', {class: 'vekha-quiet'},
    [said, decidedBy, remark].filter(Boolean).join('. '));
}

function line(request) {
  return element('li', {},
    element('time', {datetime: request.askedAt}, moment(request.askedAt)),
    element('span', {class: 'vekha-what'},
      `${request.askedBy}: с ${day(request.dueBefore)} на ${day(request.askedDue)}. ${request.reason}`),
    decision(request));
}

/** The form to ask with; `asked` is called after the server has taken it. */
function asking(path, asked) {
  const due = element('input', {type: 'date', id: 'vekha-shift-due', required: true, class: 'form-control'});
  const reason = element('textarea', {
    id: 'vekha-shift-reason', required: true, maxlength: 2000, rows: 3, class: 'form-control'
  });
  const wrong = element('p', {class: 'vekha-wrong', role: 'alert'});
  const button = element('button', {type: 'submit', class: 'btn btn-primary'}, 'Отправить просьбу');

  async function ask(event) {
    event.preventDefault();
    button.disabled = true;
    wrong.textContent = '';
    try {
      await send(`${path}/shifts`, {due: due.value, reason: reason.value});
      asked();
    } catch (error) {
      wrong.textContent = error.message;
      button.disabled = false;
    }
  }

  return opener('Попросить перенос',
    element('form', {onsubmit: ask, novalidate: true},
      element('div', {class: 'form-group'}, element('label', {for: 'vekha-shift-due'}, 'Новый срок'), due),
      element('div', {class: 'form-group'}, element('label', {for: 'vekha-shift-reason'}, 'Причина'), reason),
      wrong, button));
}

/**
 * The section as a list of one, or of none when there is nothing to show or to ask.
 *
 * @param asked called after a request has been taken
 */
export function shifts({mayAsk, requests}, path, asked) {
  if (!mayAsk && requests.length === 0) {
    return [];
  }
  return [element('section', {class: 'vekha-shifts', 'aria-label': 'Перенос срока'},
    element('h3', {}, 'Перенос срока'),
    requests.length > 0 ? element('ol', {}, requests.map(line)) : null,
    mayAsk ? asking(path, asked) : null)];
}
