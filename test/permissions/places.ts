import { createHash } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import { officeRoles, type Role } from '../../src/domain/roles.ts';
import { upload } from '../support/appraisal.ts';
import { draft } from '../support/drafts.ts';
import { createOneOfEach, createOrganization, createPerson, createUnit, type Person } from '../support/people.ts';
import type { TestApp } from '../support/test-app.ts';
import { createWorld, type World } from '../support/world.ts';
import { insertDossier } from '../support/world-dossiers.ts';
import type { Case, On, Place } from './line.ts';

/** Two communes in one database; whoever asks belongs to the first and, where the role is a unit's, to TBC05. */
export interface TwoCommunes {
  readonly here: World;
  readonly there: World;
  /** One person of the first commune per role. */
  readonly people: Record<Role, Person>;
  /** Bytes that lie in the file store. */
  readonly file: StoredBytes;
}

interface StoredBytes {
  readonly sha256: string;
  readonly size: string;
  readonly media_type: string;
}

const somebody = '00000000-0000-7000-8000-000000000000';
const then = '2026-03-16T09:00:00+07:00';
export const otherCampaign = 'xa-khac-2026';
/** What names of the other commune contain, and of the other unit: nobody else may ever read them. */
export const marks = { there: 'Người Xã Bên', otherUnit: 'Người Đơn Vị Bên' } as const;

export async function createTwoCommunes(testApp: TestApp): Promise<TwoCommunes> {
  const here = await createWorld(testApp);
  const there = await createCommune(testApp, here);
  const people = await createOneOfEach(testApp, here.organizationId);
  const { db } = testApp;
  for (const role of ['nominator', 'unit-head'] as const) {
    await db.query('update memberships set unit_id = $2 where id = $1', [
      people[role].membershipId,
      here.unit('TBC05'),
    ]);
  }
  const unit = await here.as('tbc05');
  const own = await draft(unit, here, { unit: 'TBC05' });
  const document = await upload(unit, own.id, { kinds: ['TO_TRINH'], form: 'WORD', file: 'to-trinh.docx' });
  const { rows } = await db.query<StoredBytes>(
    'select f.sha256, f.size, f.media_type from files f join documents d on d.sha256 = f.sha256 where d.id = $1',
    [document],
  );
  const file = rows[0]!;
  await db.query(
    `insert into files (organization_id, sha256, size, media_type, checks, findings, created_at) values ($1, $2, $3, $4, 'done', '[]', now())`,
    [there.organizationId, file.sha256, file.size, file.media_type],
  );
  return { here, there, people, file };
}

/** A second commune with a campaign of the same plan and two units of the same codes. */
async function createCommune({ db }: TestApp, here: World): Promise<World> {
  const organizationId = await createOrganization(db, { code: '06212', name: 'Xã Bên' });
  const units = new Map<string, string>();
  for (const code of ['TBC05', 'TBC06']) {
    units.set(code, await createUnit(db, organizationId, { code, kind: 'TO_BAU_CU', name: `${marks.there} ${code}` }));
  }
  const campaignId = uuid();
  await db.query(
    `insert into campaigns (id, organization_id, code, name, preset, phase, plan, rule_book_version, version, created_by, created_by_name,
       created_at, opened_at)
     select $1, $2, $3, $4, preset, phase, plan, 1, 1, created_by, created_by_name, created_at, opened_at from campaigns where id = $5`,
    [campaignId, organizationId, otherCampaign, `Đợt của ${marks.there}`, here.campaignId],
  );
  await db.query(
    `insert into rule_books (id, organization_id, campaign_id, version, plan, answers, reason, author_id, author_name, created_at)
     select $1, $2, $3, 1, plan, answers, reason, author_id, author_name, created_at from rule_books where campaign_id = $4`,
    [uuid(), organizationId, campaignId, here.campaignId],
  );
  return { ...here, organizationId, campaignId, unit: (code) => units.get(code)! };
}

/** Who asks, and where the rows shall stand. */
export interface Asked {
  readonly on: On;
  readonly at: Case;
  readonly role: Role;
}

/** Makes the rows an address names, fresh for each call: what one call changes, no other sees. */
export class Places {
  private count = 0;

  constructor(
    private readonly testApp: TestApp,
    readonly world: TwoCommunes,
  ) {}

  async make(asked: Asked): Promise<Place> {
    return { params: await this.params(asked), appraiserId: this.world.people.appraiser.userId };
  }

  private async params({ on, at, role }: Asked): Promise<Record<string, string>> {
    const commune = at === 'other-organization' ? this.world.there : this.world.here;
    const code = at === 'other-organization' ? otherCampaign : this.world.here.campaign;
    const unit = at === 'other-unit' ? 'TBC06' : 'TBC05';
    const unitId = commune.unit(unit);
    switch (on) {
      case 'nothing':
        return { kind: 'DRAFT' };
      case 'campaign':
        return { code, version: '1', id: 'Q1' };
      case 'campaign-unit':
        return { code: this.world.here.campaign, unitId, election: 'HDND_XA' };
      case 'proposing-unit':
        return { code: this.world.here.campaign, unitId };
      case 'unit':
        return { id: unitId };
      case 'organization':
        return { id: commune.organizationId };
      case 'person':
      case 'person-session':
      case 'person-standing-in':
      case 'two-people':
      case 'token':
      case 'handover':
        return this.ofPeople(on, commune.organizationId);
      case 'own-job':
        return { id: await this.job(commune.organizationId, this.world.people[role].userId) };
      case 'retention-run':
        return { id: await this.job(commune.organizationId, this.world.people[role].userId, 'retention-run') };
      case 'legal-basis':
      case 'coefficient':
      case 'base-salary':
        return { id: await this.legal(on, commune.organizationId) };
      default:
        return this.ofDossier(on, { commune, unit, at, role });
    }
  }

  private async ofDossier(
    on: On,
    { commune, unit, at, role }: { commune: World; unit: string; at: Case; role: Role },
  ): Promise<Record<string, string>> {
    const mark = { own: 'Người Nhà', 'other-unit': marks.otherUnit, 'other-organization': marks.there }[at];
    const name = `${mark} số ${++this.count}`; // twice: likely one person
    const nominees = [{ name }, { name }];
    const dossier = await insertDossier(this.testApp.db, commune, {
      unit,
      state: 'submitted',
      takenIn: true,
      nominees,
    });
    const [nomineeId, otherNomineeId] = [...dossier.nominees].sort() as [string, string];
    await this.testApp.db.query('update nominees set birth_year = 1980 where dossier_id = $1', [dossier.id]);
    const documentId = await this.document(commune.organizationId, dossier.id, mark);
    await this.submission(commune, dossier.id);
    const named = { nomineeId, otherNomineeId, documentId, code: this.world.here.campaign };
    if (on === 'nominee') return { ...named, id: nomineeId };
    if (on === 'document') return { ...named, id: documentId };
    if (on === 'correction') {
      const side = officeRoles.has(role) ? 'unit' : 'office'; // the other side decides
      return {
        ...named,
        id: await this.correction(commune.organizationId, { dossierId: dossier.id, nomineeId, side }),
      };
    }
    return { ...named, id: dossier.id };
  }

  private async document(organizationId: string, dossierId: string, mark: string): Promise<string> {
    return this.insert('documents', {
      organization_id: organizationId,
      dossier_id: dossierId,
      kinds: ['TO_TRINH'],
      form: 'WORD',
      sha256: this.world.file.sha256,
      file_name: `Tờ trình của ${mark}.docx`,
      source_hashes: [],
      received_at: then,
      uploaded_by: somebody,
      uploaded_by_name: mark,
    });
  }

  private async submission({ organizationId, campaignId }: World, dossierId: string): Promise<void> {
    const number = `THU-${++this.count}`;
    await this.insert('submissions', {
      organization_id: organizationId,
      campaign_id: campaignId,
      dossier_id: dossierId,
      number: 1,
      received_at: then,
      channel: 'WEB',
      rule_book_version: 1,
      legal_regime: '[]',
      nominees: '[]',
      documents: '[]',
      missing: '[]',
      quota: JSON.stringify([]),
      receipt_number: number,
      receipt_code: 'abcdefgh',
      submitted_by: somebody,
      submitted_by_name: 'Người gửi',
      created_at: then,
    });
  }

  private correction(
    organizationId: string,
    { dossierId, nomineeId, side }: { dossierId: string; nomineeId: string; side: string },
  ): Promise<string> {
    return this.insert('corrections', {
      organization_id: organizationId,
      dossier_id: dossierId,
      nominee_id: nomineeId,
      field: 'position',
      new_value: 'Tổ phó',
      reason: 'Gõ nhầm.',
      state: 'proposed',
      side,
      proposed_by: somebody,
      proposed_by_name: 'Người đề nghị',
      proposed_at: then,
    });
  }

  private async ofPeople(on: On, organizationId: string): Promise<Record<string, string>> {
    const person = await this.person(organizationId);
    if (on === 'token') {
      const row = {
        organization_id: organizationId,
        membership_id: person.membershipId,
        created_by: somebody,
        created_at: then,
      };
      return { id: await this.insert('api_tokens', { ...row, name: 'Máy', token_hash: uuid(), scopes: [] }) };
    }
    if (on === 'person-session') {
      const sid = uuid();
      const sess = {
        userId: person.userId,
        membershipId: person.membershipId,
        signedInAt: then,
        address: '',
        device: '',
      };
      await this.testApp.db.query(
        `insert into sessions (sid, sess, expire) values ($1, $2, now() + interval '1 hour')`,
        [sid, sess],
      );
      return { id: person.userId, sessionId: createHash('sha256').update(sid).digest('hex') };
    }
    const other = await this.person(organizationId);
    if (on === 'two-people') return { fromUserId: person.userId, toUserId: other.userId };
    if (on === 'handover') {
      const isHere = organizationId === this.world.here.organizationId;
      const row = {
        organization_id: organizationId,
        from_user_id: person.userId,
        to_user_id: isHere ? this.world.people.appraiser.userId : other.userId, // an appraiser reads what came to them
        items: '[]',
      };
      const by = { handed_over_by: somebody, handed_over_by_name: 'Trưởng phòng', handed_over_at: then };
      return { id: await this.insert('queue_handovers', { ...row, ...by, reason: 'Nghỉ phép dài ngày.' }) };
    }
    if (on === 'person') {
      return { id: person.userId, membershipId: person.membershipId, forMembershipId: other.membershipId };
    }
    const standingIn = await this.insert('memberships', {
      organization_id: organizationId,
      user_id: person.userId,
      role: 'appraiser',
      valid_from: then,
      valid_until: '2026-04-01T00:00:00+07:00',
      standing_in_for_id: other.membershipId,
      reason: 'Đi công tác.',
      created_at: then,
    });
    return { id: person.userId, membershipId: standingIn };
  }

  private person(organizationId: string): Promise<Person> {
    const mark = organizationId === this.world.there.organizationId ? marks.there : 'Người Nhà';
    const username = `nguoi-${++this.count}`;
    return createPerson(this.testApp, {
      username,
      role: 'appraiser',
      organizationId,
      fullName: `${mark} ${this.count}`,
    });
  }

  private job(organizationId: string, requestedBy: string, kind = 'council-list'): Promise<string> {
    const result = {
      sha256: this.world.file.sha256,
      fileName: 'Danh sách.docx',
      mediaType: this.world.file.media_type,
    };
    return this.insert('job_runs', {
      organization_id: organizationId,
      kind,
      state: 'done',
      input: JSON.stringify({ dryRun: true, at: then }),
      result: JSON.stringify(result),
      requested_by: requestedBy,
      requested_by_name: 'Người yêu cầu',
      created_at: then,
      finished_at: then,
    });
  }

  private legal(on: 'legal-basis' | 'coefficient' | 'base-salary', organizationId: string): Promise<string> {
    const row = { organization_id: organizationId, valid_from: '2026-01-01', confidence: 'confirmed' };
    if (on === 'base-salary') return this.insert('base_salaries', { ...row, amount: 1, basis: 'Nghị định' });
    if (on === 'coefficient') {
      const about = { level: 'X', nominee_kind: 'CA_NHAN', coefficient_x100: 1, basis: 'Nghị quyết' };
      return this.insert('award_coefficients', { ...row, ...about });
    }
    return this.insert('legal_bases', {
      ...row,
      code: `QD_${++this.count}`,
      type: 'Quyết định',
      title: 'T',
      issuer: 'UBND',
    });
  }

  private async insert(table: string, columns: Readonly<Record<string, unknown>>): Promise<string> {
    const row = { id: uuid(), ...columns };
    const places = Object.keys(row).map((_, index) => `$${index + 1}`);
    await this.testApp.db.query(`insert into ${table} (${Object.keys(row)}) values (${places})`, Object.values(row));
    return row.id;
  }
}
