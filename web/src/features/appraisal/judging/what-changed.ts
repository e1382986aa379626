import type { Appraised } from '../views.ts';
import { verdictName } from './verdict-words.ts';

/** What others (or figures) have changed about a nominee between two looks, a sentence each. */
export function whatChanged(before: Appraised, after: Appraised): readonly string[] {
  const changes: string[] = [];
  if (before.nominee.state !== after.nominee.state) {
    const by = after.appraisedByName ? ` (${after.appraisedByName})` : '';
    changes.push(`Trạng thái: «${before.nominee.stateName}» thành «${after.nominee.stateName}»${by}.`);
  }
  for (const criterion of after.criteria) {
    const earlier = before.criteria.find((one) => one.criterion === criterion.criterion);
    if (!earlier) changes.push(`Thêm tiêu chuẩn «${criterion.label}».`);
    else if (
      earlier.appraised?.appraisedAt !== criterion.appraised?.appraisedAt ||
      earlier.outcome !== criterion.outcome
    ) {
      const by = criterion.appraised ? ` (${criterion.appraised.appraisedByName})` : '';
      changes.push(
        `«${criterion.label}»: ${verdictName(earlier.outcome)} thành ${verdictName(criterion.outcome)}${by}.`,
      );
    }
  }
  if (before.nominee.conclusionNote !== after.nominee.conclusionNote && after.nominee.conclusionNote) {
    changes.push(`Ghi chú kết luận nay là: «${after.nominee.conclusionNote}».`);
  }
  if (before.nominee.name !== after.nominee.name) {
    changes.push(`Tên: «${before.nominee.name}» thành «${after.nominee.name}».`);
  }
  return changes.length > 0 ? changes : ['Thông tin hoặc giấy tờ của trường hợp đã được cập nhật.'];
}
