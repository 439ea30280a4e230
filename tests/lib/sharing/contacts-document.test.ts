import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { contactsDocument, contactsJsonSchema } from '../../../lib/sharing/contacts-document';
import { ADDRESS, bareContact, fullContact, sampleContent } from './sample-content';

const schema = contactsJsonSchema(ADDRESS);
// Formats such as "uri" are notes for people; the draft does not ask a reader to check them.
const validate = new Ajv2020({ allErrors: true, validateFormats: false }).compile(schema);

/** The document as others read it. */
function read(contacts = sampleContent().contacts): unknown {
  return JSON.parse(JSON.stringify(contactsDocument({ ...sampleContent(), contacts }, ADDRESS)));
}

const shapes = z.looseObject({
  type: z.string().optional(),
  const: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  get properties() {
    return z.record(z.string(), shapes).optional();
  },
  get items() {
    return shapes.optional();
  },
  get anyOf() {
    return z.array(shapes).optional();
  },
});

type Shape = z.infer<typeof shapes>;

/** Every field of the document with what it holds: `contacts[].phone: string, may be missing`. */
function fields(shape: Shape, path: string): string[] {
  const inside = Object.entries(shape.properties ?? {}).flatMap(([name, property]) => {
    const place = path === '' ? name : `${path}.${name}`;
    const presence = shape.required?.includes(name) ? '' : ', may be missing';
    return [
      `${place}: ${property.type ?? 'one of several'}${presence}`,
      ...fields(property, place),
    ];
  });
  const parts = [
    ...(shape.items ? [shape.items] : []),
    ...(shape.anyOf ?? []).flatMap((one) => (one.items ? [one.items] : [])),
  ];
  return [...inside, ...parts.flatMap((part) => fields(part, `${path}[]`))];
}

describe('/contacts.json', () => {
  it('fits its schema', () => {
    validate(read());
    expect(validate.errors).toBeNull();
  });

  it('fits it with a contact of which everything is known', () => {
    validate(read([fullContact('full')]));
    expect(validate.errors).toBeNull();
  });

  it('fits it with a contact without hours, sources, number or date', () => {
    validate(read([bareContact('bare')]));
    expect(validate.errors).toBeNull();
  });

  it('leaves out what is not known', () => {
    const [contact] = contactsDocument(
      { ...sampleContent(), contacts: [bareContact('bare')] },
      ADDRESS,
    ).contacts;
    const known = Object.entries(contact ?? {}).flatMap(([name, value]) =>
      value === undefined ? [] : [name],
    );
    expect(known).toEqual([
      'id',
      'name',
      'kind',
      'purpose',
      'who',
      'page',
      'routes',
      'ifNoAnswer',
      'languages',
      'coverage',
      'anonymity',
      'withoutSpeaking',
      'checkedHow',
      'notKnown',
    ]);
  });

  it('says which facts no source confirms, of each way and of the contact', () => {
    const contact = { ...bareContact('bare'), routes: fullContact('full').routes.slice(0, 2) };
    const [told] = contactsDocument({ ...sampleContent(), contacts: [contact] }, ADDRESS).contacts;
    expect(told?.notKnown).toEqual([
      { fact: 'hours', route: 'textphone' },
      { fact: 'bankHolidays', route: 'textphone' },
      { fact: 'anonymity' },
      { fact: 'checked' },
    ]);
  });

  it('says numbers and hours as the contact has them', () => {
    const contact = fullContact('full');
    const [told] = contactsDocument({ ...sampleContent(), contacts: [contact] }, ADDRESS).contacts;
    expect(told).toMatchObject({
      phone: '0808 157 0101',
      textphone: '18001 0808 157 0101',
      sms: { number: '07700 900 123', text: 'HELP', note: 'Texts are free.' },
      bsl: 'https://bsl.example/',
      email: 'report@help.example',
      web: 'https://report.example/form/',
      hours: [{ days: ['monday', 'tuesday'] }, { days: ['saturday'] }],
      bankHolidays: 'closed',
      routes: contact.routes,
      ifNoAnswer: contact.ifNoAnswer,
      languages: ['Welsh'],
      withoutSpeaking: ['textphone', 'sms', 'chat', 'bsl', 'email', 'web', 'post'],
      cost: contact.cost,
      checked: contact.checked,
    });
  });

  it('is in the same order whatever the order of the files', () => {
    const { contacts } = sampleContent();
    expect(read([...contacts].reverse())).toEqual(read(contacts));
  });
});

describe('the schema', () => {
  it('refuses a contact without a name', () => {
    expect(
      validate({ ...contactsDocument(sampleContent(), ADDRESS), contacts: [{ id: 'x' }] }),
    ).toBe(false);
  });

  it('takes a field that a later document adds', () => {
    expect(
      validate({ ...contactsDocument({ ...sampleContent(), contacts: [] }, ADDRESS), later: true }),
    ).toBe(true);
  });

  const published = readFileSync(new URL('published-fields.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const now = [
    `version: ${String(shapes.parse(schema).properties?.version?.const)}`,
    ...fields(shapes.parse(schema), '').sort(),
  ];

  it('still has every field that was ever published in this version, with the same kind of value', () => {
    expect(published.filter((field) => !now.includes(field))).toEqual([]);
  });

  it('has no field that is not listed in published-fields.txt, which only grows', () => {
    expect(now.filter((field) => !published.includes(field))).toEqual([]);
  });
});
