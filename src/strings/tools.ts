/** Words of the tools in the browser. A file of its own: a phone fetches these, not every word of the site. */
export const tools = {
  kit: {
    intro: 'Kryds af, og skriv jeres egne noter. De bliver aldrig sendt. De forsvinder, når I lukker siden. Vil I beholde dem, så vælg »Gem på denne telefon« nederst. Skriv ikke navne eller CPR-numre.',
    notes: (part: string) => `Jeres noter: ${part}`,
    keep: 'Gem på denne telefon',
    keepHint: 'Det ligger kun her, på den telefon eller computer, I bruger nu. Andre, der bruger den, kan læse det.',
    clear: 'Ryd',
    clearAsk: 'Vil I slette krydser og noter på denne side?',
    clearOthers: (n: number) => (n === 1 ? 'Ryd også det, I har gemt på en anden side' : `Ryd også det, I har gemt på ${n} andre sider`),
    kept: 'Gemt på denne telefon.',
    found: 'Her er det, I har gemt på denne telefon.',
    notKept: 'Ikke gemt længere. Det forsvinder, når I lukker siden.',
    cleared: 'Slettet. Der er intet gemt fra denne side.',
    clearedOthers: 'Slettet. Der er intet gemt fra de andre sider.',
    refused: 'Telefonen lader os ikke gemme. Udskriv siden, eller skriv det af.',
    cpr: 'Ikke gemt. Noget ligner et CPR-nummer. Slet tallet, så gemmer vi resten.',
  },
  letter: {
    note: 'Skriv på linjerne. Det bliver ikke gemt og aldrig sendt. Udskriv brevet, eller kopiér det, før I lukker siden. Skriv ikke CPR-numre.',
    blank: 'Udfyld',
    clear: 'Ryd',
    clearAsk: 'Vil I slette det, I har skrevet i brevet?',
    copied: 'Kopieret. Nu kan I sætte teksten ind et andet sted.',
    marked: 'Teksten er markeret. Vælg Kopiér på telefonen.',
  },
  read: { stop: 'Stop', again: 'Læs videre' },
} as const;
