// The page «Контроль сроков»: numbers, filters and the work they leave, a portion at a time.
import {read} from '../../../../../../lib/vekha/server.js';
import {element, failure, waiting} from '../../../../../../lib/vekha/elements.js';
import {boardFilters} from './filters.js';
import {boardTable} from './board-table.js';
import {countersList} from './counters.js';
import {delaysSection} from './delays.js';
import {exportButton} from './export.js';
import {manyRows} from './many-rows.js';
import {timelineSection} from './timeline.js';
import {everything, query} from './address.js';

const title = 'Контроль сроков';

/** Shows the page in the node; returns what to call when it is left. */
export function showBoardPage(node) {
  const closing = new AbortController();
  const total = element('p', {role: 'status'});
  const many = manyRows();
  const {table, add} = boardTable(many.box, closing.signal);
  const foot = element('div', {class: 'vekha-overdue-foot'});
  const more = element('button', {type: 'button', class: 'btn btn-default', onclick: load}, 'Показать ещё');
  let shown = 0;
  let next = null;

  async function load() {
    foot.replaceChildren(waiting('Загружаю поручения…'));
    try {
      const place = next === null ? '' : `&after=${encodeURIComponent(next)}`;
      const page = await read(`board?${query()}${place}`, closing.signal);
      shown += page.rows.length;
      next = page.next;
      add(page.rows);
      show(page);
    } catch (error) {
      if (error.name !== 'AbortError') {
        foot.replaceChildren(refused(error));
      }
    }
  }

  function refused(error) {
    const said = failure(error.message, error.status === 422 ? null : load);
    if (error.status === 422) {
      said.append(element('p', {}, element('a', {href: everything}, 'Снять все условия')));
    }
    return said;
  }

  function show(page) {
    table.hidden = shown === 0;
    const all = `${page.more ? 'больше чем ' : ''}${page.total.toLocaleString('ru')}`;
    total.textContent = shown === 0
      ? 'По этим условиям поручений нет.'
      : `Показано строк: ${shown.toLocaleString('ru')} из ${all}.`;
    foot.replaceChildren(...(next === null ? [] : [more]));
  }

  table.hidden = true;
  document.title = `${title} — Веха · Контроль`;
  node.append(element('div', {class: 'vekha-overdue'}, element('h1', {}, title),
    countersList(closing.signal), boardFilters(closing.signal), delaysSection(closing.signal),
    timelineSection(closing.signal),
    element('div', {class: 'vekha-line'}, total, exportButton(closing.signal)), many.place, table, foot));
  load();
  return () => closing.abort();
}
