import { describe, expect, it } from 'vitest';
import { prepareParts } from '../../../lib/content/shape/step';
import { prepareLink, preparationSheet } from '../../../lib/views/prepare';
import { contentOf } from '../../support/prose-content';

const sheet =
  '---\ntitle: Get ready\ndescription: A sheet.\nreviewed: 2026-11-22\nowner: Nobody\nshows: prepare\n' +
  '---\n\nFill it in.\n';
const { content } = contentOf({ 'pages/get-ready.md': sheet });

describe('the sheet', () => {
  it('has every part that an outcome may name, each once', () => {
    expect(preparationSheet().map((part) => part.id)).toEqual([...prepareParts]);
  });

  it('gives every field an id of its own', () => {
    const ids = preparationSheet().flatMap((part) => [
      part.id,
      ...part.fields.map((field) => field.id),
    ]);

    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('prepareLink', () => {
  it('leads to the first part that matters, in the order of the sheet', () => {
    expect(prepareLink({ prepare: ['when', 'child'] }, content)?.href).toBe('/get-ready/#child');
  });

  it('leads nowhere when nobody should lose time on a sheet', () => {
    expect(prepareLink({ prepare: [] }, content)).toBeUndefined();
  });

  it('leads nowhere when there is no sheet', () => {
    expect(prepareLink({ prepare: ['child'] }, { pages: [] })).toBeUndefined();
  });
});
