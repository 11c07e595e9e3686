// How soon or late work is; which it is and how it is put, the server knows.
import {element} from '../../../../../../lib/vekha/elements.js';

const looks = {LATE: ' vekha-late', TODAY: ' vekha-soon', SOON: ' vekha-soon'};

export function chip({mark}) {
  return element('span', {class: `vekha-mark${looks[mark.kind] || ''}`}, mark.words);
}
