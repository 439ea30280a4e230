import {
  countShift,
  noPresses,
  pressesLeft,
  PRESSES_TO_LEAVE,
  TIME_TO_LEAVE,
} from './shift-presses';

const EXIT = 'a[data-exit-link]';
const NEUTRAL_TITLE = 'Loading';

const root = document.documentElement;
let title: string | undefined;
let presses = noPresses;
let expiry: ReturnType<typeof setTimeout> | undefined;

/** Blanks the page first: the next one may take seconds to come. */
function leave(href: string): void {
  title ??= document.title;
  document.title = NEUTRAL_TITLE;
  root.hidden = true;
  if (top && top !== self) leaveFrame(top, href);
  location.replace(href);
}

/** The page around a frame may forbid it; then only the frame leaves. */
function leaveFrame(window: Window, href: string): void {
  try {
    window.location.replace(href);
  } catch {
    // Forbidden, and the frame itself goes next.
  }
}

function uncover(): void {
  startAgain();
  if (title === undefined) return;
  root.hidden = false;
  document.title = title;
  title = undefined;
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
  const exit = document.querySelector<HTMLAnchorElement>(EXIT);
  if (pressesLeft(presses) > 0 || !exit) announce();
  else leave(exit.href);
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
addEventListener('pageshow', uncover);
