/**
 * What a site is called and where it stands: the one place for configuration.
 * Everything can be set from the environment; unset, the site says that it is unset and invents nothing.
 */
const env = (name: string): string | undefined => process.env[name]?.trim() || undefined;

class ConfigurationError extends Error {
  override name = 'Forkert opsætning';
}

function siteUrl(): string | undefined {
  const value = env('SITE_URL');
  if (value === undefined) return undefined;
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol) || new URL(value).pathname !== '/') throw new ConfigurationError(`SITE_URL er »${value}«. Skriv hele adressen uden sti, fx https://www.eksempel.dk`);
  return new URL(value).origin;
}

function basePath(): string {
  const value = env('BASE_PATH') ?? '/';
  if (!/^\/([A-Za-z0-9._~-]+\/)*$/.test(value)) throw new ConfigurationError(`BASE_PATH er »${value}«. Skriv en sti, der begynder og slutter med skråstreg, fx /stoette/`);
  return value;
}

function buildDay(): string {
  const value = env('BUILD_DATE') ?? new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date());
  const time = Date.parse(`${value}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(value) || Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value) throw new ConfigurationError(`BUILD_DATE er »${value}«. Skriv en dato, der findes, fx 2026-11-22`);
  return value;
}

function reportAddress(): string | undefined {
  const value = env('REPORT_EMAIL');
  if (value !== undefined && !/^[^\s@<>"]+@[^\s@<>"]+\.[a-z]{2,}$/i.test(value)) throw new ConfigurationError(`REPORT_EMAIL er »${value}«. Skriv en mailadresse.`);
  return value;
}

export const site = {
  name: 'Støttevejen',
  /** Origin without a slash at the end; undefined: no canonical, no sitemap, no QR. */
  url: siteUrl(),
  /** Starts and ends with a slash. */
  base: basePath(),
  /** ISO day the site is built for, in Copenhagen. */
  today: buildDay(),
  /** Who publishes; undefined: "Uafhængig side. Ikke kommunens egen." */
  publisher: env('PUBLISHER'),
  /** Where readers report mistakes; undefined: the page says that no address is set. */
  reportEmail: reportAddress(),
} as const;
