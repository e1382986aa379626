import type { Role } from '../../src/domain/roles.ts';

export interface DemoUnit {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
}

const numbered = (count: number, unit: (number: string, place: number) => DemoUnit): DemoUnit[] =>
  Array.from({ length: count }, (_, index) => unit(String(index + 1).padStart(2, '0'), index + 1));

/** The units of xã Cao Lộc in the order of its plan, under the codes of the demo (`api.md`). */
export const units: readonly DemoUnit[] = [
  { code: 'VP', name: 'Văn phòng HĐND và UBND xã', kind: 'PHONG_BAN' },
  { code: 'KT', name: 'Phòng Kinh tế', kind: 'PHONG_BAN' },
  { code: 'VHXH', name: 'Phòng Văn hóa - Xã hội', kind: 'PHONG_VHXH' },
  { code: 'TTPVHCC', name: 'Trung tâm Phục vụ hành chính công', kind: 'DON_VI' },
  { code: 'CAX', name: 'Công an xã', kind: 'DON_VI' },
  { code: 'BCHQS', name: 'Ban Chỉ huy Quân sự xã', kind: 'DON_VI' },
  { code: 'TYT', name: 'Trạm Y tế xã', kind: 'DON_VI' },
  { code: 'MTTQ', name: 'Ủy ban Mặt trận Tổ quốc Việt Nam xã', kind: 'MTTQ' },
  { code: 'HLHPN', name: 'Hội Liên hiệp Phụ nữ xã', kind: 'TO_CHUC_CTXH' },
  { code: 'HND', name: 'Hội Nông dân xã', kind: 'TO_CHUC_CTXH' },
  { code: 'HCCB', name: 'Hội Cựu chiến binh xã', kind: 'TO_CHUC_CTXH' },
  { code: 'DTN', name: 'Đoàn Thanh niên xã', kind: 'TO_CHUC_CTXH' },
  ...numbered(5, (number, place) => ({
    code: `DVBC${number}`,
    name: `Đơn vị bầu cử số ${place}`,
    kind: 'DON_VI_BAU_CU',
  })),
  ...numbered(15, (number) => ({ code: `TBC${number}`, name: `Tổ bầu cử số ${number}`, kind: 'TO_BAU_CU' })),
  { code: 'DVBCQH', name: 'Đơn vị bầu cử đại biểu Quốc hội', kind: 'DON_VI_BAU_CU' },
  { code: 'DVBCT', name: 'Đơn vị bầu cử đại biểu HĐND tỉnh', kind: 'DON_VI_BAU_CU' },
  { code: 'BCD', name: 'Ban Chỉ đạo bầu cử xã', kind: 'BAN_CHI_DAO' },
  { code: 'CBDU', name: 'Chi bộ Cơ quan Đảng ủy xã', kind: 'TO_CHUC_CO_SO_DANG' },
];

/** Constituencies that reach beyond the commune: they carry its seats and propose nobody here. */
export const widerConstituencies = { QUOC_HOI: 'DVBCQH', HDND_TINH: 'DVBCT' } as const;

const office = { unitCode: 'VHXH' };
const officials: Readonly<Record<string, { readonly role: Role; readonly unitCode?: string }>> = {
  thamdinh1: { role: 'appraiser', ...office },
  thamdinh2: { role: 'appraiser', ...office },
  truongphong: { role: 'head-of-office', ...office },
  thuky: { role: 'council-secretary' },
  ...Object.fromEntries(
    numbered(7, (_, place) => ({ code: `uyvien${place}`, name: '', kind: '' })).map(({ code }) => [
      code,
      { role: 'council-member' as const },
    ]),
  ),
  chutich: { role: 'chair' },
  kiemtra: { role: 'inspector' },
  quantri: { role: 'administrator' },
};

/** What a demo account acts as: the officials by name, everybody else for the unit whose code is the name in capitals. */
export function demoMembership(username: string): { readonly role: Role; readonly unitCode?: string } {
  const official = officials[username];
  if (official) return official;
  const unitCode = username.toUpperCase();
  if (!units.some(({ code }) => code === unitCode)) throw new Error(`the demo knows no account ${username}`);
  return { role: 'nominator', unitCode };
}
