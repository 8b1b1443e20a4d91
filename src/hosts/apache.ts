import { FOREVER, KEPT, NOT_FOUND, REVALIDATED, TEXT, TYPES, UNUSUAL, type HostRules } from './headers.ts';
import { OWN_FILES } from './own-files.ts';

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * `.htaccess`, read by Apache 2.4 with mod_headers where `AllowOverride All` stands for the folder.
 * Directories get their slash from mod_dir; `.br` and `.gz` beside a file (npm run pak) are sent when mod_rewrite is there,
 * and mod_env, which keeps mod_deflate from packing them a second time.
 */
export const apacheFile = ({ base, headers, redirects }: HostRules): string => `Options -Indexes -MultiViews
DirectoryIndex index.html
DirectorySlash On
ErrorDocument 404 ${base}${NOT_FOUND}
AddCharset utf-8 ${TEXT.map((extension) => `.${extension}`).join(' ')}
${Object.entries(TYPES).filter(([extension]) => extension === 'js' || extension === 'xml' || UNUSUAL.includes(extension)).map(([extension, type]) => `AddType ${type} .${extension}`).join('\n')}

RedirectMatch 404 "^${literal(base)}(${OWN_FILES.map(literal).join('|')})$"
${redirects.map(([from, to]) => `RedirectMatch 302 "^${literal(from.replace(/\/$/, ''))}/?$" "${to}"`).join('\n')}

<IfModule mod_headers.c>
${headers.map(([name, value]) => `  Header always set ${name} "${value}"`).join('\n')}
  Header set Cache-Control "${REVALIDATED}"
  <If "%{REQUEST_URI} =~ m#^${literal(base)}(${FOREVER.map(literal).join('|')})#">
    Header set Cache-Control "${KEPT}"
  </If>
</IfModule>

<IfModule mod_rewrite.c>
<IfModule mod_env.c>
  RewriteEngine On
  RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
  RewriteCond %{REQUEST_FILENAME}.br -f
  RewriteRule ^(.+\\.(${TEXT.join('|')}))$ $1.br [L]
  RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
  RewriteCond %{REQUEST_FILENAME}.gz -f
  RewriteRule ^(.+\\.(${TEXT.join('|')}))$ $1.gz [L]
  <IfModule mod_headers.c>
    <FilesMatch "\\.(${TEXT.join('|')})(\\.br|\\.gz)?$">
      Header merge Vary Accept-Encoding
    </FilesMatch>
  </IfModule>
  <FilesMatch "\\.(${TEXT.join('|')})\\.(br|gz)$">
    SetEnv no-gzip 1
    SetEnv no-brotli 1
  </FilesMatch>
  AddEncoding br .br
  AddEncoding gzip .gz
  RemoveType .gz
</IfModule>
</IfModule>
`;
