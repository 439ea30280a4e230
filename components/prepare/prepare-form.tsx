import { Enhancement } from '../basics/enhancement';
import { PartStyles } from '../frame/part-styles';

/** A part of the sheet. `lines` is the room that paper gives a field. */
export type SheetPart = { id: string; title: string; fields: SheetField[] };

type SheetField = { id: string; label: string; hint?: string; lines: number };

/**
 * A sheet to fill in on the screen or by hand, which prints as one page of A4. It is never sent:
 * it has no address, nothing to press that would send it, and no field that Enter would send. No
 * field has a name, and the browser is asked to remember, correct and suggest nothing: what is
 * typed here must not turn up in another form or reach a spelling service.
 */
export function PrepareForm({ parts }: { parts: SheetPart[] }) {
  return (
    <form className="sheet" autoComplete="off" aria-label="The sheet" data-prepare-form="">
      {parts.map((part) => (
        <fieldset key={part.id} id={part.id}>
          <legend>{part.title}</legend>
          {part.fields.map((field) => (
            <Field key={field.id} {...field} />
          ))}
        </fieldset>
      ))}
      <p>Copy it before you call: a phone may drop this page when you switch to the call.</p>
      <div className="tools" data-prepare-tools="" hidden>
        <button type="button" data-prepare="copy">
          Copy as text
        </button>
        <button type="button" data-prepare="print">
          Print
        </button>
        <button type="button" data-prepare="clear">
          Clear
        </button>
        <button type="button" data-prepare="restore" hidden>
          Put it back
        </button>
      </div>
      <p role="status" data-prepare-status="" />
      {/* Only a script can empty a page that the browser keeps in memory. */}
      <noscript>
        <p>
          Scripts are off in this browser. Empty the sheet or close the tab before you leave, or
          Back may show it again.
        </p>
      </noscript>
      <PartStyles name="sheet" />
      <PartStyles name="tools" />
      <Enhancement name="prepare-form" />
    </form>
  );
}

function Field({ id, label, hint, lines }: SheetField) {
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  return (
    <>
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && <p id={hintId}>{hint}</p>}
      <textarea
        id={id}
        rows={lines}
        dir="auto"
        aria-describedby={hintId}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        {...{ writingsuggestions: 'false' }}
      />
    </>
  );
}
