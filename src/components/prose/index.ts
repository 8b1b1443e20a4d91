import Boks from './Boks.astro';
import Brev from './Brev.astro';
import Huskeliste from './Huskeliste.astro';
import Kontakt from './Kontakt.astro';

/** The MDX words editors may use; the same list stands in checks/policy.ts, and a test holds them together. */
export const words = { Boks, Brev, Huskeliste, Kontakt };
