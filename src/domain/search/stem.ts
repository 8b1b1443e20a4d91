import { fold } from './letters.ts';

/**
 * Danish stems. The rules are those of the Danish Snowball stemmer (snowballstem.org), with additions that
 * parents' words need: past tense in -ede and -te, a -t that only agrees (`svært`), `-hederne`, a second look for -s,
 * plurals such as `forældre`, and irregular words, also as the last part of a compound (`dagplejebørn`).
 */
const VOWELS = new Set('aeiouyæøå');
/** Longest first. */
const ENDINGS = ['hedernes', 'hederne', 'erendes', 'erende', 'hedens', 'erede', 'ethed', 'erens', 'endes', 'ernes', 'erets', 'heden', 'heder', 'enes', 'eres', 'eren', 'ered', 'ende', 'erne', 'eret', 'erer', 'heds', 'enes', 'ede', 'ene', 'ere', 'ens', 'ers', 'ets', 'hed', 'en', 'er', 'es', 'et', 'e'].sort((a, b) => b.length - a.length);
const BY_LAST = new Map([...new Set(ENDINGS.map((e) => e.slice(-1)))].map((last) => [last, ENDINGS.filter((e) => e.endsWith(last))]));
const S_AFTER = new Set('abcdfghjklmnoprtvyzå');
const HARD = new Set(['gd', 'dt', 'gt', 'kt']);
const TAILS = ['elig', 'els', 'lig', 'ig'];

/** A -t that tells tense or agreement alone stands after these. */
const T_AFTER = new Set('lrnmpb');
/** And an -r after these is what an ending left. */
const R_AFTER = new Set('dtpbkg');

const DANISH = /[æøå]/;
/** Irregular words by their own stem: every form leads to one. */
const IRREGULAR = new Map(
  [
    'barn børn', 'bog bøg', 'hånd hænd', 'tand tænd', 'nat næt', 'mor mødre mødrene', 'far fæd', 'dat døt', 'mand mænd', 'gå gik går gået gående', 'slå slog slår slået slås', 'få fik får fået', 'dø dør død dødt',
    'bid bidt', 'græd grædt', 'skrig skreg', 'drik drak druk', 'riv rev', 'hjælp hjalp hjulp', 'tal talt', 'spis spist', 'gør gjord gjort',
    'se så set', 'sid sad siddet', 'lig lå ligget', 'sov sovet', 'fald faldt', 'løb løbet', 'syng sang sunget', 'kom kommet', 'tør turde', 'tag tog taget', 'hold holdt',
    'giv gav givet', 'find fandt fundet', 'træk trak trukket', 'sæt satte sat', 'vælg valgte valgt', 'fortæl fortalte fortalt', 'følg fulgte fulgt', 'bryd brød brudt', 'flyv fløj fløjet', 'rid red redet', 'ly lyver løj løjet',
    'stik stak stukket', 'spring sprang sprunget', 'forsvind forsvandt forsvundet', 'hæng hang hængt', 'fod fødder fødderne', 'tå tæer tæerne', 'ko køer', 'øj øjne øjnene øjet', 'søster søstre', 'bror brødre', 'øre ørerne øret', 'udr udred udredt',
    'stå stod står stået', 'vent vente venter vent ventet ventede', 'hent hente henter hent hentet hentede', 'tidlig tidligt tidlige tidligere', 'spørg spurgt', 'skriv skrev', 'forstå forstod forstår forstået', 'opstå opstår opstod', 'lill små småt', 'løft lovet lovede lover',
  ].flatMap((line) => {
    const [first = '', ...others] = line.split(' ');
    // Also as typed on a keyboard without æ, ø and å.
    return others.flatMap((form): [string, string][] => [[form, first], ...(DANISH.test(form) ? [[form.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa'), first] as [string, string]] : [])]);
  }),
);

/** Where the endings may begin: after the first consonant that follows a vowel, but never before the fourth letter. */
function regionOf(word: string): number {
  let at = 0;
  while (at < word.length && !VOWELS.has(word.charAt(at))) at += 1;
  while (at < word.length && VOWELS.has(word.charAt(at))) at += 1;
  return Math.max(at + 1, 3);
}

const within = (text: string, ending: string, region: number): boolean => text.length - ending.length >= region && text.endsWith(ending);
const cut = (text: string, letters: number): string => text.slice(0, text.length - letters);
/** Of a hard pair of consonants the last goes. */
const soft = (text: string, region: number): string => (HARD.has(text.slice(-2)) && text.length - 2 >= region ? cut(text, 1) : text);

function rules(word: string): string {
  const region = regionOf(word);
  let text = word;
  for (const ending of BY_LAST.get(text.slice(-1)) ?? []) {
    if (!within(text, ending, region)) continue;
    text = cut(text, ending.length);
    break;
  }
  if (within(text, 's', region) && S_AFTER.has(text.charAt(text.length - 2)) && !text.endsWith('els')) text = cut(text, 1);
  text = soft(text, region);
  if (text.endsWith('igst') && text.length - 2 >= region) text = cut(text, 2);
  const tail = TAILS.find((e) => within(text, e, region));
  if (tail) text = soft(cut(text, tail.length), region);
  else if (within(text, 'løst', region)) text = cut(text, 1);
  const last = text.charAt(text.length - 1);
  const before = text.charAt(text.length - 2);
  if (text.length - 1 < region) return text;
  if (last === before && !VOWELS.has(last)) text = cut(text, 1);
  if (text.length - 1 >= region && text.endsWith('t') && T_AFTER.has(text.charAt(text.length - 2))) text = cut(text, 1);
  if (text.length - 1 >= region && text.endsWith('r') && R_AFTER.has(text.charAt(text.length - 2))) text = cut(text, 1);
  return text;
}

const PLURAL = /(?<=.{3})(børn|born|boern|hænd|tænd|bøg)$/;
/** A compound bends as its last part does. */
const compoundOf = (text: string): string => text.replace(PLURAL, (last) => IRREGULAR.get(last) ?? last);

const known = new Map<string, string>();

/** The stem of a plain word. Folded words give the folded stem. */
export function stem(word: string): string {
  let found = known.get(word);
  if (found === undefined) {
    const text = /\d/.test(word) ? word : rules(word);
    found = IRREGULAR.get(word) ?? IRREGULAR.get(text) ?? compoundOf(text);
    known.set(word, found);
  }
  return found;
}

/** The stem as it looks when æ, ø and å are typed in any way. */
export const foldedStem = (word: string): string => fold(stem(word));
