// The tab «Данные» of a process instance: what the engine keeps of it, in words.
import {read} from '../../../../../../lib/vekha/server.js';
import {element, failure, waiting} from '../../../../../../lib/vekha/elements.js';

function row({label, value, link}) {
  const said = value ?? 'не задано';
  return element('tr', {},
    element('th', {scope: 'row'}, label),
    element('td', {class: value === null ? 'vekha-quiet' : null},
      link ? element('a', {href: link}, said) : said));
}

function table(lines) {
  return element('table', {class: 'table vekha-instance-data', 'aria-label': 'Что записано о ходе этого процесса'},
    element('tbody', {}, lines.map(row)));
}

/** Shows the data in the node; returns what to call when the tab is left. */
export function showInstanceData(node, {processInstanceId: id}) {
  const closing = new AbortController();
  const place = element('div', {'aria-live': 'polite'});

  async function load() {
    place.replaceChildren(waiting('Загружаю данные…'));
    try {
      const lines = await read(`instances/${encodeURIComponent(id)}/data`, closing.signal);
      place.replaceChildren(lines.length > 0
        ? table(lines)
        : element('p', {class: 'vekha-quiet'}, 'О ходе этого процесса ничего не записано.'));
    } catch (error) {
      if (error.name === 'AbortError') {
        return;
      }
      place.replaceChildren(error.status === 404
        ? element('p', {class: 'vekha-quiet'},
          'Процесс уже завершён или идёт в организации, работу которой вы не видите.')
        : failure(error.message, load));
    }
  }

  node.append(place);
  load();
  return () => closing.abort();
}
