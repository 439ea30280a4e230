/** The preview as the page with the three parts steers it. */
export type PreviewPart = {
  /** Shows the page at an address of the site. */
  go: (address: string) => void;
  /** A file changed: begins to load the page again, without showing it yet. */
  reload: () => void;
  /** What the check says of the files as they are now. */
  settle: (isInOrder: boolean) => void;
};

/**
 * Loads pages in a frame that is not shown and exchanges it for the one that is shown once the
 * page is there and the check found nothing wrong, or what it found is elsewhere. Checking and
 * loading go on at the same time, and a page that cannot be made is never seen.
 *
 * @param box holds two frames, of which one is inert
 * @param works asks whether a page can be made while something is wrong
 */
export function steerPreview(
  box: HTMLElement,
  status: HTMLElement,
  works: (address: string) => Promise<boolean>,
): PreviewPart {
  let [shown, next] = box.querySelectorAll('iframe');
  let address = '/';
  let isLoaded = false;
  let isInOrder: boolean | undefined;
  let loads = 0;

  const load = () => {
    if (next === undefined) return;
    isLoaded = false;
    status.textContent = 'Loading…';
    loads += 1;
    // A frame that is given the address that it has goes to the part, and asks for nothing.
    next.src = `${box.dataset.origin ?? ''}${address}?marked=${loads}#${box.dataset.part ?? ''}`;
  };
  const exchange = () => {
    if (!isLoaded || isInOrder === undefined) return;
    if (isInOrder) show();
    else void showIfWhole(address);
  };
  const showIfWhole = async (asked: string) => {
    const isWhole = await works(asked);
    if (asked !== address || !isLoaded || isInOrder === undefined) return;
    if (isWhole) show();
    else status.textContent = 'This page waits until the problems are put right.';
  };
  const show = () => {
    if (shown === undefined || next === undefined) return;
    [shown, next] = [next, shown];
    shown.inert = false;
    next.inert = true;
    isLoaded = false;
    status.textContent = address;
  };
  for (const frame of [shown, next]) {
    frame?.addEventListener('load', () => {
      if (frame !== next || frame.src === '') return;
      isLoaded = true;
      exchange();
    });
  }
  return {
    go: (to) => {
      if (to === address) return;
      address = to;
      load();
    },
    reload: () => {
      isInOrder = undefined;
      load();
    },
    settle: (now) => {
      const isFirst = isInOrder === undefined && shown?.src === '' && next?.src === '';
      isInOrder = now;
      if (isFirst) load();
      exchange();
    },
  };
}
