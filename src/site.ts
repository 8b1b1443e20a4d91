/**
 * What a site is called and where it stands: the one place for configuration.
 * Everything can be set from the environment; unset, the site says that it is unset and invents nothing.
 */
const NAME = 'Støttevejen';

export interface SiteSettings {
  name: string;
  /** Origin without a slash at the end; undefined: no canonical, no sitemap, no QR. */
  url: string | undefined;
  /** Starts and ends with a slash. */
  base: string;
  /** ISO day the site is built for, in Copenhagen. */
  today: string;
  /** Folders of `content/kommuner/` to build, in the order of the alphabet; undefined: all. */
  municipalities: string[] | undefined;
  /** Who publishes; undefined: "Uafhængig side. Ikke kommunens egen." */
  publisher: string | undefined;
  /** Where readers report mistakes; undefined: the page says that no address is set. */
  reportEmail: string | undefined;
  /** The owner's accessibility statement at was.digst.dk; undefined: `/was/` leads to `/tilgaengelighed/`. */
  statement: string | undefined;
  /** Whom to call and write to when the site cannot be used (BEK 904/2019: a statement names both); undefined: the page says that none is set. */
  accessPhone: string | undefined;
  accessEmail: string | undefined;
  /** Where security researchers write, for security.txt; undefined: there is none. */
  securityContact: string | undefined;
  /** Where editors change files in the browser, the file's path to be put after it; undefined: no page links to the repository. */
  editUrl: string | undefined;
}

type Env = Readonly<Record<string, string | undefined>>;
/** Gives the value to use, or undefined when what was written cannot be used. */
type Reading = (written: string) => string | undefined;

const MAIL = /^[^\s@<>"]+@[^\s@<>"]+\.[a-z]{2,}$/i;
const isDay = (day: string) => /^\d{4}-\d\d-\d\d$/.test(day) && new Date(Date.parse(`${day}T00:00:00Z`) || 0).toISOString().slice(0, 10) === day;
const web = (written: string, ...protocols: string[]) => (URL.canParse(written) && protocols.includes(new URL(written).protocol) ? new URL(written) : undefined);

const origin: Reading = (written) => {
  const url = web(written, 'https:', 'http:');
  return url && url.href === `${url.origin}/` ? url.origin : undefined;
};
const folder: Reading = (written) => (/^\/([A-Za-z0-9_~-][A-Za-z0-9._~-]*\/)*$/.test(written) ? written : undefined);
const folderNames: Reading = (written) => {
  const names = written.split(/[\s,]+/).filter(Boolean);
  return names.length > 0 && names.every((name) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) ? [...new Set(names)].sort().join(' ') : undefined;
};
const mail: Reading = (written) => (MAIL.test(written) ? written : undefined);
const statementAddress: Reading = (written) => {
  const url = web(written, 'https:');
  return url?.hostname === 'was.digst.dk' && url.pathname !== '/' ? url.href : undefined;
};
const phone: Reading = (written) => (/^(?:\+45 )?(?:\d\d ){3}\d\d$/.test(written) ? written : undefined);
const mailOrPage: Reading = (written) => mail(written) && `mailto:${written}`;
const securityAddress: Reading = (written) => mailOrPage(written) ?? web(written, 'https:', 'mailto:')?.href;
const editAddress: Reading = (written) => {
  const url = web(written, 'https:');
  return url && url.href === written && url.pathname.endsWith('/') && !url.search && !url.hash && !url.username ? url.href : undefined;
};
const line: Reading = (written) => (/[\r\n]/.test(written) ? undefined : written);

/**
 * Reads the configuration, and says everything that is wrong with it at once.
 * @param now decides which day it is in Copenhagen when BUILD_DATE is not set
 */
export function siteFrom(env: Env, now: Date): SiteSettings {
  const mistakes: string[] = [];
  const read = (name: string, reading: Reading, advice: string): string | undefined => {
    const written = env[name]?.trim();
    if (!written) return undefined;
    const value = reading(written);
    if (value === undefined) mistakes.push(`${name} er »${written}«. ${advice}`);
    return value;
  };
  const settings: SiteSettings = {
    name: NAME,
    url: read('SITE_URL', origin, 'Skriv hele adressen uden sti, fx https://www.eksempel.dk. Stien hører til i BASE_PATH.'),
    base: read('BASE_PATH', folder, 'Skriv en sti, der begynder og slutter med skråstreg, fx /stoette/') ?? '/',
    today: read('BUILD_DATE', (day) => (isDay(day) ? day : undefined), 'Skriv en dato, der findes, som år-måned-dag, fx 2026-11-22') ?? new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(now),
    municipalities: read('KOMMUNER', folderNames, 'Skriv navne på mapper i content/kommuner/, med komma imellem, fx koege,ballerup')?.split(' '),
    publisher: read('PUBLISHER', line, 'Skriv navnet på udgiveren på én linje.'),
    reportEmail: read('REPORT_EMAIL', mail, 'Skriv en mailadresse, fx web@eksempel.dk'),
    statement: read('WAS_URL', statementAddress, 'Skriv adressen på jeres erklæring i WAS-Tool, fx https://was.digst.dk/www-eksempel-dk'),
    accessPhone: read('ACCESS_PHONE', phone, 'Skriv et telefonnummer i fire par, fx 12 34 56 78'),
    accessEmail: read('ACCESS_EMAIL', mail, 'Skriv en mailadresse, fx web@eksempel.dk'),
    securityContact: read('SECURITY_CONTACT', securityAddress, 'Skriv en mailadresse eller en adresse, der begynder med https://'),
    editUrl: read('REPOSITORY_EDIT_URL', editAddress, 'Skriv adressen, filerne rettes på, med skråstreg sidst, fx https://github.com/navn/stoettevejen/edit/main/'),
  };
  // No stack: who set the variable needs the sentence, and nothing of the code.
  if (mistakes.length > 0) throw Object.assign(new Error(`Opsætningen er forkert.\n\n${mistakes.map((m) => `  ${m}`).join('\n')}\n`), { name: 'Opsætning', stack: '' });
  return settings;
}

export const site = siteFrom(process.env, new Date());
