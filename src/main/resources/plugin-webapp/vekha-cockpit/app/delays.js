// Where and since when work is late: a table of organisations and sections, and a chart by weeks.
import {element} from '../../../../../../lib/vekha/elements.js';
import {heatTable} from './heat-table.js';
import {weekChart} from './week-chart.js';
import {query} from './address.js';
import {unfolding} from './unfolding.js';

function contents({places, weeks}) {
  return places.length === 0
    ? [element('p', {}, 'Просроченных поручений нет.')]
    : [heatTable(places), weekChart(weeks)];
}

/** A part of the page that is counted when it is opened. */
export function delaysSection(signal) {
  return unfolding('Где и с какой недели просрочено', `board/delays?${query()}`, contents, signal);
}
