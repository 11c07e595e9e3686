// The tab «Поручение и документы»: what is asked, the files, the story.
import {read} from '../../../../../../lib/vekha/server.js';
import {element, failure, waiting} from '../../../../../../lib/vekha/elements.js';
import {facts} from './facts.js';
import {documents} from './documents.js';
import {ownPart} from './own-part.js';
import {parts} from './parts.js';
import {showPeople} from './people.js';
import {shifts} from './shifts.js';
import {story} from './story.js';

const unrelated = 'Эта задача не связана с отдельным поручением дорожной карты, документы к ней не прикладывают.';

/** Shows the assignment of a task in the node; returns what to call when it is closed. */
export function showAssignment(node, taskId) {
  const closing = new AbortController();
  const place = element('div', {class: 'vekha-assignment'});
  const people = element('div', {class: 'vekha-assignment'});
  const path = `tasks/${encodeURIComponent(taskId)}`;
  node.append(people, place);

  async function load() {
    place.replaceChildren(waiting('Загружаю поручение…'));
    try {
      const whole = await read(path, closing.signal);
      const others = await read(`${path}/parts`, closing.signal);
      const refreshStory = async () => {
        const fresh = await read(path, closing.signal);
        place.querySelector('.vekha-story').replaceWith(story(fresh.story));
      };
      place.replaceChildren(
        facts(whole),
        ...shifts(whole.shifts, path, load),
        documents(whole, path, closing.signal, refreshStory),
        ...parts(others, whole, path, load),
        story(whole.story));
    } catch (error) {
      if (error.name === 'AbortError') {
        return;
      }
      if (error.status === 404) {
        await loadPart();
      } else {
        place.replaceChildren(failure(error.message, load));
      }
    }
  }

  // A co-executor's task has a part of an assignment behind it and not the whole.
  async function loadPart() {
    const own = `parts/${encodeURIComponent(taskId)}`;
    try {
      place.replaceChildren(...ownPart(await read(own, closing.signal), own, closing.signal));
    } catch (error) {
      if (error.name !== 'AbortError') {
        place.replaceChildren(error.status === 404
          ? element('p', {class: 'vekha-quiet'}, unrelated)
          : failure(error.message, load));
      }
    }
  }

  load();
  showPeople(people, path, closing.signal).catch(error => {
    // A task of another organisation shows nobody; an interrupted call is no failure.
    if (error.name !== 'AbortError' && error.status !== 404) {
      people.replaceChildren(failure(error.message, () => showPeople(people, path, closing.signal)));
    }
  });
  return () => closing.abort();
}
