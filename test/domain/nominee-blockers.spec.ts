import { type SubmissionCase, submissionBlockers } from '../../src/domain/blockers.ts';
import type { NomineeCase } from '../../src/domain/nominee-blockers.ts';
import type { Exclusion, SensitiveFields } from '../../src/domain/plan/plan.ts';
import { alternatives, blockersOf, dossier, fields, judged, person, personIdentity, team } from './sample-dossier.ts';

describe('identity', () => {
  const required: SensitiveFields = {
    ...fields,
    citizenId: 'REQUIRED',
    partyMembership: 'REQUIRED',
    ethnicity: 'REQUIRED',
  };

  it.each<[string, NomineeCase, SensitiveFields, string | undefined, string?]>([
    ['a person with post, gender and year of birth is complete', person(), fields, undefined],
    [
      'a workplace does for a post, a date for a year',
      person({ identity: { gender: 'NAM', birthDate: '1985-02-01', workplace: 'Trạm Y tế' } }),
      fields,
      undefined,
    ],
    [
      'a person without anything',
      person({ name: ' ', identity: {} }),
      fields,
      'Trường hợp chưa có tên: còn thiếu họ và tên, chức vụ hoặc nơi công tác, giới tính, ngày hoặc năm sinh. Bổ sung rồi gửi lại.',
      'name',
    ],
    [
      'blank and null are not given',
      person({ identity: { ...personIdentity, position: '  ', gender: null } }),
      fields,
      'Nông Thị Hoà: còn thiếu chức vụ hoặc nơi công tác, giới tính. Bổ sung rồi gửi lại.',
      'position',
    ],
    [
      'sensitive fields where the plan requires them',
      person(),
      required,
      'Nông Thị Hoà: còn thiếu số CCCD, khai là đảng viên hay không, dân tộc. Bổ sung rồi gửi lại.',
      'citizenId',
    ],
    [
      '«not a member» is a declaration',
      person({ identity: { ...personIdentity, citizenId: '020085001234', isPartyMember: false, ethnicity: 'Tày' } }),
      required,
      undefined,
    ],
    ["a collective needs none of a person's fields", team(), required, undefined],
    [
      'a collective outside the unit list names its body kind',
      team({ identity: { bodyKind: 'THON' } }),
      fields,
      undefined,
    ],
    [
      'a collective that is nobody',
      team({ identity: {} }),
      fields,
      'Tổ bầu cử số 03: còn thiếu đơn vị hoặc loại tổ chức của tập thể. Bổ sung rồi gửi lại.',
      'subjectUnitId',
    ],
    [
      'a household needs its name only',
      team({ kind: 'HO_GIA_DINH', name: '', identity: {} }),
      required,
      'Trường hợp chưa có tên: còn thiếu tên. Bổ sung rồi gửi lại.',
      'name',
    ],
  ])('%s', (...row) => {
    const [, nominee, use, detail, field] = row; // rows differ in length: a missing one would be taken for «done»
    const blockers = submissionBlockers(
      dossier({
        nominees: [nominee],
        fields: use,
        quota: { limit: { mode: 'UNLIMITED' }, clause: 'IV.5', counted: {} },
      }),
    );
    expect(blockers).toEqual(
      detail === undefined
        ? []
        : [{ code: 'nominee.identity-incomplete', severity: 'refusing', detail, nomineeId: nominee.id, field }],
    );
  });
});

describe('an excluded body', () => {
  const exclusion = (collective: Exclusion['collective'], persons: Exclusion['persons']): Exclusion => ({
    clause: 'IV.1.1',
    text: 'không bao gồm Ban chỉ đạo, tổ chức cơ sở đảng',
    bodyKinds: ['BAN_CHI_DAO'],
    collective,
    persons,
  });

  it.each<[string, NomineeCase, string[]]>([
    ['refused as a collective', team({ exclusion: exclusion('REFUSE', 'ALLOW') }), ['subject.excluded t1']],
    ['left to a person as a collective', team({ exclusion: exclusion('REVIEW', 'REFUSE') }), []],
    ['refused for its members', person({ exclusion: exclusion('REFUSE', 'REFUSE') }), ['subject.excluded p1']],
    ['left to a person for its members', person({ exclusion: exclusion('REFUSE', 'REVIEW') }), []],
    ['open to its members', person({ exclusion: exclusion('REFUSE', 'ALLOW') }), []],
  ])('%s', (_name, nominee, blockers) => {
    expect(blockersOf({ nominees: [nominee] })).toEqual(blockers);
  });

  it("is named with the plan's words and clause", () => {
    expect(
      submissionBlockers(
        dossier({ nominees: [team({ name: 'Chi bộ thôn Nà Mò', exclusion: exclusion('REFUSE', 'ALLOW') })] }),
      ),
    ).toEqual([
      {
        code: 'subject.excluded',
        severity: 'refusing',
        detail:
          'Chi bộ thôn Nà Mò: kế hoạch không xét khen thưởng đối tượng này («không bao gồm Ban chỉ đạo, tổ chức cơ sở đảng»). ' +
          'Đưa ra khỏi hồ sơ để gửi các trường hợp còn lại.',
        clause: 'IV.1.1',
        nomineeId: 't1',
      },
    ]);
  });
});

describe('criteria', () => {
  const failing = team({ judgement: judged({ allOf: ['unity', 'turnout'] }, { unity: true }, 3919) });

  it('a collective with a confirmed failing figure is refused by name, the individuals beside it are not', () => {
    const good = person({ judgement: judged(alternatives, { unity: true, lead: true }) });
    expect(submissionBlockers(dossier({ nominees: [failing, good] }))).toEqual([
      {
        code: 'criterion.unmet',
        severity: 'refusing',
        detail:
          'Tổ bầu cử số 03 không đạt tiêu chuẩn «Cử tri ≥ 98%». Đại biểu HĐND cấp xã: 3.919/4.000 cử tri đi bầu; phải đạt từ 98%. ' +
          'Đưa ra khỏi hồ sơ để gửi các trường hợp còn lại, hoặc xin Trưởng phòng cho ngoại lệ.',
        clause: 'IV.1.2.a',
        nomineeId: 't1',
        criterion: 'turnout',
      },
    ]);
    expect(blockersOf({ nominees: [good] })).toEqual([]);
  });

  it.each<[string, Partial<SubmissionCase>, string[]]>([
    ['left to a person where the plan says so', { nominees: [failing], confirmedFailure: 'REVIEW' }, []],
    ['forgiven by the head of office', { nominees: [{ ...failing, exceptions: ['turnout'] }] }, []],
    [
      'not forgiven by an exception from something else',
      { nominees: [{ ...failing, exceptions: ['unity'] }] },
      ['criterion.unmet t1 turnout'],
    ],
    [
      'every failed alternative is named',
      { nominees: [person({ judgement: judged(alternatives, { unity: true, lead: false, advise: false }) })] },
      ['criterion.unmet p1 lead', 'criterion.unmet p1 advise'],
    ],
    [
      'one forgiven alternative frees the others',
      {
        nominees: [
          person({
            judgement: judged(alternatives, { unity: true, lead: false, advise: false }),
            exceptions: ['advise'],
          }),
        ],
      },
      [],
    ],
    [
      'one alternative answered yes is enough',
      { nominees: [person({ judgement: judged(alternatives, { unity: true, lead: false, advise: true }) })] },
      [],
    ],
    [
      'an answer that is owed is missing',
      { nominees: [person({ judgement: judged(alternatives, { lead: true }) })] },
      ['criterion.unanswered p1 unity'],
    ],
    [
      'an exception answers nothing',
      { nominees: [person({ judgement: judged(alternatives, { lead: true }), exceptions: ['unity'] })] },
      ['criterion.unanswered p1 unity'],
    ],
    ['no criteria, nothing to judge', { nominees: [person({ judgement: undefined })] }, []],
  ])('%s', (_name, rest, blockers) => {
    expect(blockersOf(rest)).toEqual(blockers);
  });

  it('an owed answer can be acknowledged as missing', () => {
    expect(
      submissionBlockers(dossier({ nominees: [person({ judgement: judged(alternatives, { lead: true }) })] })),
    ).toEqual([
      {
        code: 'criterion.unanswered',
        severity: 'missing',
        detail:
          'Nông Thị Hoà, tiêu chuẩn «Đoàn kết»: Đơn vị chưa trả lời tiêu chuẩn này. Trả lời có hoặc không trong phần tiêu chuẩn.',
        clause: 'IV.1.2.a',
        nomineeId: 'p1',
        criterion: 'unity',
      },
    ]);
  });
});
