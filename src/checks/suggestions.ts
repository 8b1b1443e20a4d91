import { SLUG } from '#schemas/field.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const exists = (day: string) => !Number.isNaN(Date.parse(`${day}T00:00:00Z`)) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);

/** A day as editors write days, as ISO text: `22-11-2026`, `22.11.26`, `2026/11/2`, `22. november 2026`. Undefined when it is no day. */
export function dayMeant(written: string): string | undefined {
  const text = written.trim().toLowerCase();
  const iso = /^(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})$/.exec(text);
  const danish = /^(?:d\. ?)?(\d{1,2})[-./ ]+(\d{1,2}|[a-z]+)\.?[-./ ]+(\d{4}|\d{2})$/.exec(text);
  const [, year, month, day] = iso ?? (danish ? [danish[0], danish[3], danish[2], danish[1]] : []);
  if (!year || !month || !day) return undefined;
  const number = /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3)) + 1;
  const meant = `${year.length === 2 ? `20${year}` : year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return exists(meant) ? meant : undefined;
}

/** Eight digits as phone numbers are written here. */
export function phoneMeant(written: string): string | undefined {
  const digits = written.replace(/^\s*(?:\+|00)45/, '').replace(/[\s.-]/g, '');
  return /^\d{8}$/.test(digits) ? digits.replace(/(\d\d)(?=\d)/g, '$1 ') : undefined;
}

/** A name as it stands in an address: of a title, a file or a whole address. */
export function slugMeant(written: string): string | undefined {
  const last = written.trim().replace(/\/+$/, '').split('/').at(-1) ?? '';
  const slug = last.replace(/\.(?:mdx|yaml)$/, '').toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa').normalize('NFD').replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return SLUG.test(slug) ? slug : undefined;
}

/** What to write instead of a value that was written for a field in another shape than it needs; undefined when it cannot be told. */
export function suggestion(field: string, value: unknown, pattern: string | undefined): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const written = String(value);
  if (field === 'telefon') {
    const phone = phoneMeant(written);
    return phone ? `Skriv ${field}: '${phone}'.` : undefined;
  }
  if (/^(?:dato|fra|til)$/.test(field) && pattern !== String(SLUG)) {
    const day = dayMeant(written);
    if (day) return `Skriv ${day}.`;
    return /^\d{4}-\d\d-\d\d$/.test(written) ? 'Den dag findes ikke i kalenderen.' : undefined;
  }
  if (field === 'hjemmeside' || field === 'url') return /^(?:http:\/\/)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(written) ? `Skriv https://${written.replace(/^http:\/\//, '')}.` : undefined;
  if (pattern !== String(SLUG)) return undefined;
  if (written.includes(' - ')) return 'Er næste linje rykket for langt ind? Alle bindestreger skal stå lige under hinanden.';
  const slug = slugMeant(written);
  return slug && slug !== written ? `Mente I ${slug}?` : undefined;
}
