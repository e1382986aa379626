import { Button, type ButtonProps } from '@mantine/core';
import { type ReactNode, useRef } from 'react';

interface FileButtonProps extends ButtonProps {
  readonly accept?: string;
  readonly multiple?: boolean;
  /** Opens the camera where there is one. */
  readonly camera?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly 'aria-label'?: string;
  readonly children: ReactNode;
}

/** Chooses files under our own words: the browser's picker button speaks the browser's language. */
export function FileButton({ accept, multiple = false, camera = false, onFiles, children, ...looks }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={multiple}
        {...(camera && { capture: 'environment' as const })}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = ''; // the same file may be chosen again
          if (files.length > 0) onFiles(files);
        }}
      />
      <Button {...looks} onClick={() => input.current?.click()}>
        {children}
      </Button>
    </>
  );
}
