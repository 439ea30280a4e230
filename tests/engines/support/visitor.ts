/** A window's inside, in CSS pixels. */
export type Size = { width: number; height: number };

/** What a browser is started with, beside its own defaults. */
export type Setting = {
  /** The reader's own colours in place of every page's. */
  forcedColours?: boolean;
  /** The reader's own size of text, in CSS pixels; browsers come with 16. */
  textSize?: number;
  /** Whether the browser draws in layers, as all do; without it WebKitGTK draws by another way. */
  layers?: boolean;
};

/** A key by its name in the UI Events standard. */
type Key = 'Shift' | 'Tab' | 'Enter';

/** A place in what is looked at: the page itself, or the first frame in it. */
export type Place = 'page' | 'frame';

/**
 * One reader with one tab: the little that every engine's own protocol can do. What stories need
 * beyond it is made of this, in `walking.ts`, so that they are told once for all engines.
 */
export type Visitor = {
  open: (address: string) => Promise<unknown>;
  /** Sets the size of what shows the page. */
  resize: (size: Size) => Promise<void>;
  /** Runs a script inside the page: an expression, whose value is plain data. */
  evaluate: (script: string, place: Place) => Promise<unknown>;
  /** Presses what a selector finds, as a mouse does. */
  click: (selector: string, place: Place) => Promise<void>;
  press: (key: Key, times: number) => Promise<void>;
  back: () => Promise<unknown>;
  forward: () => Promise<unknown>;
  /** The page on sheets of A4, as a PDF; nothing when the engine's protocol cannot print. */
  print: () => Promise<Uint8Array | undefined>;
  close: () => Promise<void>;
};
