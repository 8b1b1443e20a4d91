const MONTHS = ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december'];

/** `2026-11-22` → `22. november 2026`. */
export function longDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)}. ${MONTHS[Number(month) - 1]} ${year}`;
}

/** `2026-11-22` → `november 2026`. */
export const monthOf = (day: string): string => `${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;

/** A source's own date as people say it: `efter 2020-11-25` → `efter 25. november 2020`, `udateret` → `uden dato`. */
export function sourceDateText(date: string): string {
  if (date === 'udateret') return 'uden dato';
  const after = date.startsWith('efter ') ? 'efter ' : '';
  const plain = date.slice(after.length);
  if (plain.length === 4) return after + plain;
  return after + (plain.length === 7 ? monthOf(plain) : longDay(plain));
}
