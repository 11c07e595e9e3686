// What Vekha adds to Tasklist: a line in every card of the list, a tab beside the form and links to
// the places of those who look after others.
import {showAssignment} from './assignment.js';
import {showCard} from './cards.js';
import {showSections} from './sections.js';

let closeAssignment = () => {};

const assignment = {
  id: 'vekha-assignment',
  pluginPoint: 'tasklist.task.detail',
  // Next to the form, which has 1000.
  priority: 900,
  properties: {label: 'Поручение и документы'},
  render(node, {taskId}) {
    closeAssignment();
    closeAssignment = showAssignment(node, taskId);
  },
  unmount() {
    closeAssignment();
    closeAssignment = () => {};
  }
};

// Tasklist renders one object for all cards and unmounts it without saying which card is gone, so
// cards hold nothing that has to be given back.
const card = {
  id: 'vekha-card',
  pluginPoint: 'tasklist.card',
  priority: 100,
  render(node, {taskId}) {
    showCard(node, taskId);
  }
};

const sections = {
  id: 'vekha-sections',
  pluginPoint: 'tasklist.navbar.action',
  priority: 400,
  render: showSections
};

export default [assignment, card, sections];
