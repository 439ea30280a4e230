import { ContactCard, ShortContactCard } from './contact-card';
import {
  bareSample,
  emergencySample,
  formSample,
  reportSample,
  talkSample,
} from './contact-view.fixtures';
import type { Fixture } from '../design/fixture';

export const contactCardFixture = {
  name: 'contact-card',
  examples: [
    { title: 'Emergency', element: <ContactCard contact={emergencySample} level={3} /> },
    {
      title: 'Report, with every route',
      element: <ContactCard contact={reportSample} level={3} />,
    },
    {
      title: 'Talk it over, hours not known, read long ago',
      element: <ContactCard contact={talkSample} level={3} />,
    },
    { title: 'A form and no number', element: <ContactCard contact={formSample} level={3} /> },
    {
      title: 'No number, no page, a long name',
      element: <ContactCard contact={bareSample} level={3} />,
    },
    {
      title: 'Second, with a number',
      element: <ShortContactCard contact={talkSample} level={3} />,
    },
    { title: 'Second, with a form', element: <ShortContactCard contact={formSample} level={3} /> },
  ],
} satisfies Fixture;
