import { whenParsed } from './when-parsed';

/** Only where the page is: what stands after `?` or `#` in somebody's window is nobody else's business. */
async function copy(): Promise<void> {
  const address = location.origin + location.pathname;
  const status = document.querySelector('[data-copied]');
  let words = 'Copied.';
  try {
    await navigator.clipboard.writeText(address);
  } catch {
    words = `The address is ${address}`;
  }
  if (status) status.textContent = words;
}

whenParsed(() => {
  const tools = document.querySelector<HTMLElement>('[data-copy-address]');
  if (!tools) return;
  tools.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLButtonElement) void copy();
  });
  tools.hidden = false;
});
