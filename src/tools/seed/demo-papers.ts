import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { PaperPrinter } from '../../exports/typst.ts';
import { dateLine, type PaperFrame } from '../../exports/paper-frame.ts';

/** One paper of an example dossier. */
export interface DemoPaper extends PaperFrame {
  readonly title: string;
  readonly subtitle: string;
  readonly lines: readonly string[];
  readonly signer: string;
}

/** Stands on every paper of the demonstration instead of a signature and a seal. */
const mark = 'BẢN TRÌNH DIỄN – KHÔNG GIÁ TRỊ';

/** As its scan: PDF. */
export function demoScan(printer: PaperPrinter, paper: DemoPaper): Buffer {
  const { issuer, title, subtitle, lines, signer, madeAt } = paper;
  return printer.compile(
    'demo-paper',
    { issuer, placeAndDate: dateLine(paper), title, subtitle, lines, signer, mark, footer: mark },
    madeAt,
  );
}

/** As its Word file. */
export function demoWord(paper: DemoPaper): Promise<Buffer> {
  const { issuer, title, subtitle, lines, signer } = paper;
  const run = (text: string, bold = false) => new TextRun({ text, bold, font: 'Times New Roman', size: 28 });
  const line = (text: string, bold = false) => new Paragraph({ children: [run(text, bold)], spacing: { after: 120 } });
  const children = [
    ...issuer.map((name) => line(name, true)),
    line(dateLine(paper)),
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(title, true)] }),
    line(subtitle),
    ...lines.map((text) => line(text)),
    line(signer, true),
    line(mark),
  ];
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}
