import { describe, expect, it } from 'vitest';
import { readParts } from '../../../../../lib/workshop/editor/forms/rewrite';
import { saveQuestion, type Saving } from '../../../../../lib/workshop/editor/forms/save-question';

const known = '---\nname: "Childline"\nphone: "0800 1111"\n---\n\nWords.\n';
const path = 'content/contacts/childline.md';

function ask(saving: Partial<Saving>): ReturnType<typeof saveQuestion> {
  return saveQuestion({
    path,
    isNew: false,
    known,
    disk: known,
    mine: readParts(known.replace('0800 1111', '0800 2222')),
    label: (key) => key.toUpperCase(),
    ...saving,
  });
}

describe('saveQuestion', () => {
  it('asks nothing while the file on disk is the one that the form was made from', () => {
    expect(ask({})).toBeUndefined();
  });

  it('asks nothing when only line ends and blank lines differ', () => {
    expect(ask({ disk: `\uFEFF${known.replaceAll('\n', '\r\n')}\r\n` })).toBeUndefined();
    expect(ask({ disk: known.replace('"Childline"', "'Childline'") })).toBeUndefined();
  });

  it('offers to keep both changes when they are to different keys', () => {
    const question = ask({ disk: known.replace('Words.', 'Other words.') });
    expect(question?.save).toBe('Keep both changes');
    expect(question?.text).toContain('“BODY”');
  });

  it('names what both have changed before one replaces the other', () => {
    const question = ask({ disk: known.replace('0800 1111', '0800 3333') });
    expect(question?.save).toBe('Replace theirs with mine');
    expect(question?.text).toContain('You both changed “PHONE”');
  });

  it('sees no disagreement when both made the same change', () => {
    expect(ask({ disk: known.replace('0800 1111', '0800 2222') })?.save).toBe('Keep both changes');
  });

  it('asks before a file comes back that somebody took away', () => {
    expect(ask({ disk: undefined })?.save).toBe('Put it back with my changes');
  });

  it('asks nothing for a new file, and never lets it replace one that is there', () => {
    expect(ask({ isNew: true, known: undefined, disk: undefined })).toBeUndefined();
    expect(ask({ isNew: true, known: undefined })).toMatchObject({ save: undefined });
  });

  it('takes a file that the form has never seen as changed', () => {
    expect(ask({ known: undefined })?.save).toBe('Replace theirs with mine');
  });

  it('compares files without keys by their words', () => {
    const stories = '- A story: Yes → call-999\n';
    const saving = {
      path: 'content/report/_scenarios.md',
      known: stories,
      disk: `${stories}- Another: No → start\n`,
      mine: { keys: {}, body: stories.trim() },
    };
    expect(ask(saving)).toMatchObject({ save: 'Keep both changes' });
  });
});
