import { describe, expect, it } from 'vitest';
import { oddlyWritten } from '../../../lib/prose/written-times';

describe('oddly written dates and times', () => {
  it('are found where they stand', () => {
    expect(oddlyWritten('Open until 17:30.')).toEqual([
      { index: 11, found: '17:30', instead: '5:30pm' },
    ]);
  });

  it('that are no dates at all are left alone', () => {
    expect(oddlyWritten('See 45/46/2026, 99:99 and 1/2.')).toEqual([]);
  });
});
