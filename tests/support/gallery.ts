import { join } from 'node:path';
import { dev } from 'astro';

export interface Gallery {
  /** Address of all components; one alone stands below it: `TriangleFigure/`, in another colour `TriangleFigure/rav/`. */
  url: string;
  stop(): Promise<void>;
}

/** Starts the development server, the only place where the gallery is, on a port that is free. */
export async function openGallery(): Promise<Gallery> {
  const { address, stop } = await dev({ root: join(import.meta.dirname, '../..'), logLevel: 'error', server: { port: 0, host: '127.0.0.1' } });
  return { url: `http://127.0.0.1:${address.port}/galleri/`, stop };
}
