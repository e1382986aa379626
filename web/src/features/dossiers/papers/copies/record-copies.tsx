import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { Loading } from '../../../../shared/page/loading.tsx';
import type { Slot } from '../papers.ts';

const RecordDialog = lazy(() =>
  import('./record-dialog.tsx').then(({ RecordDialog: dialog }) => ({ default: dialog })),
);

interface RecordCopiesProps {
  readonly dossierId: string;
  /** Places for paper copies, one or many; those that may not be recorded now are left out. */
  readonly slots: readonly Slot[];
  readonly verb: string;
}

/** Writes down when paper copies came: one, or many that came together. */
export function RecordCopies({ dossierId, slots, verb }: RecordCopiesProps) {
  const [isOpen, setIsOpen] = useState(false);
  const open = slots.filter(({ allowedActions }) => allowedActions.includes('record-paper'));
  if (open.length === 0) return null;
  const [first] = open;
  return (
    <div className="no-print">
      <Button
        size="compact-md"
        variant="default"
        onClick={() => setIsOpen(true)}
        aria-label={open.length === 1 ? `${verb} bản giấy: ${first!.name}` : verb}
      >
        {verb}
      </Button>
      {isOpen && (
        <Suspense fallback={<Loading of="mẫu ghi nhận" />}>
          <RecordDialog dossierId={dossierId} slots={open} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
