// Replaces texts that a library writes into the page in English and gives no setting for.

const attributes = ['placeholder', 'title', 'aria-label', 'alt'];

// A scope is {within, translate}: a selector of elements that a text must lie in, and a function
// that gives the Russian for a text, or the text itself when it is not one of the scope's.
function inRussian(element, text, scopes) {
  const words = text.trim();
  for (const {within, translate} of scopes) {
    const russian = translate(words);
    if (russian !== words && element.closest(within) !== null) {
      return text.replace(words, () => russian);
    }
  }
  return text;
}

function translateText(node, scopes) {
  if (node.parentElement !== null && /\S/.test(node.data)) {
    const russian = inRussian(node.parentElement, node.data, scopes);
    if (russian !== node.data) {
      node.data = russian;
    }
  }
}

function translateAttribute(element, name, scopes) {
  const text = element.getAttribute(name);
  if (text) {
    const russian = inRussian(element, text, scopes);
    if (russian !== text) {
      element.setAttribute(name, russian);
    }
  }
}

function translateTree(node, scopes) {
  if (node.nodeType === Node.TEXT_NODE) {
    translateText(node, scopes);
  } else if (node.nodeType === Node.ELEMENT_NODE) {
    attributes.forEach(name => translateAttribute(node, name, scopes));
    node.childNodes.forEach(child => translateTree(child, scopes));
  }
}

function translateChange(change, scopes) {
  if (change.type === 'childList') {
    change.addedNodes.forEach(added => translateTree(added, scopes));
  } else if (change.type === 'attributes') {
    translateAttribute(change.target, change.attributeName, scopes);
  } else {
    translateText(change.target, scopes);
  }
}

/** Keeps the texts of the given scopes in Russian below the given element, now and later. */
export function keepInRussian(root, scopes) {
  translateTree(root, scopes);
  new MutationObserver(changes => changes.forEach(change => translateChange(change, scopes)))
    .observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: attributes
    });
}
