import { describe, expect, it } from 'vitest';
import {
  countShift,
  noPresses,
  pressesLeft,
  type KeyMove,
  type ShiftPresses,
} from '../../../components/frame/shift-presses';

const quiet = { isCombined: false, isRepeat: false, inField: false };
const shift = (kind: KeyMove['kind'], at: number, more: Partial<KeyMove> = {}): KeyMove => ({
  ...quiet,
  kind,
  isShift: true,
  at,
  ...more,
});
const letter = (kind: KeyMove['kind'], at: number): KeyMove => ({
  ...quiet,
  kind,
  isShift: false,
  at,
});
const press = (at: number, more: Partial<KeyMove> = {}): KeyMove[] => [
  shift('down', at - 50, more),
  shift('up', at, more),
];

const after = (...moves: KeyMove[]): ShiftPresses => moves.reduce(countShift, noPresses);
const left = (...moves: KeyMove[]): number => pressesLeft(after(...moves));

describe('countShift', () => {
  it('counts three presses of Shift by itself', () => {
    expect([
      left(),
      left(...press(100)),
      left(...press(100), ...press(200)),
      left(...press(100), ...press(200), ...press(300)),
    ]).toEqual([3, 2, 1, 0]);
  });

  it('counts three presses within five seconds, to the millisecond', () => {
    expect([
      left(...press(0), ...press(2500), ...press(5000)),
      left(...press(0), ...press(2500), ...press(5001)),
    ]).toEqual([0, 1]);
  });

  it('forgets only the presses that are too old', () => {
    expect(left(...press(0), ...press(4000), ...press(6000), ...press(7000))).toBe(0);
  });

  it('counts a key that is held down as one press', () => {
    expect(
      left(
        shift('down', 0),
        shift('down', 500, { isRepeat: true }),
        shift('down', 600, { isRepeat: true }),
        shift('up', 700),
      ),
    ).toBe(2);
  });

  it('counts both keys, however their presses overlap', () => {
    expect(
      left(shift('down', 0), shift('down', 10), shift('up', 20), shift('up', 30), ...press(100)),
    ).toBe(0);
  });

  it.each([
    [
      'a letter was typed with it',
      [shift('down', 0), letter('down', 10), letter('up', 20), shift('up', 30)],
    ],
    [
      'it was let go before the letter',
      [shift('down', 0), letter('down', 10), shift('up', 20), letter('up', 30)],
    ],
    ['only the end of the letter was heard', [shift('down', 0), letter('up', 10), shift('up', 20)]],
    [
      'another key was held first',
      [shift('down', 0, { isCombined: true }), shift('up', 10, { isCombined: true })],
    ],
    ['it went down in another window', [shift('up', 0)]],
    ['it was typed into a field', press(0, { inField: true })],
  ])('does not count Shift when %s', (_why, moves) => {
    expect(left(...moves)).toBe(3);
  });

  it.each([
    ['a letter is typed', letter('down', 250)],
    ['the writing goes on in a field', shift('down', 250, { inField: true })],
    ['another key joins in', shift('down', 250, { isCombined: true })],
  ])('starts again when %s', (_why, move) => {
    expect(left(...press(100), ...press(200), move)).toBe(3);
  });
});
