/** The outline of the mark, in a square of 32 units. */
export const MARK_PATH = 'M3 29V16a13 13 0 1 1 13 13zm13-8a5 5 0 1 0 0-10 5 5 0 0 0 0 10z';

/**
 * The mark of the site: something said, and somebody there; or the picture of whoever publishes it. The name stands
 * beside it, so it says nothing aloud.
 */
export function Mark({ src }: { src?: string | undefined }) {
  if (src !== undefined) return <img className="mr-2" src={src} width="24" height="24" alt="" />;
  return (
    <svg
      className="mr-2 fill-deep forced-colors:fill-[CanvasText]"
      width="24"
      height="24"
      viewBox="0 0 32 32"
      fillRule="evenodd"
      aria-hidden="true"
    >
      <path d={MARK_PATH} />
    </svg>
  );
}
