// What the numbers on a diagram mean, the same as a table, and one step by organisation.
import {read} from '../../../../../../lib/vekha/server.js';
import {element, failure, waiting} from '../../../../../../lib/vekha/elements.js';
import {days, marks, partMarks} from './diagram-steps.js';

const headings = ['Открыто', 'Просрочено', 'В среднем, раб. дн.'];

function numbers({open, late, delay}) {
  return [open.toLocaleString('ru'), late.toLocaleString('ru'), late === 0 ? '—' : days(delay)]
    .map(text => element('td', {}, text));
}

function table(caption, first, rows) {
  return element('table', {class: 'table'},
    element('caption', {}, caption),
    element('thead', {}, element('tr', {},
      [first, ...headings].map(words => element('th', {scope: 'col'}, words)))),
    element('tbody', {}, rows.map(({name, numbers: counted}) =>
      element('tr', {}, element('th', {scope: 'row'}, name), numbers(counted)))));
}

function press(words, onclick) {
  return element('button', {type: 'button', class: 'btn btn-link', onclick}, words);
}

function legend(steps) {
  const ofParts = steps.every(step => step.ofParts);
  const lines = [[...marks({open: 12, late: 3, delay: 4.5}), ofParts
    ? ' — несданных частей на шаге 12, из них просрочено 3, в среднем на 4,5 рабочего дня от срока части.'
    : ' — открытых поручений на шаге 12, из них просрочено 3, в среднем на 4,5 рабочего дня от согласованного срока.']];
  if (steps.some(step => step.parts)) {
    lines.push([...partMarks({open: 2, late: 1, delay: 3}),
      ' — соисполнители не сдали 2 части, одна из них просрочена на 3 рабочих дня от своего срока.']);
  }
  return lines.map(line => element('p', {class: 'vekha-legend'}, ...line));
}

/** A step's row, and below it that of the parts it waits for. */
function rowsOf(step, name) {
  const own = {name, numbers: step.numbers};
  return step.parts ? [own, {name: `${step.name}: части соисполнителей`, numbers: step.parts}] : [own];
}

/** The panel on a diagram; `by` says how to ask for organisations, if they can be asked for. */
export function latenessPanel(viewer, signal, by) {
  const contents = element('div', {'aria-live': 'polite'}, waiting('Считаю поручения…'));
  const places = element('div', {'aria-live': 'polite'});
  const box = element('details', {class: 'vekha-lateness'},
    element('summary', {}, 'Опоздания на схеме'), places, contents);
  let chosen;

  // Turning the wheel or dragging here is not meant for the diagram below.
  ['wheel', 'mousedown', 'touchstart', 'dblclick', 'click'].forEach(name =>
    box.addEventListener(name, event => event.stopPropagation()));
  viewer.get('canvas').getContainer().append(box);

  async function open(step) {
    box.open = true;
    if (!by) {
      return;
    }
    places.replaceChildren(waiting('Считаю по организациям…'));
    try {
      const query = chosen ? `?organisation=${encodeURIComponent(chosen)}` : '';
      places.replaceChildren(...byOrganisation(step, await read(by.placesOf(step.activityId) + query, signal)));
    } catch (error) {
      if (error.name !== 'AbortError') {
        places.replaceChildren(failure(error.message, () => open(step)));
      }
    }
  }

  function byOrganisation(step, {places: found, left}) {
    const rows = found.map(({organisationId, organisation, numbers: counted}) => ({
      name: organisationId === chosen ? organisation : press(organisation, () => by.narrow(organisationId)),
      numbers: counted
    }));
    return [
      found.length === 0
        ? element('p', {}, `«${step.name}»: ${step.ofParts ? 'несданных частей' : 'открытых поручений'} нет.`)
        : table(`«${step.name}» по организациям`, 'Организация', rows),
      left > 0 ? element('p', {}, `Ещё организаций, которые здесь не показаны: ${left.toLocaleString('ru')}. `,
        step.ofParts ? null : element('a', {href: '#/overdue'}, 'Найти их можно на странице «Контроль сроков»')) : null
    ].filter(each => each !== null);
  }

  function show(view, organisation) {
    chosen = organisation;
    places.replaceChildren();
    const rows = view.steps.flatMap(step =>
      rowsOf(step, by && step.numbers.open > 0 ? press(step.name, () => open(step)) : step.name));
    contents.replaceChildren(...[
      organisation ? element('p', {}, `Показано: ${view.organisation}. `,
        press('Показать все организации', () => by.narrow())) : null,
      ...rows.length === 0 ? [element('p', {}, 'На этой схеме нет шагов с поручениями.')] : legend(view.steps),
      rows.length === 0 ? null : table(by ? 'По шагам; нажмите на шаг, чтобы увидеть организации' : 'По шагам',
        'Шаг', rows)
    ].filter(each => each !== null));
  }

  return {show, open, say: words => contents.replaceChildren(words)};
}
