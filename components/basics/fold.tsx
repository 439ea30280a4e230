import type { ReactNode } from 'react';

/** Words behind the line that opens them: closed, and without a script. */
export function Fold({ title, id, children }: { title: string; id?: string; children: ReactNode }) {
  return (
    <details id={id} className="border-t border-line max-w-measure">
      <summary className="py-2 font-bold text-deep cursor-pointer">{title}</summary>
      <div className="pb-3">{children}</div>
    </details>
  );
}
