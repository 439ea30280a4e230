import type { ReactNode } from 'react';

/** The edge of a framed card: its title, its way in, and the address to read where a frame may not lead out. */
export function Frame({
  title,
  link,
  addressInWords,
  isPreview,
  children,
}: {
  title: string;
  link: { href: string; text: string };
  addressInWords: string;
  isPreview: boolean;
  children: ReactNode;
}) {
  const Title = isPreview ? 'p' : 'h1';
  return (
    <div
      className={
        'max-w-[20rem] p-3 bg-paper text-ink border-2 border-l-[.6rem] border-deep ' +
        '[overflow-wrap:anywhere] leading-[1.4]'
      }
    >
      <Title className="mb-2 text-lead font-bold leading-close">{title}</Title>
      {children}
      <a
        className={
          'flex items-center justify-center min-h-target my-2 px-3 rounded-bar bg-deep ' +
          'text-paper font-bold text-center no-underline active:bg-press'
        }
        href={link.href}
        target="_top"
      >
        {link.text}
      </a>
      <p className="text-small">{addressInWords}</p>
    </div>
  );
}
