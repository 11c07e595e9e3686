// The fields of a decision about one assignment or many.
import {element} from '../../../../../../lib/vekha/elements.js';

const decisions = {
  'accept': 'Принять результат',
  'return': 'Вернуть на доработку',
  'grant': 'Перенести срок, как просят',
  'grant-other': 'Перенести на другой день',
  'refuse': 'Отказать в переносе',
  'remind': 'Напомнить сейчас',
  'hand-over': 'Передать другому сотруднику'
};

/** All that can be done with many assignments at once. */
export const allDecisions = Object.keys(decisions);

let made = 0;

function field(label, control) {
  return element('div', {class: 'form-group'}, element('label', {for: control.id}, label), control);
}

/**
 * The form; `decide` is given what, remark, date and to, and may answer later. Where it can be handed over, `colleagues`
 * gives those to whom, by id.
 */
export function decisionForm(offered, decide, colleagues) {
  made += 1;
  const what = element('select', {id: `vekha-what-${made}`, class: 'form-control', onchange: fit},
    offered.map(each => element('option', {value: each}, decisions[each])));
  const remark = element('textarea', {
    id: `vekha-remark-${made}`, rows: 2, maxlength: 2000, class: 'form-control'
  });
  const date = element('input', {id: `vekha-date-${made}`, type: 'date', class: 'form-control'});
  const to = element('select', {id: `vekha-to-${made}`, class: 'form-control'});
  const toField = field('Кому передать', to);
  const dateField = field('Новый срок', date);
  const remarkField = field('Пояснение', remark);
  const button = element('button', {type: 'submit', class: 'btn btn-primary'}, 'Выполнить');

  function fit() {
    dateField.hidden = !['return', 'grant-other'].includes(what.value);
    remarkField.hidden = ['accept', 'grant', 'remind'].includes(what.value);
    toField.hidden = what.value !== 'hand-over';
    if (!toField.hidden) {
      offerColleagues();
    }
  }

  async function offerColleagues() {
    to.replaceChildren(element('option', {value: ''}, 'Загружаю сотрудников…'));
    const found = Object.entries(await colleagues());
    to.replaceChildren(...(found.length === 0
      ? [element('option', {value: ''}, 'Передать некому: это поручения не вашей организации')]
      : found.map(([id, name]) => element('option', {value: id}, name))));
  }

  async function submit(event) {
    event.preventDefault();
    button.disabled = true;
    await decide({
      what: what.value,
      remark: remarkField.hidden ? '' : remark.value,
      date: dateField.hidden ? '' : date.value,
      to: toField.hidden ? '' : to.value
    });
    button.disabled = false;
  }

  fit();
  return element('form', {class: 'vekha-decision', onsubmit: submit, novalidate: true},
    field('Решение', what), toField, remarkField, dateField, button);
}
