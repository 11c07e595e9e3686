// Where and since when work is late: a table of organisations and sections, and a chart by weeks.
import {read} from '../../../../../../lib/vekha/server.js';
import {element, failure, waiting} from '../../../../../../lib/vekha/elements.js';
import {heatTable} from './heat-table.js';
import {weekChart} from './week-chart.js';
import {query} from './address.js';

function contents({places, weeks}) {
  return places.length === 0
    ? [element('p', {}, 'Просроченных поручений нет.')]
    : [heatTable(places), weekChart(weeks)];
}

/** A part of the page that is counted when it is opened. */
export function delaysSection(signal) {
  const place = element('div', {'aria-live': 'polite'});
  let asked = false;

  async function load() {
    place.replaceChildren(waiting('Считаю просроченное…'));
    try {
      place.replaceChildren(...contents(await read(`board/delays?${query()}`, signal)));
    } catch (error) {
      if (error.name !== 'AbortError') {
        place.replaceChildren(failure(error.message, load));
      }
    }
  }

  return element('details', {
    class: 'vekha-delays',
    ontoggle: event => {
      if (event.target.open && !asked) {
        asked = true;
        load();
      }
    }
  }, element('summary', {}, 'Где и с какой недели просрочено'), place);
}
