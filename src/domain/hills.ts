/** The hills that the path climbs, the picture all front pages share: SVG paths in a drawing of this size, its lower edge the ground. */
export const hills = {
  width: 1600,
  height: 120,
  far: 'M0 120V70l70-30 200 80ZM470 120 646 40 820 120ZM830 120 1004 48 1170 120ZM1270 120l190-76 140 56v20Z',
  near: 'M120 120l180-70 190 70v9H120ZM648 120 800 12 958 120v9H648ZM1090 120l150-56 170 56v9h-320Z',
  /** Drawn as a row of dots. */
  wayUp: 'M716 118c34-6 92-8 104-22s-62-14-52-30 50-12 46-24-14-8-14-20',
  sun: { x: 800, y: 12, r: 6 },
} as const;

/** The mark of the site in a square of 24: a hill, and the way up it. */
export const mark = { size: 24, hill: 'M12 2 23 22H1Z', wayUp: 'M4 22c5-1 3-6 8-7s2-6 0-9' } as const;
