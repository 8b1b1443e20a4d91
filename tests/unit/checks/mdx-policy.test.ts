import { describe, expect, it } from 'vitest';
import { judgeMdx, linkFault } from '#checks/rules/mdx-policy.ts';

const CODE = 'Her står kode (import eller export).';
const BRACE = 'Her står en krøllet parentes, som læses som kode.';
const OPEN_BRACE = 'Der står en krøllet parentes { eller }, som ikke er lukket.';
const COMMENT = 'Her står en kommentar (<!-- -->).';
const LESS_THAN = 'Tegnet < står et sted, hvor det læses som kode.';
const UNCLOSED = 'En boks er åbnet, men ikke lukket, eller lukket forkert.';
const HIDDEN = 'Linket har skjulte tegn eller mellemrum.';
const elsewhere = (url: string) => `Linket »${url}« fører ikke til en side her.`;
const unreadable = (url: string) => `Linket »${url}« kan ikke læses.`;
const unknown = (name: string) => `<${name}> kan ikke bruges.`;
const attribute = (name: string, which = '') => `<${name}> har en egenskab, der ikke kan bruges${which && `: ${which}`}.`;

/** What is written → the line of the fault and what editors are told. */
const REFUSED: Record<string, [written: string, line: number, told: string][]> = {
  'code': [
    ['import x from "node:fs"', 1, CODE],
    ['Tekst.\n\nexport const a = 1', 3, CODE],
    ['export default () => null', 1, CODE],
    ['{1 + 1}', 1, BRACE],
    ['Hej {process.exit()} jer', 1, BRACE],
    ['Ord{" "}ord', 1, BRACE],
    ['{/* en kommentar */}', 1, BRACE],
    ['{/* a */ process.exit() /* b */}', 1, BRACE],
    ['[{x}](/lilleby/)', 1, BRACE],
    ['- punkt\n- {x}', 2, BRACE],
    ['| a |\n|---|\n| {x} |', 3, BRACE],
    ['<Boks titel="Husk">\n\nHej {x}\n\n</Boks>', 3, BRACE],
    ['```js\nalert(1)\n```', 1, 'Her står en kodeblok.'],
    ['Skriv `rm -rf`', 1, 'Her står kode mellem accenttegn.'],
  ],
  'markup': [
    ['<script>alert(1)</script>', 1, unknown('script')],
    ['Tekst.\n\n<script src="//ond.dk/x.js"></script>', 3, unknown('script')],
    ['<p onclick="alert(1)">a</p>', 1, unknown('p')],
    ['<a href="/lilleby/">a</a>', 1, unknown('a')],
    ['<iframe src="https://ond.dk"></iframe>', 1, unknown('iframe')],
    ['<base href="https://ond.dk/" />', 1, unknown('base')],
    ['<meta http-equiv="refresh" content="0;url=https://ond.dk" />', 1, unknown('meta')],
    ['<svg onload="alert(1)" />', 1, unknown('svg')],
    ['<span style="color:red">a</span>', 1, unknown('span')],
    ['<style>a</style>', 1, unknown('style')],
    ['<img src="/a.png" />', 1, unknown('img')],
    ['<br/>', 1, unknown('br')],
    ['<form><input /></form>', 1, unknown('form')],
    ['| a |\n|---|\n| <b>x</b> |', 3, unknown('b')],
    ['<>a</>', 1, unknown('')],
    ['<!DOCTYPE html>', 1, COMMENT],
    ['<![CDATA[x]]>', 1, COMMENT],
    ['<?php echo 1 ?>', 1, LESS_THAN],
    ['![Et barn](/barn.png)', 1, 'Her står et billede. Siden bruger ikke billeder.'],
    ['![Et barn][1]\n\n[1]: /barn.png', 1, 'Her står et billede. Siden bruger ikke billeder.'],
  ],
  'components': [
    ['<Kasse titel="a">b</Kasse>', 1, unknown('Kasse')],
    ['<boks titel="a">b</boks>', 1, unknown('boks')],
    ['<Ord id="ppr">PPR</Ord>', 1, unknown('Ord')],
    ['<Boks.Ny titel="a" />', 1, unknown('Boks.Ny')],
    ['<constructor />', 1, unknown('constructor')],
    ['<toString />', 1, unknown('toString')],
    ['<Boks titel="a" onClick="alert(1)">b</Boks>', 1, attribute('Boks', 'onClick')],
    ['<Boks titel="a"\n  onclick="alert(1)">\n\nb\n\n</Boks>', 1, attribute('Boks', 'onclick')],
    ['<Boks titel="a" style="color:red">b</Boks>', 1, attribute('Boks', 'style')],
    ['<Boks titel="a" set:html="<b>" />', 1, attribute('Boks', 'set:html')],
    ['<Kontakt id="lederen" client:load />', 1, attribute('Kontakt', 'client:load')],
    ['<Boks titel={x}>b</Boks>', 1, attribute('Boks', 'titel')],
    ['<Boks titel>b</Boks>', 1, attribute('Boks', 'titel')],
    ['<Boks {...x} titel="a">b</Boks>', 1, attribute('Boks')],
    ['<Boks titel="a &amp; b{c}">d</Boks>', 1, 'Teksten i titel har tegn, der læses som kode.'],
    ['<Boks>b</Boks>', 1, '<Boks> mangler titel="…".'],
    ['<Kontakt />', 1, '<Kontakt> mangler id="…".'],
    ['<Kontakt id="lederen" id="en-anden" />', 1, '<Kontakt> har id to gange.'],
    ['Tekst.\n\n<Boks titel="Husk">\n\nb', 3, UNCLOSED],
    ['b\n\n</Boks>', 3, UNCLOSED],
    ['<Boks titel="Husk>b</Boks>', 1, '<Boks> er ikke skrevet rigtigt. Anførselstegn mangler eller er ikke lukket.'],
    ['<Boks titel=»Husk«>b</Boks>', 1, 'Anførselstegnene i <Boks> er ikke lige.'],
    ['<Kontakt id=lederen />', 1, '<Kontakt> er ikke skrevet rigtigt.'],
    ['<Kontakt id="lederen">', 1, '<Kontakt> er ikke lukket.'],
  ],
  'links': [
    ['[a](javascript:alert(1))', 1, elsewhere('javascript:alert(1)')],
    ['[a](JaVaScRiPt:alert(1))', 1, elsewhere('JaVaScRiPt:alert(1)')],
    ['[a](java&#x73;cript:alert(1))', 1, elsewhere('javascript:alert(1)')],
    ['[a](&#106;avascript:alert(1))', 1, elsewhere('javascript:alert(1)')],
    ['[a](<java\tscript:alert(1)>)', 1, HIDDEN],
    ['[a](<\u0001javascript:alert(1)>)', 1, HIDDEN],
    ['[a](data:text/html,x)', 1, elsewhere('data:text/html,x')],
    ['[a](vbscript:x)', 1, elsewhere('vbscript:x')],
    ['[a](//ond.dk)', 1, elsewhere('//ond.dk')],
    ['[a](///ond.dk)', 1, elsewhere('///ond.dk')],
    ['[a](/\\ond.dk)', 1, elsewhere('/\\ond.dk')],
    ['[a](\\\\ond.dk)', 1, elsewhere('\\ond.dk')],
    ['[a](/&#47;ond.dk)', 1, elsewhere('//ond.dk')],
    ['[a](/x/&sol;ond.dk)', 1, elsewhere('&…;')],
    ['[a](https://kk.dk@ond.dk)', 1, elsewhere('https://kk.dk@ond.dk')],
    ['[a](/@ond.dk)', 1, elsewhere('/@ond.dk')],
    ['[a](https://www.koege.dk/)', 1, elsewhere('https://www.koege.dk/')],
    ['Se https://www.koege.dk/', 1, elsewhere('https://www.koege.dk/')],
    ['Se www.koege.dk', 1, elsewhere('http://www.koege.dk')],
    ['Skriv til kontor@eksempel.dk', 1, elsewhere('mailto:kontor@eksempel.dk')],
    ['[a](mailto:kontor@eksempel.dk)', 1, elsewhere('mailto:kontor@eksempel.dk')],
    ['[a](tel:112)', 1, elsewhere('tel:112')],
    ['[a](kontakt/)', 1, elsewhere('kontakt/')],
    ['[a]()', 1, 'Linket er tomt.'],
    ['[](/lilleby/)', 1, 'Linket har ingen tekst.'],
    ['[a](/lilleby/#Afsnit)', 1, elsewhere('/lilleby/#Afsnit')],
    ['[a](/soeg/?q=x)', 1, elsewhere('/soeg/?q=x')],
    ['[a](/%2e%2e/)', 1, elsewhere('/%2e%2e/')],
    ['[a](/a/../b/)', 1, unreadable('/a/../b/')],
    ['[a](/køge/)', 1, unreadable('/køge/')],
    ['[a](/a\u200b/)', 1, HIDDEN],
    ['[a](/a/\u202e)', 1, HIDDEN],
    ['- et\n- [to](//ond.dk)', 2, elsewhere('//ond.dk')],
    ['| a |\n|---|\n| [x](//ond.dk) |', 3, elsewhere('//ond.dk')],
    ['[a][1]\n\n[1]: /lilleby/', 1, 'Her står et link med henvisning.'],
    ['[a][1]\n\n[1]: /lilleby/', 3, 'Her står en henvisning i bunden af teksten.'],
  ],
  'headings': [
    ['# Titel', 1, 'Overskriften har ét #. Den øverste overskrift kommer fra titel.'],
    ['Titel\n=====', 1, 'Overskriften har ét #. Den øverste overskrift kommer fra titel.'],
    ['### Tre', 1, 'Overskriften springer fra niveau 1 til 3.'],
    ['Linjen over\n---\n\nmere', 1, 'Linjen bliver til en overskrift, fordi der står --- lige under den.'],
    ['## To\n\n#### Fire', 3, 'Overskriften springer fra niveau 2 til 4.'],
    ['<Boks titel="a">\n\n#### Fire\n\n</Boks>', 3, 'Overskriften springer fra niveau 1 til 4.'],
  ],
  'honest mistakes': [
    ['import af medicin kræver recept.', 1, CODE],
    ['Tekst.\n\nexport af varer.', 3, CODE],
    ['Børn <3 år', 1, LESS_THAN],
    ['Hej.\n\n<3 år', 3, LESS_THAN],
    ['<kontor@eksempel.dk>', 1, 'Her står en mailadresse mellem < og >.'],
    ['<https://www.koege.dk/>', 1, 'Her står en adresse mellem < og >.'],
    ['Kære {navn}', 1, BRACE],
    ['Kære {navn', 1, OPEN_BRACE],
    ['Et smil :-{', 1, OPEN_BRACE],
    ['{% note %}', 1, OPEN_BRACE],
    ['<!-- husk at rette -->', 1, COMMENT],
    ['Ja.\n\n<!--\nnej\n-->', 3, COMMENT],
    ['Linje<br>linje', 1, unknown('br')],
    ['Se noten[^1].\n\n[^1]: En note.', 1, 'Her står en fodnote.'],
    ['~~Gælder ikke~~', 1, 'Her står gennemstreget tekst.'],
    ['- [ ] Husk tasken', 1, 'Her står en afkrydsningsboks.'],
    ['- a\n- [x] Husk tasken', 2, 'Her står en afkrydsningsboks.'],
  ],
};

describe.each(Object.entries(REFUSED))('%s in a text:', (_kind, cases) => {
  it.each(cases)('%j is refused on line %i', (written, line, told) => {
    const { problems } = judgeMdx(written, 'content/a.mdx');
    expect(problems).toContainEqual(expect.objectContaining({ file: 'content/a.mdx', line, severity: 'error', message: expect.stringContaining(told) as string }));
    for (const p of problems) expect(p.fix).not.toBe('');
  });
});

describe('a text is allowed when it holds', () => {
  it.each([
    ['nothing', ''],
    ['paragraphs with bold and slanted words', 'Sig **det** til *pædagogerne*.\n\nDe hjælper jer.'],
    ['headings in order', '## To\n\n### Tre\n\n#### Fire\n\n## To igen\n\n### Tre'],
    ['lists, numbered and not, one inside the other', '- a\n  - b\n\n1. c\n2. d'],
    ['a quote, a rule and a hard line break', '> Citat\n\n---\n\nEn  \nto'],
    ['a table', '| Alder | Hjælp |\n|---|---|\n| 0-2 år | [ja](/lilleby/) |'],
    ['links to pages here, to headings and to words', '[a](/lilleby/kontakt/) [b](#det-kan-i) [c](/ordliste/#ppr) [d](/) [e](/lilleby/ "titel")'],
    ['a link whose words have an &', '[Børn & Unge](/lilleby/) [B&U](/lilleby/)'],
    ['each of the four words', '<Boks titel="Husk">\n\nTekst.\n\n</Boks>\n\n<Huskeliste titel="Tag med">\n\n- a\n\n</Huskeliste>\n\n<Brev titel="Brev">\n\nKære leder\n\n</Brev>\n\n<Kontakt id="lederen" />'],
    ['a box with single quotes', "<Boks titel='Husk'>b</Boks>"],
    ['signs that only look like code', 'Under 3 år, 5 > 3, a < b, 50 %, $1, 1 * 2 = 2, § 50, C++ og #1.'],
    ['the words import and export inside a sentence', 'Vi taler om import og export.\nimport er et ord.'],
    ['front matter before it', '---\ntitel: "{a} <b>"\n---\n\nTekst.'],
    ['Windows line ends', '## To\r\n\r\nTekst.\r\n\r\n- a\r\n- b\r\n'],
  ])('%s', (_what, written) => expect(judgeMdx(written, 'f').problems).toEqual([]));
});

describe('the judge', () => {
  it('tells every fault of a text, in order', () => expect(judgeMdx('# A\n\n{x}\n\n<b>c</b>\n\n[d](//e)', 'f').problems.map((p) => p.line)).toEqual([1, 3, 5, 7]));
  it('counts lines from the first of the file, front matter and all', () => expect(judgeMdx('---\ntitel: A\n---\n\n{x}', 'f').problems[0]).toMatchObject({ line: 5, column: 1 }));
  it('counts lines the same with Windows line ends', () => expect(judgeMdx('---\r\ntitel: A\r\n---\r\n\r\n{x}', 'f').problems[0]?.line).toBe(5));
  it('gives the tree of what it could read, also when the rest could not be', () => {
    expect(judgeMdx('Hej', 'f').tree?.type).toBe('root');
    expect(judgeMdx('{', 'f').problems).toHaveLength(1);
    expect(judgeMdx('Hej <3\n\n## Overskrift', 'f').tree?.type).toBe('root');
  });
});

describe('a link', () => {
  it.each(['/', '/koege/', '/koege/kontakt/', '/ordliste/#ppr', '#afsnit', '/a-1/b_2/'])('to %s stays here', (url) => expect(linkFault(url)).toBeUndefined());
  it.each(['#', '#Afsnit', '#a b', '# ', '/ ', ' /', '/a\n', '/\t/ond.dk', '/\u00a0/', '/\ufeff', 'https:ond.dk', '/a&b', '/a//../b', '/./', '/{x}/', '/"onclick="x', '/<b>'])('to %j is refused', (url) => expect(linkFault(url)).toBeDefined());
});
