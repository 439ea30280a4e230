/**
 * Things by what they have in common, both in the order in which they came: `Map.groupBy` of ECMAScript 2024,
 * which Node 20 does not have.
 *
 * @example groupBy([1, 2, 3], (number) => number % 2) // Map { 1 => [1, 3], 0 => [2] }
 */
export function groupBy<Thing, Key>(
  things: Iterable<Thing>,
  keyOf: (thing: Thing) => Key,
): Map<Key, Thing[]> {
  const groups = new Map<Key, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [thing]);
    else group.push(thing);
  }
  return groups;
}
