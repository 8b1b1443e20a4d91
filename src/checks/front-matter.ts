/** Why an .mdx text has no fields that can be read: the line, what is wrong, what to write. */
export function frontMatterFault(source: string): { line: number; column: number; message: string; fix: string } {
  const lines = source.split(/\r?\n/);
  const [first = ''] = lines;
  const at = (line: number, message: string, fix: string) => ({ line, column: 1, message, fix });
  const NONE = 'Filen begynder ikke med felterne mellem to linjer med ---.';
  if (first.startsWith('\ufeff')) return at(1, NONE, 'Gem filen som UTF-8 uden BOM.');
  if (first === '---') {
    const almost = lines.findIndex((line, i) => i > 0 && /^\s*[-–—_=]+\s*$/.test(line));
    if (almost > 0) return at(almost + 1, `Linjen under felterne er »${(lines[almost] ?? '').trim()}«, ikke ---.`, 'Skriv tre bindestreger på en linje for sig, uden mellemrum foran.');
    // Fields have no empty line and then a sentence: there the text begins.
    const text = lines.findIndex((line, i) => i > 1 && lines[i - 1]?.trim() === '' && line.trim() !== '' && !/^\s*(?:- |#|[\p{L}\d-]+:)/u.test(line));
    return at(text < 0 ? Math.max(1, source.trimEnd().split('\n').length) : text + 1, 'Felterne slutter ikke.', 'Skriv --- på en linje for sig mellem felterne og teksten.');
  }
  const begin = lines.findIndex((line) => line.trim() !== '');
  if (begin > 0 && lines[begin]?.trim() === '---') return at(1, NONE, 'Der står en tom linje øverst. Slet den, så --- står på den første linje.');
  if (first.trim() === '---') return at(1, NONE, 'Der står et mellemrum foran eller efter ---. Slet det.');
  if (/^\s*[-–—]+\s*$/.test(first)) return at(1, NONE, `Der står »${first.trim()}« i den første linje. Skriv tre bindestreger: ---.`);
  if (/^[\p{L}-]+:\s/u.test(first)) return at(1, NONE, 'Skriv --- på en linje for sig over felterne.');
  return at(1, NONE, 'Den første linje i filen skal være ---, derefter felterne, derefter --- igen.');
}
