/** What is kept of one meeting: the words of the ticked items, and the notes by part. */
export interface Kept {
  ticked: string[];
  notes: Record<string, string>;
}

const PREFIX = 'stoettevejen:';
const here = () => PREFIX + location.pathname;

/** Runs `act` where storage may be closed, full or spoilt; then `otherwise` holds. */
function attempt<T>(act: () => T, otherwise: T): T {
  try {
    return act();
  } catch {
    return otherwise;
  }
}

/** What this page has kept on the device; undefined: nothing that can be read. */
export const read = (): Kept | undefined =>
  attempt(() => {
    const kept = JSON.parse(localStorage.getItem(here()) ?? 'null') as Partial<Kept> | null;
    return kept && Array.isArray(kept.ticked) && kept.notes ? { ticked: kept.ticked, notes: kept.notes } : undefined;
  }, undefined);

/** Keeps it on the device. False: the device refused. */
export const write = (kept: Kept): boolean => attempt(() => (localStorage.setItem(here(), JSON.stringify(kept)), true), false);

export const forget = (): void => attempt(() => localStorage.removeItem(here()), undefined);

const otherKeys = () => attempt(() => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX) && key !== here()), []);
/** On how many other pages something is kept. */
export const others = (): number => otherKeys().length;
export const forgetOthers = (): void => otherKeys().forEach((key) => localStorage.removeItem(key));
