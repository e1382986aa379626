import type { CampaignPlan, DocumentKind } from '../../../domain/plan/plan.ts';
import { Refusal } from '../../../domain/refusal.ts';
import { byteSizeText } from '../../../files/byte-size.ts';

/** What a paper weighs, against the plan and the service's own limit (bytes). */
export interface Weight {
  readonly kinds: readonly DocumentKind[];
  readonly size: number;
  readonly serviceLimit: number;
}

/** The largest file these papers may be, in bytes: a file with several papers may be as large as the largest of them. */
export function largestFile({ documents }: CampaignPlan, kinds: readonly DocumentKind[], serviceLimit: number): number {
  return Math.min(serviceLimit, Math.max(...kinds.map((kind) => documents[kind]?.maxBytes ?? serviceLimit)));
}

/** Refuses a file larger than `largestFile`. */
export function requireSize(plan: CampaignPlan, { kinds, size, serviceLimit }: Weight): void {
  const maxBytes = largestFile(plan, kinds, serviceLimit);
  if (size <= maxBytes) return;
  throw new Refusal(
    'file.too-large',
    `Giấy tờ này nặng ${byteSizeText(size)}, lớn hơn mức cho phép là ${byteSizeText(maxBytes)}. Hãy quét ở 200–300 dpi hoặc giảm dung lượng rồi gửi lại.`,
    { maxBytes, size },
  );
}
