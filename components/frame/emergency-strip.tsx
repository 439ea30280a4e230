/**
 * The line about danger on every page. It leads to the page about emergencies and never
 * calls by itself: a strip that is always there is pressed by accident.
 */
export function EmergencyStrip() {
  return (
    <p className="strip">
      In danger now? <a href="/emergency/">Call 999</a>
    </p>
  );
}
