import { describe, expect, it } from 'vitest';
import { BarChart } from '../../../../components/page/charts/bar-chart';
import { attribute, named, parsed, words, type Parsed } from '../../parsed';

const widths = (page: Parsed) => named(page, 'rect').map((bar) => attribute(bar, 'width'));
const share = [
  { label: '2014', value: 11, detail: '20 of 176 cases' },
  { label: '2016', value: 44 },
];

describe('BarChart', () => {
  it('draws per cent as per cent of its width', () => {
    expect(widths(parsed(<BarChart title="Share" unit="%" bars={share} />))).toEqual([
      '11%',
      '44%',
    ]);
  });

  it('draws counts as a share of the largest', () => {
    const bars = [
      { label: 'May', value: 1 },
      { label: 'June', value: 3 },
    ];
    expect(widths(parsed(<BarChart title="Cases" unit="cases" bars={bars} />))).toEqual([
      '33.3%',
      '100%',
    ]);
  });

  it('draws nothing for nothing', () => {
    const bars = [
      { label: 'May', value: 0 },
      { label: 'June', value: 0 },
    ];
    expect(widths(parsed(<BarChart title="Cases" unit="cases" bars={bars} />))).toEqual([
      '0%',
      '0%',
    ]);
  });

  it('says every figure in words beside its bar', () => {
    expect(
      named(parsed(<BarChart title="Share" unit="%" bars={share} />), 'tr').map(words),
    ).toEqual(['201411% 20 of 176 cases', '201644%']);
  });

  it('groups the digits of large counts', () => {
    const bars = [
      { label: 'May', value: 1250 },
      { label: 'June', value: 1 },
    ];
    expect(words(named(parsed(<BarChart title="Cases" unit="cases" bars={bars} />), 'td')[0])).toBe(
      '1,250 cases',
    );
  });

  it('is a table with a caption and a heading for each row', () => {
    const page = parsed(<BarChart title="Share" unit="%" bars={share} />);
    expect(words(named(page, 'caption')[0])).toBe('Share');
    expect(named(page, 'th').map((heading) => attribute(heading, 'scope'))).toEqual(['row', 'row']);
  });
});
