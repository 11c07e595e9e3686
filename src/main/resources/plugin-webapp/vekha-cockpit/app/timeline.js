// The chosen roadmap row by row, plan against fact: a chart, and the same as a table.
import {element} from '../../../../../../lib/vekha/elements.js';
import {day} from '../../../../../../lib/vekha/words.js';
import {conditions, query} from './address.js';
import {timelineChart} from './timeline-chart.js';
import {unfolding} from './unfolding.js';

const headings = ['Мероприятие', 'Раздел', 'План: с', 'План: по', 'Срок сейчас', 'Факт: с', 'Факт: по', 'Исполнено', 'Просрочено'];

function or(date) {
  return date ? day(date) : '—';
}

function cells(row) {
  const whole = row.done === row.cards;
  return [
    row.section || '—', day(row.opens), or(row.planned), or(row.due), or(row.begun),
    whole ? or(row.closed) : row.begun ? 'идёт' : '—',
    `${row.done.toLocaleString('ru')} из ${row.cards.toLocaleString('ru')}`, row.late.toLocaleString('ru')
  ];
}

function table(rows) {
  return element('div', {class: 'vekha-wide', tabindex: '0', role: 'region', 'aria-label': 'План и факт по мероприятиям'},
    element('table', {class: 'table vekha-timeline'},
      element('caption', {}, 'План и факт по мероприятиям'),
      element('thead', {}, element('tr', {}, headings.map(words => element('th', {scope: 'col'}, words)))),
      element('tbody', {}, rows.map(row => element('tr', {},
        element('th', {scope: 'row'}, `${row.number} ${row.title}`),
        cells(row).map(text => element('td', {}, text)))))));
}

function contents(rows) {
  return rows.length === 0
    ? [element('p', {}, 'По этим условиям в дорожной карте поручений нет.')]
    : [timelineChart(rows), table(rows)];
}

/** The part of the page; nothing while no roadmap is chosen. */
export function timelineSection(signal) {
  return conditions().roadmap
    ? unfolding('График дорожной карты: план и факт', `board/timeline?${query()}`, contents, signal)
    : null;
}
