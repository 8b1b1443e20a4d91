/** What is wrong, and what to write instead. */
export type Words = [message: string, fix: string];

/** What is said of a kind of node that may not stand in a text. */
export const REFUSED: Record<string, Words> = {
  mdxjsEsm: ['Her står kode (import eller export).', 'Slet linjen. Begynder en sætning med ordet import eller export, så skriv den om.'],
  mdxFlowExpression: ['Her står en krøllet parentes, som læses som kode.', 'Slet { og }, eller skriv almindelige parenteser ( ).'],
  mdxTextExpression: ['Her står en krøllet parentes, som læses som kode.', 'Slet { og }, eller skriv almindelige parenteser ( ).'],
  html: ['Her står HTML.', 'Skriv almindelig tekst i stedet.'],
  image: ['Her står et billede. Siden bruger ikke billeder.', 'Beskriv det med ord.'],
  imageReference: ['Her står et billede. Siden bruger ikke billeder.', 'Beskriv det med ord.'],
  code: ['Her står en kodeblok.', 'Slet linjerne med de tre accenttegn ```.'],
  inlineCode: ['Her står kode mellem accenttegn.', 'Skriv almindelig tekst, eller brug **fed**.'],
  definition: ['Her står en henvisning i bunden af teksten.', 'Skriv linket direkte: [tekst](/koege/kontakt/).'],
  linkReference: ['Her står et link med henvisning.', 'Skriv linket direkte: [tekst](/koege/kontakt/).'],
  footnoteReference: ['Her står en fodnote.', 'Skriv det i selve teksten, eller som en kilde under kilder.'],
  footnoteDefinition: ['Her står teksten til en fodnote.', 'Skriv det i selve teksten, eller som en kilde under kilder.'],
  delete: ['Her står gennemstreget tekst.', 'Slet teksten, hvis den ikke gælder.'],
};

/** How editors get what they wanted with HTML. */
const INSTEAD: Record<string, string> = {
  b: 'Skriv **fed** med to stjerner på hver side.', strong: 'Skriv **fed** med to stjerner på hver side.',
  i: 'Skriv *kursiv* med én stjerne på hver side.', em: 'Skriv *kursiv* med én stjerne på hver side.',
  u: 'Understreget tekst ligner et link. Brug **fed**.',
  br: 'Skriv en tom linje. Så begynder et nyt afsnit.', p: 'Skriv en tom linje mellem afsnittene.',
  a: 'Skriv linket sådan: [tekst](/koege/kontakt/).', img: 'Siden bruger ikke billeder. Beskriv det med ord.',
  ul: 'Skriv en liste med bindestreg og mellemrum først i hver linje.', ol: 'Skriv en liste med 1. og mellemrum først i linjen.', li: 'Skriv en liste med bindestreg og mellemrum først i hver linje.',
  h1: 'Skriv overskriften med ## foran.', h2: 'Skriv overskriften med ## foran.', h3: 'Skriv overskriften med ### foran.',
  table: 'Skriv tabellen med lodrette streger. Se håndbogen.',
};

/** What to write instead of a tag that may not be used. @param known the words editors may use */
export function insteadOf(name: string, known: readonly string[]): string {
  const meant = known.find((word) => word.toLowerCase() === name.toLowerCase());
  if (meant) return `Skriv <${meant}> med stort begyndelsesbogstav, også i </${meant}>.`;
  const instead = Object.hasOwn(INSTEAD, name.toLowerCase()) ? INSTEAD[name.toLowerCase()] : undefined;
  return instead ?? `Skriv almindelig tekst, eller brug en af disse: ${known.map((word) => `<${word}>`).join(', ')}.`;
}

const TAG = /^<\/?([\p{L}][\p{L}\d.:-]*)/u;
const CLOSING = 'Skriv fx <Boks titel="Husk"> på én linje og </Boks> på en linje for sig.';

/**
 * Turns the parser's English message into what an editor most likely did.
 * @param rest the line from where the parser stopped
 */
export function parseFault(message: string, rest: string): Words {
  if (message.includes('`{`') || message.includes('expression')) return ['Der står en krøllet parentes { eller }, som ikke er lukket.', 'Slet den, eller skriv almindelige parenteser ( ).'];
  if (message.includes('`!`')) return ['Her står en kommentar (<!-- -->).', 'Slet den. Kommentarer hører ikke til i teksten.'];
  const [, name = ''] = TAG.exec(rest) ?? [];
  const ours = /^(?:Boks|Huskeliste|Brev|Kontakt)$/i.test(name);
  if (message.includes('closing tag') || message.includes('end-tag') || message.includes('close')) {
    if (name && !ours) return [`<${name}> kan ikke bruges.`, insteadOf(name, [])];
    if (name === 'Kontakt') return ['<Kontakt> er ikke lukket.', 'Skriv /> sidst: <Kontakt id="…" />.'];
    return ['En boks er åbnet, men ikke lukket, eller lukket forkert.', CLOSING];
  }
  const [, value = ''] = /^<[\p{L}]+\s+\p{L}+=\s*(\S)/u.exec(rest) ?? [];
  if (ours && /[“”„»«‘’]/.test(value)) return [`Anførselstegnene i <${name}> er ikke lige.`, `Skriv dem igen med tastaturet: <${name} ${name === 'Kontakt' ? 'id="…" /' : 'titel="…"'}>. Word laver dem krøllede.`];
  if (ours) return [`<${name}> er ikke skrevet rigtigt. Anførselstegn mangler eller er ikke lukket.`, `Skriv <${name} ${name === 'Kontakt' ? 'id="…" /' : 'titel="…"'}>.`];
  if (/^<[^\s<>]*@/.test(rest)) return ['Her står en mailadresse mellem < og >.', 'Slet < og >. Mailadresser hører til i kontakter.yaml.'];
  if (/^<https?:/.test(rest)) return ['Her står en adresse mellem < og >.', 'Slet < og >. Andre hjemmesider hører til i kilder.yaml eller kontakter.yaml.'];
  return ['Tegnet < står et sted, hvor det læses som kode.', 'Skriv »under 3 år« i stedet for <3 år, og skriv adresser uden < og >.'];
}

/**
 * Blanks out what stopped the parser, so that it can go on to the next slip: the signs of code on that line, and the end of a tag that began there.
 * @returns false when nothing is left to take out
 */
export function takeOut(lines: string[], at: { line: number; column: number }, message: string): boolean {
  const line = lines[at.line - 1];
  if (line === undefined || !/[<>{}]/.test(line)) {
    // What stopped the parser stands further up: there is no telling where.
    return false;
  }
  const [, name] = TAG.exec(line.slice(at.column - 1)) ?? [];
  const before = line.slice(0, at.column - 1);
  const rest = line.slice(at.column - 1);
  lines[at.line - 1] = /`[{]`|expression/.test(message) || !/[<>{}]/.test(rest) ? line.replace(/[<>{}]/g, ' ') : before + (name ? rest.replace(/<[^>]*>?/, (tag) => ' '.repeat(tag.length)) : rest.replace(/[<>{}]/, ' '));
  if (name && rest.charAt(1) !== '/') {
    const end = lines.findIndex((l, i) => i >= at.line - 1 && l.includes(`</${name}>`));
    if (end >= 0) lines[end] = (lines[end] ?? '').replace(`</${name}>`, ' '.repeat(name.length + 3));
  }
  return true;
}
