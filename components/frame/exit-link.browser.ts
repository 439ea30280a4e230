import {
  countShift,
  noPresses,
  pressesLeft,
  PRESSES_TO_LEAVE,
  TIME_TO_LEAVE,
} from './shift-presses';

const EXIT = 'a[data-exit-link]';
const NEUTRAL_TITLE = 'Loading';

/**
 * What an entry of the tab's history remembers: of a page that was left, and of one that is going back to
 * where the visit began. It is no storage, and goes with the tab. The second is the Navigation API's own
 * state, or the tab's name: what the other pages of the visit can read, also one that comes back from
 * memory as it was.
 */
const GONE = 'gone';
const ON_THE_WAY = 'leaving';
/** How many pages of this visit stand before an entry, and how long the history was with it: `page 2 of 5`. */
const PLACE = /^page (\d+) of (\d+)$/;
/** Entries that WebKit keeps of a tab. A new one then takes the place of the oldest. */
const FULL = 100;

/** Milliseconds that the way back to where the visit began may take before the exit is opened from here. */
const TIME_TO_GO_BACK = 800;
/** Milliseconds for a step inside the page's own history. */
const TIME_TO_STEP_BACK = 200;
/** Milliseconds after which nobody is left in front of an empty page. */
const TIME_TO_DEPART = 5000;

const root = document.documentElement;
let title: string | undefined;
let presses = noPresses;
let expiry: ReturnType<typeof setTimeout> | undefined;
let waiting: ReturnType<typeof setTimeout> | undefined;
let isLeaving = false;

/** The part of the Navigation API (HTML Standard, 7.2.7) that leaving needs. Browsers before 2022 have none. */
type WithNavigation = {
  navigation: {
    currentEntry: { index: number } | null;
    entries: () => { key: string; getState: () => unknown }[];
    updateCurrentEntry: (options: { state: unknown }) => void;
    traverseTo: (key: string) => { committed: Promise<unknown>; finished: Promise<unknown> };
  };
};
const hasNavigation = (window: Window): window is Window & WithNavigation => 'navigation' in window;

/**
 * Safari before 26.2, and whatever else is made of WebKit: no Navigation API, but the name of the tab is
 * one for all pages of the visit. Elsewhere a page that comes back from memory still has its old name.
 */
const isCounting =
  top === self && !hasNavigation(window) && /AppleWebKit(?!.*Chrome)/.test(navigator.userAgent);

const exitAddress = (): string | undefined => document.querySelector<HTMLAnchorElement>(EXIT)?.href;

/** Blanks the page: the next one may take seconds to come. */
function cover(): void {
  title ??= document.title;
  document.title = NEUTRAL_TITLE;
  root.hidden = true;
}

function uncover(): void {
  startAgain();
  clearTimeout(waiting);
  isLeaving = false;
  document.querySelector('[data-not-left]')?.remove();
  document.body.style.display = '';
  root.hidden = false;
  document.title = title ?? document.title;
  title = undefined;
}

/**
 * Counts the pages of this visit. A new entry has no state yet and makes the history one longer, unless
 * that is full; else another site's page stands between, and the visit begins here.
 */
function count(): void {
  if (!isCounting || history.state === GONE) return;
  if (history.state === null) {
    const [, depth, length] = PLACE.exec(window.name) ?? [];
    const isNext = history.length === Math.min(Number(length) + 1, FULL);
    history.replaceState(`page ${isNext ? Number(depth) + 1 : 0} of ${history.length}`, '');
  } else if (isOnTheWay()) return;
  window.name = String(history.state);
}

/**
 * Leaves so that Back shows what was there before this site, and Forward the exit. Where the browser
 * allows it, the visit is first wound back to its beginning, and that page is the one that the exit
 * replaces. Elsewhere only this page is replaced.
 */
function leave(href: string): void {
  cover();
  isLeaving = true;
  if (top && top !== self) {
    leaveFrame(top, href);
    open(href);
  } else if (!goToBeginning(href)) depart(href);
}

/** Goes to where this visit began, when it can; that page goes on from there. */
function goToBeginning(href: string): boolean {
  if (hasNavigation(window)) {
    const { navigation } = window;
    const [first] = navigation.entries();
    if (!navigation.currentEntry?.index || first === undefined) return false;
    navigation.updateCurrentEntry({ state: ON_THE_WAY });
    const { committed, finished } = navigation.traverseTo(first.key);
    // When it fails, the exit is opened from here a moment later.
    committed.catch(() => undefined);
    finished.catch(() => undefined);
  } else {
    const depth = isCounting && Number(PLACE.exec(String(history.state))?.[1]);
    if (!depth) return false;
    window.name = ON_THE_WAY;
    history.go(-depth);
  }
  waiting = setTimeout(depart, TIME_TO_GO_BACK, href);
  return true;
}

/**
 * A step forward and back inside this page cuts off the pages that Forward would still show. What is
 * left there, and this page should the step fail, are marked and show the exit in their place.
 */
function depart(href: string): void {
  clearTimeout(waiting);
  history.replaceState(GONE, '');
  history.pushState(GONE, '');
  const step = setTimeout(open, TIME_TO_STEP_BACK, href);
  const onStep = () => {
    clearTimeout(step);
    open(href);
  };
  addEventListener('popstate', onStep, { once: true });
  history.back();
}

function open(href: string): void {
  waiting = setTimeout(showWayOn, TIME_TO_DEPART, href);
  location.replace(href);
}

/** Somebody pressed Stop, or the answer was no page. Nothing here may say what this site is. */
function showWayOn(href: string): void {
  const ways = document.createElement('p');
  ways.dataset.notLeft = '';
  const onward = document.createElement('a');
  onward.href = href;
  onward.textContent = 'Try again';
  const back = document.createElement('button');
  back.textContent = 'Back';
  back.addEventListener('click', stay);
  ways.append('The page did not load. ', onward, ' ', back);
  document.title = 'Not loaded';
  document.body.style.display = 'none';
  root.hidden = false;
  root.append(ways);
}

function stay(): void {
  history.replaceState(null, '');
  count();
  uncover();
}

/** The page around a frame may forbid it; then only the frame leaves. */
function leaveFrame(window: Window, href: string): void {
  try {
    window.location.replace(href);
  } catch {
    // Forbidden, and the frame itself goes next.
  }
}

/** Whether another page of this visit, or this one, is on its way out. */
function isOnTheWay(): boolean {
  return hasNavigation(window)
    ? window.navigation.entries().some((entry) => entry.getState() === ON_THE_WAY)
    : isCounting && window.name === ON_THE_WAY;
}

/** A page of a visit that was left shows the exit instead of itself. */
function onShow({ persisted }: { persisted: boolean }): void {
  if (isLeaving && !persisted) return;
  const href = exitAddress();
  const isGone = history.state === GONE;
  if (href === undefined || top !== self || !(isGone || isOnTheWay())) {
    count();
    uncover();
    return;
  }
  cover();
  isLeaving = true;
  if (isGone) open(href);
  else depart(href);
}

function say(words: string): void {
  const status = document.querySelector('[data-exit-status]');
  if (status) status.textContent = words;
}

function startAgain(): void {
  clearTimeout(expiry);
  presses = noPresses;
  say('');
}

/** Says how many presses are missing, and again when the first one no longer counts. */
function announce(): void {
  const left = pressesLeft(presses);
  clearTimeout(expiry);
  if (left === PRESSES_TO_LEAVE) {
    startAgain();
    return;
  }
  say(left === 1 ? 'Press Shift once more to leave.' : `Press Shift ${left} more times to leave.`);
  expiry = setTimeout(expire, TIME_TO_LEAVE + (presses.ended[0] ?? 0) - performance.now());
}

function expire(): void {
  presses = { ...presses, ended: presses.ended.slice(1) };
  announce();
  if (presses === noPresses) say('You are still on this site.');
}

function takesText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

function onKey(event: KeyboardEvent): void {
  const before = presses;
  presses = countShift(presses, {
    kind: event.type === 'keyup' ? 'up' : 'down',
    isShift: event.key === 'Shift',
    isCombined: event.ctrlKey || event.altKey || event.metaKey,
    isRepeat: event.repeat,
    inField: takesText(event.target),
    at: performance.now(),
  });
  if (presses.ended === before.ended) return;
  const href = exitAddress();
  if (pressesLeft(presses) > 0 || href === undefined) announce();
  else leave(href);
}

function onClick(event: MouseEvent): void {
  const exit = event.target instanceof Element && event.target.closest<HTMLAnchorElement>(EXIT);
  // Somebody who opens it in a new tab means to stay here as well.
  if (
    !exit ||
    event.button !== 0 ||
    event.ctrlKey ||
    event.metaKey ||
    event.shiftKey ||
    event.altKey
  )
    return;
  event.preventDefault();
  leave(exit.href);
}

addEventListener('click', onClick);
addEventListener('keydown', onKey, true);
addEventListener('keyup', onKey, true);
// Shift held for the mouse, or taken along to another window, was not pressed to leave.
addEventListener('pointerdown', startAgain);
addEventListener('blur', startAgain);
// A page that comes back from memory is shown before anything can be asked of it.
addEventListener('pagehide', () => {
  root.hidden = true;
});
addEventListener('pageshow', onShow);
// A link to a part of the page makes an entry too.
addEventListener('hashchange', count);
// A mark is read at once, not only when the page has loaded.
count();
if (history.state === GONE || isOnTheWay()) onShow({ persisted: false });
