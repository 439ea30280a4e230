import type { PageFrontMatter } from '../../../lib/content/shape/page';

/** The figures of a chart: a title, what they count, and at least two bars. */
export type BarChartProps = Pick<NonNullable<PageFrontMatter['chart']>, 'title' | 'unit' | 'bars'>;

/**
 * Figures as bars inside their own table, so that the drawing and its text cannot differ.
 * Widths are per cent of the longest bar, or of 100 when the unit is per cent.
 */
export function BarChart({ title, unit, bars }: BarChartProps) {
  const longest = unit === '%' ? 100 : Math.max(...bars.map(({ value }) => value));
  return (
    <table className="w-full max-w-measure my-6">
      <caption>{title}</caption>
      <tbody>
        {bars.map(({ label, value, detail }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td className="w-[90%]">
              <svg
                className="block w-full h-4 border-b border-ink fill-deep forced-colors:fill-[CanvasText]"
                width="100%"
                height="16"
                aria-hidden="true"
              >
                <rect width={`${share(value, longest)}%`} height="100%" />
              </svg>
              <b>{unit === '%' ? `${value}%` : `${value.toLocaleString('en-GB')} ${unit}`}</b>
              {detail && ` ${detail}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function share(value: number, longest: number): number {
  return longest === 0 ? 0 : Math.round((value / longest) * 1000) / 10;
}
