// Late work by the week in which it was due, as a chart and as a table for those who do not see it.
import {element} from '../../../../../../lib/vekha/elements.js';
import {day} from '../../../../../../lib/vekha/words.js';
import {chart} from './chart.js';

const mostWeeks = 26;

function bars(weeks) {
  return {
    grid: {left: 60, right: 10, top: 20, bottom: 60},
    xAxis: {type: 'category', data: weeks.map(week => day(week.monday)), axisLabel: {rotate: 45}},
    yAxis: {type: 'value', minInterval: 1},
    series: [{type: 'bar', data: weeks.map(week => week.late), color: '#b5152b',
      label: {show: true, position: 'top'}}]
  };
}

function table(weeks) {
  return element('details', {}, element('summary', {}, 'То же таблицей'),
    element('table', {class: 'table vekha-weeks'},
      element('caption', {class: 'sr-only'}, 'Просрочено сейчас по неделям, на которые приходился срок'),
      element('thead', {}, element('tr', {}, element('th', {scope: 'col'}, 'Неделя с'),
        element('th', {scope: 'col'}, 'Просрочено'))),
      element('tbody', {}, weeks.map(week => element('tr', {},
        element('th', {scope: 'row'}, day(week.monday)),
        element('td', {}, week.late.toLocaleString('ru')))))));
}

/** The chart of the last half year; what was due before is told in words. */
export function weekChart(weeks) {
  const shown = weeks.slice(-mostWeeks);
  const before = weeks.slice(0, -mostWeeks).reduce((sum, week) => sum + week.late, 0);
  return element('figure', {},
    element('figcaption', {}, 'Просрочено сейчас — по неделям, на которые приходился срок'),
    chart(bars(shown)),
    before > 0 ? element('p', {}, `Со сроком раньше этих недель: ${before.toLocaleString('ru')}.`) : null,
    table(shown));
}
