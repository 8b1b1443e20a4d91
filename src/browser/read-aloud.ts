import { tools } from '#strings/tools.ts';

const t = tools.read;
const BLOCKS = 'h1, h2, h3, h4, p, li, dt, dd, td, th, summary, figcaption';
const SILENT = '.page-foot, nav, .tools, textarea, button:not(.term-word), script, style, [aria-hidden=true], [role=status]';

let at = 0;
let turn = 0;
/** Held, because Chromium drops an utterance nobody holds, and its end with it. */
let speaking: SpeechSynthesisUtterance | undefined;

/** The text of the page as a reader would say it: block by block, in order, without menus and notes at the foot. */
function passages(): [block: Element, words: string][] {
  const found: [Element, string][] = [];
  const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const block = node.parentElement?.closest(BLOCKS);
    const words = node.textContent?.replace(/\s+/g, ' ') ?? '';
    if (!block || !words.trim() || block.closest(SILENT) || node.parentElement?.closest(SILENT) || node.parentElement?.checkVisibility?.() === false) continue;
    const last = found.at(-1);
    if (last?.[0] === block) last[1] += words;
    else found.push([block, words]);
  }
  return found;
}

const voice = () => speechSynthesis.getVoices().find((v) => v.localService && /^da/i.test(v.lang));

function speak(list: [Element, string][], mine: number, ended: () => void): void {
  const [block, words] = list[at] ?? [];
  document.querySelector('.spoken')?.classList.remove('spoken');
  if (!block || !words) {
    at = 0;
    return ended();
  }
  block.classList.add('spoken');
  block.scrollIntoView({ block: 'nearest' });
  speaking = Object.assign(new SpeechSynthesisUtterance(words.trim()), { lang: 'da-DK', voice: voice() ?? null });
  speaking.onend = () => {
    if (mine !== turn) return;
    at += 1;
    speak(list, mine, ended);
  };
  speaking.onerror = () => mine === turn && ended();
  speechSynthesis.speak(speaking);
}

/** Reads the page aloud with the device's own Danish voice; the same button stops, and goes on from there. */
export default function read(place: HTMLElement, button: HTMLButtonElement): void {
  const label = place.dataset['label'] ?? '';
  const rest = (words: string) => {
    turn += 1;
    speechSynthesis.cancel();
    document.querySelector('.spoken')?.classList.remove('spoken');
    place.classList.remove('on');
    button.textContent = words;
  };
  if (place.classList.contains('on')) return rest(t.again);
  place.classList.add('on');
  button.textContent = t.stop;
  addEventListener('pagehide', () => rest(label), { once: true });
  speak(passages(), ++turn, () => rest(label));
}
