import type { DocumentForm } from '../../domain/plan/plan.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Inspection, FileKind } from './inspection.ts';
import { describeKind } from './kind-names.ts';

/** Forms that arrive as files; `PAPER` never does. */
export type FileForm = Exclude<DocumentForm, 'PAPER'>;

const acceptedKinds: Readonly<Record<FileForm, readonly FileKind[]>> = {
  SCAN: ['pdf', 'jpg', 'png', 'heic'],
  WORD: ['docx', 'doc'],
};

const acceptedTexts: Readonly<Record<FileForm, string>> = {
  SCAN: 'PDF hoặc ảnh JPG, PNG, HEIC',
  WORD: 'Word .docx (tệp .doc cũ nhận kèm lưu ý)',
};

/** Both forms in one phrase, for refusals that come before the form is known. */
export const everyAcceptedKind = 'bản quét PDF, JPG, PNG, HEIC; bản Word .docx';

/** Kinds of file that count as this form of a paper. */
export function acceptFor(form: FileForm): readonly FileKind[] {
  return acceptedKinds[form];
}

/** The same for people: «PDF hoặc ảnh JPG, PNG, HEIC». */
export function acceptedText(form: FileForm): string {
  return acceptedTexts[form];
}

/** @throws Refusal `file.wrong-type` that names what was found and what is accepted. */
export function refuseUnlessAccepted(content: Inspection, form: FileForm): void {
  if (acceptFor(form).includes(content.kind)) return;
  const found = describeKind(content);
  const slot = form === 'SCAN' ? 'bản quét' : 'bản Word';
  throw new Refusal(
    'file.wrong-type',
    `Nội dung tệp là ${found}, không dùng làm ${slot} được. Ô này nhận: ${acceptedText(form)}. Hãy chọn đúng tệp hoặc lưu lại đúng định dạng rồi gửi lại.`,
    { found: content.mediaType, accepted: acceptFor(form), form },
  );
}
