import type { Poster } from '../../lib/posters/posters';
import { Enhancement } from '../basics/enhancement';
import { LinkList } from '../basics/link-list';
import { PartStyles } from '../frame/part-styles';
import { PosterCards } from './poster-cards';
import { NameField } from './poster-name-field';
import { PosterPage } from './poster-page';

export type PostersProps = {
  posters: Poster[];
  /** The square code as the path of an SVG, and its size in squares. */
  code: { path: string; size: number };
};

/**
 * Posters and sheets of cards: choose one, type into it, print. Choosing needs no script, and on a wide
 * screen typing into a poster needs none; with a script the two fields above fill every poster and card.
 */
export function Posters({ posters, code }: PostersProps) {
  return (
    <section className="posters" data-poster-names="">
      <PartStyles name="posters" />
      <svg className="poster-codes" aria-hidden="true">
        <symbol id="poster-code" viewBox={`0 0 ${code.size} ${code.size}`}>
          <path d={code.path} shapeRendering="crispEdges" />
        </symbol>
      </svg>
      <div className="poster-choice">
        <fieldset>
          <legend>Which one?</legend>
          {posters.map(({ id, title }, index) => (
            <p key={id}>
              <input type="radio" name="poster" id={`show-${id}`} defaultChecked={index === 0} />
              <label htmlFor={`show-${id}`}>{title}</label>
            </p>
          ))}
        </fieldset>
        <div className="poster-fields" hidden data-poster-fields="">
          <label htmlFor="school-name">Name of your school</label>
          <NameField name="school" id="school-name" />
          <label htmlFor="lead-place">Where to find your safeguarding lead</label>
          <NameField name="lead" id="lead-place" />
        </div>
        <p className="poster-narrow">
          Below is the one you chose, made small. It prints at its full size.
        </p>
      </div>
      {posters.map((poster) =>
        poster.size === 'cards' ? (
          <PosterCards key={poster.id} {...poster} />
        ) : (
          <PosterPage key={poster.id} {...poster} />
        ),
      )}
      <div className="poster-files">
        <h2>Blank posters to download</h2>
        <LinkList
          links={posters.map(({ title, file }) => ({ href: file, text: `${title} (PDF)` }))}
        />
      </div>
      <Enhancement name="poster-names" />
    </section>
  );
}
