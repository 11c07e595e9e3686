// A part of the page that is asked for when it is opened.
import {read} from '../../../../../../lib/vekha/server.js';
import {element, failure, waiting} from '../../../../../../lib/vekha/elements.js';

/** The part; `contents` makes nodes of what the address answers. */
export function unfolding(title, address, contents, signal) {
  const place = element('div', {'aria-live': 'polite'});
  let asked = false;

  async function load() {
    place.replaceChildren(waiting('Считаю…'));
    try {
      place.replaceChildren(...contents(await read(address, signal)));
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
  }, element('summary', {}, title), place);
}
