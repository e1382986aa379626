const kb = 1024;
const mb = kb * kb;
const oneDecimal = (figure: number): string => String(Math.round(figure * 10) / 10).replace('.', ',');

/** Bytes as people read them: «418 KB», «2,4 MB». */
export function fileSizeWords(bytes: number): string {
  return bytes < mb ? `${Math.max(1, Math.round(bytes / kb))} KB` : `${oneDecimal(bytes / mb)} MB`;
}
