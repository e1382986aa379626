import { extensionOf } from '../file-name.ts';
import { type FileForm, refuseUnlessAccepted } from './accepted-kinds.ts';
import { fileContent } from './file-content.ts';
import type { Finding, Inspection } from './inspection.ts';
import { type InspectionLimits, usualLimits } from './limits.ts';
import { describeKind } from './kind-names.ts';

export interface Declared {
  /** Name as the sender's computer gave it. */
  readonly declaredName: string;
  /** Form of the paper it is meant for; absent = any kind is looked at and none refused (imports judge for themselves). */
  readonly form?: FileForm;
}

/** Extensions people use for one type. */
const sameExtension: Readonly<Record<string, readonly string[]>> = {
  jpg: ['jpg', 'jpeg', 'jfif', 'jpe'],
  heic: ['heic', 'heif', 'hif'],
  csv: ['csv', 'tsv', 'txt'],
  docx: ['docx', 'dotx'],
  doc: ['doc', 'dot'],
};

/**
 * Looks into a file on disk and says what it really is and what people should know about it. Reads no more than it needs, writes
 * nothing, knows no database: it may run in a worker.
 *
 * @throws Refusal `file.unsafe`, and `file.wrong-type` when `form` is given and the content cannot be that form
 */
export async function inspectFile(
  path: string,
  { declaredName, form }: Declared,
  limits: InspectionLimits = usualLimits,
): Promise<Inspection> {
  const content = await fileContent(path, limits);
  if (form) refuseUnlessAccepted(content, form);
  const finding = nameFinding(declaredName, content);
  return finding ? { ...content, findings: [...content.findings, finding] } : content;
}

function nameFinding(declaredName: string, content: Inspection): Finding | undefined {
  const declared = extensionOf(declaredName);
  const { extension } = content;
  if (extension === '' || (sameExtension[extension] ?? [extension]).includes(declared)) return undefined;
  if (declared === '') {
    return {
      code: 'name.extension-missing',
      severity: 'info',
      detail: `Tên tệp không có đuôi; nội dung là ${describeKind(content)}. Nên đặt đuôi .${extension} để mở được trên máy khác.`,
    };
  }
  return {
    code: 'name.extension-differs',
    severity: 'warning',
    detail: `Tên tệp có đuôi .${declared} nhưng nội dung là ${describeKind(content)}. Hãy kiểm tra có gửi nhầm tệp không, rồi đổi đuôi thành .${extension}.`,
  };
}
