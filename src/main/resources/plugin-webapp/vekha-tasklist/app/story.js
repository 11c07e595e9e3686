// Who did what with the assignment, and when.
import {element} from '../../../../../../lib/vekha/elements.js';
import {moment} from '../../../../../../lib/vekha/words.js';

function step({at, who, what}) {
  return element('li', {},
    element('time', {datetime: at}, moment(at)),
    element('span', {class: 'vekha-what'}, what),
    element('span', {class: 'vekha-quiet'}, who));
}

export function story(steps) {
  return element('section', {class: 'vekha-story', 'aria-label': 'Ход исполнения'},
    element('h3', {}, 'Ход исполнения'),
    steps.length === 0
      ? element('p', {class: 'vekha-quiet'}, 'С поручением ещё ничего не происходило.')
      : element('ol', {}, steps.map(step)));
}
