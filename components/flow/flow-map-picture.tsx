import { Prose } from '../page/prose';

/** The whole flow as a drawing. `svg` is made at build and carries its own title; the same stands below as text. */
export function FlowMapPicture({ svg, caption }: { svg: string; caption: string }) {
  return (
    <figure className="map hidden wide:block print:block">
      <Prose html={svg} />
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
