/** What happened on the keyboard, as far as counting Shift needs it. */
export type KeyMove = {
  kind: 'down' | 'up';
  /** Either Shift key. */
  isShift: boolean;
  /** Ctrl, Alt or the Windows or Command key is held as well. */
  isCombined: boolean;
  /** The key is held down and the keyboard says so again. */
  isRepeat: boolean;
  /** The key went to something that takes text. */
  inField: boolean;
  /** Milliseconds, on any clock that only goes forward. */
  at: number;
};

/** The presses of Shift so far that may still become three. */
export type ShiftPresses = {
  /** When each press ended. */
  ended: readonly number[];
  /** How many Shift keys are down, and nothing else has happened since. */
  held: number;
};

export const PRESSES_TO_LEAVE = 3;
/** Milliseconds from the first press to the last. */
export const TIME_TO_LEAVE = 5000;

export const noPresses: ShiftPresses = { ended: [], held: 0 };

/**
 * Counts presses of Shift by itself, also of both keys at once: frightened hands press what they find.
 * Anything typed in between starts the count again: Shift is also how people write a capital, move
 * backwards, or choose a piece of text.
 *
 * @example countShift({ ended: [100], held: 1 }, shiftUpAt(900)) // { ended: [100, 900], held: 0 }
 */
export function countShift(presses: ShiftPresses, move: KeyMove): ShiftPresses {
  if (!move.isShift || move.isCombined || move.inField) return noPresses;
  if (move.kind === 'down') return move.isRepeat ? presses : { ...presses, held: presses.held + 1 };
  if (presses.held === 0) return noPresses;
  return {
    ended: [...presses.ended.filter((at) => move.at - at <= TIME_TO_LEAVE), move.at],
    held: presses.held - 1,
  };
}

/**
 * How many more presses it takes to leave.
 *
 * @example pressesLeft({ ended: [100, 900], held: 0 }) // 1
 */
export function pressesLeft({ ended }: ShiftPresses): number {
  return PRESSES_TO_LEAVE - ended.length;
}
