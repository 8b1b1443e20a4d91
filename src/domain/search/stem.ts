/**
 * Danish stems. The rules are those of the Danish Snowball stemmer (snowballstem.org), with additions that
 * parents' words need: past tense in -ede and -te, a -t that only agrees (`svært`), `-hederne`, a second look for -s,
 * plurals such as `forældre`, and irregular words, also as the last part of a compound (`dagplejebørn`).
 */
const VOWEL = /[aeiouyæøå]/;
/** Longest first. */
const ENDINGS = ['hedernes', 'hederne', 'erendes', 'erende', 'hedens', 'erede', 'ethed', 'erens', 'endes', 'ernes', 'erets', 'heden', 'heder', 'enes', 'eres', 'eren', 'ered', 'ende', 'erne', 'eret', 'erer', 'heds', 'enes', 'ede', 'ene', 'ere', 'ens', 'ers', 'ets', 'hed', 'en', 'er', 'es', 'et', 'e'].sort((a, b) => b.length - a.length);
const BY_LAST = new Map([...new Set(ENDINGS.map((e) => e.slice(-1)))].map((last) => [last, ENDINGS.filter((e) => e.endsWith(last))]));
const S_AFTER = /[abcdfghjklmnoprtvyzå]s$/;

/** A -t that tells tense or agreement alone stands after these. */
const T_AFTER = /[lrnmpb]t$/;

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
  if (within(text, 's') && S_AFTER.test(text) && !text.endsWith('els')) text = cut(text, 1);
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
  if (T_AFTER.test(text) && text.length - 1 >= region) text = cut(text, 1);
  if (/[dtpbkg]r$/.test(text) && text.length - 1 >= region) text = cut(text, 1);
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
