// What a co-executor sees beside the task: the part, whose it is, and the files that go with it.
import {element} from '../../../../../../lib/vekha/elements.js';
import {day} from '../../../../../../lib/vekha/words.js';
import {chip} from './chip.js';
import {documents} from './documents.js';

function row(name, value) {
  return [element('dt', {}, name), element('dd', {}, value)];
}

export function ownPart(own, path, signal) {
  const {part} = own;
  return [
    element('section', {class: 'vekha-facts'},
      element('h3', {}, part.words),
      element('p', {}, chip(part)),
      element('dl', {},
        ...row('Срок части', day(part.due)),
        ...row('Состояние', part.state),
        ...row('Поручение', `${own.number} ${own.title}`),
        ...row('Кто поручил', `${own.givenBy}, ${own.organisation}`),
        ...(part.remark ? row('Замечание', part.remark) : []))),
    documents(own, path, signal, () => Promise.resolve())];
}
