import { z } from 'zod';
import { nations } from './contact';
import { date, fact, line, label, nameOf, pageAddress, siteAddress, months, words } from './parts';
import { publicAddress } from './web-addresses';

/** In which letters alone a colour can be compared with the site's grounds. */
const colour = z.string().regex(/^#[0-9a-f]{6}$/i);

const accessibility = z.strictObject({
  compliance: z.enum(['partially', 'not']).meta({
    title: 'Compliance',
    description:
      'partially or not: how far this site meets the Web Content Accessibility Guidelines 2.2 AA. Nobody can say ' +
      '"fully" of it, because some of it was never tested.',
  }),
  barriers: z.array(line).min(1).meta({
    title: 'What is not accessible',
    description: 'Each thing that does not meet the guidelines, and why, in one sentence.',
  }),
  prepared: date.meta({ title: 'Prepared', description: 'The day this statement was made.' }),
  reviewed: date.optional().meta({
    title: 'Last reviewed',
    description: 'The day somebody last compared this statement with the site.',
  }),
  tested: line.meta({
    title: 'How it was tested',
    description: 'Who tested the site, when, and how, in one sentence.',
  }),
  enforcedBy: z.enum(['ehrc', 'ecni']).meta({
    title: 'Enforced by',
    description: 'ehrc in England, Scotland and Wales; ecni in Northern Ireland.',
  }),
});

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
  mark: z
    .string()
    .regex(/^(?:\/[a-z0-9-]+)+\.(?:svg|png)$/)
    .optional()
    .meta({
      title: 'Mark',
      description:
        'Your mark beside the name: the path of a square SVG or PNG in the folder public, such as /our-mark.svg. ' +
        'It has to be seen on light and on dark. Leave it out for the mark of this project.',
    }),
  colours: z
    .strictObject({
      light: colour.meta({
        title: 'By day',
        description: 'On light ground. In quotes, six digits after #: "#0b4650".',
      }),
      dark: colour.meta({
        title: 'In the dark',
        description: 'On dark ground. In quotes, six digits after #: "#9cdade".',
      }),
    })
    .optional()
    .meta({
      title: 'Colours',
      description: 'Your colour for links and buttons. Both have to reach 7:1 on the ground.',
    }),
  accessibility: accessibility.optional().meta({
    title: 'Accessibility statement',
    description:
      'For public bodies, which have to publish one in the form of the law. Without it nothing of it is shown.',
  }),
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
  bankHolidays: z
    .strictObject({
      knownUpTo: z
        .int()
        .min(2026)
        .max(2100)
        .meta({
          title: 'Known up to',
          description:
            'The last year whose bank holidays gov.uk/bank-holidays lists for every nation. Of later days nothing ' +
            'is said of lines that may close on one.',
        }),
      proclaimed: z
        .array(
          z.strictObject({
            day: date.meta({ title: 'Day', description: 'Year, month, day: 2026-06-15.' }),
            nations: z
              .array(z.enum(nations))
              .min(1)
              .meta({ title: 'Nations', description: 'Where it is a bank holiday.' }),
          }),
        )
        .default([])
        .meta({
          title: 'Proclaimed',
          description: 'Bank holidays of one occasion: a funeral, a coronation, a jubilee.',
        }),
    })
    .optional()
    .meta({
      title: 'Bank holidays',
      description: 'Until when the lists are complete, and days beside them.',
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

/** What whoever publishes this site may say otherwise: all but whom to call in danger. */
export const ownSchema = siteSchema.omit({ emergency: true, emergencyPage: true }).partial();

export type Site = z.infer<typeof siteSchema>;
