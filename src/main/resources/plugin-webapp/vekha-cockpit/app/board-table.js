// The table of the board. A name in it is a way to filter by it.
import {element} from '../../../../../../lib/vekha/elements.js';
import {day} from '../../../../../../lib/vekha/words.js';
import {cardDetails} from './card-details.js';
import {conditions, link} from './address.js';

// How far up the delay has been told.
const levels = {1: 'руководитель организации', 2: 'контролёр', 3: 'заместитель руководителя'};

/** On a narrow screen the heading goes before the value; `sort` is the order's name in the address. */
const columns = [
  {name: 'days', heading: 'Дней просрочки', value: late},
  {name: 'organisation', sort: 'organisation', heading: 'Организация',
    value: row => filter({organisation: row.organisationId}, row.organisation)},
  {name: 'activity', heading: 'Мероприятие', value: activity},
  {name: 'responsible', heading: 'Кто отвечает', value: row =>
    (row.personId ? filter({person: row.personId}, row.responsible) : row.responsible)},
  {name: 'date', sort: 'original', heading: 'Первоначальный срок', value: row => day(row.originalDue)},
  {name: 'date', sort: 'due', heading: 'Срок', value: due},
  {name: 'level', sort: 'level', heading: 'Уровень контроля', value: row =>
    (row.level > 0 ? levels[row.level] || String(row.level) : '—')},
  {name: 'state', heading: 'Состояние', value: row =>
    (row.shiftAsked ? `${row.state}, просят перенести срок` : row.state)},
  {name: 'roadmap', heading: 'Дорожная карта', value: row =>
    filter({roadmap: row.roadmapId, section: ''}, row.roadmap)}
];

function filter(changes, text) {
  return element('a', {href: link(changes), title: 'Показать только это'}, text);
}

function late(row) {
  return row.daysLate > 0
    ? element('span', {class: 'vekha-mark vekha-late'}, String(row.daysLate))
    : '—';
}

function due(row) {
  return row.movedDays > 0 ? `${day(row.due)} (+${row.movedDays} дн.)` : day(row.due);
}

function activity(row) {
  const text = `${row.number} ${row.activity}`;
  return row.processInstanceId
    ? element('a', {href: `#/process-instance/${encodeURIComponent(row.processInstanceId)}/runtime`}, text)
    : text;
}

function heading({name, sort, heading: words}) {
  const {sort: chosen = 'due', down} = conditions();
  if (!sort) {
    return element('th', {scope: 'col', class: `vekha-${name}`}, words);
  }
  const active = sort === chosen;
  const turned = active && !down;
  return element('th', {
    scope: 'col', class: `vekha-${name}`, 'aria-sort': active ? (down ? 'descending' : 'ascending') : 'none'
  }, element('a', {href: link({sort, down: turned ? 'true' : ''})}, words, active ? (down ? ' ↓' : ' ↑') : ''));
}

/** Opens under a row what has happened to it and what may be done; closes it the next time. */
function opener(row, signal) {
  let details = null;
  return element('button', {
    type: 'button', class: 'btn btn-link vekha-open', 'aria-expanded': 'false', onclick: ({currentTarget: button}) => {
      if (details) {
        details.remove();
        details = null;
      } else {
        details = element('tr', {class: 'vekha-opened'},
          element('td', {colspan: columns.length + 1}, cardDetails(row.id, signal)));
        button.closest('tr').after(details);
      }
      button.setAttribute('aria-expanded', String(details !== null));
    }
  }, 'Ход и решения');
}

function tableRow(row, box, signal) {
  return element('tr', {'data-card': row.id},
    element('td', {class: 'vekha-choose'}, box(row)),
    columns.map(({name, heading: words, value}) =>
      element('td', {class: `vekha-${name}`, 'data-heading': words}, value(row),
        name === 'activity' ? opener(row, signal) : null)));
}

/** An empty table; rows are added with `add`. */
export function boardTable(box, signal) {
  const body = element('tbody', {});
  const table = element('table', {class: 'table vekha-overdue-table'},
    element('caption', {class: 'sr-only'}, 'Поручения по выбранным условиям'),
    element('thead', {}, element('tr', {}, element('td', {}), columns.map(heading))),
    body);
  return {table, add: rows => body.append(...rows.map(row => tableRow(row, box, signal)))};
}
