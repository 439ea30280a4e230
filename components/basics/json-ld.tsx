import type { ContactData } from '../../lib/sharing/structured-data';

/** Facts of the page for other computers (schema.org, JSON-LD). No browser runs it. */
export function JsonLd({ thing }: { thing: ContactData }) {
  // No word of an editor can end the element early: JSON may spell "<" as a number.
  return (
    <script type="application/ld+json">{JSON.stringify(thing).replaceAll('<', '\\u003c')}</script>
  );
}
