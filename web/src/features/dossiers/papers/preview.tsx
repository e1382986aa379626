import { createContext, type ReactNode, useContext, useState } from 'react';
import { DocumentPanel } from '../../../shared/documents/document-panel.tsx';
import type { ShownDocument } from '../../../shared/documents/document-viewer.tsx';

const Preview = createContext<(file: ShownDocument) => void>(() => undefined);

/** Opens a file beside the page. */
export const usePreview = (): ((file: ShownDocument) => void) => useContext(Preview);

/** Everything inside may open files in one panel. */
export function PreviewPlace({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<ShownDocument>();
  return (
    <Preview.Provider value={setShown}>
      {children}
      <DocumentPanel file={shown} onClose={() => setShown(undefined)} />
    </Preview.Provider>
  );
}
