import type { Content } from '../content/model';
import { briefContacts, type BriefContact } from '../sharing/framed-cards';
import { paletteOf } from '../palette';
import { addressInWords } from '../sharing/permanent-addresses';
import { qrCode, type QrCode } from './qr-code';
import { disclaimer, emergencyNumber, reportLink } from './words';

export const audiences = ['pupils', 'parents'] as const;
export const paperSizes = ['a4', 'a5', 'cards'] as const;
type Audience = (typeof audiences)[number];
type PaperSize = (typeof paperSizes)[number];

/** What a poster or a card says; the same on screen, on paper and in the file to download. */
export type PosterWords = {
  audience: Audience;
  title: string;
  lines: string[];
  emergencyNumber: string;
  contacts: PosterContact[];
  /** Above the address and the square code. */
  invitation: string;
  addressInWords: string;
  /** Asks for the school's name, and for the room of its safeguarding lead. */
  schoolLabel: string;
  leadLabel: string;
  disclaimer: string;
  /** The colour behind white words. */
  ground: string;
};

/**
 * A contact as it is read from a wall: `reach` is its number, or its web address without "https"; `detail`
 * what it is for. Hours change sooner than paper.
 */
type PosterContact = { name: string; reach: string; detail: string; rank: ReachRank };

/** How large a number or an address can be written on one line. */
export type ReachRank = 'huge' | 'large' | 'long';

export type Poster = {
  /** `pupils-a4` */
  id: string;
  title: string;
  size: PaperSize;
  /** Where the blank one can be downloaded. */
  file: string;
  words: PosterWords;
};

const said = {
  pupils: {
    title: 'Someone online worrying you?',
    lines: [
      'You won’t be in trouble for asking.',
      'You don’t have to be sure.',
      'Whatever happened, you can tell someone today.',
    ],
    leadLabel: 'You can also tell our safeguarding lead. They are here:',
  },
  parents: {
    title: 'Worried about a child online?',
    lines: [
      'You don’t have to be sure. Keep the messages.',
      'Your child is not to blame, and should hear that first.',
    ],
    leadLabel: 'You can also ask our safeguarding lead. They are here:',
  },
} as const satisfies Record<Audience, unknown>;

const sizeNames = {
  a4: 'A4 poster',
  a5: 'A5 poster',
  cards: 'Eight cards on A4',
} as const satisfies Record<PaperSize, string>;

/**
 * Every poster and sheet of cards.
 *
 * @param address of the site, without a slash at its end
 * @example posters(content, address).map((poster) => poster.id)
 *   // ['pupils-a4', 'pupils-a5', 'pupils-cards', 'parents-a4', …]
 */
export function posters(content: Content, address: string): Poster[] {
  return audiences.flatMap((audience) => {
    const words = posterWords(content, address, audience);
    return paperSizes.map((size) => {
      const id = `${audience}-${size}`;
      return {
        id,
        title: `${sizeNames[size]} for ${audience}`,
        size,
        file: `/schools/poster/${id}.pdf`,
        words,
      };
    });
  });
}

function posterWords(content: Content, address: string, audience: Audience): PosterWords {
  return {
    audience,
    title: said[audience].title,
    lines: [...said[audience].lines],
    emergencyNumber: emergencyNumber(content),
    contacts: briefContacts(content, content.site.posters[audience]).map(posterContact),
    invitation: 'A few questions, and you know who to tell. Scan the code, or type:',
    addressInWords: reportLink(address).text,
    schoolLabel: 'Our school:',
    leadLabel: said[audience].leadLabel,
    disclaimer: disclaimer(content),
    ground: paletteOf(content.site).light.deep,
  };
}

function posterContact({ name, for: use, phone, web }: BriefContact, place: number): PosterContact {
  const reach = phone ?? addressInWords(web ?? '');
  return { name, reach, detail: use, rank: reachRank(reach, place) };
}

function reachRank(reach: string, place: number): ReachRank {
  if (reach.length > 14) return 'long';
  return place === 0 && reach.length <= 10 ? 'huge' : 'large';
}

/** The square code on every poster and card: the permanent address, and nothing that tells one from another. */
export function posterCode(address: string): QrCode {
  return qrCode(reportLink(address).href);
}
