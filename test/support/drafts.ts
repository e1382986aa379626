import type { Agent } from './people.ts';
import type { World } from './world.ts';

/** What a unit says yes to when it attests everything its collective and its people are asked at a level. */
const codes = {
  collective: {
    office: ['CQ.0', 'CQ.1', 'CQ.2', 'CQ.3', 'CQ.4', 'CQ.5'],
    polling: ['TT.0', 'TT.1', 'TT.2', 'TT.3', 'TT.4.e', 'TT.5'],
  },
  person: ['CN.0', 'CN.1'],
} as const;

const yes = (list: readonly string[], group: string): Record<string, boolean> =>
  Object.fromEntries(list.map((code) => [`${group}.${code}`, true]));

/** A person with everything a submission asks for. */
export function person(name: string, more: object = {}, group = 'G') {
  const identity = {
    gender: 'NAM',
    birthYear: 1980,
    position: 'Ủy viên',
    workplace: 'Tổ bầu cử',
    achievementSummary: 'Hoàn thành xuất sắc nhiệm vụ bầu cử.',
  };
  return { kind: 'CA_NHAN', name, ...identity, isPartyMember: false, attestations: yes(codes.person, group), ...more };
}

/** A collective of a Tổ bầu cử (or đơn vị bầu cử) that attests every criterion that is not measured. */
export function pollingCollective(name: string, more: object = {}, group = 'G') {
  return {
    kind: 'TAP_THE',
    name,
    achievementSummary: 'Tổ chức bầu cử an toàn.',
    attestations: yes(codes.collective.polling, group),
    ...more,
  };
}

/** A collective of an office that attests every criterion. */
export function officeCollective(name: string, more: object = {}, group = 'G') {
  return {
    kind: 'TAP_THE',
    name,
    achievementSummary: 'Phục vụ bầu cử chu đáo.',
    attestations: yes(codes.collective.office, group),
    ...more,
  };
}

export interface Draft {
  readonly unit: string;
  readonly level?: string;
  readonly nominees?: readonly object[];
}

export interface Drafted {
  readonly id: string;
  readonly nominees: readonly string[];
}

/** Opens a draft through the API and puts its nominees in. */
export async function draft(
  agent: Agent,
  world: World,
  { unit, level = 'GIAY_KHEN_XA', nominees = [] }: Draft,
): Promise<Drafted> {
  const created = await agent.post('/api/dossiers').send({ campaign: world.campaign, level, unitId: world.unit(unit) });
  if (created.status !== 201) throw new Error(`no draft: ${created.status} ${created.text}`);
  const { id } = created.body;
  if (nominees.length === 0) return { id, nominees: [] };
  const added = await agent.post(`/api/dossiers/${id}/nominees`).send({ items: nominees });
  if (added.status !== 201) throw new Error(`no nominees: ${added.status} ${added.text}`);
  return { id, nominees: added.body.items.map((item: { id: string }) => item.id) };
}

/** Hands a dossier in as it stands, papers missing or not. */
export async function submit(agent: Agent, id: string) {
  const { body } = await agent.get(`/api/dossiers/${id}`);
  return agent.post(`/api/dossiers/${id}/submit`).send({ version: body.version, acknowledgeMissing: true });
}
