import { startOfSentence } from '../../../text';
import type { Field } from '@sveltia/cms';
import { isKindName, kinds } from '../../../content/kinds';
import { listType, wordType } from './form-values';
import type { Key, Value } from './keys';

/** What the pick-lists of a form offer besides files: addresses and teams that the content names now. */
export type Offered = { pages: readonly string[]; owners: readonly string[] };

/** One form field for each key, in the schema's order. */
export function fieldsFor(keys: readonly Key[], offered: Offered): Field[] {
  return keys.map((key) => fieldFor(key, offered));
}

type Common = { name: string; label: string; hint: string; required: boolean };

function fieldFor(key: Key, offered: Offered): Field {
  const { value } = key;
  const common: Common = {
    name: key.name,
    label: key.title,
    hint: hintOf(key.description),
    required: key.required,
  };
  switch (value.kind) {
    case 'always':
      return { name: key.name, widget: 'hidden', default: value.word };
    case 'choice':
      return { ...common, widget: 'select', options: value.options.map(choice) };
    case 'number':
      return {
        ...common,
        widget: 'number',
        value_type: value.whole ? 'int' : 'float',
        ...limits(value.least, value.most),
      };
    case 'yes or no':
      return { ...common, widget: 'boolean', default: false };
    case 'group':
      return {
        ...common,
        widget: 'object',
        fields: fieldsFor(value.keys, offered),
        collapsed: 'auto',
      };
    case 'groups':
      throw new Error(
        `The key "${key.name}" has several shapes outside a list, which no form shows.`,
      );
    case 'list':
      return listField(common, value, offered);
    case 'word or list':
      return wordOrListField(common, value, offered);
    case 'text':
      return textField(common, value, offered);
  }
}

type List = Extract<Value, { kind: 'list' }>;
type Text = Extract<Value, { kind: 'text' }>;

function listField(common: Common, { item, least, most }: List, offered: Offered): Field {
  const count = limits(least === 0 ? undefined : least, most);
  if (item.kind === 'choice')
    return {
      ...common,
      widget: 'select',
      multiple: true,
      options: item.options.map(choice),
      ...count,
    };
  if (item.kind === 'text' && item.relation !== undefined)
    return { ...pickField(common, item.relation, offered), multiple: true, ...count };
  if (item.kind === 'groups')
    return {
      ...common,
      widget: 'list',
      label_singular: common.label.toLowerCase(),
      typeKey: 'kind',
      types: item.groups.map(({ word, keys }) => ({
        name: word,
        label: readable(word),
        widget: 'object',
        fields: fieldsFor(keys, offered),
      })),
      ...count,
    };
  if (item.kind !== 'group') return { ...common, widget: 'list', ...count };
  const [first] = item.keys;
  return {
    ...common,
    widget: 'list',
    label_singular: common.label.replace(/s$/, '').toLowerCase(),
    fields: fieldsFor(item.keys, offered),
    ...(first === undefined ? {} : { summary: `{{fields.${first.name}}}` }),
    ...count,
  };
}

/** A form field holds one shape, so the word becomes one more thing to pick; `form-values.ts` turns it back. */
function wordOrListField(
  common: Common,
  { word, list }: Extract<Value, { kind: 'word or list' }>,
  offered: Offered,
): Field {
  const { item } = list;
  if (item.kind === 'choice') {
    return {
      ...common,
      widget: 'select',
      multiple: true,
      options: [...item.options, word].map(choice),
      ...(common.required ? { min: 1 } : {}),
    };
  }
  return {
    ...common,
    widget: 'list',
    types: [
      { name: wordType, label: readable(word), widget: 'object', fields: [] },
      {
        name: listType,
        label: item.kind === 'group' ? item.keys.map((key) => key.title).join(', ') : common.label,
        widget: 'object',
        fields: item.kind === 'group' ? fieldsFor(item.keys, offered) : [],
      },
    ],
  };
}

function textField(common: Common, value: Text, offered: Offered): Field {
  if (value.relation !== undefined) return pickField(common, value.relation, offered);
  if (value.format === 'date') {
    return {
      ...common,
      widget: 'datetime',
      type: 'date',
      format: 'YYYY-MM-DD',
      date_format: 'YYYY-MM-DD',
      time_format: false,
      picker_utc: true,
      ...(common.required ? { default: '{{now}}' } : {}),
    };
  }
  const rule = ruleOf(value);
  const text = {
    ...common,
    ...(rule === undefined ? {} : { pattern: rule }),
    ...(value.most === undefined ? {} : { maxlength: value.most }),
    use_emoji_autocomplete: false,
  };
  const isSentence = value.format === undefined && (value.most === undefined || value.most > 100);
  return isSentence ? { ...text, widget: 'text' } : { ...text, widget: 'string' };
}

/** A list of what there is: files of a kind, which the form knows itself, or addresses and teams. */
function pickField(common: Common, relation: string, offered: Offered) {
  if (relation === 'pages' || relation === 'owners') {
    return {
      ...common,
      widget: 'select' as const,
      options: [...offered[relation]],
      dropdown_threshold: 0,
    };
  }
  const shown = isKindName(relation) ? kinds[relation].identifier : 'title';
  return {
    ...common,
    widget: 'relation' as const,
    collection: relation,
    value_field: '{{slug}}',
    display_fields: [`{{${shown}}}`],
    search_fields: [shown],
    dropdown_threshold: 0,
  };
}

const SENTENCES: Readonly<Record<string, string>> = {
  'partial-date': 'Write it as exactly as it is known: 2026, 2026-01 or 2026-01-31',
  'file-name': 'Small letters, digits and hyphens only: police-101',
  'page-address': 'Begin and end the address with a slash: /parents/pictures/',
  'phone-number': 'Write digits in groups, without quotes: 0800 555 111',
  'clock-time': 'Use the 24-hour clock with two digits each: 09:00',
  uri: 'Write the whole address, beginning with https://',
  email: 'Write it as name@organisation.org.uk',
};

/** What the text must look like, and the sentence for when it does not. */
function ruleOf({ format, pattern, words }: Text): [string, string] | undefined {
  if (format === undefined) return ['^[^\\n]*$', 'Write it on one line'];
  const shape = format === 'uri' ? '^https?://[^\\s]+$' : pattern;
  const sentence = SENTENCES[format];
  if (shape === undefined || sentence === undefined) return undefined;
  return [shape, [sentence, ...words].join(', or: ')];
}

function choice(value: string): { label: string; value: string } {
  return { label: readable(value), value };
}

/**
 * A word of a file as a label.
 *
 * @example readable('northern-ireland') // 'Northern Ireland'
 */
export function readable(word: string): string {
  const text = word.replaceAll('-', ' ');
  if (INITIALS.test(word)) return text.toUpperCase();
  return PLACES.test(word)
    ? text.replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase())
    : startOfSentence(text);
}

const INITIALS = /^(nspcc|bsl|sms)$/;
const PLACES = /^(england|wales|scotland|northern-ireland)$/;

function limits(least: number | undefined, most: number | undefined) {
  return {
    ...(least === undefined ? {} : { min: least }),
    ...(most === undefined ? {} : { max: most }),
  };
}

/** The form writes the quotes itself; somebody who is told to type them would type them into the value. */
function hintOf(description: string): string {
  return description
    .replaceAll(/, in quotes(?=[:.])/g, '')
    .replaceAll(
      /\bIn quotes[,.] ?([a-z])?/g,
      (_found, next: string | undefined) => next?.toUpperCase() ?? '',
    )
    .replaceAll(/"(\+?[\d: ]+)"/g, '$1')
    .replaceAll(/\[([a-z, -]+)\]/g, '$1');
}
