import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtFiles } from '#checks/read-dist.ts';

const DIST = join(import.meta.dirname, '../../dist');

it('publishes nothing of the gallery: no page, no address, no word of its examples', () => {
  const files = builtFiles(DIST);
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => file.includes('galleri/'))).toEqual([]);
  const texts = files.filter((file) => /\.(html|xml|json|js|css|txt|conf)$|_headers|_redirects|\.htaccess/.test(file));
  expect(texts.filter((file) => /\/galleri\/|Lilleby|data-gallery/.test(readFileSync(join(DIST, file), 'utf8')))).toEqual([]);
});
