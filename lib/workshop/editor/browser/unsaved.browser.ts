/** Lets the browser ask before a page goes that holds words which were not saved. */
export function askBeforeLoss(): void {
  window.addEventListener('beforeunload', (event) => {
    if (isUnsaved(document)) event.preventDefault();
  });
}

/** The form editor lets its button be pressed only when there is something to save. */
export function isUnsaved(form: Document | null): boolean {
  return [...(form?.querySelectorAll('button') ?? [])].some(
    (button) =>
      button.textContent.trim() === 'Save' &&
      !button.disabled &&
      button.getAttribute('aria-disabled') !== 'true',
  );
}
