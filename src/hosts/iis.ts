import { FOREVER, NOT_FOUND, TYPES, UNUSUAL, type HostRules } from './headers.ts';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const each = (indent: string, lines: string[]) => lines.map((line) => indent + line).join('\n');
const top = (folder: string) => folder.replace(/\/$/, '');

/**
 * `web.config`, read by IIS. Everything is removed before it is added: what the server above has set would else be a fault.
 * The 404 page is read as a file, which keeps the status 404. Directories get their slash from IIS itself.
 */
export const iisFile = ({ headers }: HostRules): string => `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
    <httpErrors errorMode="Custom" existingResponse="Auto">
      <remove statusCode="404" />
      <error statusCode="404" path="${NOT_FOUND}" responseMode="File" />
    </httpErrors>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${each('        ', headers.flatMap(([name, value]) => [`<remove name="${name}" />`, `<add name="${name}" value="${escape(value)}" />`]))}
      </customHeaders>
    </httpProtocol>
    <staticContent>
${each('      ', UNUSUAL.flatMap((extension) => [`<remove fileExtension=".${extension}" />`, `<mimeMap fileExtension=".${extension}" mimeType="${TYPES[extension]}" />`]))}
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
    <security>
      <requestFiltering>
        <hiddenSegments>
${each('          ', ['.htaccess', '_headers', '_redirects', 'nginx.conf', 'staticwebapp.config.json'].flatMap((name) => [`<remove segment="${name}" />`, `<add segment="${name}" />`]))}
        </hiddenSegments>
      </requestFiltering>
    </security>
    <urlCompression doStaticCompression="true" />
  </system.webServer>
${FOREVER.map((folder) => `  <location path="${top(folder)}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />
      </staticContent>
    </system.webServer>
  </location>`).join('\n')}
</configuration>
`;
