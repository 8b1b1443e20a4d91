import { openData } from '#domain/open-data.ts';
import { getSite, publishing } from '#queries/site.ts';

export const GET = async () => Response.json(openData(await getSite(), publishing.url).coverage);
