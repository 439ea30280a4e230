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
  /** Shift is down and nothing else has happened since. */
  isDown: boolean;
};

export const PRESSES_TO_LEAVE = 3;
/** Milliseconds from the first press to the last. */
export const TIME_TO_LEAVE = 5000;

export const noPresses: ShiftPresses = { ended: [], isDown: false };

/**
 * Counts presses of Shift by itself. Anything typed in between starts the count again: Shift is
 * also how people write a capital, move backwards, or choose a piece of text.
 *
 * @example countShift({ ended: [100], isDown: true }, shiftUpAt(900)) // { ended: [100, 900], isDown: false }
 */
export function countShift(presses: ShiftPresses, move: KeyMove): ShiftPresses {
  if (!move.isShift || move.isCombined || move.inField) return noPresses;
  if (move.kind === 'down') return pressDown(presses, move);
  if (!presses.isDown) return noPresses;
  return {
    ended: [...presses.ended.filter((at) => move.at - at <= TIME_TO_LEAVE), move.at],
    isDown: false,
  };
}

function pressDown(presses: ShiftPresses, { isRepeat }: KeyMove): ShiftPresses {
  if (isRepeat) return presses;
  // The other Shift key while the first is held: two keys are a combination.
  return presses.isDown ? noPresses : { ...presses, isDown: true };
}

/**
 * How many more presses it takes to leave.
 *
 * @example pressesLeft({ ended: [100, 900], isDown: false }) // 1
 */
export function pressesLeft({ ended }: ShiftPresses): number {
  return PRESSES_TO_LEAVE - ended.length;
}
