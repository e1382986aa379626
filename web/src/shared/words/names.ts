const subjectKinds: Readonly<Record<string, string>> = {
  TAP_THE: 'tập thể',
  CA_NHAN: 'cá nhân',
  HO_GIA_DINH: 'hộ gia đình',
};

/** «tập thể», «cá nhân», «hộ gia đình». */
export const subjectKindName = (kind: string): string => subjectKinds[kind] ?? 'đối tượng khác';

const two = (count: number): string => String(count).padStart(2, '0');

/** `{TAP_THE: 1, CA_NHAN: 2}` → «01 tập thể, 02 cá nhân»; kinds without any are left out. */
export function countWords(counts: Readonly<Record<string, number>>): string {
  const words = Object.entries(counts).flatMap(([kind, count]) =>
    count > 0 ? [`${two(count)} ${subjectKindName(kind)}`] : [],
  );
  return words.length > 0 ? words.join(', ') : 'chưa có ai';
}

const electionNames: Readonly<Record<string, string>> = {
  QUOC_HOI: 'Đại biểu Quốc hội',
  HDND_TINH: 'Đại biểu HĐND tỉnh',
  HDND_XA: 'Đại biểu HĐND xã',
};

/** «Đại biểu Quốc hội». */
export const electionName = (election: string): string => electionNames[election] ?? 'Cuộc bầu cử khác';
