// Links in the header; whom they are for, the server knows.
import {read} from '../../../../../../lib/vekha/server.js';
import {vekhaRoot} from '../../../../../../lib/vekha/leaving.js';
import {element} from '../../../../../../lib/vekha/elements.js';

export async function showSections(node) {
  try {
    const sections = await read('sections');
    node.classList.add('vekha-sections');
    node.append(...sections.map(({title, path}) =>
      element('a', {href: `${vekhaRoot}${path}`}, title)));
  } catch (error) {
    console.warn('The header stays without its links', error);
  }
}
