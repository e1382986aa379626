import type { DossierEntity } from '../../database/entities/dossier.entity.ts';
import { Refusal } from '../../domain/refusal.ts';
import { type Actor, officeRoles } from '../../domain/roles.ts';
import type { CreateDossier } from './dossier.dto.ts';

type IntakeColumns = Pick<DossierEntity, 'channel' | 'takenInByOffice'> &
  Partial<Pick<DossierEntity, 'incomingNumber' | 'incomingDate' | 'evidencedArrival' | 'assigneeId'>>;

/**
 * How a new dossier arrives. The web channel is the unit's own; iOffice and the counter are the office's, on the unit's behalf, and
 * need the incoming number, its date and the evidenced arrival. Typing in for a unit is not authorship.
 */
export function intakeColumns(
  actor: Actor,
  { channel, incomingNumber, incomingDate, evidencedArrival }: CreateDossier,
  now: Date,
): IntakeColumns {
  const byOffice = officeRoles.has(actor.role);
  if (channel === 'WEB') {
    if (byOffice)
      throw invalid(
        'channel',
        'Nơi tiếp nhận chỉ nhập thay đơn vị hồ sơ đến qua iOffice hoặc nộp trực tiếp. Hãy chọn đường đến.',
      );
    return { channel, takenInByOffice: false };
  }
  if (!byOffice)
    throw invalid(
      'channel',
      'Đơn vị gửi hồ sơ trên phần mềm; văn bản qua iOffice do nơi tiếp nhận nhập. Hãy bỏ ô đường đến.',
    );
  const errors = [
    ...(incomingNumber ? [] : [{ field: 'incomingNumber', message: 'Cần số văn bản đến.' }]),
    ...(incomingDate ? [] : [{ field: 'incomingDate', message: 'Cần ngày văn bản đến.' }]),
    ...(evidencedArrival
      ? []
      : [{ field: 'evidencedArrival', message: 'Cần thời điểm đến ghi trên iOffice hoặc phiếu giao nhận.' }]),
    ...(evidencedArrival && new Date(evidencedArrival) > now
      ? [{ field: 'evidencedArrival', message: 'Thời điểm đến ở tương lai.' }]
      : []),
  ];
  if (errors.length > 0)
    throw new Refusal(
      'request.invalid',
      `${errors.map(({ message }) => message).join(' ')} Hãy ghi theo văn bản đến.`,
      { errors },
    );
  return {
    channel,
    takenInByOffice: true,
    incomingNumber: incomingNumber!,
    incomingDate: incomingDate!,
    evidencedArrival: new Date(evidencedArrival!),
  };
}

const invalid = (field: string, message: string): Refusal =>
  new Refusal('request.invalid', message, { errors: [{ field, message }] });
