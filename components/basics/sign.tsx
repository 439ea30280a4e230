const paths = {
  call: 'M6 3h3l1.5 5-2 1.5a12 12 0 0 0 6 6l1.5-2 5 1.5v3a2 2 0 0 1-2 2A16 16 0 0 1 4 5a2 2 0 0 1 2-2z',
  write: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
  chat: 'M4 5h16v11H10l-4 4v-4H4z',
  text: 'M9 2.5h6a2 2 0 0 1 2 2v15a2 2 0 0 1-2 2H9a2 2 0 0 1-2-2v-15a2 2 0 0 1 2-2zM10.5 18h3',
  sign:
    'M8 12V5a1.5 1.5 0 0 1 3 0v6m0-1V4a1.5 1.5 0 0 1 3 0v7m0-5a1.5 1.5 0 0 1 3 0v8a6 6 0 0 1-11 ' +
    '3l-2.5-4a1.6 1.6 0 0 1 2.5-1.5L8 14',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21a8 8 0 0 1 16 0',
  on: 'M9 5l7 7-7 7',
  back: 'M15 5l-7 7 7 7',
  not: 'M5 5l14 14M19 5L5 19',
} as const;

/** A small drawing that stands beside words and never alone, so it says nothing aloud. */
export type SignName = keyof typeof paths;

/** `size` in CSS pixels. Its colour is that of the words around it, in forced colours too. */
export function Sign({
  name,
  size = 24,
  className,
}: {
  name: SignName;
  size?: 18 | 24;
  className?: string;
}) {
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'not' ? 3 : 2}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
