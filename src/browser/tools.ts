import look from './tools.css?inline';

// Where a browser is too old for this, the tools work and look plain.
if ('replaceSync' in CSSStyleSheet.prototype) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(look);
  document.adoptedStyleSheets.push(sheet);
}

/** Every tool, as one file: they are small, and one answer from the network is faster than three. */
export { default as kit } from './kit.ts';
export { default as letter } from './letter.ts';
export { default as read } from './read-aloud.ts';
