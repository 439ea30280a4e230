/** The one `h1` of a page, with the sentence that says what it is for. */
export function PageHeading({ title, lead }: { title: string; lead?: string | undefined }) {
  return (
    <>
      <h1 className="pt-2 max-w-measure text-title wide:text-title-wide leading-tight text-balance">
        {title}
      </h1>
      {lead && <p className="mt-1 max-w-measure">{lead}</p>}
    </>
  );
}
