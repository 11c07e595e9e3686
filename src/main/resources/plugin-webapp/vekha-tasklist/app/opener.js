// A button that opens a form below it, and closes it again.
import {element} from '../../../../../../lib/vekha/elements.js';

export function opener(label, form) {
  const button = element('button', {
    type: 'button', class: 'btn btn-default', 'aria-expanded': 'false', onclick: turn
  }, label);
  form.hidden = true;

  function turn() {
    form.hidden = !form.hidden;
    button.setAttribute('aria-expanded', String(!form.hidden));
    if (!form.hidden) {
      form.querySelector('input, select, textarea').focus();
    }
  }

  return element('div', {class: 'vekha-opener'}, button, form);
}
