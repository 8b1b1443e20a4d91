import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { collections as all, CONTENT_FOLDER, entryId, patternOf, type CollectionName } from './collections.ts';
import { site } from './site.ts';

const of = (name: CollectionName) =>
  defineCollection({
    loader: glob({ base: CONTENT_FOLDER, pattern: patternOf(name, site.municipalities), generateId: ({ entry }) => entryId(entry), retainBody: false }),
    schema: all[name].schema,
  });

export const collections = {
  kontaktveje: of('kontaktveje'), stoettetrekanten: of('stoettetrekanten'), samarbejde: of('samarbejde'), tilbud: of('tilbud'),
  rettigheder: of('rettigheder'), om: of('om'),
  kommune: of('kommune'), kommunekontakter: of('kommunekontakter'), varsler: of('varsler'),
  kontakter: of('kontakter'), kilder: of('kilder'), ordliste: of('ordliste'), spoergsmaal: of('spoergsmaal'), soegeord: of('soegeord'), vendinger: of('vendinger'),
};
