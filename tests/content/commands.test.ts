import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '#checks/check.ts';
import { statusList } from '#domain/status.ts';
import { errorLines, LILLE, LILLEBY, only, ROOT, swap, TODAY } from '../support/content.ts';

/** A folder with content of its own, as an editor has it; the commands are those of the repository. */
let folder = '';
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const change = (path: string, edit: (text: string) => string) => writeFileSync(join(folder, path), edit(read(path)));
const use = (from: string) => cpSync(join(from, 'content'), join(folder, 'content'), { recursive: true });
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'redaktion-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command in the folder; `typed` is what the editor writes, line by line. */
function run(command: string, args: string[] = [], typed: string[] = [], env: Record<string, string> = {}) {
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GITHUB_')));
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, `src/commands/${command}.ts`), ...args], { cwd: folder, input: typed.map((l) => `${l}\n`).join(''), encoding: 'utf8', env: { ...own, BUILD_DATE: TODAY, ...env } });
  return { status, stdout, stderr, lines: stdout.split('\n') };
}
/** Lines that are in one text and not in the other. */
const added = (before: string, after: string) => after.split('\n').filter((line) => !before.split('\n').includes(line));

describe('npm run tjek', () => {
  beforeEach(() => use(LILLE));
  it('of good content says so, and ends well', () => {
    const { status, lines } = run('tjek');
    expect(lines).toEqual(['0 fejl og 0 bemærkninger.', expect.stringMatching(/^\d+ filer læst, 9 sider\.$/) as string, '']);
    expect(status).toBe(0);
  });
  it('ends badly on an error, with file, line, column, the words, and where to read more', () => {
    change(`${LILLEBY}/tilbud/ppr.mdx`, swap('titel: PPR i Lilleby\n', ''));
    const { status, stdout } = run('tjek');
    expect(status).toBe(1);
    expect(stdout).toContain(`${LILLEBY}/tilbud/ppr.mdx:2:1  FEJL  Feltet »titel« mangler.\n      Skriv titel: og en værdi. Feltet er til: Overskriften på siden.\n      Læs mere: content/README.md#felter`);
    expect(stdout).not.toContain('::error');
  });
  it('ends well on a remark', () => {
    change(`${LILLEBY}/tilbud/ppr.mdx`, swap('saadan: Spørg', 'saadan: Spørg samt spørg'));
    expect(run('tjek')).toMatchObject({ status: 0, stdout: expect.stringContaining('0 fejl og 1 bemærkning.') as string });
  });
  it.each([['asked for', ['--github'], {}], ['inside GitHub', [], { GITHUB_ACTIONS: 'true' }]])('says it beside the changed lines, when %s', (_when, args, env) => {
    change(`${LILLEBY}/tilbud/ppr.mdx`, (t) => swap('titel: PPR i Lilleby\n', '')(t));
    change(`${LILLEBY}/kommune.yaml`, swap('intro: Her ser', 'intro: Her samt der ser'));
    const { lines } = run('tjek', args, [], env as Record<string, string>);
    expect(lines.filter((l) => l.startsWith('::'))).toEqual([
      `::error file=${LILLEBY}/tilbud/ppr.mdx,line=2,col=1,title=Fejl (felter)::Feltet »titel« mangler.%0ASkriv titel: og en værdi. Feltet er til: Overskriften på siden.%0ALæs mere: content/README.md#felter`,
      `::warning file=${LILLEBY}/kommune.yaml,line=4,col=1,title=Bemærkning (svaere-ord)::»samt« er et ord fra et kontor.%0ASkriv fx: og.%0ALæs mere: content/README.md#svaere-ord`,
    ]);
  });
});

describe('npm run soeg', () => {
  beforeEach(() => use(ROOT));
  it('tells how the words were taken, what was corrected, and which pages come by which words', () => {
    const { status, stdout } = run('soeg', ['hun stamer og xyzqw', '--kommune', 'koege']);
    expect(status).toBe(0);
    for (const said of ['»hun stamer og xyzqw«, Køge', '»xyzqw«', 'Ukendte ord', '1. ', '/koege/tilbud/sprogvurdering/', 'Fil: content/kommuner/koege/tilbud/sprogvurdering.mdx', 'spoergsmaal']) expect(stdout).toContain(said);
    expect(stdout).not.toContain('/ballerup/');
  });
  it('tells why it answers nothing, when it looks like what the site does not answer', () => {
    expect(run('soeg', ['brændeovn skorstensfejer']).stdout).toMatch(/Det ligner det, siden ikke svarer på \(content\/vendinger\/andet\.yaml\)[^]*ingen sider/);
  });
  it('shows what an editor wrote at once, with no build', () => {
    const page = 'content/kommuner/koege/tilbud/tilsyn.mdx';
    expect(run('soeg', ['zebravagten', '--kommune', 'Køge']).stdout).toContain('ingen sider');
    change(page, swap('soegeord:\n', 'soegeord:\n  - zebravagten\n'));
    expect(run('soeg', ['zebravagten', '--kommune', 'Køge']).stdout).toMatch(/1\. .*tilbud\/tilsyn\/\n.*»zebravagten« \(sidens soegeord\)/);
  });
  it.each([[[], 'Skriv det, en forælder ville skrive'], [['ppr', '--kommune', 'storby'], 'Der er ingen kommune, der hedder »storby«'], [['ppr', '--by', 'x'], 'Skriv det, en forælder ville skrive']])('%j is told how to ask', (args, said) => {
    expect(run('soeg', args)).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining(said) as string });
  });
});

describe('npm run tjek --foer', () => {
  const before = (...more: string[]) => writeFileSync(join(folder, 'before.txt'), [...readdirSync(join(LILLE, 'content'), { recursive: true, encoding: 'utf8' }).map((f) => `content/${f.replaceAll('\\', '/')}`), ...more].join('\n'));
  beforeEach(() => use(LILLE));
  it('tells of a page that is gone, since its address may be printed', () => {
    before(`${LILLEBY}/tilbud/gammelt.mdx`, 'content/om/borte.mdx');
    const { status, stdout } = run('tjek', ['--foer', 'before.txt']);
    expect(status).toBe(0);
    expect(stdout).toContain(`${LILLEBY}/tilbud/gammelt.mdx:1:1  obs  Adressen /lilleby/tilbud/gammelt/ findes ikke længere.`);
    expect(stdout).toContain('skriv tidligere: [borte] i den nye fil.');
    expect(stdout).toContain('0 fejl og 2 bemærkninger.');
  });
  it('says nothing when the address leads on, or when every page is there', () => {
    before(`${LILLEBY}/tilbud/gammelt.mdx`);
    change(`${LILLEBY}/tilbud/ppr.mdx`, swap('raekkefoelge:', 'tidligere: [gammelt]\nraekkefoelge:'));
    expect(run('tjek', ['--foer', 'before.txt']).stdout).toContain('0 fejl og 0 bemærkninger.');
  });
});

describe('npm run tjek in a workflow', () => {
  const page = () => read('side.md');
  const WORKFLOW = { GITHUB_ACTIONS: 'true', GITHUB_SERVER_URL: 'https://kode.eksempel.dk', GITHUB_REPOSITORY: 'by/vej', GITHUB_SHA: 'abc' };
  beforeEach(() => use(LILLE));
  it('writes the same on the page of the run, with links to each line and to the handbook', () => {
    change(`${LILLEBY}/tilbud/ppr.mdx`, (t) => `${t}\nBørn <3 år.\n`);
    const { stdout } = run('tjek', [], [], { ...WORKFLOW, GITHUB_STEP_SUMMARY: join(folder, 'side.md') });
    const line = read(`${LILLEBY}/tilbud/ppr.mdx`).split('\n').indexOf('Børn <3 år.') + 1;
    expect(page()).toBe(`## Tjek af indholdet\n\n1 fejl og 0 bemærkninger.\n\n### ${LILLEBY}/tilbud/ppr.mdx\n\n- **FEJL**, [linje ${line}](https://kode.eksempel.dk/by/vej/blob/abc/${LILLEBY}/tilbud/ppr.mdx?plain=1#L${line}): **Tegnet &lt; står et sted, hvor det læses som kode.** Skriv »under 3 år« i stedet for &lt;3 år, og skriv adresser uden &lt; og \\>. [Læs mere](https://kode.eksempel.dk/by/vej/blob/abc/content/README.md#mdx)\n\n`);
    expect(stdout).toContain('Læs mere: https://kode.eksempel.dk/by/vej/blob/abc/content/README.md#mdx');
  });
  it('of good content says that all is well', () => {
    run('tjek', [], [], { ...WORKFLOW, GITHUB_STEP_SUMMARY: join(folder, 'side.md') });
    expect(page()).toBe('## Tjek af indholdet\n\nAlt er i orden.\n\n');
  });
});

describe('npm run status', () => {
  it('names every municipality, the one with most left to do first', () => {
    use(ROOT);
    const { status, stdout } = run('status');
    const wanted = statusList(checkContent(folder, TODAY).site, new Map()).map((s) => s.municipality.name);
    expect([...stdout.matchAll(/^(\S+) \(\w+\): (\d+) ting mangler$/gm)].map((m) => m[1])).toEqual(wanted);
    const counts = [...stdout.matchAll(/: (\d+) ting mangler$/gm)].map((m) => Number(m[1]));
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(status).toBe(0);
  });
  it('of one municipality lists what to do, what helps parents most first', () => {
    use(LILLE);
    const { stdout } = run('status', ['lilleby']);
    expect(stdout).toContain('Besvaret: 3 af 4 spørgsmål. Ikke oplyst: 1. Uden svar: 0.');
    expect([...stdout.matchAll(/^ {2}\d\. (.*)$/gm)].map((m) => m[1]?.slice(0, 34))).toEqual([
      'Skriv kommunens hovednummer i cont', 'Find de kontakter, der ikke er opl', 'Kontrollér de andre kontakter (npm', 'Ret det, der er taget ned:', 'Svar på, hvordan I samarbejder:',
    ]);
  });
  it('of a municipality nobody knows says which there are', () => {
    use(LILLE);
    expect(run('status', ['storby'])).toMatchObject({ status: 1, stderr: 'Der er ingen kommune, der hedder »storby«. Skriv en af disse: lilleby.\n' });
  });
});

describe('npm run kontrol', () => {
  const CONTACTS = `${LILLEBY}/kontakter.yaml`;
  beforeEach(() => use(LILLE));
  it('writes who checked a contact and when, and nothing else', () => {
    change(CONTACTS, (t) => `# Bevar mig.\n${t.replace("telefon: '12 34 56 78'", "telefon: '12 34 56 78' # og mig")}`);
    const before = read(CONTACTS);
    const { stdout, status } = run('kontrol', ['lilleby'], ['sekretær i kommunen', 'j', 'q']);
    expect(stdout).toContain('Kontakt 1 af 1: Lilleby Kommunes hovednummer (hovednummer)\n  Telefon: 12 34 56 78\n  Se efter her: https://www.eksempel.dk/stoette');
    expect(read(CONTACTS)).toBe(before.replace('  tilstand: offentliggjort\n  telefon: \'12 34 56 78\' # og mig\n  kilde: lilleby-side\n', `  tilstand: kontrolleret\n  telefon: '12 34 56 78' # og mig\n  kilde: lilleby-side\n  kontrolleret:\n    dato: ${TODAY}\n    af: sekretær i kommunen\n`));
    expect(stdout).toContain('Kontakter kontrolleret: 1. Tekster gennemgået: 0. Taget ned: 0.');
    expect(status).toBe(0);
    expect(errorLines(checkContent(folder, TODAY).problems)).toEqual([]);
  });
  it('writes who read a text, when, and what', () => {
    const before = read(`${LILLEBY}/kontaktveje/akut.mdx`);
    run('kontrol', ['lilleby'], ['en leder', 's', 'j', 'k t', 'q']);
    expect(added(before, read(`${LILLEBY}/kontaktveje/akut.mdx`))).toEqual(['gennemgaaet:', `  dato: ${TODAY}`, '  af: en leder', '  hvad: [kontakter, tekst]']);
    expect(errorLines(checkContent(folder, TODAY).problems)).toEqual([]);
  });
  it('takes down a contact and a text, one line each', () => {
    change(`${LILLEBY}/kommune.yaml`, swap('spoergHer: hovednummer', 'spoergHer: lederen'));
    const before = [read(CONTACTS), read(`${LILLEBY}/kontaktveje/akut.mdx`)] as const;
    run('kontrol', ['lilleby'], ['en leder', 't', 't', 'q']);
    expect(added(before[0], read(CONTACTS))).toEqual([]);
    expect(read(CONTACTS).split('tilbagetrukket: true')).toHaveLength(3);
    expect(added(before[1], read(`${LILLEBY}/kontaktveje/akut.mdx`))).toEqual(['tilbagetrukket: true']);
    expect(errorLines(checkContent(folder, TODAY).problems)).toEqual([]);
  });
  it('asks whether a note is still true, and takes it out when it is not', () => {
    change(CONTACTS, swap("  telefon: '12 34 56 78'\n", "  telefon: '12 34 56 78'\n  note: Ikke kontrolleret siden 2020.\n"));
    run('kontrol', ['lilleby'], ['en leder', 'j', 'n', 'q']);
    expect(read(CONTACTS)).not.toContain('note:');
    expect(read(CONTACTS)).toContain('tilstand: kontrolleret');
  });
  it('asks twice for a role when it is given a name', () => {
    const { stdout } = run('kontrol', ['lilleby'], ['Fornavn Efternavn', 'leder af PPR', 'j', 'q']);
    expect(stdout).toContain('Det ligner navnet på en person. Skriv rollen.');
    expect(read(CONTACTS)).toContain('af: leder af PPR');
  });
  it('asks again until it is answered, lists what was wrong, and keeps what was answered when the line breaks', () => {
    const { stdout, status } = run('kontrol', ['lilleby'], ['x', 'en leder', 'måske', 'n', 'n']);
    expect(stdout.match(/Skriv rollen med 3 til 80 tegn\./g)).toHaveLength(1);
    expect(stdout.match(/Skriv et af bogstaverne/g)).toHaveLength(1);
    expect(stdout).toContain(`Ret disse i filerne:\n  - ${CONTACTS}: hovednummer\n  - ${LILLEBY}/kontaktveje/akut.mdx`);
    expect(status).toBe(0);
  });
  it('of the shared registers is called faelles', () => {
    run('kontrol', ['faelles'], ['en leder', 'j', 'q']);
    expect(read('content/kontakter.yaml')).toContain(`  kontrolleret:\n    dato: ${TODAY}\n    af: en leder\n`);
  });
  it('says what can be checked', () => expect(run('kontrol', ['storby'])).toMatchObject({ status: 1, stderr: 'Skriv, hvad der skal kontrolleres: lilleby, faelles. Fx: npm run kontrol -- lilleby\n' }));
});

describe('npm run ny-kommune', () => {
  beforeEach(() => use(ROOT));
  it.each([['greve', 'Greve'], ['aeroe', 'Ærø'], ['ringkoebing-skjern', 'Ringkøbing-Skjern']])('makes %s, valid at once and honest everywhere', (slug, name) => {
    const { status, stdout } = run('ny-kommune', [slug, name]);
    expect(status).toBe(0);
    const verdict = checkContent(folder, TODAY);
    expect(verdict.problems.filter((p) => p.file.includes(`/${slug}/`))).toEqual([]);
    expect(errorLines(verdict.problems)).toEqual([]);
    const m = only(verdict.site.municipalities, (x) => x.slug === slug);
    const state = only(statusList(verdict.site, new Map()), (s) => s.municipality === m);
    expect(m.name).toBe(name);
    expect(verdict.site.municipalities.filter((x) => x.colour === m.colour)).toHaveLength(1);
    expect(m.contacts.every((c) => (c.trust === 'role' || c.trust === 'unknown') && !c.phone && !c.email)).toBe(true);
    expect(only(m.nodes, (n) => n.slug === 'start')).toMatchObject({ kind: 'question', choices: expect.objectContaining({ length: 5 }) as unknown });
    expect(state.answered + state.unanswered.length).toBe(state.asked);
    for (const source of m.nodes.flatMap((n) => n.sources)) expect(source.kind).not.toBe('kommune');
    // The list of what to do begins with what a parent in need misses first, and is the same that status shows.
    const todo = stdout.slice(stdout.indexOf('1. '), stdout.indexOf('\nListen'));
    expect([...todo.matchAll(/^\d+\. (\S+ \S+)/gm)].map((found) => found[1])).toEqual(['Skriv kommunens', 'Svar på,', 'Find de', 'Svar på,', 'Svar på,', 'Byg på']);
    expect(run('status', [slug]).stdout.replace(/ +/g, ' ')).toContain(todo.trim().split('\n').at(-1)?.trim());
  });
  it('answers or leaves open every question of the contract, also one that comes later', () => {
    change('content/spoergsmaal.yaml', (t) => `${t}ny:\n  spoergsmaal: Hvad så?\n  omfang: kommune\n  krav: boer\n  emne: stoette\n`);
    run('ny-kommune', ['greve', 'Greve']);
    expect(read('content/kommuner/greve/kommune.yaml')).toContain('- spoergsmaal: ny\n    spoerg: lederen\n');
    expect(checkContent(folder, TODAY).problems.filter((p) => p.file.includes('/greve/'))).toEqual([]);
  });
  it('takes the address of the municipality, when it is known', () => {
    run('ny-kommune', ['greve', 'Greve', 'https://greve.dk/']);
    expect(read('content/kommuner/greve/kommune.yaml')).toContain('\nhjemmeside: https://greve.dk/\n');
    expect(errorLines(checkContent(folder, TODAY).problems)).toEqual([]);
  });
});

describe('npm run ny-kommune, asked for what cannot be,', () => {
  beforeEach(() => use(LILLE));
  it.each([
    ['no name', ['greve'], 'Skriv kommunens navn i adressen'],
    ['a slug no address can have', ['Græsted', 'Græsted'], '»Græsted« kan ikke bruges i en adresse. Brug kun små bogstaver a-z, tal og bindestreg. Skriv: npm run ny-kommune -- graested "Græsted"'],
    ['a slug that leaves the folder', ['../greve', 'Greve'], '»../greve« kan ikke bruges i en adresse.'],
    ['the name of a shared page', ['rettigheder', 'Rettig'], '»rettigheder« er navnet på en fælles side.'],
    ['a folder that is there', ['lilleby', 'Nyby'], 'Mappen content/kommuner/lilleby findes allerede. Intet er ændret.'],
    ['a name that is there', ['nyby', 'lilleby'], 'Der er allerede en kommune, der hedder lilleby. Intet er ændret.'],
    ['a name with code in it', ['greve', '{x}'], '»{x}« kan ikke bruges som navn.'],
    ['half an address', ['greve', 'Greve', 'greve.dk'], '»greve.dk« er ikke en hel adresse.'],
  ])('refuses %s, and changes nothing', (_what, args, message) => {
    const { status, stderr } = run('ny-kommune', args);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
    expect(stderr).toContain('Sådan bruges kommandoen: npm run ny-kommune -- greve "Greve"');
    expect(readdirSync(join(folder, 'content/kommuner'))).toEqual(['lilleby']);
    expect(read(`${LILLEBY}/kommune.yaml`)).toBe(readFileSync(join(LILLE, LILLEBY, 'kommune.yaml'), 'utf8'));
  });
  it('refuses to build on content that has errors', () => {
    change('content/kilder.yaml', swap('laest: original', 'laest: orginal'));
    expect(run('ny-kommune', ['greve', 'Greve'])).toMatchObject({ status: 1, stderr: expect.stringContaining('Indholdet har fejl, som skal rettes først.') as string });
  });
});

describe('npm run links', () => {
  it('lists every address outside the site, and where it is written, and asks none of them', () => {
    use(LILLE);
    expect(run('links').stdout).toBe(
      `https://www.eksempel.dk/\n  content/kommuner/lilleby/kommune.yaml:2\n  content/kontakter.yaml:19\nhttps://www.eksempel.dk/stoette\n  content/kilder.yaml:5\n\n2 adresser uden for siden. Prøv dem med npm run links -- --proev\n`,
    );
  });
});
