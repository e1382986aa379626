import { createContext, lazy, type ReactNode, Suspense, useContext, useState } from 'react';
import type { ShownDocument } from '../../../shared/documents/document-viewer.tsx';
import { Loading } from '../../../shared/page/loading.tsx';

const DocumentPanel = lazy(() =>
  import('../../../shared/documents/document-panel.tsx').then(({ DocumentPanel: panel }) => ({ default: panel })),
);

const Preview = createContext<(file: ShownDocument) => void>(() => undefined);

/** Opens a file beside the page. */
export const usePreview = (): ((file: ShownDocument) => void) => useContext(Preview);

/** Everything inside may open files in one panel. */
export function PreviewPlace({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<ShownDocument>();
  return (
    <Preview.Provider value={setShown}>
      {children}
      {shown && (
        <Suspense fallback={<Loading of="tệp" />}>
          <DocumentPanel file={shown} onClose={() => setShown(undefined)} />
        </Suspense>
      )}
    </Preview.Provider>
  );
}
