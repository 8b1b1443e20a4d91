import { COLOURS } from '#schemas/municipality.ts';

/** The numbers the checks hold content to (design: numbers). */
export const policy = {
  /** Whole entry, body text of at least `fromWords` words. */
  lix: { want: 35, limit: 40, paragraphWarn: 45, fromWords: 100 },
  /** Nothing on this site was written, read through or checked before this day. */
  earliestDay: '2020-01-01',
  /** How long a notice may run, and how long it may be left standing after its last day. */
  noticeMaxDays: 366,
  noticeKeptDays: 30,
  /** On more pages of a municipality than this, a search word no longer tells them apart. */
  searchWordPages: 12,
  /** Widest table a telephone can show. */
  tableColumns: 4,
  /** Colour pairs a municipality can choose from. */
  colours: COLOURS,
  /** Bytes of one content file. */
  maxFileBytes: 60_000,
  /** Bytes of the search vocabulary: one list for all municipalities. */
  maxVocabularyBytes: 300_000,
  /** Signs of one line, and boxes, lists and quotes one inside the other: nobody writes more, and parsers slow down long before. */
  maxLineSigns: 2000,
  maxDepth: 12,
  /** Slips of one text that are told at once; with more, it is not prose. */
  maxFaults: 20,
  /** A guidance page with everything needed to paint, gzip: what a server may send before the first answer comes back. */
  firstFlightBytes: 14_200,
  /** JSX words editors may use, and the attributes of each. All attribute values are plain text. */
  components: {
    Kontakt: { attributes: ['id'], required: ['id'] },
    Boks: { attributes: ['titel'], required: ['titel'] },
    Huskeliste: { attributes: ['titel'], required: ['titel'] },
    Brev: { attributes: ['titel'], required: ['titel'] },
  } as Record<string, { attributes: string[]; required: string[] }>,
} as const;
