import { tools } from '#strings/tools.ts';
import { field, grow } from './grow.ts';

const t = tools.letter;
const LINE = '____________________';

/** The words that lead to a blank: its name, since the last sentence or the last blank. */
function nameOf(blank: Element, at: number): string {
  let words = '';
  for (let node = blank.previousSibling; node && !(node instanceof HTMLElement && node.matches('.blank, textarea')); node = node.previousSibling) words = (node.textContent ?? '') + words;
  const name = words.split(/[.!?]\s+/).at(-1)?.replace(/[:,\s]+$/, '').trim();
  return name || `${t.blank} ${at + 1}`;
}

const quietly = (given: Partial<HTMLElement>) => Object.assign(document.createElement('p'), { className: 'small no-print', ...given });

/** Says below the buttons what has happened. */
function say(letter: HTMLElement, words: string): void {
  const status = letter.querySelector<HTMLElement>('[role=status]') ?? quietly({ role: 'status' });
  letter.append(status);
  status.textContent = words;
}

/** Lines become fields, named by the words before them; nothing of it is stored. The same button takes it back. */
function fill(letter: HTMLElement, button: HTMLButtonElement): void {
  const note = quietly({ textContent: t.note, id: `brev-${[...document.querySelectorAll('.letter')].indexOf(letter)}` });
  letter.firstElementChild?.after(note);
  const lines = [...letter.querySelectorAll('.blank')];
  const label = button.textContent;
  const fields = lines.map((line, i) => {
    const area = field(nameOf(line, i), 1);
    if (line.classList.contains('long')) area.className = 'long';
    return area;
  });
  lines.forEach((line, i) => {
    const area = fields[i] as HTMLTextAreaElement;
    line.replaceWith(area);
    grow(area, 1);
  });
  const before = button.onclick;
  button.textContent = t.clear;
  button.onclick = () => {
    if (fields.some((area) => area.value) && !confirm(t.clearAsk)) return;
    fields.forEach((area, i) => area.replaceWith(lines[i] as Element));
    note.remove();
    say(letter, '');
    button.textContent = label;
    button.onclick = before;
  };
  fields[0]?.setAttribute('aria-describedby', note.id);
  fields[0]?.focus();
}

/** The letter as plain text, with what is written and with lines where nothing is. */
function textOf(letter: HTMLElement): string {
  const copy = letter.cloneNode(true) as HTMLElement;
  const written = letter.querySelectorAll('textarea');
  copy.querySelectorAll('textarea').forEach((area, i) => area.replaceWith(written[i]?.value || LINE));
  copy.querySelectorAll('.blank').forEach((blank) => blank.replaceWith(LINE));
  copy.querySelectorAll('.tools, .no-print').forEach((e) => e.remove());
  const blocks = [...copy.querySelectorAll('p, li')].filter((e) => !e.querySelector('p, li'));
  return blocks.map((e) => (e.matches('li') ? '- ' : '') + (e.textContent ?? '').replace(/\s+/g, ' ').trim()).join('\n\n').replace(/\n\n(?=- )/g, '\n');
}

async function copy(letter: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(textOf(letter));
    say(letter, t.copied);
  } catch {
    getSelection()?.selectAllChildren(letter);
    say(letter, t.marked);
  }
}

/** Prints this letter and nothing else of the page. */
function printOne(letter: HTMLElement): void {
  const page = document.documentElement.classList;
  page.add('one-letter');
  letter.classList.add('wanted');
  addEventListener('afterprint', () => {
    page.remove('one-letter');
    letter.classList.remove('wanted');
  }, { once: true });
  print();
}

const acts: Record<string, (letter: HTMLElement, button: HTMLButtonElement) => void> = { fill, copy: (letter) => void copy(letter), print: printOne };

/** One letter: type in its lines, copy it, print it. */
export default function use(place: HTMLElement, button: HTMLButtonElement): void {
  const letter = place.closest<HTMLElement>('.letter');
  if (letter) acts[place.dataset['act'] ?? '']?.(letter, button);
}
