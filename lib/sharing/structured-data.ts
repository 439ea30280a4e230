import type {
  ContactPoint,
  DayOfWeek,
  EmergencyServiceLeaf,
  GovernmentServiceLeaf,
  MergeLeafTypes,
  OpeningHoursSpecification,
  ServiceChannelLeaf,
  ServiceLeaf,
  WithContext,
} from 'schema-dts';
import type { Contact } from '../content/model';
import { isAttended, type AttendedRoute } from '../content/routes';
import { nationNames } from '../content/nation-names';
import { weekdays, type Route, type Weekday } from '../content/shape/contact';

/** A contact as schema.org describes a service. What is undefined is left out when it is written. */
export type ContactData =
  | WithContext<ServiceLeaf>
  | WithContext<GovernmentServiceLeaf>
  | WithContext<MergeLeafTypes<[EmergencyServiceLeaf, GovernmentServiceLeaf]>>;

/**
 * A contact as schema.org describes a service, for its own page.
 *
 * Police, social care and the national agency are public services; who answers in danger is an emergency service too,
 * which schema.org counts among places and not among services.
 *
 * @param address of the site, without a slash at its end
 */
export function contactData(contact: Contact, address: string): ContactData {
  const { kind, protects } = contact;
  const about = {
    name: contact.name,
    url: `${address}${contact.address}`,
    description: contact.for,
    areaServed: contact.coverage.map((nation) => nationNames[nation]),
    availableLanguage: ['English', ...contact.languages],
    availableChannel: contact.routes.map((route) => channel(route, contact)),
  };
  if (kind === 'emergency')
    return { '@context': CONTEXT, '@type': ['EmergencyService', 'GovernmentService'], ...about };
  const isPublic = protects !== undefined && protects !== 'safeguarding-lead';
  return isPublic
    ? { '@context': CONTEXT, '@type': 'GovernmentService', ...about }
    : { '@context': CONTEXT, '@type': 'Service', ...about };
}

const CONTEXT = 'https://schema.org';

/** One way to reach a contact. Schema.org gives a channel no area, so where it works is said in words. */
function channel(route: Route, { coverage }: Contact): ServiceChannelLeaf {
  const { nations } = route;
  return {
    '@type': 'ServiceChannel',
    ...way(route),
    ...(nations === undefined || nations.length === coverage.length
      ? {}
      : { description: `In ${nations.map((nation) => nationNames[nation]).join(', ')}` }),
  };
}

function way(route: Route): Omit<ServiceChannelLeaf, '@type'> {
  const hours = isAttended(route) ? openingHours(route) : undefined;
  const point = (telephone: string): ContactPoint => ({
    '@type': 'ContactPoint',
    telephone,
    ...(hours === undefined ? {} : { hoursAvailable: hours }),
  });
  switch (route.kind) {
    case 'phone':
      return { servicePhone: point(route.number) };
    case 'textphone':
      return {
        servicePhone: { ...point(route.number), contactOption: 'HearingImpairedSupported' },
      };
    case 'sms':
      return { serviceSmsNumber: point(route.number) };
    case 'bsl':
      return { serviceUrl: route.address, availableLanguage: 'British Sign Language' };
    case 'email':
      return { serviceUrl: `mailto:${route.address}` };
    case 'post':
      return { servicePostalAddress: { '@type': 'PostalAddress', streetAddress: route.address } };
    case 'chat':
    case 'web':
      return { serviceUrl: route.address };
  }
}

const dayNames = {
  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday',
  saturday: 'Saturday',
  sunday: 'Sunday',
} as const satisfies Record<Weekday, DayOfWeek>;

/**
 * When somebody answers, and the days on which nobody does. Only a place has special hours of its own in schema.org;
 * a telephone's are told apart by their dates. It has no word for a day of which nobody knows.
 */
function openingHours({
  hours,
  oddDays = [],
}: AttendedRoute): OpeningHoursSpecification[] | undefined {
  if (hours === undefined) return undefined;
  const rows = hours === 'always' ? [{ days: weekdays, from: '00:00', to: '24:00' }] : hours;
  const usual = rows.map(({ days, from, to }): OpeningHoursSpecification => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: days.map((day) => dayNames[day]),
    opens: from,
    // Readers of schema.org take a day's last minute for its end; they know no 24:00.
    closes: to === '24:00' ? '23:59' : to,
  }));
  const closed = oddDays.flatMap(({ day, is }): OpeningHoursSpecification[] =>
    is === 'closed'
      ? [
          {
            '@type': 'OpeningHoursSpecification',
            validFrom: day,
            validThrough: day,
            opens: '00:00',
            closes: '00:00',
          },
        ]
      : [],
  );
  return [...usual, ...closed];
}
