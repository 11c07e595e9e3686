// A chart drawn by the library; whoever does not see it has the same as a table beside it.
import {element} from '../../../../../../lib/vekha/elements.js';

// Served by Vekha itself; no page of it calls another server.
const library = '../../../../../../../webjars/echarts/5.3.1/dist/echarts.esm.min.js';

async function draw(place, option) {
  const echarts = await import(new URL(library, import.meta.url).href);
  const drawn = echarts.init(place, null, {renderer: 'svg'});
  drawn.setOption({animation: false, ...option});
  new ResizeObserver(() => drawn.resize()).observe(place);
}

/** The chart, of a height of its own if one is given, which is drawn when it has a place on the page. */
export function chart(option, height) {
  const place = element('div', {class: 'vekha-chart', 'aria-hidden': 'true'});
  if (height) {
    place.style.height = `${height}px`;
  }
  // The library measures its place, which has no size before it is on the page.
  requestAnimationFrame(() => draw(place, option).catch(error => {
    console.error(error);
    place.replaceChildren('График не загрузился, числа есть в таблице.');
  }));
  return place;
}
