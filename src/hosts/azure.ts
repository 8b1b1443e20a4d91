import { FOREVER, KEPT, NOT_FOUND, REVALIDATED, TYPES, UNUSUAL, type HostRules } from './headers.ts';

/** `staticwebapp.config.json`, read by Azure Static Web Apps. */
export const azureFile = ({ base, headers, redirects }: HostRules): string =>
  `${JSON.stringify(
    {
      trailingSlash: 'always',
      globalHeaders: { ...Object.fromEntries(headers), 'Cache-Control': REVALIDATED },
      mimeTypes: Object.fromEntries(UNUSUAL.map((extension) => [`.${extension}`, TYPES[extension]])),
      routes: [
        ...redirects.map(([route, redirect]) => ({ route, redirect, statusCode: 302 })),
        ...FOREVER.map((folder) => ({ route: `${base}${folder}*`, headers: { 'Cache-Control': KEPT } })),
      ],
      responseOverrides: { 404: { rewrite: `${base}${NOT_FOUND}`, statusCode: 404 } },
    },
    null,
    2,
  )}\n`;
