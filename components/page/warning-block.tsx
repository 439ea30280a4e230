import { Prose } from './prose';

/** A warning: its title and its words, made from Markdown. */
export type WarningView = { title: string; html: string };

/** A block that must not be missed, told apart by its first word and its heavy edge. */
export function WarningBlock({ title, html }: WarningView) {
  return (
    <section className="max-w-measure mt-6 p-4 bg-panel border-2 border-l-[.75rem] border-ink">
      <p className="text-small font-bold text-quiet">Warning</p>
      <h2 className="text-lead mb-2">{title}</h2>
      <Prose html={html} />
    </section>
  );
}
