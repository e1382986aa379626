import type { FilledSlot } from './document-checklist.ts';
import { Refusal } from './refusal.ts';
import type { ReturnItem } from './return-items.ts';

/** What may be ticked when a dossier is sent back. */
export interface Returnable {
  readonly slots: readonly Pick<FilledSlot, 'key' | 'suppliedBy'>[];
  /** Fields of a nominee the unit writes. */
  readonly fields: readonly string[];
  /** Standing nominees with the criteria each is asked. */
  readonly nominees: ReadonlyMap<string, readonly string[]>;
}

/** A return about to be recorded. `mendBy`: the first instant that is too late for mending. */
export interface ReturnDemand {
  readonly items: readonly ReturnItem[];
  readonly mendBy: Date;
}

/**
 * Refuses with `request.invalid`, every fault at once, items that name nothing of this dossier, and a time to mend that is over already.
 * An item names a slot, a field of a nominee or a criterion of a nominee: exactly one of them.
 */
export function requireReturnable({ items, mendBy }: ReturnDemand, returnable: Returnable, now: Date): void {
  const errors = items.flatMap((item, index) =>
    faultsOf(item, returnable).map(([field, message]) => ({ field: `items.${index}.${field}`, message })),
  );
  if (mendBy.getTime() <= now.getTime()) {
    errors.push({ field: 'mendBy', message: 'Hạn bổ sung phải sau thời điểm hiện tại.' });
  }
  if (errors.length === 0) return;
  const messages = [...new Set(errors.map(({ message }) => message))].join(' ');
  throw new Refusal('request.invalid', `Yêu cầu bổ sung chưa đúng. ${messages}`, { errors });
}

type Fault = readonly [field: string, message: string];

function faultsOf(item: ReturnItem, { slots, fields, nominees }: Returnable): Fault[] {
  const { slot, nomineeId, field, criterion } = item;
  if ([slot, field, criterion].filter((part) => part !== undefined).length !== 1)
    return [['slot', 'Mỗi mục nêu đúng một thứ: ô giấy tờ, ô thông tin của một trường hợp, hoặc tiêu chuẩn.']];
  if (slot !== undefined) return slotFaults(slot, nomineeId, slots);
  const criteria = nominees.get(nomineeId ?? '');
  if (!criteria) return [['nomineeId', 'Hồ sơ không có trường hợp này, hoặc đã rút.']];
  if (field !== undefined)
    return fields.includes(field) ? [] : [['field', 'Không có ô thông tin này ở trường hợp được đề nghị.']];
  return criterion !== undefined && criteria.includes(criterion)
    ? []
    : [['criterion', 'Không phải tiêu chuẩn của trường hợp này.']];
}

/** A slot of one nominee carries that nominee in its key: naming another one beside it is a mistake. */
function slotFaults(key: string, nomineeId: string | undefined, slots: Returnable['slots']): Fault[] {
  const slot = slots.find((one) => one.key === key);
  if (!slot) return [['slot', 'Hồ sơ không có ô giấy tờ này.']];
  if (slot.suppliedBy === 'OFFICE') return [['slot', 'Giấy tờ này do nơi tiếp nhận bổ sung, không yêu cầu đơn vị.']];
  const stranger = nomineeId !== undefined && !key.endsWith(`/${nomineeId}`);
  return stranger ? [['nomineeId', 'Ô giấy tờ này không phải của trường hợp đã nêu.']] : [];
}
