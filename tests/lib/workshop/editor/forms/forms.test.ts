import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fieldsFor, readable } from '../../../../../lib/workshop/editor/forms/fields';
import { makeForms, pagesForm } from '../../../../../lib/workshop/editor/forms/forms';
import { describeKeys, fileKinds, type Key } from '../../../../../lib/workshop/editor/forms/keys';
import { inOurWords, wording } from '../../../../../lib/workshop/editor/server/wording';

const offered = { pages: ['/', '/parents/'], owners: ['Communications', 'Safeguarding'] };
const content = { sections: ['', 'parents', 'stings/law'], ...offered };
const folder = { folderName: 'who-to-tell', contentPath: 'content' };
const packageFolder = 'node_modules/@sveltia/cms';

/** The field that a form shows for a key of a contact. */
function fieldOf(kind: string, name: string) {
  const keys = fileKinds().find((one) => one.name === kind)?.keys ?? [];
  return fieldsFor(keys, offered).find((field) => field.name === name);
}

/** The field for a key of one kind of way to reach a contact. */
function fieldOfRoute(kind: string, name: string) {
  const { types } = z
    .looseObject({
      types: z.array(
        z.looseObject({ name: z.string(), fields: z.array(z.looseObject({ name: z.string() })) }),
      ),
    })
    .parse(fieldOf('contact', 'routes'));
  return types.find((one) => one.name === kind)?.fields.find((field) => field.name === name);
}

describe('makeForms', () => {
  it("makes a configuration that the form editor's own schema accepts", () => {
    const schema: unknown = JSON.parse(
      readFileSync(`${packageFolder}/schema/sveltia-cms.json`, 'utf8'),
    );
    if (typeof schema !== 'object' || schema === null)
      throw new Error('The package has no schema.');
    const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
    // What is sent to the browser is JSON, in which a key without a value is no key.
    const config: unknown = JSON.parse(JSON.stringify(makeForms(content, folder).config));
    const isValid = ajv.validate(schema, config);
    expect(ajv.errors ?? []).toEqual([]);
    expect(isValid).toBe(true);
  });

  it('has a form for each section, and one for each kind of file', () => {
    const { config } = makeForms(content, folder);
    const names = (config.collections ?? []).flatMap((one) => ('fields' in one ? [one.name] : []));
    expect(names).toEqual([
      'pages',
      'pages_parents',
      'pages_stings_law',
      'questions',
      'outcomes',
      'steps',
      'contacts',
      'doubts',
      'forces',
      'sources',
      'warnings',
      'terms',
    ]);
    expect((config.singletons ?? []).map((one) => one.name)).toEqual([
      'site',
      'own',
      'redirects',
      'searches',
      'scenarios',
    ]);
  });

  it('lets no form take a file away or give it another name, for addresses must not die', () => {
    const forms = (makeForms(content, folder).config.collections ?? []).filter(
      (one) => 'fields' in one,
    );
    expect(forms.filter((form) => form.delete !== false)).toEqual([]);
    expect(
      forms.filter(
        (form) =>
          typeof form.slug === 'object' &&
          form.slug.editable !== undefined &&
          JSON.stringify(form.slug.editable) !== '["create"]',
      ),
    ).toEqual([]);
  });

  it('gives every form a label and a hint for each of its keys', () => {
    const keys = fileKinds().flatMap((kind) =>
      kind.keys.map((key) => ({ kind: kind.name, ...key })),
    );
    expect(
      keys
        .filter(
          (key) =>
            key.value.kind !== 'always' && (key.title === key.name || key.description === ''),
        )
        .map((key) => `${key.kind} ${key.name}`),
    ).toEqual([]);
  });

  it('keeps two sections apart whose names differ in a hyphen or a slash', () => {
    expect(pagesForm('a-b')).not.toBe(pagesForm('a/b'));
  });
});

describe('fieldsFor', () => {
  it('asks for a date with a calendar and writes it as year-month-day', () => {
    expect(fieldOf('page', 'reviewed')).toMatchObject({
      widget: 'datetime',
      type: 'date',
      format: 'YYYY-MM-DD',
      required: true,
    });
  });

  it('lets contacts, sources and steps be picked from those there are', () => {
    expect(fieldOf('page', 'contacts')).toMatchObject({
      widget: 'relation',
      collection: 'contacts',
      multiple: true,
      required: false,
    });
    expect(fieldOf('question', 'answers')).toMatchObject({
      widget: 'list',
      min: 2,
      fields: [
        { name: 'text' },
        { name: 'goTo', widget: 'relation', collection: 'steps' },
        { name: 'hint' },
        { name: 'group' },
        { name: 'tells' },
      ],
    });
  });

  it('lets pages and owners be picked from those that the content names', () => {
    expect(fieldOf('outcome', 'readMore')).toMatchObject({
      widget: 'select',
      options: offered.pages,
    });
    expect(fieldOf('page', 'owner')).toMatchObject({ widget: 'select', options: offered.owners });
  });

  it('takes an old address as text, for it is no page any more', () => {
    expect(fieldOf('redirects', 'redirects')).toMatchObject({
      fields: [
        { name: 'from', widget: 'string' },
        { name: 'to', widget: 'select' },
        { name: 'since' },
      ],
    });
  });

  it('says in a sentence what a number, a time and an address look like', () => {
    for (const [kind, name, right, wrong] of [
      ['phone', 'number', '0800 1111', '0800-1111'],
      ['web', 'address', 'https://a.example/', 'www.a.example'],
    ] as const) {
      const {
        pattern: [shape, sentence],
      } = z
        .looseObject({ pattern: z.tuple([z.string(), z.string()]) })
        .parse(fieldOfRoute(kind, name));
      expect(
        [new RegExp(shape).test(right), new RegExp(shape).test(wrong), /^[A-Z].*\w/.test(sentence)],
        name,
      ).toEqual([true, false, true]);
    }
  });

  it('never tells people to type quotes, which the form writes itself', () => {
    const hints = fileKinds()
      .flatMap((kind) => fieldsFor(kind.keys, offered))
      .map((field) => ('hint' in field ? field.hint : ''));
    expect(hints.filter((hint) => /\bin quotes\b/i.test(String(hint)))).toEqual([]);
  });

  it('offers the one word beside the list where a key takes either', () => {
    expect(fieldOfRoute('phone', 'hours')).toMatchObject({
      widget: 'list',
      types: [{ name: 'word', label: 'Always' }, { name: 'each' }],
    });
  });

  it('asks for a way to reach a contact by its kind, each with the keys of that kind', () => {
    expect(fieldOf('contact', 'routes')).toMatchObject({ widget: 'list', typeKey: 'kind' });
    expect(fieldOfRoute('post', 'hours')).toBeUndefined();
    expect(fieldOfRoute('chat', 'label')).toBeDefined();
  });
});

describe('describeKeys', () => {
  const only = (schema: z.ZodType): Key | undefined =>
    describeKeys(z.strictObject({ key: schema }))[0];

  it('knows that a key is required though its value is prepared before it is checked', () => {
    expect(
      fileKinds()
        .find((kind) => kind.name === 'contact')
        ?.keys.find((key) => key.name === 'checked')?.required,
    ).toBe(true);
  });

  it('refuses a shape that no form can show', () => {
    expect(() => only(z.tuple([z.string()]))).toThrow('No form knows');
    expect(() => only(z.union([z.string(), z.number()]))).toThrow('No form knows');
  });
});

describe('readable', () => {
  it('makes labels of the words in files', () => {
    expect(['northern-ireland', 'saved-copy', 'none offered', 'bsl'].map(readable)).toEqual([
      'Northern Ireland',
      'Saved copy',
      'None offered',
      'BSL',
    ]);
  });
});

describe('inOurWords', () => {
  const sources = [`${packageFolder}/npm/index.js`, `${packageFolder}/locales/en-GB.json`].map(
    (file) => readFileSync(file, 'utf8'),
  );

  it('finds every sentence that it exchanges in the form editor', () => {
    expect(
      Object.keys(wording).filter(
        (sentence) => !sources.every((source) => source.includes(sentence)),
      ),
    ).toEqual([]);
  });

  it('leaves none of them', () => {
    const changed = sources.map(inOurWords);
    expect(
      Object.keys(wording).filter((sentence) =>
        changed.some((source) => source.includes(sentence)),
      ),
    ).toEqual([]);
    expect(changed.every((source) => source.includes('Name of the file'))).toBe(true);
  });
});
