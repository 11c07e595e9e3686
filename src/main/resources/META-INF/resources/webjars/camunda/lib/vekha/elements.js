// Page elements from data. Data become text nodes and attributes, never markup.

/** An element with attributes and children; a child is a node or a text, null is left out. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) {
      made.addEventListener(key.slice(2), value);
    } else if (value === true) {
      made.setAttribute(key, '');
    } else if (value !== null && value !== undefined && value !== false) {
      made.setAttribute(key, value);
    }
  }
  made.append(...children.flat().filter(child => child !== null));
  return made;
}

/** What is said while data are on their way. */
export function waiting(text) {
  return element('p', {class: 'vekha-quiet', role: 'status'}, text);
}

/** What went wrong, with a way to try again. */
export function failure(text, again) {
  return element('div', {class: 'vekha-failure', role: 'alert'},
    element('p', {}, text),
    again ? element('button', {type: 'button', class: 'btn btn-default', onclick: again}, 'Повторить') : null);
}

/** How late or how soon, in one short mark. Work that presses nobody shows its state instead. */
export function dueMark({daysLate, daysLeft, state}) {
  if (daysLate > 0) {
    return element('span', {class: 'vekha-mark vekha-late'}, `просрочено на ${daysLate} дн.`);
  }
  if (daysLeft === null || daysLeft === undefined) {
    return element('span', {class: 'vekha-mark'}, state.toLowerCase());
  }
  return daysLeft === 0
    ? element('span', {class: 'vekha-mark vekha-soon'}, 'срок сегодня')
    : element('span', {class: `vekha-mark${daysLeft <= 3 ? ' vekha-soon' : ''}`}, `срок через ${daysLeft} дн.`);
}
