// What the board is filtered by: the tree of organisations, roadmap, section, role and person.
import {read} from '../../../../../../lib/vekha/server.js';
import {element, failure} from '../../../../../../lib/vekha/elements.js';
import {conditions, everything, go, hadFocus, link, query} from './address.js';

// The headings of the table sort as well, but a telephone has no room for them.
const orders = [
  {id: 'original', name: 'по первоначальному сроку'},
  {id: 'organisation', name: 'по организации'},
  {id: 'level', name: 'по уровню контроля'},
  {id: 'shifts', name: 'по числу переносов'}
];

function select(name, label, first, choices, changes) {
  const id = `vekha-board-${name}`;
  const chosen = conditions()[name] || '';
  const control = element('select', {
    id, class: 'form-control', onchange: event => go(changes(event.target.value), event.target)
  },
  element('option', {value: ''}, first),
  choices.map(choice => element('option', {value: choice.id, selected: choice.id === chosen}, choice.name)));
  if (hadFocus(id)) {
    setTimeout(() => control.focus());
  }
  return element('div', {class: 'vekha-field'}, element('label', {for: id}, label), control);
}

function way({way: upper}) {
  if (upper.length === 0) {
    return null;
  }
  return element('nav', {class: 'vekha-way', 'aria-label': 'Выбранная организация'},
    element('a', {href: link({organisation: ''})}, 'Все организации'),
    upper.map((each, index) => [' / ', index === upper.length - 1
      ? element('strong', {}, each.name)
      : element('a', {href: link({organisation: each.id})}, each.name)]).flat());
}

function chip(text, changes) {
  return element('a', {class: 'vekha-chip', href: link(changes)}, `${text} — снять`);
}

function contents(choices) {
  const {roadmap, person, organisation} = conditions();
  return [
    way(choices),
    element('div', {class: 'vekha-fields'},
      choices.below.length === 0 ? null : select('below', organisation ? 'Организация внутри' : 'Организация',
        organisation ? 'все внутри' : 'все', choices.below, id => (id ? {organisation: id} : {})),
      select('roadmap', 'Дорожная карта', 'все', choices.roadmaps, id => ({roadmap: id, section: ''})),
      roadmap ? select('section', 'Раздел', 'все', choices.sections, id => ({section: id})) : null,
      select('role', 'Кто отвечает', 'все', choices.roles, id => ({role: id})),
      select('sort', 'Порядок', 'по сроку', orders, id => ({sort: id, down: ''}))),
    element('p', {class: 'vekha-chips'},
      person ? chip(`Сотрудник: ${choices.person ? choices.person.name : 'не найден'}`, {person: ''}) : null,
      query({sort: '', down: '', show: ''}) ? element('a', {href: everything}, 'Снять все условия') : null)
  ].filter(each => each !== null);
}

/** The filters, which come when they are known. */
export function boardFilters(signal) {
  const place = element('div', {class: 'vekha-filters', role: 'search', 'aria-label': 'Отбор поручений'});

  async function load(asked) {
    try {
      place.replaceChildren(...contents(await read(`board/choices?${asked}`, signal)));
    } catch (error) {
      if (error.status === 422 && asked !== '') {
        await load('');
      } else if (error.name !== 'AbortError') {
        place.replaceChildren(failure(error.message, () => load(asked)));
      }
    }
  }

  load(query());
  return place;
}
