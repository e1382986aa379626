import { exclusionUse } from '../../domain/appraisal/conclusion.ts';
import { citizenIdDoubts } from '../../domain/citizen-id.ts';
import { scopeOf } from '../../domain/permissions.ts';
import type { Actor } from '../../domain/roles.ts';
import type { DossierFolder } from '../dossiers/dossier-folder.ts';
import { exclusionOf } from '../dossiers/submission-case.ts';
import type { AppraisedNominee } from './appraisal-folder.ts';
import type { DoubtView } from './appraised-nominee.view.ts';

/** What a person should look at; nothing is refused for it. What a number gives away is shown only to those who may read the number. */
export function doubtsOf(actor: Actor, folder: DossierFolder, appraised: AppraisedNominee): DoubtView[] {
  const { nominee, judgement } = appraised;
  const doubts: DoubtView[] = [];
  const add = (code: string, detail: string, clause: string | null = null): void => {
    doubts.push({ code, detail, clause });
  };
  const { citizenId, gender, birthDate, birthYear } = nominee;
  if (citizenId && scopeOf(actor.role, 'fields', 'citizenId')) {
    for (const detail of citizenIdDoubts({ citizenId, gender, birthDate, birthYear })) add('citizen-id', detail);
  }
  const exclusion = exclusionOf(appraised, folder.plan, folder.dossier.level);
  const use = exclusion && exclusionUse(exclusion, nominee.kind);
  if (exclusion && (use === 'REVIEW' || use === 'REFUSE')) {
    const who = nominee.kind === 'CA_NHAN' ? 'Người này là thành viên của tổ chức' : 'Đây là tổ chức';
    add(
      'excluded-body',
      `${who} mà kế hoạch loại ra («${exclusion.text}»). Hãy xem xét trước khi kết luận.`,
      exclusion.clause,
    );
  }
  if (nominee.otherRoute)
    add('other-route', `Đã được đề nghị theo tuyến khác: ${nominee.otherRoute}. Hỏi lại nơi đó trước khi kết luận.`);
  if (!judgement)
    add('no-criteria', 'Kế hoạch không có tiêu chuẩn cho đối tượng này ở hình thức này. Hãy ghi căn cứ khi kết luận.');
  return doubts;
}
