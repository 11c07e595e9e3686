// What the board shows stands in the address and nowhere else, so that a link can be sent.

const path = '#/overdue';
const names = ['show', 'roadmap', 'section', 'organisation', 'role', 'person', 'sort', 'down'];

/** The conditions that the address names; anything else in it is left out. */
export function conditions() {
  const written = new URLSearchParams(window.location.hash.split('?').slice(1).join('?'));
  return Object.fromEntries(names.filter(name => written.get(name)).map(name => [name, written.get(name)]));
}

/** Conditions as a query, with some of them changed; an empty value takes one away. */
export function query(changes = {}) {
  const all = {...conditions(), ...changes};
  return new URLSearchParams(names.filter(name => all[name]).map(name => [name, all[name]])).toString();
}

/** The address of the board with some conditions changed. */
export function link(changes) {
  const wanted = query(changes);
  return wanted ? `${path}?${wanted}` : path;
}

/** The address of the board without conditions. */
export const everything = path;

let remembered = null;

/** Goes to the board with some conditions changed; the page is made anew and the focus kept. */
export function go(changes, control) {
  remembered = control ? control.id : null;
  window.location.hash = link(changes);
}

/** Whether the focus was in this control before the page was made anew; asked once. */
export function hadFocus(id) {
  const had = remembered === id;
  remembered = had ? null : remembered;
  return had;
}
