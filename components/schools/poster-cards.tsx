import type { Poster, PosterWords } from '../../lib/posters/posters';
import { PosterCode } from './poster-code';
import { NameField, type PosterName } from './poster-name-field';

const CARDS = 8;

/** Cards to cut out. Only the first can be typed into and is read aloud; the others say the same, by a script. */
export function PosterCards({ id, title, words }: Poster) {
  return (
    <article className="poster-sheet" id={id} aria-label={title}>
      {Array.from({ length: CARDS }, (_, card) => (
        <Card key={card} words={words} title={title} isFirst={card === 0} />
      ))}
    </article>
  );
}

function Card({ words, title, isFirst }: { words: PosterWords; title: string; isFirst: boolean }) {
  const [contact] = words.contacts;
  const fields = [
    { name: 'school', label: words.schoolLabel },
    { name: 'lead', label: words.leadLabel },
  ] as const satisfies { name: PosterName; label: string }[];
  return (
    <div className="poster-card" aria-hidden={isFirst ? undefined : true}>
      <p className="poster-field poster-title">{words.title}</p>
      <div className="poster-way">
        <div>
          {contact && (
            <>
              <p>{contact.name}</p>
              <p className={`poster-reach ${contact.rank}`}>{contact.reach}</p>
            </>
          )}
          <p className="poster-danger">{`In danger now? Call ${words.emergencyNumber}.`}</p>
          <p className="poster-address">{words.addressInWords}</p>
        </div>
        <PosterCode address={words.addressInWords} />
      </div>
      {fields.map(({ name, label }) => (
        <div key={name} className="poster-write">
          <p>{label}</p>
          {isFirst ? (
            <NameField name={name} label={`${label} ${title}`} />
          ) : (
            <p className="poster-copy" dir="auto" data-poster-copy={name} />
          )}
        </div>
      ))}
    </div>
  );
}
