/** Measures that run inside a page under test. Each is handed over whole, so none uses anything outside itself. */

/** The targets under 44 by 44 CSS pixels (WCAG 2.5.5), except links inside a sentence, such as a source's number. */
export function smallTargets(): string[] {
  return [
    ...document.querySelectorAll('a[href], button, input, select, textarea, summary'),
  ].flatMap((target) => {
    const box = target.getBoundingClientRect();
    const style = getComputedStyle(target);
    if (
      box.width === 0 ||
      box.height === 0 ||
      style.visibility === 'hidden' ||
      target.closest('sup') !== null
    )
      return [];
    const words = target.textContent.trim();
    const besideText = [...(target.parentElement?.childNodes ?? [])].some(
      (node) =>
        node !== target && node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
    );
    const inSentence =
      besideText || target.closest('p, dd, li, sup, td')?.textContent.trim() !== words;
    if (inSentence && style.display === 'inline') return [];
    // Half a pixel is lost to rounding.
    return box.height >= 43.5 && box.width >= 43.5
      ? []
      : [`${words.slice(0, 40)} is ${Math.round(box.width)} by ${Math.round(box.height)}`];
  });
}

/** By how many CSS pixels the page can be moved sideways. */
export function sidewaysRoom(): number {
  return Math.max(
    0,
    (document.scrollingElement?.scrollWidth ?? 0) - document.documentElement.clientWidth,
  );
}

/** Doubles the size of all text, as a reader's own setting does; with `false` it is as before. */
export function doubleText(doubled: boolean): void {
  document.documentElement.style.fontSize = doubled ? '200%' : '';
}

/** Spreads all text as WCAG 1.4.12 lets a reader do; with `false` it is as before. */
export function spreadText(spread: boolean): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; ' +
      '} p { margin-bottom: 2em !important; }',
  );
  document.adoptedStyleSheets = spread ? [sheet] : [];
}

/**
 * How each part of the page looks, to eyes and to machines, each look once: where it stands, its
 * attributes but for their free words, whether it has words and a name, what it is drawn with, and for a
 * heading the level of the one before it. Parts of drawings are left out.
 */
export function looks(): string[] {
  const free =
    /^(href|src|srcset|id|for|name|alt|title|value|content|cite|integrity|download|datetime|d)$/;
  const drawn = [
    'color',
    'backgroundColor',
    'backgroundImage',
    'fontSize',
    'fontWeight',
    'opacity',
    'position',
    'display',
    'visibility',
    'textDecorationLine',
    'filter',
    'textShadow',
    'overflowX',
    'overflowY',
  ] as const;
  const paths = new Map<Element, string>();
  const found = new Set<string>();
  let heading = '';
  for (const part of document.querySelectorAll('*')) {
    if (part.parentElement?.closest('svg, head') && !part.matches('meta[name=viewport]')) continue;
    const attributes = [...part.attributes].map(({ name, value }) => {
      const isFree =
        free.test(name) || /^data-|^aria-(label|labelledby|describedby|controls)$/.test(name);
      return `${name}=${isFree && part.localName !== 'meta' ? String(value.trim() !== '') : value}`;
    });
    const path = `${paths.get(part.parentElement ?? part) ?? ''} > ${part.localName}[${attributes.join(' ')}]`;
    paths.set(part, path);
    const style = getComputedStyle(part);
    const look = [
      path,
      ...drawn.map((name) => style[name]),
      part.textContent.trim() === '' ? 'empty' : 'with words',
      [...part.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      ),
      style.overflowX !== 'visible' && part.scrollWidth > part.clientWidth ? 'scrolls' : '',
      part.matches('main, nav, header, footer, aside, h1, [role=region]')
        ? document.querySelectorAll(part.localName).length
        : '',
    ];
    if (/^h[1-6]$/.test(part.localName)) {
      look.push(`after ${heading}`);
      heading = part.localName;
    }
    found.add(look.join('|'));
  }
  return [...found];
}

/** Lets nothing stay on the screen while the page moves: axe would take what lies under the words for their ground. */
export function settleEverything(): void {
  for (const part of document.querySelectorAll<HTMLElement>('body *')) {
    if (['sticky', 'fixed'].includes(getComputedStyle(part).position))
      part.style.position = 'static';
  }
}

/** How many entries the page keeps in the browser. */
export function keptEntries(): number {
  return localStorage.length + sessionStorage.length;
}

/**
 * Goes to every stop of the keyboard in turn and says which of them shows no ring, or lies under
 * something that stays on the screen. The keyboard must have made the first stop already: only then
 * does the browser show a ring for the others.
 *
 * @param onlyHere looks only at the stop where the keyboard is, and moves nothing
 */
export function hiddenStops(onlyHere: boolean): string[] {
  const staysOnScreen = (node: Element | null): boolean =>
    node !== null &&
    node !== document.documentElement &&
    (['sticky', 'fixed'].includes(getComputedStyle(node).position) ||
      staysOnScreen(node.parentElement));
  const faults: string[] = [];
  const all = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, iframe, [tabindex]',
    ),
  ];
  for (const stop of all.filter((one) => !onlyHere || one === document.activeElement)) {
    if (stop.tabIndex < 0 || !stop.checkVisibility()) continue;
    const label = (
      stop.textContent.trim() ||
      stop.getAttribute('aria-label') ||
      stop.tagName
    ).slice(0, 40);
    if (!onlyHere) stop.focus();
    if (document.activeElement !== stop) continue;
    const style = getComputedStyle(stop);
    if (style.outlineStyle === 'none' && style.boxShadow === 'none')
      faults.push(`${label}: no ring`);
    const box = stop.getClientRects()[0] ?? stop.getBoundingClientRect();
    const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
    const y = Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1);
    const top = document.elementFromPoint(x, y);
    // Links side by side share their edges; only what stays on the screen while the page moves can hide a stop.
    const seen =
      top !== null &&
      (stop.contains(top) || top.contains(stop) || !staysOnScreen(top) || staysOnScreen(stop));
    if (!seen)
      faults.push(`${label}: under ${top === null ? 'nothing' : top.className || top.tagName}`);
  }
  return faults;
}

/**
 * Words of which a part cannot be seen: they reach over the edge of the window, or of a part that lets nothing out.
 * What is there for screen readers only is one pixel wide, and counts for nothing.
 */
export function cutText(): string[] {
  const cut: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    const { currentNode: text } = texts;
    const parent = text.parentElement;
    if (parent === null || text.textContent?.trim() === '' || !parent.checkVisibility()) continue;
    range.selectNodeContents(text);
    // What waits beside the page for the focus of the keyboard is not cut.
    const lines = [...range.getClientRects()].filter(({ width, right }) => width > 1 && right > 0);
    const edges = [
      { left: 0, right: document.documentElement.clientWidth, top: -Infinity, bottom: Infinity },
    ];
    for (
      let box: Element | null = parent;
      box !== null && box !== document.body;
      box = box.parentElement
    ) {
      const { overflowX, overflowY } = getComputedStyle(box);
      const { left, right, top, bottom } = box.getBoundingClientRect();
      if (right - left <= 1) edges.length = 0;
      if (right - left <= 1) break;
      const isShut = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      if (isShut(overflowX)) edges.push({ left, right, top: -Infinity, bottom: Infinity });
      if (isShut(overflowY)) edges.push({ left: -Infinity, right: Infinity, top, bottom });
    }
    // A pixel is lost to rounding.
    const isIn = (line: DOMRect) =>
      edges.every(
        (edge) =>
          line.left > edge.left - 1 &&
          line.right < edge.right + 1 &&
          line.top > edge.top - 1 &&
          line.bottom < edge.bottom + 1,
      );
    if (!lines.every(isIn)) cut.push(text.textContent?.trim().slice(0, 60) ?? '');
  }
  return cut;
}

/** Dresses the page in one stylesheet instead of all its own. The page's policy is about what stands in its HTML. */
export function wearSheet(css: string): void {
  for (const sheet of document.styleSheets) sheet.disabled = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
}

/** Headings and things to press whose middle is under something else, however far one scrolls. */
export function coveredStops(): string[] {
  const stops = document.querySelectorAll(
    'h1, h2, h3, a[href], button, input, select, textarea, summary',
  );
  return [...stops].flatMap((stop) => {
    if (!stop.checkVisibility() || stop.closest('sup') !== null) return [];
    stop.scrollIntoView({ block: 'center', behavior: 'instant' });
    const [box] = stop.getClientRects();
    // Links of the keyboard stand beside the page until they have the focus.
    if (box === undefined || box.width === 0 || box.right <= 0) return [];
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    if (top !== null && (stop.contains(top) || top.contains(stop))) return [];
    return [
      `${stop.textContent.trim().slice(0, 40)}: under ${top?.textContent.slice(0, 40) ?? 'nothing'}`,
    ];
  });
}
