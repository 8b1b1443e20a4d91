const WAIT_MS = 20_000;

/** Asks an address as a browser would. Undefined when it answers; else what is wrong, in Danish. */
export async function addressFault(url: string, wait = WAIT_MS): Promise<string | undefined> {
  try {
    const answer = await fetch(url, { redirect: 'follow', signal: AbortSignal.timeout(wait), headers: { 'user-agent': 'Stoettevejen linktjek' } });
    await answer.body?.cancel();
    if (!answer.ok) return `svarer med fejl ${answer.status}`;
    // Many sites send every page they have lost to their front page.
    return new URL(answer.url).pathname === '/' && new URL(url).pathname !== '/' ? `fører nu til forsiden ${answer.url}` : undefined;
  } catch (error) {
    return (error as Error).name === 'TimeoutError' ? 'svarer ikke' : 'kan ikke nås';
  }
}
