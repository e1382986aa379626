const decimal = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Orders two decimal texts («12.5», «-2») exactly: negative, zero or positive; undefined when one of them is no decimal. */
export function compareDecimals(left: string, right: string): number | undefined {
  const a = decimal.exec(left);
  const b = decimal.exec(right);
  if (!a || !b) return undefined;
  const places = Math.max(a[3]?.length ?? 0, b[3]?.length ?? 0);
  const difference = scaled(a, places) - scaled(b, places);
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

function scaled([, sign, whole = '0', fraction = '']: RegExpExecArray, places: number): bigint {
  const digits = BigInt(whole + fraction.padEnd(places, '0'));
  return sign === '-' ? -digits : digits;
}
