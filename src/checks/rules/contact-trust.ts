import type { Contact } from '#domain/contacts.ts';
import { CHECK_HOLDS_DAYS, daysBetween } from '#domain/freshness.ts';
import { problem, type Problem } from '#domain/problem.ts';
import { longDay } from '#domain/sources.ts';
import type { Given } from '../given.ts';

const RULE = 'kontakter';

/** A check does not last for ever, and in danger there must be a number to ring. */
export function contactTrust({ content, site, today }: Given): Problem[] {
  const registers = [...content.kontakter.map((r) => ({ ...r, contacts: site.nationalContacts })), ...content.kommunekontakter.map((r) => ({ ...r, contacts: site.municipalities.find((m) => m.slug === r.id)?.contacts ?? [] }))];
  const expired = registers.flatMap(({ file, contacts }) =>
    contacts
      .filter((c): c is Contact & { checked: { date: string } } => c.trust === 'expired' && c.checked !== undefined)
      .map((c) =>
        problem(RULE, file, [c.id, 'kontrolleret', 'dato'], `»${c.name}« blev sidst kontrolleret ${longDay(c.checked.date)}, for ${daysBetween(c.checked.date, today)} dage siden. En kontrol gælder i ${CHECK_HOLDS_DAYS.contact} dage.`, `Kontrollér den igen. npm run kontrol -- ${c.municipality ?? 'faelles'} hjælper.`, 'warning'),
      ),
  );
  const acute = site.municipalities.flatMap((m) =>
    m.acute.flatMap((c, i): Problem[] => {
      // A stand-in for a contact that does not exist, which is told already.
      if (c.who === '') return [];
      if (i === 0 && !c.acute) return [problem(RULE, m.file, ['akut', i], `Den første under akut er »${c.name}«. Den skal være et nummer til akut fare.`, 'Skriv alarm-112 først.')];
      return c.phone ? [] : [problem(RULE, m.file, ['akut', i], `»${c.name}« står under akut, men har ikke et nummer, der kan vises.`, 'Skriv en kontakt med telefon, eller slet linjen.', c.trust === 'withdrawn' ? 'warning' : 'error')];
    }),
  );
  // What stands in a register counts, also while it is taken down: that is told above.
  const numberOf = new Map(content.kontakter.flatMap((r) => Object.entries(r.data).map(([id, data]) => [id, data.phone] as const)));
  const danger = content.kommune.flatMap(({ file, data }) => {
    const numbers = data.acute.map((id) => numberOf.get(id));
    return ['112', '114'].filter((number) => !numbers.includes(number)).map((number) => ({ ...problem(RULE, file, ['akut'], `${number} står ikke under akut, så forældre ikke ser nummeret på siderne.`, `Skriv ${number === '112' ? 'alarm-112 først' : 'politi-114 efter 112'}.`), missing: `kontakter.yaml:${number === '112' ? 'alarm-112' : 'politi-114'}` }));
  });
  return [...expired, ...acute, ...danger];
}
