import { Heading, type HeadingLevel } from '../basics/heading';
import { Prose } from './prose';

/** A warning: its title and its words, made from Markdown. */
export type WarningView = { title: string; html: string };

/** A block that must not be missed, told apart by its first word and its striped edge. */
export function WarningBlock({
  title,
  html,
  level = 2,
}: WarningView & { level?: HeadingLevel | undefined }) {
  return (
    <section className="warning">
      <Heading level={level}>
        <span className="kind">Warning</span> {title}
      </Heading>
      <Prose html={html} />
    </section>
  );
}
