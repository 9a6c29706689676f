/** An element with a class and, when given, words. */
export function element(name: string, className: string, words?: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  if (words !== undefined) made.textContent = words;
  return made;
}

/** An element the caret does not enter: drawn from an attribute, not part of the text. */
export function mark(className: string, words: string): HTMLElement {
  const made = element('span', className, words);
  made.contentEditable = 'false';
  return made;
}
