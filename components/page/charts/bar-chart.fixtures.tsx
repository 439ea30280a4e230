import { BarChart } from './bar-chart';
import type { Fixture } from '../../design/fixture';

export const barChartFixture = {
  name: 'bar-chart',
  examples: [
    {
      title: 'Per cent',
      element: (
        <BarChart
          title="Sample share of cases, by year"
          unit="%"
          bars={[
            { label: '2014', value: 11, detail: '20 of 176 cases' },
            { label: '2015', value: 32 },
            { label: '2016', value: 44, detail: '114 of 259 cases' },
          ]}
        />
      ),
    },
    {
      title: 'Counts, one of them none',
      element: (
        <BarChart
          title="Sample cases a month"
          unit="cases"
          bars={[
            { label: 'January', value: 0 },
            { label: 'February', value: 1250 },
          ]}
        />
      ),
    },
  ],
} satisfies Fixture;
