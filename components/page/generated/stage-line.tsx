/** A stage of what happens after a report; `id` is the heading that tells more. */
export type Stage = { id: string; text: string };

/** What happens after a report, as a line of numbered steps, each leading to its heading. */
export function StageLine({ label = 'The steps', stages }: { label?: string; stages: Stage[] }) {
  return (
    <nav aria-label={label}>
      <ol className="stages">
        {stages.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
