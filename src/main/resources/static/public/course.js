// Draws the diagram of a process and marks on it what the table of its steps says. The drawing is
// the library's, the words are the table's; without the one there is still the other.
const place = document.getElementById('course');
const marks = {PASSED: 'course-passed', STANDING: 'course-standing', BROKEN_OFF: 'course-broken'};

/** Where the process stands outweighs how often it has been there; else the last time counts. */
function states() {
  const found = new Map();
  document.querySelectorAll('#course-steps [data-step]').forEach(({dataset: {step, state}}) => {
    if (found.get(step) !== 'STANDING') {
      found.set(step, state);
    }
  });
  return found;
}

async function draw() {
  const answer = await fetch(place.dataset.diagram);
  if (!answer.ok || answer.redirected) {
    throw new Error(`${answer.status}`);
  }
  const viewer = new window.BpmnJS({container: place});
  await viewer.importXML(await answer.text());
  const canvas = viewer.get('canvas');
  const drawn = viewer.get('elementRegistry');
  states().forEach((state, step) => drawn.get(step) && canvas.addMarker(step, marks[state]));
  const {width, height} = canvas.viewbox().inner;
  place.style.aspectRatio = `${width + 40} / ${height + 60}`;
  canvas.resized();
  canvas.zoom('fit-viewport', 'auto');
  const picture = place.querySelector('svg');
  picture.setAttribute('role', 'img');
  picture.setAttribute('aria-label', place.dataset.words);
  // The library's sign stays as it is; only what it says of itself is told in Russian.
  place.querySelector('.bjs-powered-by')?.setAttribute('title', 'Чем нарисована схема');
}

draw().catch(error => {
  console.error(error);
  place.replaceChildren('Схема не загрузилась. Шаги процесса есть в таблице ниже.');
  document.getElementById('course-legend').hidden = true;
});
