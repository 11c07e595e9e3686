// The files of an assignment: download and a look for all who see it, adding and removing for those who do it.
import {address, remove, upload} from '../../../../../../lib/vekha/server.js';
import {element} from '../../../../../../lib/vekha/elements.js';
import {moment, size} from '../../../../../../lib/vekha/words.js';
import {filePicker} from './file-picker.js';
import {preview} from './preview.js';

/** @param changed called after a file has been added or removed */
export function documents(whole, path, signal, changed) {
  const list = element('ul', {class: 'vekha-files'});
  const nothing = element('p', {class: 'vekha-quiet'}, 'Файлов пока нет.');
  const said = element('p', {class: 'vekha-said', role: 'status', 'aria-live': 'polite'});
  const wrong = element('p', {class: 'vekha-wrong', role: 'alert'});

  function say(text, error) {
    said.textContent = text;
    wrong.textContent = error ? error.message : '';
  }

  function showWhetherEmpty() {
    nothing.hidden = list.childElementCount > 0;
  }

  async function attempt(work) {
    try {
      await work();
      changed().catch(() => {});
    } catch (error) {
      if (error.name !== 'AbortError') {
        say('', error);
      }
    }
  }

  // The page's sandbox answers confirm() with no, so the question is asked in the row itself.
  function removal(file, item) {
    const ask = element('button', {
      type: 'button', class: 'btn btn-link', 'aria-label': `Убрать файл ${file.name}`, onclick: question
    }, 'Убрать');
    const place = element('span', {class: 'vekha-file-actions'}, ask);

    function question() {
      const yes = element('button', {type: 'button', class: 'btn btn-danger btn-xs', onclick: go}, 'Да, убрать');
      const no = element('button', {type: 'button', class: 'btn btn-default btn-xs', onclick: back}, 'Оставить');
      place.replaceChildren(element('span', {}, 'Убрать файл?'), yes, no);
      no.focus();
    }

    function back() {
      place.replaceChildren(ask);
      ask.focus();
    }

    function go() {
      attempt(async () => {
        await remove(`${path}/documents/${encodeURIComponent(file.id)}`);
        item.remove();
        showWhetherEmpty();
        say(`Файл «${file.name}» убран.`);
      });
    }
    return place;
  }

  function add(file) {
    const item = element('li', {},
      element('a', {href: address(`documents/${encodeURIComponent(file.id)}`), download: file.name}, file.name),
      element('span', {class: 'vekha-quiet'}, `${size(file.size)}, ${moment(file.uploadedAt)}`),
      ...[preview(file)].filter(Boolean));
    if (whole.mayAttach) {
      item.append(removal(file, item));
    }
    list.append(item);
    showWhetherEmpty();
  }

  async function send(files, progress) {
    say('');
    for (const file of files) {
      await attempt(async () => {
        add(await upload(`${path}/documents`, file, part => progress(file, part), signal));
        say(`Файл «${file.name}» приложен.`);
      });
    }
  }

  whole.files.forEach(add);
  showWhetherEmpty();
  return element('section', {class: 'vekha-documents', 'aria-label': 'Документы'},
    element('h3', {}, 'Документы'),
    list, nothing,
    whole.mayAttach ? filePicker(send, error => say('', error)) : null,
    said, wrong);
}
