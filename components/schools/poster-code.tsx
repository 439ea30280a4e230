/** The square code that opens the first question. Its squares are drawn once on the page, by the posters around it. */
export function PosterCode({ address }: { address: string }) {
  return (
    <svg className="poster-code" role="img" aria-label={`Square code that opens ${address}`}>
      <use href="#poster-code" />
    </svg>
  );
}
