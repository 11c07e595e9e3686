// The table of late assignments.
import {element} from '../../../../../../lib/vekha/elements.js';
import {day} from '../../../../../../lib/vekha/words.js';

/** A heading and what stands below it; on a narrow screen the heading goes before the value. */
const columns = [
  ['Дней', row => element('span', {class: 'vekha-mark vekha-late'}, String(row.daysLate))],
  ['Организация', row => row.organisation],
  ['Мероприятие', activity],
  ['Кто отвечает', row => row.responsible],
  ['Первоначальный срок', row => day(row.originalDue)],
  ['Срок', row => day(row.due)],
  ['Состояние', row => row.state],
  ['Дорожная карта', row => row.roadmap]
];

function activity(row) {
  const text = `${row.number}. ${row.activity}`;
  return row.processInstanceId
    ? element('a', {href: `#/process-instance/${encodeURIComponent(row.processInstanceId)}/runtime`}, text)
    : text;
}

function tableRow(row) {
  return element('tr', {}, columns.map(([heading, value]) =>
    element('td', {'data-heading': heading}, value(row))));
}

/** An empty table; rows are added with `add`. */
export function overdueTable() {
  const body = element('tbody', {});
  const table = element('table', {class: 'table vekha-overdue-table'},
    element('caption', {class: 'sr-only'}, 'Просроченные поручения, самые давние первыми'),
    element('thead', {}, element('tr', {}, columns.map(([heading]) =>
      element('th', {scope: 'col'}, heading)))),
    body);
  return {table, add: rows => body.append(...rows.map(tableRow))};
}
