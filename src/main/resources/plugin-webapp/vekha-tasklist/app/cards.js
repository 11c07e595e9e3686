// The line of a card in the list: activity, organisation, how soon, what is expected. A page of cards is rendered in
// one go, so their tasks are collected and asked for together.
import {read} from '../../../../../../lib/vekha/server.js';
import {element} from '../../../../../../lib/vekha/elements.js';
import {chip} from './chip.js';

let collected = new Map();
// The previous answer, shown until the new one has come, so that the list does not jump.
let known = new Map();

function fill(node, line) {
  node.replaceChildren();
  if (line) {
    node.append(
      element('p', {class: 'vekha-card-title'}, `${line.number}. ${line.title}`),
      element('p', {class: 'vekha-card-facts'},
        element('span', {class: 'vekha-card-organisation'}, line.organisation), ' ', chip(line)));
    if (line.expectedDocument) {
      node.append(element('p', {class: 'vekha-card-document'}, `Что представить: ${line.expectedDocument}`));
    }
  }
}

async function ask() {
  const cards = collected;
  collected = new Map();
  try {
    const lines = await read(`tasks?ids=${[...cards.keys()].map(encodeURIComponent).join(',')}`);
    known = new Map(lines.map(line => [line.taskId, line]));
  } catch (error) {
    // The list itself stands; the open task says in words what is wrong.
    console.warn('The cards stay without their assignments', error);
    return;
  }
  cards.forEach((nodes, taskId) => nodes.forEach(node => fill(node, known.get(taskId))));
}

export function showCard(node, taskId) {
  node.classList.add('vekha-card');
  fill(node, known.get(taskId));
  if (collected.size === 0) {
    queueMicrotask(ask);
  }
  collected.set(taskId, [...(collected.get(taskId) || []), node]);
}
