import { Enhancement } from './enhancement';
import { PartStyles } from '../frame/part-styles';

/** Copies the address of the page and nothing else. It needs a script, and is not there without one. */
export function CopyAddress() {
  return (
    <>
      <div className="tools" data-copy-address="" hidden>
        <button type="button">Copy the address of this page</button>
      </div>
      <p role="status" data-copied="" />
      <PartStyles name="tools" />
      <Enhancement name="copy-address" />
    </>
  );
}
