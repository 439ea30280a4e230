import { whenParsed } from './when-parsed';

function say(words: string): void {
  const status = document.querySelector('[data-copy-status]');
  if (status) status.textContent = words;
}

/** Copies the text beside a button; where that is forbidden, selects it. */
async function copy(button: HTMLButtonElement): Promise<void> {
  const source = document.getElementById(button.dataset.copyText ?? '');
  if (!source) return;
  try {
    await navigator.clipboard.writeText(source.textContent);
    say('Copied. Paste it where you want it.');
  } catch {
    getSelection()?.selectAllChildren(source);
    say('The text is selected. Copy it with the menu of your browser.');
  }
}

whenParsed(() => {
  for (const tools of document.querySelectorAll<HTMLElement>('[data-copy-tools]'))
    tools.hidden = false;
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy-text]')) {
    button.addEventListener('click', () => void copy(button));
  }
});
