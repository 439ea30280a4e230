import type { ReactNode } from 'react';

/** A part of a page under a heading, with a line above it. */
export function Part({
  title,
  className = '',
  children,
}: {
  title: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <section
      className={`border-t print:border-t-0 print:break-inside-avoid border-line pt-3 mt-4 max-w-measure ${className}`}
    >
      <h2 className="text-lead mb-1">{title}</h2>
      {children}
    </section>
  );
}

/** Short lines. */
export function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="pl-4">
      {lines.map((line) => (
        <li key={line} className="mb-1">
          {line}
        </li>
      ))}
    </ul>
  );
}
