import { z } from 'zod';
import { fact, line, label, nameOf, pageAddress, siteAddress, months, words } from './parts';
import { publicAddress } from './web-addresses';

export const siteSchema = z.strictObject({
  name: label.meta({ title: 'Name', description: 'The name of the site.' }),
  description: line.max(160).meta({
    title: 'Description',
    description: 'What the site does, in one sentence, for search engines.',
  }),
  address: siteAddress.meta({
    title: 'Public address',
    description: 'Where the site is published. The setting SITE_URL overrides it.',
  }),
  organisation: z
    .strictObject({
      name: label.meta({ title: 'Name', description: 'Who runs the site.' }),
      isPolice: z.boolean().meta({
        title: 'Is a police force',
        description: 'Only true when a police force publishes the site in its own name.',
      }),
      email: z
        .email()
        .optional()
        .meta({ title: 'Email', description: 'Where to write about the site. Never for reports.' }),
    })
    .meta({ title: 'Organisation', description: 'Who runs the site.' }),
  exitLink: publicAddress.meta({
    ...fact,
    title: 'Exit link',
    description: 'Where "Leave this site" goes. A dull page that shows nothing personal.',
  }),
  footer: z.array(pageAddress).min(1).meta({
    title: 'Footer',
    description: 'Addresses of the pages linked at the foot of every page.',
  }),
  menu: z
    .array(pageAddress)
    .min(4)
    .max(5)
    .meta({ title: 'Menu', description: 'Addresses of the four or five pages in the header.' }),
  emergency: nameOf('contacts').meta({
    title: 'Emergency contact',
    description: 'The contact of the 999 strip on every page.',
  }),
  emergencyPage: pageAddress.meta({
    title: 'Emergency page',
    description: 'The address of the page that the 999 strip leads to.',
  }),
  frames: z.array(nameOf('contacts')).min(1).meta({
    title: 'Contacts in frames',
    description: 'The contacts that other sites show in a frame, after the one for emergencies.',
  }),
  posters: z
    .strictObject({
      pupils: z.array(nameOf('contacts')).min(1).meta({
        title: 'For pupils',
        description: 'The contacts on the posters and cards for pupils, the most important first.',
      }),
      parents: z.array(nameOf('contacts')).min(1).meta({
        title: 'For parents',
        description: 'The contacts on the posters and cards for parents, the most important first.',
      }),
    })
    .meta({
      title: 'Contacts on posters',
      description: 'Whom each poster names, beside the contact for emergencies.',
    }),
  reviewEvery: months.meta({
    title: 'Review every',
    description: 'Months after which a page is due to be read again.',
  }),
  everyday: z.array(nameOf('contacts')).min(1).max(6).meta({
    title: 'Everyday contacts',
    description: 'The contacts that stand first on /contacts/, at most six.',
  }),
  doors: z
    .array(
      z.strictObject({
        text: words(6).meta({
          title: 'Words',
          description: 'What the door says, at most 6 words.',
        }),
        hint: line.optional().meta({ title: 'Hint', description: 'One line under it.' }),
        goTo: pageAddress.meta({
          title: 'Leads to',
          description: 'The address of a page or a step: /young-people/.',
        }),
      }),
    )
    .length(3)
    .meta({ title: 'Doors', description: 'The three ways in on the home page.' }),
  pictureRule: words(9).meta({
    title: 'Rule about pictures',
    description:
      'The line that stands in "never" wherever sexual pictures were told of, at most 9 words.',
  }),
  pictureRuleChild: words(9).meta({
    title: 'The same rule for children',
    description: 'The same in kind words, for outcomes with "voice: child".',
  }),
});

export type Site = z.infer<typeof siteSchema>;
