/**
 * A full stop that is heard and not seen, where words that stand on lines of their own would run on into each other.
 * It stands in the line: out of it, some voices call it "dot".
 */
export function Pause({ after }: { after: string }) {
  return /[.?!]$/.test(after) ? null : <span className="opacity-0">.</span>;
}

/** A smaller line below the words of something to press. */
export function Note({ text, isQuiet = true }: { text: string; isQuiet?: boolean }) {
  return (
    <small
      className={`block text-small print:text-body leading-close ${isQuiet ? 'text-quiet' : ''}`}
    >
      {text}
      <Pause after={text} />
    </small>
  );
}
