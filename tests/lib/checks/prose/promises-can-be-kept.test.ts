import { describe, expect, it } from 'vitest';
import { promisesCanBeKept } from '../../../../lib/checks/prose/promises-can-be-kept';
import { contentOf, page } from '../../../support/prose-content';

const promisesIn = (words: string): string[] =>
  promisesCanBeKept(contentOf({ 'pages/index.md': page(words) })).map(
    ({ message }) => message.split('"')[1] ?? '',
  );

describe('promises', () => {
  it.each([
    ['The button hides your visit.', 'hides your visit'],
    ['This site keeps you safe.', 'keeps you safe'],
    ['We guarantee it.', 'guarantee'],
    ['It is completely anonymous.', 'is completely anonymous'],
    ['Nobody will know it was you.', 'Nobody will know it was you'],
    ['The police will arrest him.', 'police will arrest'],
    ['It leaves no trace.', 'leaves no trace'],
    ["You don't have to tell the story again.", "don't have to tell the story again"],
    ['You all get support.', 'You all get support'],
    ['It is usually gone within one working day.', 'usually gone within one working day'],
    ['They will call you back within an hour.', 'They will call you back within'],
    ['Everything will be all right.', 'Everything will be all right'],
  ])('that nobody can keep are a problem: %s', (words, found) => {
    expect(promisesIn(words)).toEqual([found]);
  });

  it.each([
    'The button does not hide your visit.',
    'Nobody can guarantee it.',
    'No form is completely anonymous.',
    'It never leaves no trace of nothing.',
  ])('that are denied are none: %s', (words) => {
    expect(promisesIn(words)).toEqual([]);
  });

  it.each([
    'You need not worry because the red button hides your visit.',
    "You needn't worry because this button hides your visit.",
    'It is not slow and hides your visit.',
  ])('are not denied by a word that belongs to something else: %s', (words) => {
    expect(promisesIn(words)).toEqual(['hides your visit']);
  });

  it('in a question are none', () => {
    expect(promisesIn('Is it completely anonymous?')).toEqual([]);
  });

  it('in quotation marks are not ours', () => {
    expect(promisesIn('They may say "nobody will know".')).toEqual([]);
  });

  it('are not seen in what a child hides', () => {
    expect(promisesIn('They hide the screen. Ask only what keeps them calm.')).toEqual([]);
  });
});
