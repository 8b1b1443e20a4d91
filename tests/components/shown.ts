import type { Shown } from './example.ts';

const files = import.meta.glob<Shown[]>('./examples/*.ts', { eager: true, import: 'default' });

/** Every component that has examples, by name. */
export const shown: readonly Shown[] = Object.values(files).flat().sort((a, b) => a.name.localeCompare(b.name, 'en'));
