// A look at a file without downloading it: a picture in its place, pages in a window of their own.
import {address} from '../../../../../../lib/vekha/server.js';
import {element} from '../../../../../../lib/vekha/elements.js';

function picture(file, source) {
  const shown = element('img', {alt: file.name, class: 'vekha-picture'});
  const place = element('details', {ontoggle: load},
    element('summary', {'aria-label': `Посмотреть ${file.name}`}, 'Посмотреть'), shown);

  // Loaded when somebody wants to see it.
  function load() {
    if (place.open && !shown.hasAttribute('src')) {
      shown.src = source;
    }
  }
  return place;
}

/** What opens the file; null for one that can only be downloaded. */
export function preview(file) {
  const source = address(`documents/${encodeURIComponent(file.id)}/view`);
  switch (file.preview) {
    case 'PICTURE':
      return picture(file, source);
    case 'PAGES':
      return element('a', {
        href: source, target: '_blank', rel: 'noopener', 'aria-label': `Посмотреть ${file.name} в новом окне`
      }, 'Посмотреть');
    default:
      return null;
  }
}
