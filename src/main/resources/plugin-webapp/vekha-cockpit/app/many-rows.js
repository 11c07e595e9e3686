// One decision or action about all rows that are chosen, with progress and a result for each.
import {read, send} from '../../../../../../lib/vekha/server.js';
import {element} from '../../../../../../lib/vekha/elements.js';
import {counted} from '../../../../../../lib/vekha/words.js';
import {allDecisions, decisionForm} from './decision-form.js';

/** The choice of rows: a checkbox for each, and the form that appears with the first. */
export function manyRows() {
  const chosen = new Map();
  const head = element('p', {role: 'status'});
  const progress = element('progress', {hidden: true, 'aria-label': 'Выполнено'});
  const results = element('ol', {'aria-live': 'polite'});
  const place = element('section', {class: 'vekha-many', 'aria-label': 'Решение по выбранным поручениям', hidden: true},
    head, decisionForm(allDecisions, decideAll, colleagues), progress, results);

  function told() {
    place.hidden = chosen.size === 0 && results.childElementCount === 0;
    head.textContent = `Выбрано: ${counted(chosen.size, 'поручение', 'поручения', 'поручений')}.`;
  }

  // Those who have work of one organisation and one person alike can get it; a few questions are enough for many rows.
  async function colleagues() {
    const alike = new Map([...chosen.values()].map(({row}) => [`${row.organisationId} ${row.responsible}`, row]));
    const all = {};
    for (const row of alike.values()) {
      const card = await read(`cards/${row.id}`).catch(() => ({colleagues: {}}));
      Object.assign(all, card.colleagues);
    }
    return all;
  }

  function call(row, {what, remark, date, to}) {
    switch (what) {
      case 'remind':
        return send(`cards/${row.id}/remind`, {});
      case 'hand-over':
        return send(`cards/${row.id}/hand-over`, {to, reason: remark});
      default:
        return send(`cards/${row.id}/decision`, {what, remark, date});
    }
  }

  async function decide(row, decided) {
    try {
      await call(row, decided);
      return 'сделано';
    } catch (error) {
      return error.message;
    }
  }

  // One after another: each is a transaction of its own, and a refusal of one stops no other.
  async function decideAll(decided) {
    const rows = [...chosen.values()];
    progress.hidden = false;
    progress.max = Math.max(1, rows.length);
    progress.value = 0;
    results.replaceChildren();
    for (const {row, box} of rows) {
      const result = await decide(row, decided);
      results.append(element('li', {}, `${row.organisation}, ${row.number} ${row.activity}: ${result}`));
      progress.value += 1;
      if (result === 'сделано') {
        box.checked = false;
        chosen.delete(row.id);
      }
    }
    progress.hidden = true;
    told();
  }

  function box(row) {
    const made = element('input', {
      type: 'checkbox', 'aria-label': `Выбрать: ${row.organisation}, ${row.number}`, onchange: event => {
        if (event.target.checked) {
          chosen.set(row.id, {row, box: event.target});
        } else {
          chosen.delete(row.id);
        }
        told();
      }
    });
    return made;
  }

  return {place, box};
}
