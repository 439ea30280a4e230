import { z } from 'zod';
import {
  alsoCalled,
  line,
  nameOf,
  changes,
  warnings,
  signOff,
  reviewed,
  owner,
  title,
} from './parts';

/** Parts of a page that are made from the rest of the content. */
export const generatedParts = [
  'a-z',
  'accessibility',
  'anonymity',
  'changes',
  'contacts',
  'doors',
  'doubts',
  'emergency',
  'forces',
  'glossary',
  'link-to-us',
  'posters',
  'prepare',
  'sources',
  'stages',
] as const;

export const pageSchema = z.strictObject({
  title,
  description: line.max(160).meta({
    title: 'Description',
    description: 'One sentence for lists and search engines. At most 160 characters.',
  }),
  menuTitle: line.max(24).optional().meta({
    title: 'Short title',
    description: 'For menus and breadcrumbs, when the title is long.',
  }),
  order: z
    .number()
    .default(100)
    .meta({ title: 'Order', description: 'Place in its section. Lower numbers come first.' }),
  reviewed,
  owner,
  contacts: z.array(nameOf('contacts')).default([]).meta({
    title: 'Contacts',
    description: 'Contacts shown as cards at the end of the page, first the one to use first.',
  }),
  warnings,
  signOff,
  alsoCalled,
  shows: z
    .enum(generatedParts)
    .optional()
    .meta({
      title: 'Shows',
      description:
        'A part made from the rest of the content. It stands where the words have its name on a line ' +
        'of its own: {glossary}.',
    }),
  chart: z
    .strictObject({
      title: line.meta({
        title: 'Title',
        description: 'What the chart shows, with place and time.',
      }),
      unit: z
        .enum(['%', 'cases', 'people'])
        .meta({ title: 'Unit', description: 'What the values count.' }),
      bars: z
        .array(
          z.strictObject({
            label: line.meta({ title: 'Label', description: 'Under the bar, such as a year.' }),
            value: z
              .number()
              .min(0)
              .meta({ title: 'Value', description: 'The height of the bar, in the unit.' }),
            detail: line.optional().meta({
              title: 'Detail',
              description: 'How the value was made up: "20 of 176 cases".',
            }),
          }),
        )
        .min(2)
        .meta({ title: 'Bars', description: 'At least two.' }),
      sources: z
        .array(nameOf('sources'))
        .min(1)
        .meta({ title: 'Sources', description: 'Where the figures come from.' }),
    })
    .optional()
    .meta({
      title: 'Chart',
      description:
        'A small bar chart with its table. It stands where the words have {chart} on a line of its own.',
    }),
  changes,
});

export type PageFrontMatter = z.infer<typeof pageSchema>;

export type GeneratedPart = (typeof generatedParts)[number];
