import { Button } from '@mantine/core';
import { contentPath } from './document-content.ts';

interface SaveLinkProps {
  readonly file: { readonly id: string; readonly fileName: string };
}

/** Saves a document under the name its sender gave it. */
export function SaveLink({ file }: SaveLinkProps) {
  return (
    <Button
      component="a"
      href={contentPath(file.id)}
      download={file.fileName}
      variant="default"
      size="compact-sm"
      aria-label={`Tải xuống ${file.fileName}`}
    >
      Tải xuống
    </Button>
  );
}
