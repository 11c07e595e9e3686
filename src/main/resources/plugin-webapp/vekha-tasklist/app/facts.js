// What is asked, by whom, by when.
import {element} from '../../../../../../lib/vekha/elements.js';
import {day} from '../../../../../../lib/vekha/words.js';
import {chip} from './chip.js';

function row(name, ...value) {
  return [element('dt', {}, name), element('dd', {}, ...value)];
}

function dates({originalDue, due}) {
  return originalDue && due && originalDue !== due
    ? [row('Первоначальный срок', day(originalDue)), row('Срок с учётом переноса', day(due))]
    : [row('Срок', day(due))];
}

export function facts(whole) {
  return element('section', {class: 'vekha-facts'},
    element('h3', {}, `${whole.number}. ${whole.title}`),
    element('p', {},
      chip(whole),
      whole.mark.kind === 'NONE' ? null : ` ${whole.state}`),
    element('dl', {},
      ...row('Организация', whole.organisation),
      ...row('Кто отвечает', whole.responsible),
      ...dates(whole).flat(),
      ...row('Срок в документе', whole.deadlineWords),
      ...(whole.expectedDocument ? row('Что представить', whole.expectedDocument) : []),
      ...(whole.section ? row('Раздел', whole.section) : []),
      ...row('Дорожная карта', whole.roadmap),
      ...row('Приказ', `№ ${whole.orderNumber} от ${day(whole.orderDate)}`)));
}
