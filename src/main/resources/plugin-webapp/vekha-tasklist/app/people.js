// Who has the task and whose it is; taking it over, giving it back, handing it over.
import {read, send} from '../../../../../../lib/vekha/server.js';
import {element} from '../../../../../../lib/vekha/elements.js';
import {opener} from './opener.js';

/** A button that does one thing and then opens the list anew: the task may have left it. */
function deed(label, path, wrong) {
  const button = element('button', {type: 'button', class: 'btn btn-default', onclick: act}, label);

  async function act() {
    button.disabled = true;
    wrong.textContent = '';
    try {
      await send(path, {});
      window.location.reload();
    } catch (error) {
      wrong.textContent = error.message;
      button.disabled = false;
    }
  }

  return button;
}

/** The form with which a task goes to a colleague for good. */
function handingOver(path, colleagues, wrong) {
  const to = element('select', {id: 'vekha-hand-over-to', required: true, class: 'form-control'},
    element('option', {value: ''}, 'Выберите'),
    Object.entries(colleagues).map(([id, name]) => element('option', {value: id}, name)));
  const reason = element('textarea', {
    id: 'vekha-hand-over-reason', required: true, maxlength: 2000, rows: 2, class: 'form-control'
  });
  const button = element('button', {type: 'submit', class: 'btn btn-primary'}, 'Передать задачу');

  async function handOver(event) {
    event.preventDefault();
    button.disabled = true;
    wrong.textContent = '';
    try {
      await send(`${path}/hand-over`, {to: to.value, reason: reason.value});
      window.location.reload();
    } catch (error) {
      wrong.textContent = error.message;
      button.disabled = false;
    }
  }

  return opener('Передать заместителю',
    element('form', {onsubmit: handOver, novalidate: true},
      element('div', {class: 'form-group'}, element('label', {for: 'vekha-hand-over-to'}, 'Кому'), to),
      element('div', {class: 'form-group'}, element('label', {for: 'vekha-hand-over-reason'}, 'Причина'), reason),
      button));
}

function words({has, whose}) {
  if (!has) {
    return whose ? `Задача сотрудника: ${whose}. Её пока никто не взял.` : 'Задачу ещё никто не взял.';
  }
  return whose ? `${has} за ${whose}` : has;
}

/** Shows the section in the node; a task without people of its own shows nothing. */
export async function showPeople(node, path, signal) {
  const people = await read(`${path}/people`, signal);
  const wrong = element('p', {class: 'vekha-wrong', role: 'alert'});
  node.replaceChildren(element('section', {class: 'vekha-people', 'aria-label': 'Исполнитель'},
    element('h3', {}, 'Исполнитель'),
    element('p', {}, words(people)),
    people.mayTake ? deed('Взять по замещению', `${path}/take`, wrong) : null,
    people.mayGiveBack ? deed('Вернуть', `${path}/give-back`, wrong) : null,
    Object.keys(people.colleagues).length > 0 ? handingOver(path, people.colleagues, wrong) : null,
    wrong));
}
