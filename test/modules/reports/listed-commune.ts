import type { TestApp } from '../../support/test-app.ts';
import type { World } from '../../support/world.ts';
import { appraise, file, insertListed } from './listed.ts';

/** Everybody who must and must not be on the list. */
export async function arrangeLists({ db }: Pick<TestApp, 'db'>, world: World): Promise<void> {
  const allTT = ['0', '1', '2', '3', '4.e', '5'].map((part) => `G.TT.${part}`);
  const yes = (codes: readonly string[]) => Object.fromEntries(codes.map((code) => [code, true]));
  const met = (codes: readonly string[]) => Object.fromEntries(codes.map((code) => [code, 'met' as const]));
  const tbc05 = await insertListed(db, world, {
    unit: 'TBC05',
    state: 'accepted',
    nominees: [
      {
        name: 'Nông Quang Thiện',
        state: 'qualified',
        honorific: 'Ông',
        gender: 'NAM',
        is_leader: true,
        post: 'Tổ trưởng',
        workplace: 'Tổ bầu cử số 05',
        citizen_id: '020068003417',
        birth_date: '1968-04-12',
        attestations: yes(['G.CN.0', 'G.CN.1']),
      },
      {
        name: 'Vi Thị Bích Hường',
        state: 'approved',
        honorific: 'Bà',
        gender: 'NU',
        is_leader: false,
        other_route: 'Hội Liên hiệp Phụ nữ tỉnh',
        attestations: yes(['G.CN.0', 'G.CN.2']),
      },
      {
        name: 'Tổ bầu cử số 05',
        kind: 'TAP_THE',
        state: 'qualified',
        attestations: yes(allTT),
        conclusion_note: 'Đạt tất cả.',
      },
      { name: 'Người Đã Rút', state: 'withdrawn' },
      { name: 'Người Bị Hủy', state: 'cancelled' },
    ],
  });
  const [thien, huong, collective] = tbc05.nominees as [string, string, string];
  await appraise(db, world, collective, met(allTT));
  await appraise(db, world, thien, met(['G.CN.0', 'G.CN.1']));
  await appraise(db, world, huong, { 'G.CN.0': 'met', 'G.CN.2': 'unmet' });
  await file(db, world, { dossierId: tbc05.id, kinds: ['TO_TRINH', 'DANH_SACH', 'TOM_TAT'] });
  await file(db, world, { dossierId: tbc05.id, kinds: ['BIEN_BAN'], forms: ['SCAN', 'WORD'] });
  await file(db, world, { dossierId: tbc05.id, kinds: ['BIEN_BAN'], forms: ['PAPER'], late: true });
  for (const nomineeId of [thien, collective])
    await file(db, world, { dossierId: tbc05.id, kinds: ['BAO_CAO_08'], nomineeId });
  await file(db, world, {
    dossierId: tbc05.id,
    kinds: ['BAO_CAO_08'],
    nomineeId: huong,
    forms: ['WORD'],
    set: 'deleted_at = now()',
  });
  await file(db, world, {
    dossierId: tbc05.id,
    kinds: ['BAO_CAO_08'],
    nomineeId: huong,
    forms: ['WORD'],
    set: 'suggested = true',
  });
  await file(db, world, { dossierId: tbc05.id, kinds: ['BAO_CAO_08'], nomineeId: huong, forms: ['SCAN'] });

  const vp = await insertListed(db, world, {
    unit: 'VP',
    state: 'submitted',
    nominees: [
      {
        name: '=Đàm Thuỳ Linh',
        state: 'qualified',
        gender: 'NU',
        is_leader: true,
        changed_after_appraisal: 'Tỷ lệ cử tri đã được sửa.',
      },
      { name: 'Lý Văn Tùng', state: 'unqualified' },
      { name: 'Hoàng Thị Én', state: 'proposed', gender: 'NU' },
      { name: "H'Hen Niê", state: 'on-hold', held_state: 'qualified' },
    ],
  });
  for (const kind of ['TO_TRINH', 'DANH_SACH', 'TOM_TAT', 'BIEN_BAN'] as const)
    await file(db, world, { dossierId: vp.id, kinds: [kind], forms: ['SCAN', 'WORD'] });
  for (const nomineeId of vp.nominees)
    await file(db, world, { dossierId: vp.id, kinds: ['BAO_CAO_08'], nomineeId, forms: ['SCAN', 'WORD'] });
  await db.query(
    `insert into paper_waivers (id, organization_id, dossier_id, reason, granted_by, granted_by_name, granted_at)
     values (gen_random_uuid(), $1, $2, 'Bản giấy thất lạc trên đường.', $3, 'Trưởng phòng', now())`,
    [world.organizationId, vp.id, thien],
  );
  await db.query(
    `insert into criterion_exceptions (nominee_id, criterion, organization_id, reason, granted_by, granted_by_name, granted_at)
     values ($1, 'G.CN.3', $2, 'Theo kết luận của Chủ tịch.', $1, 'Trưởng phòng', now())`,
    [vp.nominees[0], world.organizationId],
  );

  await insertListed(db, world, {
    unit: 'DVBC01',
    state: 'accepted',
    nominees: [{ name: 'Đơn vị bầu cử số 1', kind: 'TAP_THE', state: 'qualified' }],
  });
  await insertListed(db, world, {
    unit: 'TBC05',
    level: 'BANG_KHEN_TINH',
    state: 'accepted',
    nominees: [{ name: 'Tổ bầu cử số 05', kind: 'TAP_THE', state: 'forwarded' }],
  });
  for (const state of ['draft', 'returned', 'declined', 'withdrawn'] as const)
    await insertListed(db, world, {
      unit: 'TBC01',
      state,
      nominees: [{ name: `Người của hồ sơ ${state}`, state: 'qualified' }],
    });
}
