// The section of the dashboard: how much is late and the longest delays.
import {read} from '../../../../../../lib/vekha/server.js';
import {element, failure, waiting} from '../../../../../../lib/vekha/elements.js';
import {counted} from '../../../../../../lib/vekha/words.js';
import {overdueTable} from './overdue-table.js';

const first = 5;

function contents({total, rows: page}) {
  const rows = page.slice(0, first);
  if (total === 0) {
    return [element('p', {}, 'Просроченных поручений нет.')];
  }
  const {table, add} = overdueTable();
  add(rows);
  return [
    element('p', {class: 'vekha-overdue-total'},
      counted(total, 'поручение просрочено', 'поручения просрочены', 'поручений просрочено'),
      total > rows.length ? '. Самые давние:' : '.'),
    table,
    element('p', {}, element('a', {href: '#/overdue'}, 'Все просроченные поручения'))
  ];
}

/** Shows the section in the node; returns what to call when it is left. */
export function showOverdueSection(node) {
  const closing = new AbortController();
  const place = element('div', {'aria-live': 'polite'});

  async function load() {
    place.replaceChildren(waiting('Загружаю поручения…'));
    try {
      place.replaceChildren(...contents(await read('board', closing.signal)));
    } catch (error) {
      if (error.name !== 'AbortError') {
        place.replaceChildren(failure(error.message, load));
      }
    }
  }

  node.append(element('section', {class: 'vekha-overdue vekha-overdue-section'},
    element('h1', {class: 'section-title'}, 'Просрочено'), place));
  load();
  return () => closing.abort();
}
