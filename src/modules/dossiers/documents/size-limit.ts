import type { CampaignPlan, DocumentKind } from '../../../domain/plan/plan.ts';
import { documentsFor } from '../../../domain/plan/plan-lookup.ts';
import { Refusal } from '../../../domain/refusal.ts';
import { byteSizeText } from '../../../files/byte-size.ts';

/** What a paper weighs, against the plan and the service's own limit (bytes). */
export interface Weight {
  readonly kinds: readonly DocumentKind[];
  readonly size: number;
  readonly serviceLimit: number;
}

/** Refuses a file larger than the plan lets any of its papers be; a file with several papers may be as large as the largest of them. */
export function requireSize(plan: CampaignPlan, level: string, { kinds, size, serviceLimit }: Weight): void {
  const requirements = new Map(documentsFor(plan, level));
  const allowed = kinds.map((kind) => requirements.get(kind)?.maxBytes ?? serviceLimit);
  const maxBytes = Math.min(serviceLimit, Math.max(...allowed));
  if (size <= maxBytes) return;
  throw new Refusal(
    'file.too-large',
    `Giấy tờ này nặng ${byteSizeText(size)}, lớn hơn mức cho phép là ${byteSizeText(maxBytes)}. Hãy quét ở 200–300 dpi hoặc giảm dung lượng rồi gửi lại.`,
    { maxBytes, size },
  );
}
