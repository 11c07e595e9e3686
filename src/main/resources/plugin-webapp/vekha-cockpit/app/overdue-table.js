// The table of late assignments.
import {element} from '../../../../../../lib/vekha/elements.js';
import {day} from '../../../../../../lib/vekha/words.js';

/** On a narrow screen the heading goes before the value; `name` is for the style. */
const columns = [
  {name: 'days', heading: 'Дней', value: row => element('span', {class: 'vekha-mark vekha-late'}, String(row.daysLate))},
  {name: 'organisation', heading: 'Организация', value: row => row.organisation},
  {name: 'activity', heading: 'Мероприятие', value: activity},
  {name: 'responsible', heading: 'Кто отвечает', value: row => row.responsible},
  {name: 'date', heading: 'Первоначальный срок', value: row => day(row.originalDue)},
  {name: 'date', heading: 'Срок', value: row => day(row.due)},
  {name: 'state', heading: 'Состояние', value: row => row.state},
  {name: 'roadmap', heading: 'Дорожная карта', value: row => row.roadmap}
];

function activity(row) {
  const text = `${row.number}. ${row.activity}`;
  return row.processInstanceId
    ? element('a', {href: `#/process-instance/${encodeURIComponent(row.processInstanceId)}/runtime`}, text)
    : text;
}

function tableRow(row) {
  return element('tr', {}, columns.map(({name, heading, value}) =>
    element('td', {class: `vekha-${name}`, 'data-heading': heading}, value(row))));
}

/** An empty table; rows are added with `add`. */
export function overdueTable() {
  const body = element('tbody', {});
  const table = element('table', {class: 'table vekha-overdue-table'},
    element('caption', {class: 'sr-only'}, 'Просроченные поручения, самые давние первыми'),
    element('thead', {}, element('tr', {}, columns.map(({name, heading}) =>
      element('th', {scope: 'col', class: `vekha-${name}`}, heading)))),
    body);
  return {table, add: rows => body.append(...rows.map(tableRow))};
}
