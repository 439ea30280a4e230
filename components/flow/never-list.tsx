import { Sign } from '../basics/sign';

/** What would do harm in the next two minutes. */
export function NeverList({ heading, lines }: { heading: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section className="max-w-measure mt-1 wide:mt-0 pl-3 border-l-4 border-ink">
      <h2 className="text-lead">{heading}</h2>
      <ul role="list" className="list-none">
        {lines.map((line) => (
          <li key={line} className="flex mb-1 leading-close">
            <Sign name="not" size={18} className="shrink-0 mt-1 mr-2 text-danger" />
            <span>
              {/* The cross is only seen, and a line without it says to do the harm. */}
              <span className="sr-only">Don’t </span>
              {line}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
