import { DateText } from '../basics/date-text';

/** Says that the facts about a contact may have changed since somebody looked. `checked`: a date, or `undated`. */
export function CheckedNote({ checked }: { checked: string }) {
  return (
    <p className="note">
      <b>Check before you rely on this.</b>
      {checked === 'undated' ? (
        ' What we read had no date.'
      ) : (
        <>
          {' '}
          What we read is from <DateText date={checked} />.
        </>
      )}
    </p>
  );
}
