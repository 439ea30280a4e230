import type { DoubtView } from '../../lib/views/step';
import { listed } from '../basics/listed';
import { Prose } from '../page/prose';
import { SourceList } from '../page/source-list';

/** Doubts, each closed over its answer. */
export function DoubtList({ doubts }: { doubts: readonly DoubtView[] }) {
  return (
    <div className="border-b border-line max-w-measure">
      {doubts.map(({ id, question, html, sources, saidBy = [] }) => (
        <details key={id} id={id} className="border-t border-line">
          <summary className="flex items-center min-h-target font-bold text-deep cursor-pointer">
            {question}
          </summary>
          <div className="pb-3">
            <Prose html={html} />
            {saidBy.length > 0 && (
              <p className="mt-2 text-small text-quiet">{`Says ${listed(saidBy)}.`}</p>
            )}
            <SourceList sources={sources} />
          </div>
        </details>
      ))}
    </div>
  );
}
