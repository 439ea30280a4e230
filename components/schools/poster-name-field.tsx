/** The two things that a school may type into a poster. */
export type PosterName = 'school' | 'lead';

/** As much as a poster has room for. */
const LETTERS_AT_MOST = 90;

/**
 * A field whose words appear on paper. It is in no form and has no name to be sent by, and the browser
 * is asked to remember, correct and suggest nothing: some of those services send what is typed.
 */
export function NameField({ name, id, label }: { name: PosterName; id?: string; label?: string }) {
  return (
    <textarea
      id={id}
      aria-label={label}
      rows={2}
      maxLength={LETTERS_AT_MOST}
      dir="auto"
      autoComplete="off"
      autoCorrect="off"
      spellCheck={false}
      {...{ writingsuggestions: 'false' }}
      data-poster-name={name}
    />
  );
}
