import { describe, expect, it } from 'vitest';
import { sheetAsText } from '../../../components/prepare/sheet-as-text';

const part = (title: string, ...values: string[]) => ({
  title,
  fields: values.map((value, index) => ({ label: `Label ${index + 1}`, value })),
});

describe('sheetAsText', () => {
  it('puts what was typed under its heading', () => {
    expect(sheetAsText([part('The child', 'Sam, 12', 'At home'), part('When', 'Sunday')])).toBe(
      'The child\nLabel 1: Sam, 12\nLabel 2: At home\n\nWhen\nLabel 1: Sunday',
    );
  });

  it('leaves out fields and parts that are empty or hold only spaces', () => {
    expect(sheetAsText([part('The child', '', 'At home'), part('When', ' \n')])).toBe(
      'The child\nLabel 2: At home',
    );
  });

  it('keeps the lines of a longer story', () => {
    expect(sheetAsText([part('What happened', 'First this.\nThen that.\n')])).toBe(
      'What happened\nLabel 1: First this.\nThen that.',
    );
  });

  it('is nothing when nothing was typed', () => {
    expect(sheetAsText([part('When', '')])).toBe('');
  });
});
