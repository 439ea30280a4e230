import { describe, expect, it } from 'vitest';
import {
  fromForm,
  pathField,
  toForm,
  wordKeys,
} from '../../../../../lib/workshop/editor/forms/form-values';
import { fileKinds } from '../../../../../lib/workshop/editor/forms/keys';

const words = wordKeys(fileKinds().find((kind) => kind.name === 'contact')?.keys ?? []);
const times = [{ days: ['monday'], from: '09:00', to: '17:30' }];

describe('toForm and fromForm', () => {
  it.each([
    ['always open', { routes: [{ kind: 'phone', number: '101', hours: 'always' }] }],
    ['open at times', { routes: [{ kind: 'phone', number: '101', hours: times }] }],
    ['nothing known', { name: 'Childline' }],
  ])('give back what they were given: %s', (_name, keys) => {
    const parts = { keys, body: 'Words.' };
    expect(fromForm(toForm(parts, words), words)).toEqual(parts);
  });

  it('show a word as the one thing that is picked, however deep it stands', () => {
    expect(
      toForm({ keys: { routes: [{ kind: 'phone', hours: 'always' }] }, body: '' }, words),
    ).toEqual({ routes: [{ kind: 'phone', hours: [{ type: 'word' }] }], body: '' });
  });

  it('keep the times when the word was picked as well', () => {
    expect(
      fromForm({ hours: [{ type: 'word' }, { type: 'each', ...times[0] }] }, words).keys,
    ).toEqual({ hours: times });
  });

  it("keep the form's own notes out of the file", () => {
    expect(
      fromForm({ name: 'Childline', [pathField]: 'content/contacts/childline.md' }, words).keys,
    ).toEqual({ name: 'Childline' });
  });
});
