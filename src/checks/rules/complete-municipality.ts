import { splitId } from '#domain/content.ts';
import { problem, type Problem } from '#domain/problem.ts';
import type { Given } from '../given.ts';

const FOLDERS = ['stoettetrekanten', 'samarbejde', 'tilbud'] as const;

/** Every part of a municipality has at least one page: an empty part would promise help and show none. */
export const completeMunicipality = ({ site, files }: Given): Problem[] =>
  site.municipalities.flatMap((m) =>
    FOLDERS.filter((folder) => !files.some((f) => f.collection === folder && splitId(f.id).municipality === m.slug)).map((folder) =>
      problem('filer', m.file.replace('kommune.yaml', folder), undefined, `${m.name} har ingen sider i mappen ${folder}.`, 'Skriv mindst én side. Ved I ikke mere endnu, så skriv ikke-oplyst og hvem forældre kan spørge.'),
    ),
  );
