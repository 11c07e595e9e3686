// The rows of the board as a workbook.
import {address} from '../../../../../../lib/vekha/server.js';
import {element} from '../../../../../../lib/vekha/elements.js';
import {query} from './address.js';

const unexpected = 'Файл не получен. Обновите страницу и повторите.';

async function refusal(response) {
  try {
    return (await response.json()).message || unexpected;
  } catch {
    return unexpected;
  }
}

function keep(content) {
  const place = URL.createObjectURL(content);
  const link = element('a', {href: place, download: 'Контроль сроков.xlsx'});
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(place), 10_000);
}

/** A button that asks for the workbook and says what has become of it. */
export function exportButton(signal) {
  const said = element('span', {role: 'status', class: 'vekha-quiet'});
  const button = element('button', {type: 'button', class: 'btn btn-default', onclick: load}, 'Выгрузить в Excel');

  async function load() {
    button.disabled = true;
    said.textContent = 'Готовлю файл…';
    try {
      const response = await fetch(address(`board/table.xlsx?${query()}`), {credentials: 'same-origin', signal});
      if (response.ok) {
        keep(await response.blob());
      }
      said.textContent = response.ok ? 'Файл готов.' : await refusal(response);
    } catch (error) {
      said.textContent = error.name === 'AbortError' ? '' : unexpected;
    }
    button.disabled = false;
  }

  return element('div', {}, button, ' ', said);
}
