/**
 * Danish stems. The rules are those of the Danish Snowball stemmer (snowballstem.org), with four additions that
 * parents' words need: past tense in -ede, a second look for -s, plurals such as `forældre`, and irregular words.
 */
const VOWEL = /[aeiouyæøå]/;
/** Longest first. */
const ENDINGS = ['erendes', 'erende', 'hedens', 'erede', 'ethed', 'erens', 'endes', 'ernes', 'erets', 'heden', 'heder', 'enes', 'eres', 'eren', 'ered', 'ende', 'erne', 'eret', 'erer', 'heds', 'enes', 'ede', 'ene', 'ere', 'ens', 'ers', 'ets', 'hed', 'en', 'er', 'es', 'et', 'e'].sort((a, b) => b.length - a.length);
const BY_LAST = new Map([...new Set(ENDINGS.map((e) => e.slice(-1)))].map((last) => [last, ENDINGS.filter((e) => e.endsWith(last))]));
const S_AFTER = /[abcdfghjklmnoprtvyzå]s$/;

/** Irregular words by their own stem: every form leads to one. */
const IRREGULAR = new Map(
  [
    'barn børn', 'bog bøg', 'hånd hænd', 'tand tænd', 'nat næt', 'mor mødre mødrene', 'far fæd', 'dat døt', 'mand mænd', 'gå gik går gået', 'slå slog slår slået slås', 'få fik får fået', 'dø dør død dødt',
    'bid bidt', 'græd grædt', 'skrig skreg', 'drik drak druk', 'riv rev', 'hjælp hjalp hjulp', 'tal talt', 'spis spist', 'gør gjord gjort',
    'stå stod står stået', 'spørg spurgt', 'skriv skrev', 'forstå forstod forstår forstået', 'opstå opstår opstod', 'lill små småt', 'løft lovet lovede lover',
  ].flatMap((line) => {
    const [first = '', ...others] = line.split(' ');
    // Also as typed on a keyboard without æ, ø and å.
    return others.flatMap((form): [string, string][] => [form, form.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa')].map((f) => [f, first]));
  }),
);

/** Where the endings may begin: after the first consonant that follows a vowel, but never before the fourth letter. */
function regionOf(word: string): number {
  let at = 0;
  while (at < word.length && !VOWEL.test(word.charAt(at))) at += 1;
  while (at < word.length && VOWEL.test(word.charAt(at))) at += 1;
  return Math.max(at + 1, 3);
}

function rules(word: string): string {
  const region = regionOf(word);
  const within = (text: string, ending: string) => text.endsWith(ending) && text.length - ending.length >= region;
  const cut = (text: string, letters: number) => text.slice(0, text.length - letters);
  let text = word;
  const ending = BY_LAST.get(text.slice(-1))?.find((e) => within(text, e));
  if (ending) text = cut(text, ending.length);
  if (within(text, 's') && S_AFTER.test(text)) text = cut(text, 1);
  const hard = () => {
    if (/(?:gd|dt|gt|kt)$/.test(text) && text.length - 2 >= region) text = cut(text, 1);
  };
  hard();
  if (text.endsWith('igst') && text.length - 2 >= region) text = cut(text, 2);
  const tail = ['elig', 'els', 'lig', 'ig'].find((e) => within(text, e));
  if (tail) {
    text = cut(text, tail.length);
    hard();
  } else if (within(text, 'løst')) text = cut(text, 1);
  if (/([^aeiouyæøå])\1$/.test(text) && text.length - 1 >= region) text = cut(text, 1);
  if (/[dtpbkg]r$/.test(text) && text.length - 1 >= region) text = cut(text, 1);
  return text;
}

const known = new Map<string, string>();

/** The stem of a plain word. Folded words give the folded stem. */
export function stem(word: string): string {
  let found = known.get(word);
  if (found === undefined) {
    const text = /\d/.test(word) ? word : rules(word);
    found = IRREGULAR.get(word) ?? IRREGULAR.get(text) ?? text;
    known.set(word, found);
  }
  return found;
}
