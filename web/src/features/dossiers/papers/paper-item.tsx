import { sheetDragType } from './bundle/sorting-row.tsx';
import { FileSlot } from './file-slot.tsx';
import { PaperCopySlot } from './copies/paper-copy-slot.tsx';
import type { Document, Paper } from './papers.ts';

interface PaperItemProps {
  readonly dossierId: string;
  readonly paper: Paper;
  readonly papers: readonly Paper[];
  readonly documents: readonly Document[];
  /** A waiting file was dragged here. */
  readonly onSheet: (sheetId: string) => void;
}

/** One paper: its name and clause, then a place for each form. */
export function PaperItem({ dossierId, paper, papers, documents, onSheet }: PaperItemProps) {
  return (
    <li
      onDragOver={(event) => event.dataTransfer.types.includes(sheetDragType) && event.preventDefault()}
      onDrop={(event) => {
        const sheetId = event.dataTransfer.getData(sheetDragType);
        if (!sheetId) return;
        event.preventDefault();
        onSheet(sheetId);
      }}
    >
      <div className="paper-head">
        <h3 className="tight">{paper.name}</h3>
        <span className="quiet">{`Mục ${paper.clause} của kế hoạch`}</span>
      </div>
      <div className="paper-slots">
        {paper.slots.map((slot) =>
          slot.form === 'PAPER' ? (
            <PaperCopySlot key={slot.key} dossierId={dossierId} slot={slot} />
          ) : (
            <FileSlot key={slot.key} dossierId={dossierId} slot={slot} papers={papers} documents={documents} />
          ),
        )}
      </div>
    </li>
  );
}
