/** Fetches the application while the person types, so that it opens from the browser's own store. The page names its files. */
export async function prefetchApplication(): Promise<void> {
  const page = await fetch('/', { headers: { Accept: 'text/html' } }).then(
    (response) => response.text(),
    () => '',
  );
  const application = new DOMParser().parseFromString(page, 'text/html');
  const files = application.querySelectorAll<HTMLElement>(
    'script[src], link[rel="stylesheet"], link[rel="modulepreload"], link[rel="prefetch"]',
  );
  for (const file of files) {
    const link = document.createElement('link');
    link.rel = 'prefetch';
    link.href = file.getAttribute('src') ?? file.getAttribute('href') ?? '';
    link.crossOrigin = file.tagName === 'LINK' && file.getAttribute('rel') === 'prefetch' ? null : 'anonymous';
    document.head.append(link);
  }
}
