import { tools } from '#strings/tools.ts';
import { field, grow } from './grow.ts';
import * as keeping from './keeping.ts';

const t = tools.kit;
/** Six digits and four: what a Danish personal number looks like. */
const CPR = /\b\d{6}[- ]?\d{4}\b/;

function make<K extends keyof HTMLElementTagNameMap>(tag: K, given: object, ...inside: (Node | string)[]): HTMLElementTagNameMap[K] {
  const element: HTMLElementTagNameMap[K] = Object.assign(document.createElement(tag), given);
  element.append(...inside);
  return element;
}

/**
 * Turns the printed meeting kit into one to tick and write in, at the wish of the reader. Everything stays in the page;
 * it is stored on the device only while "Gem på denne telefon" is chosen, and never sent.
 */
export default function open(place: HTMLElement): void {
  const section = place.closest<HTMLElement>('.kit');
  if (!section || section.classList.contains('open')) return;
  const stored = keeping.read();
  const ticks: [words: string, box: HTMLInputElement][] = [];
  const notes: [part: string, area: HTMLTextAreaElement][] = [];

  for (const part of section.querySelectorAll<HTMLElement>('[data-part]')) {
    const title = part.firstElementChild?.textContent ?? '';
    for (const item of part.querySelectorAll('li')) {
      const words = item.textContent ?? '';
      const box = make('input', { type: 'checkbox', checked: stored?.ticked.includes(words) ?? false });
      item.replaceChildren(make('label', {}, box, make('span', {}, words)));
      ticks.push([words, box]);
    }
    const area = field(t.notes(title), 2);
    area.value = stored?.notes[part.dataset['part'] ?? ''] ?? '';
    part.append(make('div', { className: 'notes' }, make('span', { ariaHidden: 'true' }, t.notes(title)), area));
    grow(area, 2);
    notes.push([part.dataset['part'] ?? '', area]);
  }

  const keep = make('input', { type: 'checkbox', checked: stored !== undefined });
  const hint = make('p', { className: 'small', id: 'gem-note' }, t.keepHint);
  keep.setAttribute('aria-describedby', hint.id);
  const clear = make('button', { type: 'button' }, t.clear);
  const clearOthers = make('button', { type: 'button' });
  const status = make('p', { role: 'status' }, stored ? t.found : '');
  const intro = make('p', { className: 'small no-print', tabIndex: -1 }, t.intro);
  const say = (words: string) => {
    status.textContent = words;
    const others = keeping.others();
    clearOthers.hidden = others === 0;
    clearOthers.textContent = t.clearOthers(others);
  };

  const save = () => {
    if (!keep.checked) return;
    const written = notes.map(([part, area]) => [part, area.value] as const);
    if (written.some(([, words]) => CPR.test(words))) return say(t.cpr);
    if (keeping.write({ ticked: ticks.filter(([, box]) => box.checked).map(([words]) => words), notes: Object.fromEntries(written) })) return say(t.kept);
    keep.checked = false;
    say(t.refused);
  };
  section.addEventListener('input', (event) => event.target !== keep && save());
  keep.addEventListener('change', () => {
    if (keep.checked) return save();
    keeping.forget();
    say(t.notKept);
  });
  clear.addEventListener('click', () => {
    if (!confirm(t.clearAsk)) return;
    for (const [, box] of ticks) box.checked = false;
    for (const [, area] of notes) {
      area.value = '';
      area.dispatchEvent(new Event('input'));
    }
    keep.checked = false;
    keeping.forget();
    say(t.cleared);
  });
  clearOthers.addEventListener('click', () => {
    keeping.forgetOthers();
    say(t.clearedOthers);
    clear.focus();
  });

  section.append(make('div', { className: 'keep no-print' }, make('label', {}, keep, make('span', {}, t.keep)), hint, make('div', { className: 'tools' }, clear, clearOthers), status));
  say(status.textContent ?? '');
  section.classList.add('open');
  place.closest('.tools')?.replaceWith(intro);
  intro.focus();
}
