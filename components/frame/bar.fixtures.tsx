import { Bar } from './bar';
import type { Fixture } from '../design/fixture';

export const barFixture = {
  name: 'bar',
  isOncePerPage: true,
  examples: [
    {
      title: 'At the foot of a phone, at the top of a wide screen',
      element: <Bar emergency="/emergency/" exitHref="https://www.example.com/weather" />,
    },
  ],
} satisfies Fixture;
