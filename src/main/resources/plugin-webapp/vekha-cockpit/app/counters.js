// How much is open, late and waiting, in numbers.
import {read} from '../../../../../../lib/vekha/server.js';
import {element, failure} from '../../../../../../lib/vekha/elements.js';

const counters = [
  {name: 'open', words: 'в работе'},
  {name: 'soon', words: 'срок в ближайшие 7 дней'},
  {name: 'late', words: 'просрочено'},
  {name: 'escalated', words: 'доведено до руководства'},
  {name: 'handedIn', words: 'на приёмке'},
  {name: 'shiftsAsked', words: 'просят перенести срок'}
];

/** A list of the numbers, which come when they are there. */
export function countersList(signal) {
  const list = element('ul', {class: 'vekha-counters', 'aria-label': 'Поручения в числах'});

  async function load() {
    try {
      const numbers = await read('overdue/counters', signal);
      list.replaceChildren(...counters.map(({name, words}) =>
        element('li', {}, element('strong', {}, numbers[name].toLocaleString('ru')), ` ${words}`)));
    } catch (error) {
      if (error.name !== 'AbortError') {
        list.replaceChildren(element('li', {}, failure(error.message, load)));
      }
    }
  }

  load();
  return list;
}
