// The numbers at the steps of a diagram.
import {element} from '../../../../../../lib/vekha/elements.js';

const type = 'vekha-lateness';

/** A number of days with at most one place after the comma. */
export function days(number) {
  return number.toLocaleString('ru', {maximumFractionDigits: 1});
}

/** Numbers in words, of assignments or of parts of them. */
export function inWords({open, late, delay}, ofParts) {
  const all = `${ofParts ? 'Несданных частей' : 'Открытых поручений'}: ${open.toLocaleString('ru')}`;
  return late === 0
    ? `${all}, просроченных нет`
    : `${all}, из них просрочено ${late.toLocaleString('ru')}, в среднем на ${days(delay)} раб. дн.`;
}

function lateMark({late, delay}) {
  return late === 0 ? null
    : element('span', {class: 'vekha-step-late'}, `${late.toLocaleString('ru')} · ${days(delay)} дн.`);
}

/** The numbers of a step, short; what they mean is told by the legend. */
export function marks(numbers, parts) {
  return [
    element('span', {class: 'vekha-step-open'}, numbers.open.toLocaleString('ru')),
    lateMark(numbers),
    ...parts ? partMarks(parts) : []
  ];
}

/** What co-executors have still to deliver for a step, short. */
export function partMarks(parts) {
  return [element('span', {class: 'vekha-step-parts'}, `части: ${parts.open.toLocaleString('ru')}`), lateMark(parts)];
}

function told(step) {
  const own = `${step.name}. ${inWords(step.numbers, step.ofParts)}`;
  return step.parts ? `${own}. Части соисполнителей. ${inWords(step.parts, true)}` : own;
}

export function clearSteps(viewer) {
  viewer.get('overlays').remove({type});
}

/** Puts numbers at the steps that have some; `choose` is called with the step that is pressed. */
export function markSteps(viewer, steps, choose) {
  const drawn = viewer.get('elementRegistry');
  steps.filter(step => step.numbers.open > 0 && drawn.get(step.activityId)).forEach(step => {
    const words = told(step);
    viewer.get('overlays').add(step.activityId, type, {
      position: {top: -14, left: 4},
      html: element('button', {
        type: 'button', class: 'vekha-step', title: words, 'aria-label': words, 'data-step': step.activityId,
        onclick: event => {
          event.stopPropagation();
          choose(step);
        }
      }, marks(step.numbers, step.parts))
    });
  });
}
