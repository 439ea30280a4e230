import { Sign } from '../basics/sign';

/** The way back to the question before, beside the browser's own. */
export function BackLink({ href }: { href: string }) {
  return (
    <p className="print:hidden">
      <a
        className="relative inline-flex items-center min-h-target pr-4 no-underline hover:underline"
        href={href}
      >
        <Sign name="back" size={18} className="mr-1" />
        Back
      </a>
    </p>
  );
}
