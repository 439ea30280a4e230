import { Enhancement } from '../../basics/enhancement';
import { Note } from '../../basics/note';

/** A field that finds pages by everyday words, on the visitor's device. Without a script there is the list below it. */
export function PageSearch() {
  return (
    <div className="max-w-measure my-4 [@media(scripting:enabled)]:min-h-[110px] print:hidden">
      <form role="search" data-page-search="" hidden>
        <label className="block font-bold" htmlFor="page-search">
          Find a page
        </label>
        <input
          id="page-search"
          className="w-full min-h-target px-3 mt-1 border-2 border-ink rounded-bar bg-paper text-ink text-body"
          type="search"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={100}
          aria-describedby="page-search-note"
        />
        <p id="page-search-note" className="mt-1 text-small text-quiet" role="status">
          What you type stays on this page.
        </p>
        <ul role="list" className="list-none" hidden>
          {/* A row to copy, so that its look stands here. */}
          <li hidden className="border-b border-line">
            <a
              className="flex flex-col justify-center min-h-target py-1 no-underline hover:underline"
              href="#page-search"
            >
              <b>A page</b>
              <Note text="What it says" />
            </a>
          </li>
        </ul>
      </form>
      <Enhancement name="page-search" />
    </div>
  );
}
