const DAY_MS = 86_400_000;

/**
 * RFC 9116. It holds for the whole host, so it is written only for a site at the root.
 * @param today ISO day; the file expires 360 days later, and each build renews it
 */
export const securityTxt = ({ contact, today, url }: { contact: string; today: string; url: string | undefined }): string =>
  [
    `Contact: ${contact}`,
    `Expires: ${new Date(Date.parse(`${today}T00:00:00Z`) + 360 * DAY_MS).toISOString().replace('.000', '')}`,
    'Preferred-Languages: da, en',
    ...(url ? [`Canonical: ${url}/.well-known/security.txt`] : []),
    '',
  ].join('\n');
