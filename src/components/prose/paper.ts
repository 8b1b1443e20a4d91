import PaperContact from './PaperContact.astro';
import PaperLink from './PaperLink.astro';
import PaperSection from './PaperSection.astro';
import PaperSubsection from './PaperSubsection.astro';
import { words } from './index.ts';

/** The same words where many texts stand on one page: headings below the text's own, without ids; links to places in the book. */
export const paperWords = { ...words, Kontakt: PaperContact, a: PaperLink, h2: PaperSection, h3: PaperSubsection };
