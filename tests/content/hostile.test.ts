import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { copyOfLille, LILLEBY, type Changes } from '../support/content.ts';

const lille = copyOfLille();
afterAll(() => lille.close());

const PPR = `${LILLEBY}/tilbud/ppr.mdx`;
const CONTACTS = `${LILLEBY}/kontakter.yaml`;
const TOWN = `${LILLEBY}/kommune.yaml`;
const whole = lille.read(PPR);
const front = whole.slice(0, whole.indexOf('---', 4) + 4);
/** The text under the front matter. */
const text = (written: string): Changes => ({ [PPR]: `${front}\n${written}\n` });
/** A line more in the front matter. */
const field = (line: string): Changes => ({ [PPR]: whole.replace('raekkefoelge:', `${line}\nraekkefoelge:`) });
const file = (name: string, content: string | Uint8Array = 'x'): Changes => ({ [name]: content });

const LINK = 'fører ikke til en side her';
const HIDDEN = 'Her står et usynligt tegn.';
const CODE = 'Her står kode (import eller export).';
const BRACE = 'krøllet parentes';
const STRANGE = 'Filen hører ikke til her.';
const NO_FIELDS = 'Filen begynder ikke med felterne mellem to linjer med ---.';
const UNKNOWN = 'kendes ikke';
const NOT_RIGHT = 'er ikke rigtigt';

/** What was handed in → what is said of it, somewhere in the file. */
const CASES: Record<string, [did: string, changes: Changes, says: string][]> = {
  'code in a text': [
    ['a script in capitals', text('<SCRIPT>alert(1)</SCRIPT>'), '<SCRIPT> kan ikke bruges.'],
    ['a script in a list in a quote', text('> - <script>alert(1)</script>'), '<script> kan ikke bruges.'],
    ['a script between words', text('Ring <script>alert(1)</script> i dag.'), '<script> kan ikke bruges.'],
    ['an import over two lines', text("import {\n  execSync } from 'node:child_process'"), CODE],
    ['an export of a component', text('export const Boks = () => null'), CODE],
    ['an export of the layout', text('export const layout = "/etc/passwd"'), CODE],
    ['an import after a table', text('| a |\n|---|\n| b |\n\nimport x from "x"'), CODE],
    ['a top-level await', text('{await fetch("https://ond.dk")}'), BRACE],
    ['a template string', text('{`${process.env.HOME}`}'), BRACE],
    ['an expression in a heading', text('## Hej {1}'), BRACE],
    ['an expression in bold', text('**Hej {1}**'), BRACE],
    ['an expression in a link address', text('[a]({x})'), LINK],
    ['a comment that closes early', text('{/* a */}{process.exit(1)}{/* b */}'), BRACE],
    ['a comment with an arrow in it', text('<!--> <script>alert(1)</script> -->'), 'Her står en kommentar'],
    ['an expression as an attribute', text('<Boks titel={process.env.HOME}>a</Boks>'), '<Boks> har en egenskab'],
    ['a spread of attributes', text('<Kontakt {...process.env} />'), '<Kontakt> har en egenskab'],
    ['an event on a word that is allowed', text('<Brev titel="a" onmouseover="alert(1)">b</Brev>'), 'onmouseover'],
    ['HTML set by a word that is allowed', text('<Huskeliste titel="a" set:html="<img onerror=alert(1)>" />'), 'set:html'],
    ['a child key', text('<Boks titel="a" children="<script>" />'), 'children'],
    ['a component with a dot', text('<Astro.self />'), '<Astro.self> kan ikke bruges.'],
    ['a component with a colon', text('<svg:script>a</svg:script>'), 'kan ikke bruges.'],
    ['a component named like a part of every object', text('<hasOwnProperty />'), '<hasOwnProperty> kan ikke bruges.'],
    ['a component named __proto__', text('<__proto__ />'), '<__proto__> kan ikke bruges.'],
    ['a slot', text('<slot />'), '<slot> kan ikke bruges.'],
    ['a fragment with HTML', text('<Fragment set:html="<script>" />'), '<Fragment> kan ikke bruges.'],
    ['a self-closing iframe', text('<iframe src="//ond.dk" />'), '<iframe> kan ikke bruges.'],
    ['an object', text('<object data="x" />'), '<object> kan ikke bruges.'],
    ['a link element', text('<link rel="stylesheet" href="//ond.dk/a.css" />'), '<link> kan ikke bruges.'],
    ['a base', text('<base href="https://ond.dk/" />'), '<base> kan ikke bruges.'],
    ['a refresh', text('<meta http-equiv="refresh" content="0;url=//ond.dk" />'), '<meta> kan ikke bruges.'],
    ['a remote image', text('![a](https://ond.dk/pixel.gif)'), 'Siden bruger ikke billeder.'],
    ['an image as a link', text('[![a](/x.png)](/lilleby/)'), 'Siden bruger ikke billeder.'],
    ['a style', text('<style>body{display:none}</style>'), BRACE],
    ['a footnote', text('Hej[^1]\n\n[^1]: https://ond.dk'), 'Her står en fodnote.'],
    ['a code block that runs', text('```js astro\nprocess.exit()\n```'), 'Her står en kodeblok.'],
    ['a box inside a box inside a box', text(`${'<Boks titel="a">\n\n'.repeat(14)}a${'\n\n</Boks>'.repeat(14)}`), 'inden i hinanden'],
    ['a quote in a quote, five hundred deep', text(`${'> '.repeat(500)}a`), 'inden i hinanden'],
  ],
  'a link elsewhere': [
    ['in a tab and a line', text('[a](<java&Tab;script:alert(1)>)'), 'skjulte tegn'],
    ['in capitals with an entity', text('[a](JAVASCRIPT&colon;alert(1))'), 'fører'],
    ['to the clipboard of another', text('[a](blob:https://ond.dk/1)'), LINK],
    ['to a file', text('[a](file:///etc/passwd)'), LINK],
    ['with a user in front', text('[a](https://lilleby@ond.dk/)'), LINK],
    ['with a backslash', text('[a](/\\\\ond.dk)'), LINK],
    ['with two slashes further in', text('[a](/lilleby//ond.dk)'), 'der ikke findes'],
    ['with dots', text('[a](/lilleby/../../ond/)'), 'kan ikke læses'],
    ['by a reference', text('[a]\n\n[a]: javascript:alert(1)'), 'henvisning'],
    ['by an address in plain sight', text('Se https://ond.dk/lilleby'), LINK],
    ['with letters that look like others', text('[a](/lіlleby/)'), 'kan ikke læses'],
    ['with a sign nobody sees', text('[a](/lilleby/\u200b)'), HIDDEN],
    ['with a text that is read backwards', text('Ring \u202e211\u202c nu.'), HIDDEN],
  ],
  'front matter': [
    ['in TOML', { [PPR]: whole.replaceAll(/^---$/gm, '+++') }, NO_FIELDS],
    ['in JSON', { [PPR]: '{"titel": "x"}\n\nTekst.\n' }, NO_FIELDS],
    ['in JavaScript', { [PPR]: whole.replace('---', '---js') }, NO_FIELDS],
    ['that never ends', { [PPR]: whole.replace(/\n---\n[\s\S]*$/, '\n') }, 'Felterne slutter ikke.'],
    ['that makes a function', field("x: !!js/function 'function () { process.exit() }'"), 'læses som et mærke'],
    ['that grows a hundredfold', field('a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]'), 'læses som en henvisning'],
    ['that changes every object', field('__proto__: { withdrawn: true }'), UNKNOWN],
    ['that names a constructor', field('constructor: x'), UNKNOWN],
    ['that asks for a layout', field('layout: ../../../src/layouts/Base.astro'), UNKNOWN],
    ['that asks for a slug', field('slug: ../../index'), UNKNOWN],
    ['with HTML in a title', { [PPR]: whole.replace('titel: PPR i Lilleby', 'titel: <img src=x onerror=alert(1)>') }, NOT_RIGHT],
    ['with an expression in a title', { [PPR]: whole.replace('titel: PPR i Lilleby', 'titel: "{1 + 1}"') }, NOT_RIGHT],
    ['with a list as a title', { [PPR]: whole.replace('titel: PPR i Lilleby', 'titel: [a, b]') }, 'forkert slags værdi'],
    ['with a former name that leaves the folder', field('tidligere: [../../api]'), NOT_RIGHT],
    ['with a thousand search words', { [PPR]: whole.replace('soegeord:\n', `soegeord:\n${Array.from({ length: 1000 }, (_, i) => `  - ord ${i}\n`).join('')}`) }, 'for langt'],
  ],
  registers: [
    ['a contact with a script as its website', { [CONTACTS]: lille.read(CONTACTS).replace("telefon: '12 34 56 78'", "telefon: '12 34 56 78'\n  hjemmeside: javascript:alert(1)") }, NOT_RIGHT],
    ['a contact with a user in its website', { [CONTACTS]: lille.read(CONTACTS).replace("telefon: '12 34 56 78'", "telefon: '12 34 56 78'\n  hjemmeside: https://lilleby@ond.dk/") }, NOT_RIGHT],
    ['a contact with a quote in its website', { [CONTACTS]: lille.read(CONTACTS).replace("telefon: '12 34 56 78'", "telefon: '12 34 56 78'\n  hjemmeside: 'https://ond.dk/\" onclick=\"alert(1)'") }, NOT_RIGHT],
    ['a premium number', { [CONTACTS]: lille.read(CONTACTS).replace("'12 34 56 78'", "'+900 12 34 56 78'") }, NOT_RIGHT],
    ['a colour that is a style', { [TOWN]: lille.read(TOWN).replace('farve: hav', 'farve: "red;background:url(//ond.dk)"') }, 'ikke en af de mulige'],
    ['a source that leads into the office', { 'content/kilder.yaml': lille.read('content/kilder.yaml').replace('https://www.eksempel.dk/stoette', 'http://intranet/') }, NOT_RIGHT],
  ],
  files: [
    ['a page of code', file('content/om/side.astro'), STRANGE],
    ['a script beside the texts', file(`${LILLEBY}/tilbud/ppr.js`), STRANGE],
    ['a picture', file(`${LILLEBY}/tilbud/barn.svg`, '<svg onload="alert(1)"/>'), STRANGE],
    ['a hidden file', file(`${LILLEBY}/.env`), STRANGE],
    ['a package', file('content/package.json', '{"scripts":{"postinstall":"x"}}'), STRANGE],
    ['a folder more', file(`${LILLEBY}/tilbud/mere/ppr.mdx`, whole), STRANGE],
    ['a huge text', file(PPR, `${front}${'Tekst.\n'.repeat(10_000)}`), 'Filen er for stor'],
    ['a text on one endless line', file(PPR, `${front}\n${'a'.repeat(50_000)}\n`), 'Linjen er for lang'],
    ['a thousand braces', text('{'.repeat(1900)), 'som ikke er lukket'],
    ['bytes that are no text', file(PPR, new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe, 0x00, 0x0a, 0x2d, 0x2d, 0x2d, 0x0a])), 'ikke gemt som UTF-8'],
    ['a text with a zero byte', text('Hej\u0000'), HIDDEN],
    ['UTF-16', file(PPR, Buffer.from(whole, 'utf16le')), NO_FIELDS],
  ],
};

describe.each(Object.entries(CASES))('%s: handed in', (_kind, cases) => {
  it.each(cases)('%s is refused in Danish', (_did, changes, says) => {
    const [path = ''] = Object.keys(changes);
    const { problems } = lille.check(changes);
    const told = problems.filter((p) => p.severity === 'error' && p.file === path);
    expect(told.map((p) => p.message).join('\n')).toContain(says);
    for (const p of told) expect(`${p.message} ${p.fix}`).not.toMatch(/\b(unexpected|expected|error|invalid|undefined|null|NaN|Cannot|cannot)\b/i);
  });
});

describe('what only looks dangerous', () => {
  it.each([
    ['Windows line ends', { [PPR]: whole.replaceAll('\n', '\r\n') }],
    ['a formula nobody renders', text('$x$ og $$y$$')],
    ['the words of code in a sentence', text('Vi taler om script, import og javascript. Ring ikke til mailto.')],
    ['signs of sums', text('3 > 2, 1 & 1, 5 % og §§ 133-135.')],
    ['an address in brackets of quotes', text('De skrev: »Kom i dag!«')],
  ])('%s is let through', (_what, changes) => expect(lille.check(changes).problems.filter((p) => p.severity === 'error')).toEqual([]));
});

describe('what is no plain file', () => {
  it('is told and never read: links to files, to folders, to nothing, and in a ring', () => {
    const { problems } = lille.check({}, () => {
      const at = (path: string) => join(lille.root, LILLEBY, path);
      symlinkSync('/etc/passwd', at('tilbud/fil.mdx'));
      symlinkSync('/', at('rod'));
      symlinkSync('/findes/ikke', at('samarbejde/intet.mdx'));
      symlinkSync('.', at('ring'));
    });
    expect(problems.filter((p) => p.rule === 'filer').map((p) => `${p.file.replace(`${LILLEBY}/`, '')} ${p.message}`).sort()).toEqual(['ring', 'rod', 'samarbejde/intet.mdx', 'tilbud/fil.mdx'].map((f) => `${f} Her ligger en genvej eller en anden særlig fil.`));
  });
  it('is not even a folder with the name of a file', () => {
    const { problems } = lille.check({}, () => {
      mkdirSync(join(lille.root, LILLEBY, 'tilbud/mappe.mdx'));
      writeFileSync(join(lille.root, LILLEBY, 'tilbud/mappe.mdx/ppr.mdx'), whole);
    });
    expect(problems.filter((p) => p.severity === 'error').map((p) => p.message)).toEqual([STRANGE]);
  });
});
