/** One election's count at one polling area, as its minutes record it. Whole persons. */
export interface Turnout {
  readonly registered: number;
  readonly voted: number;
}

/** Seats of one constituency in one election, as its minutes record them. */
export interface Seats {
  readonly allotted: number;
  readonly elected: number;
}

/**
 * Whether at least `percent` % of the registered voters voted.
 *
 * Compared in integers: 3,919 of 3,999 prints as 98,00 % and is still below 98 %. Nobody registered means nothing is known.
 */
export function reachesTurnout({ registered, voted }: Turnout, percent: number): boolean | undefined {
  if (registered === 0) return undefined;
  return voted * 100 >= percent * registered;
}

/** A constituency's turnout is the sum of its polling areas', in whole persons; of none it is 0 of 0, of which nothing is known. */
export function sumTurnout(parts: readonly Turnout[]): Turnout {
  return {
    registered: parts.reduce((sum, part) => sum + part.registered, 0),
    voted: parts.reduce((sum, part) => sum + part.voted, 0),
  };
}

/**
 * The share that voted, «98,03%»: cut off after two decimals, never rounded, so that 3.919/3.999 reads 97,99% and no figure
 * looks as if it reached a threshold that it missed. Of nobody: «chưa xác định». Needs whole, non-negative numbers.
 */
export function formatTurnout({ registered, voted }: Turnout): string {
  if (registered === 0) return 'chưa xác định';
  const hundredths = (BigInt(voted) * 10_000n) / BigInt(registered);
  return `${formatCount(hundredths / 100n)},${String(hundredths % 100n).padStart(2, '0')}%`;
}

/** The exact figures first, then the share: «3.919/3.999 cử tri (97,99%)». */
export function describeTurnout(turnout: Turnout): string {
  return `${formatCount(turnout.voted)}/${formatCount(turnout.registered)} cử tri (${formatTurnout(turnout)})`;
}

/** Whole numbers as Vietnamese papers write them: «1.234». Throws RangeError for a fraction. */
export function formatCount(count: number | bigint): string {
  return BigInt(count)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, '.');
}

/** Why this count cannot be true, in a sentence that says what to do; undefined when it can. Nobody registered is possible. */
export function impossibleTurnout(turnout: Turnout): string | undefined {
  return turnoutFaults(turnout)[0];
}

/** Everything that is impossible about a count, at once. */
export function turnoutFaults({ registered, voted }: Turnout): readonly string[] {
  const wrong = [
    notWholePersons('Số cử tri trong danh sách', registered),
    notWholePersons('Số cử tri đã bỏ phiếu', voted),
  ].filter((fault) => fault !== undefined);
  if (wrong.length > 0 || voted <= registered) return wrong;
  return [
    `Số cử tri đã bỏ phiếu (${formatCount(voted)}) lớn hơn số cử tri trong danh sách (${formatCount(registered)}). Đối chiếu lại với biên bản kết quả kiểm phiếu rồi nhập lại hai số này.`,
  ];
}

/** Why these seats cannot be true, in a sentence that says what to do; undefined when they can. Fewer elected than allotted is possible. */
export function impossibleSeats(seats: Seats): string | undefined {
  return seatFaults(seats)[0];
}

/** Everything that is impossible about a constituency's seats, at once. */
export function seatFaults({ allotted, elected }: Seats): readonly string[] {
  const wrong = [
    notWholePersons('Số đại biểu được bầu của đơn vị bầu cử', allotted),
    allotted === 0
      ? 'Số đại biểu được bầu của đơn vị bầu cử là 0, nhưng mỗi đơn vị bầu cử được bầu ít nhất 1 đại biểu. Nhập lại theo nghị quyết ấn định đơn vị bầu cử.'
      : undefined,
    notWholePersons('Số đại biểu đã trúng cử', elected),
  ].filter((fault) => fault !== undefined);
  if (wrong.length > 0 || elected <= allotted) return wrong;
  return [
    `Số đại biểu đã trúng cử (${formatCount(elected)}) lớn hơn số đại biểu được bầu (${formatCount(allotted)}). Đối chiếu lại với biên bản xác định kết quả bầu cử rồi nhập lại hai số này.`,
  ];
}

function notWholePersons(what: string, count: number): string | undefined {
  if (Number.isSafeInteger(count) && count >= 0) return undefined;
  return `${what} phải là số nguyên từ 0 trở lên. Nhập lại đúng như biên bản.`;
}
