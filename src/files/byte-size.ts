const units = [
  ['GB', 1024 ** 3],
  ['MB', 1024 ** 2],
  ['KB', 1024],
] as const;

/** A size as Vietnamese papers write it: «25 MB», «1,5 MB», «512 KB», «10 byte». Cut to one decimal place, never rounded up past the limit. */
export function byteSizeText(bytes: number): string {
  const unit = units.find(([, size]) => bytes >= size);
  if (!unit) return `${bytes} byte`;
  const tenths = Math.floor((bytes * 10) / unit[1]);
  const decimal = tenths % 10;
  return `${Math.floor(tenths / 10)}${decimal === 0 ? '' : `,${decimal}`} ${unit[0]}`;
}
