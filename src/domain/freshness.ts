/** How long a look counts, in days: contacts, then each kind of text. What parents act on first is looked at most often. */
export const CHECK_HOLDS_DAYS = { contact: 180, kontaktveje: 270, tilbud: 365, stoettetrekanten: 365, samarbejde: 365, rettigheder: 365, om: 730 } as const;

/** Whole days from one ISO day to another; negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** True when something last looked at on `day` is overdue on `today`. */
export const isOverdue = (day: string, today: string, holdsDays: number): boolean => daysBetween(day, today) > holdsDays;

/** The later of when a text was written and when its owner reviewed it. */
export const lastLookedAt = (written: string, reviewed?: { date: string }): string => (reviewed && reviewed.date > written ? reviewed.date : written);
