/**
 * The little that a page with a tool carries: makes each button where the page holds a place for it, and fetches the tools
 * at the first touch. Imports nothing itself, so that it is one file; its words stand in the page.
 */
const tools = () => import('./tools.ts');
for (const place of document.querySelectorAll<HTMLElement>('[data-tool]')) {
  const { tool, label = '', saved, failed = '' } = place.dataset;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  const show = () => place.append(button);
  if (tool === 'print') button.onclick = () => print();
  else {
    button.onpointerenter = button.onfocus = () => void tools().catch(() => 0);
    button.onclick = () => void tools().then((t) => t[tool as keyof typeof t](place, button), () => (button.textContent = failed));
  }
  if (saved) {
    try {
      if (localStorage.getItem(`stoettevejen:${location.pathname}`)) button.textContent = saved;
    } catch {
      // Storage is closed to us: then nothing is kept there either.
    }
  }
  if (tool !== 'read') show();
  else if (window.speechSynthesis) {
    // Only a voice on the device itself: others send the text away to be read.
    const look = () => speechSynthesis.getVoices().some((v) => v.localService && /^da/i.test(v.lang)) && show();
    look();
    speechSynthesis.onvoiceschanged = look;
  }
}
