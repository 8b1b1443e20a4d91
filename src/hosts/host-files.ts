import { apacheFile } from './apache.ts';
import { azureFile } from './azure.ts';
import type { HostRules } from './headers.ts';
import { iisFile } from './iis.ts';
import { headersFile, redirectsFile } from './netlify.ts';
import { nginxFile } from './nginx.ts';
import type { OwnFile } from './own-files.ts';

/** One text a host, all from the same rules. */
export const hostFiles = (rules: HostRules): Record<OwnFile, string> => ({
  '.htaccess': apacheFile(rules),
  '.nojekyll': '',
  '_headers': headersFile(rules),
  '_redirects': redirectsFile(rules),
  'nginx.conf': nginxFile(rules),
  'staticwebapp.config.json': azureFile(rules),
  'web.config': iisFile(rules),
});
