/** A slip in YAML, where an editor made it: line and column from the first line of the YAML, 1-based. */
export interface YamlFault {
  line: number;
  column: number;
  message: string;
  fix: string;
}

type Words = [message: string, fix: string];
const QUOTE = 'Sæt hele teksten i anførselstegn: "…".';
const TAB: Words = ['Der er brugt tabulator til indrykning.', 'Brug mellemrum.'];
const HARD_SPACE: Words = ['Linjen er rykket ind med usynlige tegn, der ikke er almindelige mellemrum.', 'Slet det tomme rum forrest i linjen, og skriv mellemrummene igen.'];
const NO_SPACE = (key: string): Words => [`Der mangler et mellemrum efter kolon i »${key}:«.`, `Skriv ${key}: og et mellemrum, før værdien begynder.`];
const NO_FIELD: Words = ['Linjen er ikke et felt. Der mangler et kolon, eller den hører til teksten i linjen ovenfor.', 'Skriv navn: og værdien. Hører linjen til teksten ovenfor, så ryk den to mellemrum ind, eller saml det på én linje.'];
const RULER: Words = ['Her står ---. Den linje bruges kun i filer, der ender på .mdx.', 'Slet linjen.'];
/** A line that became part of the text above it. */
export const TOO_DEEP: Words = ['Linjen er rykket for langt ind.', 'Ryk den ud, så den står lige under de andre på samme niveau.'];
const UNEVEN: Words = ['Indrykningen passer ikke.', 'Ryk linjen ind, så den står lige under de andre på samme niveau.'];
const NO_DASH: Words = ['Der mangler en bindestreg foran linjen.', 'Skriv - og et mellemrum foran feltet, så det bliver et punkt på listen som de andre.'];
const UNCLOSED = (sign: string): Words => [`Anførselstegnet ${sign} bliver ikke lukket.`, `Skriv ${sign} også sidst i teksten, på samme linje.`];
const AFTER_QUOTE = (sign: string): Words => ['Der står mere efter det sidste anførselstegn.', sign === "'" ? 'Sæt " om hele teksten i stedet for \'. Så kan der stå en apostrof i den.' : 'Sæt anførselstegn om hele teksten. Inde i teksten skrives de sådan: »…«.'];
const AFTER_BRACKET = (sign: string): Words => [`Teksten begynder med ${sign}, som læses som en liste eller en gruppe felter.`, QUOTE];
const OPEN_BRACKET = (sign: string): Words => [`Listen begynder med ${sign}, men bliver ikke lukket.`, `Skriv ${sign === '[' ? ']' : '}'} sidst på linjen.`];
const COLON: Words = ['Der er et kolon midt i en tekst.', QUOTE];
const CURLY: Words = ['Der er et kolon midt i en tekst, og anførselstegnene om den er ikke lige.', 'Brug lige anførselstegn om hele teksten: "…". Hverken “…” eller »…« virker her.'];
const BEGINS: Record<string, Words> = {
  '*': ['Teksten begynder med *, som læses som en henvisning.', `${QUOTE} Stjerner til fed skrift kan ikke bruges her.`],
  '&': ['Teksten begynder med &, som læses som et mærke.', QUOTE],
  '!': ['Teksten begynder med !, som læses som et mærke.', QUOTE],
};
/** What a text that begins with a sign of YAML is told. */
export const beginsWith = (sign: string): Words => BEGINS[sign] ?? [`Teksten begynder med ${sign === '- ' ? 'en bindestreg' : sign}, som ikke kan stå først.`, QUOTE];

const KEY = /^("[^"]*"|'[^']*'|[^\s:#"'[{][^:#]*?)\s*:(?=\s|$)\s*(.*)$/u;
const CRAMPED_KEY = /^(\p{L}[\p{L}\d-]*):(?!\/\/)[^\s:]/u;
const looksLikeNext = (line: string) => /^\s*(?:- |[\p{L}\d-]+:(?:\s|$))/u.test(line);

/** Lines that stand one below the other: how far in, from which line, as items of a list or as fields. */
interface Level {
  indent: number;
  line: number;
  listed: boolean;
}

/** Where a bracket at the start of a text is closed; 0 when it is not, on this line. */
function bracketEnd(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i += 1) {
    if ('[{'.includes(text.charAt(i))) depth += 1;
    if (']}'.includes(text.charAt(i)) && (depth -= 1) === 0) return i + 1;
  }
  return 0;
}

/** What is wrong with a value, by how it begins. `following` are the lines below. */
function valueFault(text: string, following: readonly string[]): Words | undefined {
  const sign = text.charAt(0);
  if (sign === '"' || sign === "'") {
    const whole = sign === '"' ? /^"(?:[^"\\]|\\.)*"/.exec(text) : /^'(?:[^']|'')*'/.exec(text);
    if (whole) return /^\s*(?:#.*)?$/.test(text.slice(whole[0].length)) ? undefined : AFTER_QUOTE(sign);
    // A quotation may go on below, until a line that closes it.
    const end = following.findIndex((line) => line.trimEnd().endsWith(sign));
    return end < 0 || following.slice(0, end + 1).some(looksLikeNext) ? UNCLOSED(sign) : undefined;
  }
  if (sign === '[' || sign === '{') {
    const end = bracketEnd(text);
    if (end > 0) return /^\s*(?:#.*)?$/.test(text.slice(end)) ? undefined : AFTER_BRACKET(sign);
    return following.length === 0 || looksLikeNext(following[0] ?? '') ? OPEN_BRACKET(sign) : undefined;
  }
  if (/^[*&!%@`]/.test(text)) return beginsWith(sign);
  if (/^[-?] /.test(text)) return beginsWith('- ');
  if (!/:(?:\s|$)/.test(text.replace(/\s#.*$/, ''))) return undefined;
  return /^[“”„»«‘’]/u.test(text) ? CURLY : COLON;
}

/**
 * Looks for the slips people make, line by line, in a YAML text that could not be read.
 * A parser tells where it gave up; this tells where the mistake is. Finds nothing when the fault is of another kind.
 */
export function yamlFaults(source: string): YamlFault[] {
  const lines = source.split(/\r?\n/);
  const faults: YamlFault[] = [];
  /** Indents of the groups that are open, outermost first. */
  const open: Level[] = [{ indent: 0, line: 0, listed: false }];
  const innermost = () => open.at(-1)?.indent ?? 0;
  /** The line before ended a field (nothing may be moved in below it), or left it open. */
  let above: 'text' | 'group' | undefined;
  /** A text block (`|`, `>`): it runs as long as lines are moved further in than its key; its first line says how far. */
  let block: { key: number; text?: number } | undefined;
  lines.forEach((line, i) => {
    const add = (column: number, [message, fix]: Words) => void faults.push({ line: i + 1, column, message, fix });
    if (/^\s*(?:#|$)/.test(line)) return;
    const [blank = ''] = /^\s*/.exec(line) ?? [];
    const indent = blank.length;
    if (block && indent > block.key) {
      if (indent < (block.text ??= indent)) add(indent + 1, UNEVEN);
      return;
    }
    block = undefined;
    if (/[^ ]/.test(blank)) return add(1, blank.includes('\t') ? TAB : HARD_SPACE);
    const [dashes = ''] = /^(?:- +)*/.exec(line.slice(indent)) ?? [];
    const start = indent + dashes.length;
    const rest = line.slice(start);
    const [, key, value = ''] = KEY.exec(rest) ?? [];
    if (key === undefined && dashes === '' && rest !== '-') {
      const [, cramped] = CRAMPED_KEY.exec(rest) ?? [];
      if (rest === '---') add(1, RULER);
      else if (cramped) add(start + 1, NO_SPACE(cramped));
      else if (!(above === 'text' && indent > innermost())) add(start + 1, NO_FIELD);
      return;
    }
    const listed = dashes !== '';
    let left: Level | undefined;
    while (open.length > 1 && indent < innermost()) left = open.pop();
    if (indent > innermost()) {
      const undashed = left && listed && !left.listed ? left : undefined;
      if (undashed) faults.push({ line: undashed.line + 1, column: undashed.indent + 1, message: NO_DASH[0], fix: NO_DASH[1] });
      else if (left) add(1, UNEVEN);
      else if (above === 'text') add(1, TOO_DEEP);
      // A line that stands a little too far out belongs to the ones it left.
      open.push(left && !undashed ? left : { indent, line: i, listed });
    }
    if (listed && key !== undefined) open.push({ indent: start, line: i, listed });
    const text = key === undefined ? rest : value;
    if (/^[|>][+-]?\d?$/.test(text)) block = { key: indent };
    const fault = text === '' ? undefined : valueFault(text, lines.slice(i + 1));
    if (fault) add(line.length - text.length + 1, fault);
    above = text === '' || text === '-' ? 'group' : 'text';
  });
  return faults;
}
