import { isMaskedCitizenId, normaliseCitizenId } from '../../domain/citizen-id.ts';
import { Refusal } from '../../domain/refusal.ts';
import { masked } from '../../domain/sensitive-fields.ts';

/**
 * A citizen id as it is stored. Undefined (not sent, or sent back masked) leaves what is stored; null clears it.
 *
 * @throws {Refusal} `request.invalid` for what is not twelve digits; a lost leading zero is for a person to put back.
 */
export function citizenIdToStore(sent: string | null | undefined): string | null | undefined {
  if (sent === undefined || sent === null) return sent;
  if (sent === masked || isMaskedCitizenId(sent)) return undefined;
  if (sent.trim() === '') return null;
  const reading = normaliseCitizenId(sent);
  if (reading.kind === 'ok') return reading.citizenId;
  throw fieldRefused('citizenId', reading.detail);
}

/** An e-mail address as it is stored; undefined and masked leave what is stored. */
export const emailToStore = (sent: string | null | undefined): string | null | undefined =>
  sent === masked ? undefined : sent;

/** One field of the body is wrong in a way that its shape does not show. */
export function fieldRefused(field: string, message: string): Refusal {
  return new Refusal('request.invalid', message, { errors: [{ field, message }] });
}
