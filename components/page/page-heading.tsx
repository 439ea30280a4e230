/** The one `h1` of a page, with the sentence that says what it is for. */
export function PageHeading({ title, lead }: { title: string; lead?: string | undefined }) {
  return (
    <>
      <h1>{title}</h1>
      {lead && <p className="lead">{lead}</p>}
    </>
  );
}
