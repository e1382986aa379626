import type { DossierEntity } from '../../database/entities/dossier.entity.ts';
import { readDate } from '../../domain/local-time.ts';
import { Refusal } from '../../domain/refusal.ts';
import { type Actor, officeRoles } from '../../domain/roles.ts';
import type { CreateDossier } from './dossier.dto.ts';

type IntakeColumns = Pick<DossierEntity, 'channel' | 'takenInByOffice'> &
  Partial<Pick<DossierEntity, 'incomingNumber' | 'incomingDate' | 'evidencedArrival' | 'assigneeId'>>;

/**
 * How a new dossier arrives. The web channel is the unit's own; iOffice and the counter are the office's, on the unit's behalf, and
 * need the incoming number, its date and the evidenced arrival. Typing in for a unit is not authorship.
 */
export function intakeColumns(actor: Actor, demand: CreateDossier, now: Date): IntakeColumns {
  const byOffice = officeRoles.has(actor.role);
  if (demand.channel === 'WEB') {
    if (byOffice)
      throw invalid(
        'channel',
        'Nơi tiếp nhận chỉ nhập thay đơn vị hồ sơ đến qua iOffice hoặc nộp trực tiếp. Hãy chọn đường đến.',
      );
    return { channel: demand.channel, takenInByOffice: false };
  }
  if (!byOffice)
    throw invalid(
      'channel',
      'Đơn vị gửi hồ sơ trên phần mềm; văn bản qua iOffice do nơi tiếp nhận nhập. Hãy bỏ ô đường đến.',
    );
  const errors = intakeFaults(demand, now);
  if (errors.length > 0) {
    const detail = `${errors.map(({ message }) => message).join(' ')} Hãy ghi theo văn bản đến.`;
    throw new Refusal('request.invalid', detail, { errors });
  }
  const { channel, incomingNumber, incomingDate, evidencedArrival } = demand;
  return {
    channel,
    takenInByOffice: true,
    incomingNumber,
    incomingDate,
    evidencedArrival: new Date(evidencedArrival!),
  };
}

function intakeFaults({ incomingNumber, incomingDate, evidencedArrival }: CreateDossier, now: Date) {
  const faults = [
    [!incomingNumber, 'incomingNumber', 'Cần số văn bản đến.'],
    [!incomingDate, 'incomingDate', 'Cần ngày văn bản đến.'],
    [incomingDate && !readDate(incomingDate), 'incomingDate', 'Ngày văn bản đến không có thật.'],
    [!evidencedArrival, 'evidencedArrival', 'Cần thời điểm đến ghi trên iOffice hoặc phiếu giao nhận.'],
    [evidencedArrival && new Date(evidencedArrival) > now, 'evidencedArrival', 'Thời điểm đến ở tương lai.'],
  ] as const;
  return faults.filter(([fault]) => fault).map(([, field, message]) => ({ field, message }));
}

const invalid = (field: string, message: string): Refusal =>
  new Refusal('request.invalid', message, { errors: [{ field, message }] });
