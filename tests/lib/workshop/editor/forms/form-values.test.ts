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
    ['always open', { hours: 'always', nonVoice: ['web', 'sms'] }],
    ['open at times', { hours: times, nonVoice: 'none offered' }],
    ['nothing known', { name: 'Childline' }],
  ])('give back what they were given: %s', (_name, keys) => {
    const parts = { keys, body: 'Words.' };
    expect(fromForm(toForm(parts, words), words)).toEqual(parts);
  });

  it('show a word as the one thing that is picked', () => {
    expect(
      toForm({ keys: { hours: 'always', nonVoice: 'none offered' }, body: '' }, words),
    ).toEqual({ hours: [{ type: 'word' }], nonVoice: ['none offered'], body: '' });
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
