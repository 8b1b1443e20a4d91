/** The numbers the checks hold content to (design: numbers). */
export const policy = {
  /** Whole entry, body text of at least `fromWords` words. */
  lix: { want: 35, limit: 40, paragraphWarn: 45, fromWords: 100 },
  /** Bytes of one content file. */
  maxFileBytes: 60_000,
  /** JSX words editors may use, and the attributes of each. All attribute values are plain text. */
  components: {
    Kontakt: { attributes: ['id'], required: ['id'] },
    Boks: { attributes: ['titel'], required: ['titel'] },
    Huskeliste: { attributes: ['titel'], required: ['titel'] },
    Brev: { attributes: ['titel'], required: ['titel'] },
  } as Record<string, { attributes: string[]; required: string[] }>,
} as const;
