// The page «Просрочено»: all that is late, a portion at a time.
import {read} from '../../../../../../lib/vekha/server.js';
import {element, failure, waiting} from '../../../../../../lib/vekha/elements.js';
import {counted} from '../../../../../../lib/vekha/words.js';
import {countersList} from './counters.js';
import {overdueTable} from './overdue-table.js';

const portion = 50;

/** Shows the page in the node; returns what to call when it is left. */
export function showOverduePage(node) {
  const closing = new AbortController();
  const total = element('p', {role: 'status'});
  const {table, add} = overdueTable();
  const foot = element('div', {class: 'vekha-overdue-foot'});
  const more = element('button', {type: 'button', class: 'btn btn-default', onclick: load}, 'Показать ещё');
  let shown = 0;

  async function load() {
    foot.replaceChildren(waiting('Загружаю поручения…'));
    try {
      const page = await read(`overdue?offset=${shown}&limit=${portion}`, closing.signal);
      shown += page.rows.length;
      add(page.rows);
      show(page);
    } catch (error) {
      if (error.name !== 'AbortError') {
        foot.replaceChildren(failure(error.message, load));
      }
    }
  }

  function show(page) {
    table.hidden = shown === 0;
    total.textContent = shown === 0
      ? 'Просроченных поручений нет.'
      : `Показано ${shown} из ${counted(page.total, 'поручения', 'поручений', 'поручений')}, самые давние первыми.`;
    foot.replaceChildren(...(shown < page.total && page.rows.length > 0 ? [more] : []));
  }

  table.hidden = true;
  document.title = 'Просрочено — Веха · Контроль';
  node.append(element('div', {class: 'vekha-overdue'},
    element('h1', {}, 'Просроченные поручения'), countersList(closing.signal), total, table, foot));
  load();
  return () => closing.abort();
}
