// How much is open, late and waiting, in numbers; each is a filter.
import {read} from '../../../../../../lib/vekha/server.js';
import {element, failure} from '../../../../../../lib/vekha/elements.js';
import {conditions, link, query} from './address.js';

const counters = [
  {name: 'open', words: 'в работе'},
  {name: 'soon', words: 'срок в ближайшие 7 дней'},
  {name: 'late', words: 'просрочено'},
  {name: 'escalated', words: 'доведено до руководства'},
  {name: 'handedIn', words: 'на приёмке'},
  {name: 'shiftsAsked', words: 'просят перенести срок'}
];

function number({number: counted, more}) {
  return more ? `больше ${counted.toLocaleString('ru')}` : counted.toLocaleString('ru');
}

/** A list of the numbers, which come when they are there. */
export function countersList(signal) {
  const list = element('ul', {class: 'vekha-counters', 'aria-label': 'Поручения в числах'});
  const chosen = conditions().show || 'late';

  function show(numbers) {
    list.replaceChildren(...counters.map(({name, words}) =>
      element('li', {}, element('a', {
        href: link({show: name}), 'data-counter': name, 'aria-current': name === chosen ? 'true' : null
      }, element('strong', {}, numbers ? number(numbers[name]) : '…'), ` ${words}`))));
  }

  async function load() {
    show(null);
    try {
      show(await read(`board/counters?${query()}`, signal));
    } catch (error) {
      // What the address asks in vain is said by the page; the filters stay at hand.
      if (error.name !== 'AbortError' && error.status !== 422) {
        list.replaceChildren(element('li', {}, failure(error.message, load)));
      }
    }
  }

  load();
  return list;
}
