/** The little that `/soeg/` carries: loads the search when it is wanted, with the address or the first touch. */
const form = document.querySelector<HTMLFormElement>('[data-search]');
if (form) {
  let loading: Promise<typeof import('./search.ts')> | undefined;
  const load = () => (loading ??= import('./search.ts'));
  const asked = new URLSearchParams(location.search);
  form.addEventListener('focusin', () => void load().then((s) => s.warm(form)), { once: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void load().then((s) => s.submit(form));
  });
  addEventListener('popstate', () => void load().then((s) => s.fromAddress(form)));
  if (asked.get('q') ?? asked.get('kommune')) void load().then((s) => s.fromAddress(form));
}
