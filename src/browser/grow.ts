/** Makes a field as high as its text: for browsers where the stylesheet cannot (`field-sizing`), and for paper. */
export function grow(area: HTMLTextAreaElement, least: number): void {
  const fit = () => {
    area.rows = least;
    while (area.scrollHeight > area.clientHeight + 2 && area.rows < 60) area.rows += 1;
  };
  if (CSS.supports('field-sizing', 'content')) return;
  area.addEventListener('input', fit);
  fit();
}

/** A field whose words no service is asked about: no spelling check on a server, no suggestions from earlier. */
export function field(label: string, rows: number): HTMLTextAreaElement {
  const area = document.createElement('textarea');
  area.rows = rows;
  area.maxLength = 2000;
  area.spellcheck = false;
  area.autocomplete = 'off';
  area.setAttribute('aria-label', label);
  return area;
}
