import { Drawer } from '@mantine/core';
import { DocumentViewer, type ShownDocument } from './document-viewer.tsx';

interface DocumentPanelProps {
  /** Nothing is shown without one. */
  readonly file: ShownDocument | undefined;
  readonly onClose: () => void;
}

/** A paper beside the page, on a phone above it. Closing brings the focus back to where it was. */
export function DocumentPanel({ file, onClose }: DocumentPanelProps) {
  return (
    <Drawer
      opened={file !== undefined}
      onClose={onClose}
      position="right"
      size="min(100%, 56rem)"
      title={<strong>Xem tệp</strong>}
      styles={{ body: { height: 'calc(100% - 4rem)' } }}
    >
      {file && <DocumentViewer file={file} />}
    </Drawer>
  );
}
