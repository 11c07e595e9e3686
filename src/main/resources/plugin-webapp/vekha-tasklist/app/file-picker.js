// A button and a place to drop files on, with a check of the size before anything is sent.
import {element} from '../../../../../../lib/vekha/elements.js';
import {size} from '../../../../../../lib/vekha/words.js';

/** As much as the server takes. */
const largest = 20 * 1024 * 1024;
const kinds = '.pdf,.docx,.doc,.odt,.xlsx,.xls,.ods,.jpg,.jpeg,.png';
let count = 0;

/**
 * @param send takes the files and a function (file, part sent); resolves when all has been tried
 * @param refuse takes an error when a file is not even sent
 */
export function filePicker(send, refuse) {
  const id = `vekha-file-${++count}`;
  const input = element('input', {
    type: 'file', id, multiple: true, accept: kinds, class: 'sr-only', 'aria-describedby': `${id}-hint`,
    onchange: () => take([...input.files])
  });
  const bar = element('progress', {max: 1, value: 0, 'aria-label': 'Сколько файла отправлено'});
  const now = element('span', {});
  const sending = element('p', {class: 'vekha-sending', hidden: true}, now, bar);
  let busy = false;

  function show(file, part) {
    now.textContent = part < 1 ? `Отправляю «${file.name}»… ` : `Проверяю «${file.name}»… `;
    bar.value = part;
  }

  async function take(files) {
    input.value = '';
    const tooLarge = files.find(file => file.size > largest);
    if (busy || files.length === 0) {
      return;
    }
    if (tooLarge) {
      refuse(new Error(`Файл «${tooLarge.name}» больше 20 МБ (${size(tooLarge.size)}). Уменьшите его или разделите на части.`));
      return;
    }
    busy = true;
    sending.hidden = false;
    show(files[0], 0);
    await send(files, show);
    sending.hidden = true;
    busy = false;
  }

  const place = element('div', {
    class: 'vekha-drop',
    ondragover: event => {
      event.preventDefault();
      place.classList.add('vekha-over');
    },
    ondragleave: () => place.classList.remove('vekha-over'),
    ondrop: event => {
      event.preventDefault();
      place.classList.remove('vekha-over');
      take([...event.dataTransfer.files]);
    }
  },
  input,
  element('label', {for: id, class: 'btn btn-default'}, 'Приложить файл'),
  element('span', {id: `${id}-hint`, class: 'vekha-quiet'},
    'или перетащите его сюда. До 20 МБ: PDF, Word, Excel, ODT, ODS, JPG, PNG.'),
  sending);
  return place;
}
