/** A stage of what happens after a report; `id` is the heading that tells more. */
export type Stage = { id: string; text: string };

/** What happens after a report, as a line of numbered steps, each leading to its heading. */
export function StageLine({ label = 'The steps', stages }: { label?: string; stages: Stage[] }) {
  return (
    <nav aria-label={label} className="my-4">
      <ol role="list" className="list-none max-w-measure [counter-reset:stage]">
        {stages.map(({ id, text }) => (
          <li
            key={id}
            className={
              'relative pl-12 pb-2 [counter-increment:stage] before:content-[counter(stage)] ' +
              'before:absolute before:left-0 before:top-2 before:w-[1.8rem] before:leading-[1.8rem] ' +
              'before:text-center before:font-bold before:rounded-full before:bg-ink before:text-paper'
            }
          >
            <a className="flex items-center min-h-target" href={`#${id}`}>
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
