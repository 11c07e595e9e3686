// An assignment of the board: what has happened to it and what may be done about it.
import {read, send} from '../../../../../../lib/vekha/server.js';
import {element, failure, waiting} from '../../../../../../lib/vekha/elements.js';
import {day, moment} from '../../../../../../lib/vekha/words.js';
import {decisionForm} from './decision-form.js';

function step({at, who, what}) {
  return element('li', {}, element('time', {datetime: at}, moment(at)), ` — ${what}. ${who}`);
}

function request({askedBy, askedDue, dueBefore, reason, state, remark}) {
  return element('li', {}, `${askedBy}: с ${day(dueBefore)} на ${day(askedDue)}. ${reason} — ${state}`,
    remark ? `: ${remark}` : '');
}

function handOverForm(colleagues, handOver) {
  const to = element('select', {class: 'form-control', 'aria-label': 'Кому передать'},
    Object.entries(colleagues).map(([id, name]) => element('option', {value: id}, name)));
  const reason = element('input', {class: 'form-control', maxlength: 2000, 'aria-label': 'Почему передаёте'});
  return element('form', {
    class: 'vekha-decision', novalidate: true, onsubmit: event => {
      event.preventDefault();
      handOver({to: to.value, reason: reason.value});
    }
  }, element('p', {}, 'Передать другому сотруднику: кому и почему'), to, reason,
  element('button', {type: 'submit', class: 'btn btn-default'}, 'Передать'));
}

/** The details, which come when they are there. */
export function cardDetails(cardId, signal) {
  const place = element('div', {class: 'vekha-details', 'aria-live': 'polite'});

  async function act(path, content, said) {
    try {
      await send(`cards/${cardId}/${path}`, content);
      await load('Сделано. Список обновится, когда вы откроете страницу заново.');
    } catch (error) {
      said.textContent = error.message;
    }
  }

  function contents(card, done) {
    const said = element('p', {class: 'vekha-wrong', role: 'alert'});
    return [
      done ? element('p', {role: 'status'}, done) : null,
      card.shifts.length > 0 ? element('h3', {}, 'Переносы срока') : null,
      card.shifts.length > 0 ? element('ul', {}, card.shifts.map(request)) : null,
      card.decisions.length > 0 ? decisionForm(card.decisions, decided => act('decision', decided, said)) : null,
      card.remind ? element('p', {}, element('button', {
        type: 'button', class: 'btn btn-default', onclick: () => act('remind', {}, said)
      }, 'Напомнить сейчас')) : null,
      Object.keys(card.colleagues).length > 0
        ? handOverForm(card.colleagues, asked => act('hand-over', asked, said)) : null,
      said,
      element('h3', {}, 'Ход исполнения'),
      element('ol', {}, card.story.map(step))
    ].filter(each => each !== null);
  }

  async function load(done) {
    place.replaceChildren(waiting('Загружаю поручение…'));
    try {
      place.replaceChildren(...contents(await read(`cards/${cardId}`, signal), done));
    } catch (error) {
      if (error.name !== 'AbortError') {
        place.replaceChildren(failure(error.message, () => load()));
      }
    }
  }

  load();
  return place;
}
