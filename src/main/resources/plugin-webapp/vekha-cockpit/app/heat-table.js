// Late work by organisation and section of the roadmap: the number says it, the shade helps to find it.
import {element} from '../../../../../../lib/vekha/elements.js';
import {link} from './address.js';

const mostColumns = 8;
const mostRows = 40;
const others = 'Другие разделы';

function summed(places, name) {
  const sums = new Map();
  places.forEach(place => sums.set(place[name], (sums.get(place[name]) || 0) + place.late));
  return [...sums].sort((one, other) => other[1] - one[1]);
}

function shade(late, most) {
  return late === 0 ? 'vekha-heat-0' : `vekha-heat-${Math.max(1, Math.ceil(4 * late / most))}`;
}

function cell(late, most) {
  return element('td', {class: shade(late, most)}, late === 0 ? '—' : late.toLocaleString('ru'));
}

/** The table; the organisations with most delays come first. */
export function heatTable(places) {
  const sections = summed(places, 'section').slice(0, mostColumns).map(([section]) => section);
  const rest = places.some(place => !sections.includes(place.section));
  const columns = rest ? [...sections, others] : sections;
  const names = new Map(places.map(place => [place.organisationId, place.organisation]));
  const rows = summed(places, 'organisationId');
  const late = new Map();
  places.forEach(place => {
    const key = `${place.organisationId} ${sections.includes(place.section) ? place.section : others}`;
    late.set(key, (late.get(key) || 0) + place.late);
  });
  const most = Math.max(...late.values());
  const hidden = rows.length - mostRows;
  return element('div', {class: 'vekha-wide', tabindex: '0', role: 'region', 'aria-label': 'Просрочено по организациям'},
    element('table', {class: 'table vekha-heat'},
      element('caption', {}, 'Просрочено поручений по организациям и разделам'),
      element('thead', {}, element('tr', {}, element('th', {scope: 'col'}, 'Организация'),
        element('th', {scope: 'col'}, 'Всего'),
        columns.map(section => element('th', {scope: 'col'}, section || 'Без раздела')))),
      element('tbody', {}, rows.slice(0, mostRows).map(([id, all]) => element('tr', {},
        element('th', {scope: 'row'},
          element('a', {href: link({organisation: id, show: 'late'})}, names.get(id))),
        element('td', {}, all.toLocaleString('ru')),
        columns.map(section => cell(late.get(`${id} ${section}`) || 0, most)))))),
    hidden > 0 ? element('p', {class: 'vekha-quiet'}, `Ещё организаций с просроченным: ${hidden}.`) : null);
}
