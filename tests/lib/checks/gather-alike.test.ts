import { describe, expect, it } from 'vitest';
import { gatherAlike } from '../../../lib/checks/describe-problems';
import type { Problem } from '../../../lib/content/model';

const advice = (file: string, message: string): Problem => ({
  level: 'advice',
  file,
  line: 1,
  column: 1,
  message,
  fix: 'Mend it.',
});

describe('advice that is the same for many files', () => {
  it('is told once, with how many more there are', () => {
    const many = ['a.md', 'b.md', 'c.md', 'd.md'].map((file) => advice(file, 'Old.'));
    expect(
      gatherAlike([...many, advice('e.md', 'Long.')]).map(({ file, message }) => [file, message]),
    ).toEqual([
      ['a.md', 'Old. The same is true of 3 more.'],
      ['e.md', 'Long.'],
    ]);
  });

  it('is told for each file when there are few', () => {
    expect(gatherAlike(['a.md', 'b.md', 'c.md'].map((file) => advice(file, 'Old.')))).toHaveLength(
      3,
    );
  });
});
