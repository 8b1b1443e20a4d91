/** How long a check counts, in days. Contacts change faster than prose. */
export const CHECK_HOLDS_DAYS = { contact: 180, entry: 365 } as const;

/** Whole days from one ISO day to another; negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** True when something last looked at on `day` is overdue on `today`. */
export const isOverdue = (day: string, today: string, holdsDays: number): boolean => daysBetween(day, today) > holdsDays;

/** The later of when a text was written and when its owner reviewed it. */
export const lastLookedAt = (written: string, reviewed?: { date: string }): string => (reviewed && reviewed.date > written ? reviewed.date : written);
