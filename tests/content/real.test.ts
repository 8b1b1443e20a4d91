import { describe, expect, it } from 'vitest';
import { checkContent } from '#checks/check.ts';
import { errorLines, ROOT, TODAY } from '../support/content.ts';

describe('the content of this site', () => {
  it('has no error', () => expect(errorLines(checkContent(ROOT, TODAY).problems)).toEqual([]));
  it('has no error five years ahead: what grows old is said to readers, and stops no build', () => expect(errorLines(checkContent(ROOT, '2031-11-22').problems)).toEqual([]));
  it('is the same however often it is checked', () => expect(checkContent(ROOT, TODAY).problems).toEqual(checkContent(ROOT, TODAY).problems));
});
