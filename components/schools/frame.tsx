import type { ReactNode } from 'react';

/**
 * The edge of a framed card: its title, what to do in danger, its way in, and the address to read where a frame may
 * not lead out. What must be seen first stands first: a frame keeps its height when a reader's letters are large.
 */
export function Frame({
  title,
  danger,
  link,
  addressInWords,
  isPreview,
  children,
}: {
  title: string;
  danger: ReactNode;
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
        '[overflow-wrap:anywhere] leading-[1.4] max-[16em]:p-1 max-[16em]:border-l-4 max-[16em]:leading-tight'
      }
    >
      <Title className="mb-2 text-lead font-bold leading-close max-[16em]:mb-0 max-[16em]:text-small">
        {title}
      </Title>
      {danger}
      <a
        className={
          'flex items-center justify-center min-h-target my-2 px-3 rounded-bar bg-deep ' +
          'text-paper font-bold text-center no-underline active:bg-press max-[16em]:my-1 max-[16em]:px-1'
        }
        href={link.href}
        target="_top"
      >
        {link.text}
      </a>
      {children}
      <p className="text-small">{addressInWords}</p>
    </div>
  );
}
