// Parts of co-executors, as the responsible one sees them: who has delivered, who has not, who is
// late; and the ways to give a part, send it back, move its date and take it back.
import {send} from '../../../../../../lib/vekha/server.js';
import {element} from '../../../../../../lib/vekha/elements.js';
import {day, moment} from '../../../../../../lib/vekha/words.js';
import {chip} from './chip.js';
import {partForm} from './part-form.js';

/** A button that opens a question with a field; `ask` gets what was typed. */
function question(title, name, field, ask, changed) {
  const wrong = element('p', {class: 'vekha-wrong', role: 'alert'});
  const button = element('button', {type: 'submit', class: 'btn btn-default btn-xs'}, title);

  async function go(event) {
    event.preventDefault();
    button.disabled = true;
    wrong.textContent = '';
    try {
      await ask(field ? field.value : '');
      changed();
    } catch (error) {
      wrong.textContent = error.message;
      button.disabled = false;
    }
  }

  return element('details', {},
    element('summary', {}, title),
    element('form', {onsubmit: go, novalidate: true},
      field ? element('label', {for: field.id}, name) : element('p', {}, name),
      field, wrong, button));
}

function actions(part, path, changed) {
  const own = `${path}/parts/${encodeURIComponent(part.id)}`;
  if (part.delivered) {
    const remark = element('textarea', {
      id: `vekha-part-remark-${part.id}`, maxlength: 2000, rows: 2, class: 'form-control'
    });
    return [question('Вернуть на доработку', 'Что исправить', remark,
      typed => send(`${own}/return`, {remark: typed}), changed)];
  }
  if (part.inWork) {
    const due = element('input', {
      type: 'date', id: `vekha-part-due-${part.id}`, value: part.due, class: 'form-control'
    });
    return [
      question('Изменить срок', 'Новый срок части', due, typed => send(`${own}/due`, {due: typed}), changed),
      question('Отозвать', 'Задача соисполнителя исчезнет.', null, () => send(`${own}/withdraw`, {}), changed)];
  }
  return [];
}

function line(part, mayGive, path, changed) {
  const delivered = part.deliveredAt ? `Сдано ${moment(part.deliveredAt)}. ${part.answer}` : null;
  return element('li', {},
    chip(part),
    element('span', {class: 'vekha-what'}, `${part.executor}: ${part.words}`),
    element('span', {class: 'vekha-quiet'}, `Срок ${day(part.due)}. ${part.state}`),
    delivered ? element('p', {}, delivered) : null,
    part.remark && !part.delivered ? element('p', {class: 'vekha-quiet'}, `Замечание: ${part.remark}`) : null,
    ...(mayGive ? actions(part, path, changed) : []));
}

function summary(all) {
  const missing = all.filter(part => part.inWork);
  const late = missing.filter(part => part.mark.kind === 'LATE');
  return `Сдали: ${all.filter(part => part.delivered).length}, не сдали: ${missing.length}, из них просрочили: ${late.length}.`;
}

/**
 * The section as a list of one, or of none when there is nothing to show or to give.
 *
 * @param changed called after something has been changed
 */
export function parts({mayGive, parts: all, choices}, whole, path, changed) {
  if (!mayGive && all.length === 0) {
    return [];
  }
  return [element('section', {class: 'vekha-parts', 'aria-label': 'Соисполнители'},
    element('h3', {}, 'Соисполнители'),
    all.length > 0 ? element('p', {}, summary(all)) : null,
    all.length > 0 ? element('ol', {}, all.map(part => line(part, mayGive, path, changed))) : null,
    mayGive ? partForm(choices, whole, path, changed) : null)];
}
