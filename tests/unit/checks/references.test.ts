import { mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '#checks/parse.ts';
import type { ContentFile } from '#checks/read-content.ts';
import { anchorOf, references } from '#checks/rules/references.ts';
import { unusedSources } from '#checks/rules/sources.ts';
import { urlsOf } from '#domain/urls.ts';
import { addStorby, lilleSite, only } from '../../support/content.ts';

const { site } = lilleSite(addStorby);
const urls = new Set(urlsOf(site));
const told = (text: string, id = 'lilleby/ppr', collection: ContentFile['collection'] = 'tilbud') =>
  references(mdxToMdast(text), { file: "f", id, collection, raw: text, body: text, yaml: parseYaml("", "f"), valid: true }, { site, urls, files: [] }).map((p) => `${p.line}:${p.column} ${p.message}`);

describe('a link', () => {
  it.each(['/', '/lilleby/', '/lilleby/kontakt/akut/', '/lilleby/udskriv/', '/rettigheder/samtykke/', '/ordliste/#samtykke', '/emner/tolk/', '/kilder/', '/soeg/'])('to %s leads somewhere', (url) => expect(told(`[a](${url})`)).toEqual([]));
  it.each(['/lilleby', '/lilleby/tilbud/intet/', '/lilleby/kontakt/start/', '/intet/', '/Lilleby/', '/favicon.svg'])('to %s leads nowhere', (url) =>
    expect(told(`Se\n[a](${url})`)).toEqual([`2:1 Linket »${url}« fører til en side, der ikke findes.`]));
  it('to another municipality is refused', () => expect(told('[a](/storby/tilbud/ppr/)')).toEqual(['1:1 Linket »/storby/tilbud/ppr/« fører til en anden kommune.']));
  it('to any municipality may stand on a shared page', () => {
    expect(told('[a](/storby/) [b](/lilleby/)', 'samtykke', 'rettigheder')).toEqual([]);
    expect(told('[a](/storby/)', 'siden', 'om')).toEqual([]);
  });
  it('to a word must find it in the glossary', () => expect(told('[a](/ordliste/#intet)')).toEqual(['1:1 Ordet »intet« står ikke i ordlisten.']));
  it('to a heading must find it on the page', () => {
    expect(told('[a](#det-kan-i)\n\n## Det kan *I*')).toEqual([]);
    expect(told('[a](#det-kan-i)\n\n## Noget andet')).toEqual(['1:1 Linket »#det-kan-i« fører til et afsnit, der ikke findes.']);
  });
  it('is found in lists, tables and boxes', () => expect(told('- [a](/x/)\n\n| b |\n|---|\n| [c](/y/) |\n\n<Boks titel="d">\n\n[e](/z/)\n\n</Boks>')).toHaveLength(3));
});

describe('<Kontakt>', () => {
  it('shows a contact of the municipality or of the country', () => expect(told('<Kontakt id="lederen" />\n\n<Kontakt id="alarm-112" />')).toEqual([]));
  it('must name one that exists', () => expect(told('Tekst.\n\n<Kontakt id="intet" />')).toEqual(['3:1 Kontakten »intet« findes ikke.']));
  it('cannot show a municipality’s contact on a shared page', () => expect(told('<Kontakt id="lederen" />', 'samtykke', 'rettigheder')).toEqual(['1:1 Kontakten »lederen« findes ikke.']));
});

describe('a heading gets the id', () => {
  it.each([['Det kan I', 'det-kan-i'], ['Hvad sker der?', 'hvad-sker-der'], ['Råd & støtte', 'råd--støtte'], ['§ 50-samtale', '-50-samtale']])('»%s« → #%s', (heading, id) => expect(anchorOf(heading)).toBe(id));
});

describe('a source nobody builds on', () => {
  const remarks = (...args: Parameters<typeof lilleSite>) => unusedSources(lilleSite(...args).site).map((p) => `${p.severity} ${p.path?.join('.')} ${p.message}`);
  it('is none on the tiny site: pages, contacts, words and newer sources count', () => expect(remarks()).toEqual([]));
  it('is a remark', () =>
    expect(remarks((c) => {
      const register = only(c.kilder).data;
      const spare = register['loven'];
      if (spare) register['ekstra'] = { ...spare, title: 'Ekstra' };
    })).toEqual(['warning ekstra Ingen side bygger på kilden »Ekstra«.']));
});
