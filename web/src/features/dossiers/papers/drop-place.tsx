import { type DragEvent, type ReactNode, useEffect, useState } from 'react';

interface DropPlaceProps {
  /** Absent where nothing may be dropped now. */
  readonly onFiles: ((files: readonly File[]) => void) | undefined;
  readonly className?: string;
  readonly children: ReactNode;
}

const carriesFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes('Files');

/** Takes files that are dragged onto it. Whatever it does, a button beside it does, too. */
export function DropPlace({ onFiles, className = '', children }: DropPlaceProps) {
  const [isOver, setIsOver] = useState(false);
  if (!onFiles) return <div className={className}>{children}</div>;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging is a second way; the buttons inside are the first
    <div
      className={`${className} ${isOver ? 'drop-over' : ''}`}
      onDragOver={(event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        setIsOver(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) setIsOver(false);
      }}
      onDrop={(event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        setIsOver(false);
        const files = [...event.dataTransfer.files];
        if (files.length > 0) onFiles(files);
      }}
    >
      {children}
    </div>
  );
}

/** A file dropped beside its place would otherwise open in the window, and the page would be gone. */
export function useNoStrayDrops(): void {
  useEffect(() => {
    const stop = (event: globalThis.DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    window.addEventListener('dragover', stop);
    window.addEventListener('drop', stop);
    return () => {
      window.removeEventListener('dragover', stop);
      window.removeEventListener('drop', stop);
    };
  }, []);
}
