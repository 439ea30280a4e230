/** The mark of the site: a dot on its way out of a ring. The name stands beside it, so it says nothing aloud. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" aria-hidden="true">
      <path d="M20 7a10 10 0 1 0 0 18" />
      <path d="M13 16h15m-6-6 6 6-6 6" />
    </svg>
  );
}
