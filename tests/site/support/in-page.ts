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
  const free = /^(href|src|srcset|id|for|name|alt|title|value|content|cite|integrity|download|d)$/;
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
