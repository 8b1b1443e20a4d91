import { afterAll, describe, expect, it } from 'vitest';
import { copyOfLille, LILLEBY, lineOf, swap, type Change } from '../support/content.ts';

const lille = copyOfLille();
afterAll(() => lille.close());

const PPR = `${LILLEBY}/tilbud/ppr.mdx`;
const CONTACTS = `${LILLEBY}/kontakter.yaml`;
const START = `${LILLEBY}/kontaktveje/start.mdx`;
const whole = lille.read(PPR);

/** What somebody who is no programmer does to a file, the text that stands on the line of the one message, what it says and what it advises. */
type Case = [did: string, file: string, change: Change, on: string, says: string, advises: string];
const field = (from: string | RegExp, to: string) => swap(from, to);
const text = (written: string): Change => `${whole}\n${written}\n`;
const SUMMARY = 'resume: PPR giver råd, når et barn har det svært.';

const CASES: Record<string, Case[]> = {
  'the fields': [
    ['moved a field in', PPR, field('resume: PPR', '  resume: PPR'), '  resume:', 'Linjen er rykket for langt ind.', 'Ryk den ud'],
    ['moved an item a little out', PPR, field('  - vi er bange', ' - vi er bange'), ' - vi er bange', 'Indrykningen passer ikke.', 'Ryk linjen ind'],
    ['did not move a field in', PPR, field('skrevet:\n  dato', 'skrevet:\ndato'), 'dato: 2026', 'Feltet »dato« står for langt ude.', 'Det hører til under skrevet:.'],
    ['moved an item in too far', PPR, field('  - vi er bange', '      - vi er bange'), '- vi er bange', 'Linjen er rykket for langt ind.', 'Ryk den ud'],
    ['pasted a hard space before an item', PPR, field('  - vi er bange', '\u00a0\u00a0- vi er bange'), '- vi er bange', 'usynlige tegn', 'skriv mellemrummene igen'],
    ['used a tab', PPR, field('  - vi er bange', '\t- vi er bange'), '- vi er bange', 'Der er brugt tabulator', 'Brug mellemrum.'],
    ['forgot a quote at the end', PPR, field('titel: PPR', 'titel: "PPR'), 'titel:', 'Anførselstegnet " bliver ikke lukket.', 'også sidst i teksten'],
    ['quoted one word', PPR, field(SUMMARY, 'resume: "PPR" giver råd'), 'resume:', 'Der står mere efter det sidste anførselstegn.', '»…«'],
    ['wrote an apostrophe in single quotes', PPR, field(SUMMARY, "resume: 'PPR's råd'"), 'resume:', 'Der står mere efter det sidste anførselstegn.', 'Sæt " om hele teksten'],
    ['wrote a colon in a title', PPR, field('titel: PPR i', 'titel: PPR: i'), 'titel:', 'Der er et kolon midt i en tekst.', 'anførselstegn: "…"'],
    ['wrote a colon in a title between curly quotes', PPR, field('titel: PPR i Lilleby', 'titel: “PPR: i Lilleby”'), 'titel:', 'ikke lige', 'Brug lige anførselstegn'],
    ['wrote a colon in a search word', PPR, field('- vi er bange', '- vi er: bange'), '- vi er', 'Der er et kolon midt i en tekst.', 'anførselstegn: "…"'],
    ['left out the space after a colon', PPR, field('titel: PPR', 'titel:PPR'), 'titel:', 'Der mangler et mellemrum efter kolon i »titel:«.', 'Skriv titel: og et mellemrum'],
    ['left out the colon', PPR, field('titel: PPR', 'titel PPR'), 'titel PPR', 'Linjen er ikke et felt.', 'Skriv navn: og værdien.'],
    ['broke a text over two lines', PPR, field('råd, når', 'råd,\nnår'), 'når et barn', 'Linjen er ikke et felt.', 'ryk den to mellemrum ind'],
    ...['%', '@', '`'].map((sign): Case => [`began a text with ${sign}`, PPR, field('resume: ', `resume: ${sign}`), 'resume:', `Teksten begynder med ${sign}`, 'anførselstegn']),
    ['began a text with a bracket', PPR, field('resume: PPR', 'resume: [PPR]'), 'resume:', 'Teksten begynder med [', 'anførselstegn'],
    ['did not close a list', PPR, field('besvarer: []', 'besvarer: ['), 'besvarer:', 'Listen begynder med [, men bliver ikke lukket.', 'Skriv ] sidst'],
    ['began a text with a hyphen', PPR, field('resume: PPR', 'resume: - PPR'), 'resume:', 'Teksten begynder med en bindestreg', 'anførselstegn'],
    ['began a text with bold', PPR, field('resume: PPR', 'resume: **PPR**'), 'resume:', 'Teksten begynder med *', 'Stjerner til fed skrift'],
    ['began a text with &', PPR, field('resume: PPR', 'resume: &PPR'), 'resume:', 'Teksten begynder med &', 'anførselstegn'],
    ['began a text with !', PPR, field('resume: PPR', 'resume: ! PPR'), 'resume:', 'Teksten begynder med !', 'anførselstegn'],
    ['wrote # in a text', PPR, field('resume: PPR giver', 'resume: PPR er #1 og giver'), 'resume:', 'Teksten efter # bliver ikke vist: »#1 og giver', 'anførselstegn'],
    ['wrote a remark behind a text', PPR, field('et barn har det svært.', 'et barn har det svært. # passer det?'), 'resume:', 'Teksten efter # bliver ikke vist', 'på en linje for sig'],
    ['misspelled a field', PPR, field('soegeord:', 'søgeord:'), 'søgeord:', 'Feltet »søgeord« kendes ikke.', 'Mente I soegeord?'],
    ['wrote a field with a capital', PPR, field('titel:', 'Titel:'), 'Titel:', 'Feltet »Titel« kendes ikke.', 'Mente I titel?'],
    ['left a field empty', PPR, field(SUMMARY, 'resume:'), 'resume:', 'Feltet »resume« er tomt.', 'Skriv en værdi efter resume:'],
    ['wrote a Danish day', PPR, field('dato: 2026-11-20', 'dato: 20-11-2026'), 'dato:', '»20-11-2026«', 'Skriv 2026-11-20.'],
    ['wrote a day in words', PPR, field('dato: 2026-11-20', 'dato: 20. november 2026'), 'dato:', '»20. november 2026«', 'Skriv 2026-11-20.'],
    ['wrote a day that never was', PPR, field('dato: 2026-11-20', 'dato: 2026-11-31'), 'dato:', '»2026-11-31«', 'Den dag findes ikke i kalenderen.'],
    ['answered with a capital', PPR, field('samtykke:\n  svar: ja', 'samtykke:\n  svar: Ja'), 'svar: Ja', '»Ja«', 'Mente I ja?'],
    ['wrote a phone as one number', CONTACTS, field("telefon: '12 34 56 78'", 'telefon: 12345678'), 'telefon:', '»12345678«', "Skriv telefon: '12 34 56 78'."],
    ['wrote an address without https', CONTACTS, field("telefon: '12 34 56 78'", "telefon: '12 34 56 78'\n  hjemmeside: www.eksempel.dk"), 'hjemmeside:', '»www.eksempel.dk«', 'Skriv https://www.eksempel.dk.'],
    ['named a step as a file', START, field('til: akut', 'til: akut.mdx'), 'til: akut', '»akut.mdx«', 'Mente I akut?'],
    ['misspelled a source', PPR, field('kilder:\n  - lilleby-side', 'kilder:\n  - lileby-side'), '- lileby', 'Kilden »lileby-side« findes ikke.', 'Mente I lilleby-side?'],
    ['gave a contact a name for an id', CONTACTS, field('hovednummer:\n', 'Hoved nummer:\n'), 'Hoved nummer:', 'Navnet »Hoved nummer« kan ikke bruges som id.', 'Mente I hoved-nummer?'],
    ['did not move the fields of a contact in', CONTACTS, (t) => `${t}ny:\nnavn: Ny\nhvem: Nogen\n`, 'ny:', 'Der står intet under »ny«.', 'Ryk dem to mellemrum ind.'],
    ['sent a contact to itself', CONTACTS, (t) => t.replace('ellers: hovednummer', 'ellers: ppr'), 'ellers: ppr', 'Kontakten henviser til sig selv.', 'en anden kontakt'],
    ['wrote that there are no notices', `${LILLEBY}/varsler.yaml`, 'varsler: ingen\n', 'varsler:', '»ingen«', 'skriv varsler: []'],
    ['wrote the language of a municipality file wrong', `${LILLEBY}/kommune.yaml`, field('farve: hav', 'farve: blue'), 'farve:', '»blue«', 'Skriv en af disse: hav'],
    ['left out the hyphen of the first of several', START, field('  - tekst: Vores', '    tekst: Vores'), 'tekst: Vores', 'Der mangler en bindestreg foran linjen.', 'Skriv - og et mellemrum'],
    ['saved two versions at once', PPR, field(SUMMARY, `<<<<<<< min\n${SUMMARY}\n=======\nresume: Andet.\n>>>>>>> main`), '<<<<<<<', 'mærker fra to rettelser', 'Behold den rigtige udgave.'],
  ],
  'the lines of hyphens': [
    ['deleted the first', PPR, field(/^---\n/, ''), 'titel:', 'Filen begynder ikke med felterne', 'over felterne'],
    ['wrote two hyphens first', PPR, field(/^---\n/, '--\n'), '--', 'Filen begynder ikke med felterne', 'Der står »--« i den første linje.'],
    ['wrote a space after the first', PPR, field(/^---\n/, '--- \n'), '--- ', 'Filen begynder ikke med felterne', 'mellemrum foran eller efter ---'],
    ['left an empty line before it', PPR, (t) => `\n${t}`, '', 'Filen begynder ikke med felterne', 'tom linje øverst'],
    ['deleted the second', PPR, field('\n---\n\n## Det', '\n\n## Det'), 'De kan hjælpe med', 'Felterne slutter ikke.', 'Skriv --- på en linje for sig'],
    ['let Word make a dash of it', PPR, field('\n---\n\n## Det', '\n—\n\n## Det'), '—', 'Linjen under felterne er »—«, ikke ---.', 'tre bindestreger'],
  ],
  'the text': [
    ['wrote <3 år', PPR, text('Børn <3 år.'), '<3', 'Tegnet <', 'under 3 år'],
    ['wrote {navn}', PPR, text('Kære {navn}'), '{navn}', 'krøllet parentes', 'almindelige parenteser'],
    ['wrote a comment', PPR, text('<!-- husk -->'), '<!--', 'kommentar', 'Slet den.'],
    ['wrote HTML for bold', PPR, text('Det er <b>vigtigt</b>.'), '<b>', '<b> kan ikke bruges.', '**fed**'],
    ['wrote HTML for a new line', PPR, text('En<br>to'), '<br>', '<br> kan ikke bruges.', 'tom linje'],
    ['wrote a box with curly quotes', PPR, text('<Boks titel=“Husk”>\n\nTekst.\n\n</Boks>'), '“Husk”', 'ikke lige', 'Skriv dem igen med tastaturet'],
    ['wrote a box in small letters', PPR, text('<boks titel="Husk">\n\nTekst.\n\n</boks>'), '<boks', '<boks> kan ikke bruges.', 'Skriv <Boks> med stort'],
    ['did not close <Kontakt>', PPR, text('<Kontakt id="ppr">'), '<Kontakt', '<Kontakt> er ikke lukket.', 'Skriv /> sidst'],
    ['pasted points from Word', PPR, text('•\tFørst\n•\tSå'), '•\tFørst', 'punkttegn', 'Skriv bindestreg og mellemrum'],
    ['left out the space in a list', PPR, text('-Først\n-Så'), '-Først', 'Der mangler et mellemrum', 'efter bindestregen'],
    ['left out the space in a heading', PPR, text('##Vigtigt'), '##Vigtigt', 'mellemrum efter #', 'foran overskriften'],
    ['wrote spaces inside the stars', PPR, text('Det er ** vigtigt **.'), '** vigtigt', 'Stjernerne til fed skrift', '**fed**'],
    ['wrote a line of hyphens right below', PPR, text('En linje\n---\n\nTo.'), 'En linje', 'bliver til en overskrift', 'tom linje imellem'],
    ['wrote a space inside a link', PPR, text('Se [ja] (/rettigheder/samtykke/).'), '[ja] (', 'Et link er ikke skrevet færdigt', 'uden mellemrum'],
    ['did not close a link', PPR, text('Se [ja](/rettigheder/samtykke/.'), '[ja](', 'Et link er ikke skrevet færdigt', 'luk dem begge'],
    ['wrote a link with capitals', PPR, text('Se [ja](/Rettigheder/Samtykke/).'), '/Rettigheder/', 'der ikke findes', 'Mente I /rettigheder/samtykke/?'],
    ['left out the last stroke of a link', PPR, text('Se [ja](/rettigheder/samtykke).'), 'samtykke).', 'der ikke findes', 'Mente I /rettigheder/samtykke/?'],
    ['left out the first stroke of a link', PPR, text('Se [ja](rettigheder/samtykke/).'), '(rettigheder', 'fører ikke til en side her', 'Skriv skråstreg foran: /rettigheder/samtykke/.'],
    ['wrote å in a link', PPR, text('Se [ja](/på/).'), '/på/', 'kan ikke læses', '/paa/'],
    ['wrote a link without words', PPR, text('Se [](/rettigheder/samtykke/).'), '[](', 'Linket har ingen tekst.', 'firkantede parentes'],
    ['wrote a link to nothing', PPR, text('Se [ja]().'), '[ja]()', 'Linket er tomt.', 'runde parentes'],
    ['linked to a heading of another page that is not there', PPR, text('Se [ja](/rettigheder/samtykke/#hvornaar).'), '#hvornaar', 'et afsnit, der ikke findes på siden', '/rettigheder/samtykke/'],
    ['linked to a contact that is not there', PPR, text('Se [ja](/lilleby/kontakter/#chefen).'), '#chefen', 'et afsnit, der ikke findes på siden', '#ppr'],
    ['wrote an address in the text', PPR, text('Se eksempel.dk/stoette for mere.'), 'eksempel.dk/', 'adressen på en anden hjemmeside', 'kilder.yaml'],
    ['wrote an address in a field', PPR, field('saadan: Spørg', 'saadan: Se www.eksempel.dk, og spørg'), 'saadan:', 'adressen på en anden hjemmeside', 'kilder.yaml'],
    ['wrote a mail in the text', PPR, text('Skriv til kontor@eksempel.dk.'), 'kontor@', 'mailadresse', '<Kontakt id="…" />'],
    ['shouted', PPR, text('Det er VIGTIGT.'), 'VIGTIGT', '»VIGTIGT« står ikke i ordlisten', 'små bogstaver'],
  ],
};

describe.each(Object.entries(CASES))('in %s, somebody', (_where, cases) => {
  it.each(cases)('%s, and gets one message that helps', (_did, file, change, on, says, advises) => {
    let line = 0;
    const { problems } = lille.check({ [file]: change }, () => (line = on === '' ? 1 : lineOf(lille.read(file), on)));
    const errors = problems.filter((p) => p.severity === 'error');
    // A file that cannot be read leaves nothing unused.
    const warnings = problems.filter((p) => p.rule === 'kilder').map((p) => p.message);
    expect(errors.map((p) => `${p.file}:${p.line} ${p.message}`)).toHaveLength(1);
    expect(warnings).toEqual([]);
    expect(errors[0]).toMatchObject({ file, line, message: expect.stringContaining(says) as string, fix: expect.stringContaining(advises) as string });
  });
});

describe('several mistakes in one text', () => {
  it('are all told, though each of them stops the parser', () => {
    const written = ['Børn <3 år.', 'En<br>to', 'Kære {navn og', '<Boks titel=“Husk”>\n\nTekst.\n\n</Boks>', '[ja](/intet/) og XYZ'].join('\n\n');
    const found = lille.check({ [PPR]: text(written) }).problems.map((p) => p.message);
    expect(found).toEqual([
      expect.stringContaining('Tegnet <'), expect.stringContaining('<br> kan ikke bruges.'), expect.stringContaining('krøllet parentes'), expect.stringContaining('ikke lige'), expect.stringContaining('»/intet/«'), expect.stringContaining('»XYZ«'),
    ]);
  });
  it('are all told in one go: a wrong day hides no reference to nothing', () => {
    const { problems } = lille.check({
      [PPR]: (t) => t.replace('dato: 2026-11-20', 'dato: 20-11-2026').replace('kilder:\n  - lilleby-side', 'kilder:\n  - lileby-side').replace('spoerg: lederen', 'spoerg: lederne').replace('besvarer: []', 'besvarer: [intet]'),
      [CONTACTS]: (t) => t.replace("telefon: '12 34 56 78'\n  kilde: lilleby-side", "telefon: '1234'\n  kilde: lilleby-sider"),
    });
    expect(problems.filter((p) => p.severity === 'error').map((p) => p.message)).toEqual(['Feltet »telefon« er ikke rigtigt: »1234«.', 'Kilden »lilleby-sider« findes ikke.', 'Spørgsmålet »intet« findes ikke.', 'Kilden »lileby-side« findes ikke.', 'Feltet »dato« er ikke rigtigt: »20-11-2026«.', 'Kontakten »lederne« findes ikke.']);
  });
  it('are all told in the fields, each on its line', () => {
    const { problems } = lille.check({ [PPR]: (t) => t.replace('titel: PPR i', 'titel: PPR: i').replace('resume: PPR', 'resume: "PPR').replace('saadan: Spørg', 'saadan:Spørg') });
    expect(problems.map((p) => p.message)).toEqual(['Der er et kolon midt i en tekst.', 'Anførselstegnet " bliver ikke lukket.', 'Der mangler et mellemrum efter kolon i »saadan:«.']);
  });
});

describe('what is right stays right:', () => {
  it.each<[string, Change]>([
    ['a text in quotes with a colon and #', field(SUMMARY, 'resume: "PPR: råd #1, når et barn har det svært."')],
    ['a text over two lines, moved in', field('råd, når', 'råd,\n  når')],
    ['a remark on its own line', field('raekkefoelge:', '# Husk at spørge.\nraekkefoelge:')],
    ['a remark behind one word', field('raekkefoelge: 1', 'raekkefoelge: 1 # først')],
    ['a list at the margin', field('kontakter:\n  - ppr', 'kontakter:\n- ppr')],
    ['a text block', field(SUMMARY, 'resume: >-\n  PPR giver råd,\n  når et barn har det svært.')],
    ['the name of a site', text('Søg på borger.dk.')],
    ['a link to a heading with æ, ø or å', text('## Når I må vente\n\nSe [mens I venter](#når-i-må-vente).')],
    ['a heading of another page', text('Se [hjælp](/lilleby/kontakter/#ppr).')],
    ['bold, slanted, a quotation and a dash in a sentence', text('Det er **vigtigt** – og *nyt*. De skrev »ja [måske] (nej)«.')],
    ['a letter to fill in', text('<Brev titel="Brev">\n\nKære ______\n\n</Brev>')],
  ])('%s', (_what, change) => expect(lille.check({ [PPR]: change }).problems.filter((p) => p.severity === 'error').map((p) => `${p.line} ${p.message} ${p.fix}`)).toEqual([]));
});
