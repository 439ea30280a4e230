import type { Poster } from '../../lib/posters/posters';
import { PosterCode } from './poster-code';
import { NameField } from './poster-name-field';

/** A poster over a whole page of A4 or A5, as it is printed. */
export function PosterPage({ id, title, size, words }: Poster) {
  return (
    <article className={`poster ${size}`} id={id} aria-label={title}>
      <div className="poster-field">
        <p className="poster-title">{words.title}</p>
        {words.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {words.contacts.map(({ name, reach, detail, rank }) => (
        <div key={name}>
          <p className="poster-name">{name}</p>
          <p className={`poster-reach ${rank}`}>{reach}</p>
          <p>{detail}</p>
        </div>
      ))}
      <p className="poster-danger">{`In danger now? Call ${words.emergencyNumber}.`}</p>
      <div className="poster-way">
        <PosterCode address={words.addressInWords} />
        <div>
          <p>{words.invitation}</p>
          <p className="poster-address">{words.addressInWords}</p>
          <p className="poster-small">{words.disclaimer}</p>
        </div>
      </div>
      <div className="poster-write">
        <p>{words.schoolLabel}</p>
        <NameField name="school" label={`${words.schoolLabel} ${title}`} />
      </div>
      <div className="poster-write">
        <p>{words.leadLabel}</p>
        <NameField name="lead" label={`${words.leadLabel} ${title}`} />
      </div>
    </article>
  );
}
