import type { DoubtView } from '../../lib/views/step';
import { Fold } from '../basics/fold';
import { listed } from '../basics/listed';
import { Prose } from '../page/prose';
import { SourceList } from '../page/source-list';

/** Doubts, each closed over its answer. */
export function DoubtList({ doubts }: { doubts: readonly DoubtView[] }) {
  return (
    <div className="border-b border-line max-w-measure">
      {doubts.map(({ id, question, html, sources, saidBy = [] }) => (
        <Fold key={id} id={id} title={question}>
          <Prose html={html} />
          {saidBy.length > 0 && (
            <p className="mt-2 text-small text-quiet">{`Says ${listed(saidBy)}.`}</p>
          )}
          <SourceList sources={sources} />
        </Fold>
      ))}
    </div>
  );
}
