// The form to give a part of an assignment to somebody.
import {send} from '../../../../../../lib/vekha/server.js';
import {element} from '../../../../../../lib/vekha/elements.js';

/** Everybody to choose from, by organisation; the value is the place in the list. */
function options(choices) {
  const groups = new Map();
  choices.forEach((choice, place) => {
    const group = groups.get(choice.organisation)
      || element('optgroup', {label: choice.organisationName});
    group.append(element('option', {value: place}, choice.words));
    groups.set(choice.organisation, group);
  });
  return [...groups.values()];
}

function field(id, label, input) {
  return element('div', {class: 'form-group'}, element('label', {for: id}, label), input);
}

/** @param given called after the server has taken it */
export function partForm(choices, whole, path, given) {
  const words = element('textarea', {
    id: 'vekha-part-words', required: true, maxlength: 500, rows: 2, class: 'form-control'
  });
  const who = element('select', {id: 'vekha-part-who', required: true, class: 'form-control'},
    element('option', {value: ''}, 'Выберите'), ...options(choices));
  const due = element('input', {
    type: 'date', id: 'vekha-part-due', required: true, max: whole.due, value: whole.due, class: 'form-control'
  });
  const wrong = element('p', {class: 'vekha-wrong', role: 'alert'});
  const button = element('button', {type: 'submit', class: 'btn btn-default'}, 'Поручить часть');

  async function give(event) {
    event.preventDefault();
    button.disabled = true;
    wrong.textContent = '';
    const {organisation, role, person} = choices[who.value] || {};
    try {
      await send(`${path}/parts`, {words: words.value, due: due.value, organisation, role, person});
      given();
    } catch (error) {
      wrong.textContent = error.message;
      button.disabled = false;
    }
  }

  return element('details', {},
    element('summary', {}, 'Поручить часть соисполнителю'),
    element('form', {onsubmit: give, novalidate: true},
      field('vekha-part-words', 'Что сделать', words),
      field('vekha-part-who', 'Кому', who),
      field('vekha-part-due', 'Срок, не позже срока поручения', due),
      wrong, button));
}
