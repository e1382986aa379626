import { Text } from '@mantine/core';
import { renderAsync } from 'docx-preview';
import { useEffect, useRef, useState } from 'react';

interface WordPagesProps {
  readonly content: Blob;
  readonly fileName: string;
}

/** Nothing foreign is fetched or run: no embedded fonts, no pages inside the page. */
const settings = {
  className: 'docx',
  ignoreFonts: true,
  renderAltChunks: false,
  useBase64URL: true,
  experimental: true,
  renderComments: false,
} as const;

/** A Word file in pages, near to how Word lays it out. Its styles are shut in, so that they touch nothing of ours. */
export function WordPages({ content, fileName }: WordPagesProps) {
  const place = useRef<HTMLElement>(null);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    const host = place.current!;
    const inside = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    const pages = document.createElement('div');
    const styles = document.createElement('div');
    setHasFailed(false);
    renderAsync(content, pages, styles, settings).then(
      () => {
        harmless(pages);
        inside.replaceChildren(styles, pages);
      },
      () => setHasFailed(true),
    );
  }, [content]);
  return (
    <>
      {hasFailed && <Text my="md">Không dựng được bản xem trước của tệp Word này. Hãy tải xuống để xem.</Text>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: pages wider than the panel are scrolled by keyboard, too */}
      <section ref={place} className="document-word" aria-label={`Nội dung tệp ${fileName}`} tabIndex={0} />
    </>
  );
}

/** Links of a foreign file lead outside in a window of their own, or nowhere. */
function harmless(pages: HTMLElement): void {
  for (const link of pages.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (/^(https?:|mailto:)/i.test(href)) {
      link.setAttribute('target', '_blank');
      link.setAttribute('rel', 'noopener noreferrer');
    } else {
      link.removeAttribute('href');
    }
  }
}
