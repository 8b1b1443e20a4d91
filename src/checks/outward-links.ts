import type { ContentFile } from './read-content.ts';

/** An address outside this site, and where it is written. */
export interface OutwardLink {
  url: string;
  /** `file:line` of each place. */
  places: string[];
}

/** Every outward address of the content, in the order of the alphabet. Texts hold none: they stand in the registers. */
export function outwardLinks(files: readonly ContentFile[]): OutwardLink[] {
  const found = new Map<string, string[]>();
  for (const { file, yaml } of files) {
    const visit = (value: unknown, path: (string | number)[]): void => {
      if (typeof value === 'string' && /^https?:\/\//.test(value)) found.set(value, [...(found.get(value) ?? []), `${file}:${yaml.at(path).line}`]);
      else if (Array.isArray(value)) value.forEach((item, i) => visit(item, [...path, i]));
      else if (typeof value === 'object' && value !== null) for (const [key, item] of Object.entries(value)) visit(item, [...path, key]);
    };
    visit(yaml.value, []);
  }
  return [...found].map(([url, places]) => ({ url, places })).sort((a, b) => a.url.localeCompare(b.url));
}
