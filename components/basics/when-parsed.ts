/** Runs once the page is complete: a script may arrive before the end of the page that asked for it. */
export function whenParsed(run: () => void): void {
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', run);
  else run();
}
