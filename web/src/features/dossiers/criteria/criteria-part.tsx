import { Text } from '@mantine/core';
import { useState } from 'react';
import { StatusBadge } from '../../../shared/feedback/status-badge.tsx';
import { subjectKindName } from '../../../shared/words/names.ts';
import type { DossierFacts, Eligibility } from '../dossier-facts.ts';
import type { Nominee } from '../nominees/nominee-values.ts';
import { nomineeName } from '../nominees/value-words.ts';
import { Criterion } from './criterion.tsx';

/** So few nominees all begin unfolded. */
const fewNominees = 4;

/** Tiêu chuẩn: what each nominee must meet, verbatim; answers of the unit and figures of the service. */
export function CriteriaPart({ facts }: { readonly facts: DossierFacts }) {
  const { eligibility, dossier } = facts;
  if (dossier.nominees.length === 0)
    return <Text>Thêm đối tượng trước; tiêu chuẩn của từng đối tượng sẽ hiện ở đây.</Text>;
  if (!eligibility) return <Text role="status">Đang tải tiêu chuẩn…</Text>;
  return (
    <>
      <p className="tight quiet">
        Đơn vị tự trả lời có hoặc không; tiêu chuẩn theo số liệu do máy tính từ kết quả đã ghi nhận. Kết luận là của
        người thẩm định.
      </p>
      {dossier.nominees.map((nominee) => (
        <OfNominee key={nominee.id} nominee={nominee} facts={facts} eligibility={eligibility} />
      ))}
    </>
  );
}

interface OfNomineeProps {
  readonly nominee: Nominee;
  readonly facts: DossierFacts;
  readonly eligibility: Eligibility;
}

function OfNominee({ nominee, facts, eligibility }: OfNomineeProps) {
  const { dossier } = facts;
  const set = eligibility.sets.find(({ nomineeId }) => nomineeId === nominee.id);
  const owed = eligibility.items.filter((item) => item.nomineeId === nominee.id && item.owed).length;
  const [startsOpen] = useState(dossier.nominees.length <= fewNominees);
  const name = nomineeName(nominee);
  return (
    <details className="nominee" open={startsOpen}>
      <summary>
        <span className="nominee-name">{name}</span>
        <span className="quiet">{subjectKindName(nominee.kind)}</span>
        {owed > 0 && (
          <span className="nominee-lacks">{`! còn ${String(owed).padStart(2, '0')} tiêu chuẩn chưa trả lời`}</span>
        )}
      </summary>
      <div className="nominee-body">
        {set ? (
          <>
            <p className="verbatim">
              {set.text}
              <span className="quiet">{` (mục ${set.clause} của kế hoạch)`}</span>
            </p>
            <Branch node={set.require as Node} of={{ nominee, facts, eligibility }} />
          </>
        ) : (
          <Text>Kế hoạch không đặt tiêu chuẩn riêng cho đối tượng này.</Text>
        )}
      </div>
    </details>
  );
}

type Node = string | { readonly allOf: readonly Node[] } | { readonly anyOf: readonly Node[] };

interface BranchProps {
  readonly node: Node;
  readonly of: OfNomineeProps;
}

/** The plan's tree: all of a branch, or at least one of it. */
function Branch({ node, of }: BranchProps) {
  if (typeof node === 'string') return <Leaf criterion={node} of={of} />;
  const children = 'allOf' in node ? node.allOf : node.anyOf;
  const key = (child: Node) => (typeof child === 'string' ? child : JSON.stringify(child));
  const branches = children.map((child) => <Branch key={key(child)} node={child} of={of} />);
  if ('allOf' in node) return <div className="all-of">{branches}</div>;
  return (
    <fieldset className="any-of">
      <legend>Đạt ít nhất một trong các điều sau</legend>
      {branches}
    </fieldset>
  );
}

function Leaf({
  criterion,
  of: { nominee, facts, eligibility },
}: {
  readonly criterion: string;
  readonly of: OfNomineeProps;
}) {
  const item = eligibility.items.find((one) => one.nomineeId === nominee.id && one.criterion === criterion);
  if (!item) return null;
  return (
    <Criterion
      item={item}
      nominee={nominee}
      facts={facts}
      verdict={<Verdict item={item} isAnswered={criterion in nominee.attestations} />}
    />
  );
}

interface VerdictProps {
  readonly item: Eligibility['items'][number];
  readonly isAnswered: boolean;
}

/** What the machine says; an answer nobody owes because another alternative has been affirmed is not waited for. */
function Verdict({ item: { owed, asked, outcome }, isAnswered }: VerdictProps) {
  if (owed) return <StatusBadge state="draft" name="Chưa trả lời" />;
  if (asked && !isAnswered && outcome === 'needs-review') return <StatusBadge state="none" name="Không cần trả lời" />;
  return <StatusBadge state={outcome} name={outcomeNames[outcome]} />;
}

const outcomeNames: Readonly<Record<Eligibility['items'][number]['outcome'], string>> = {
  met: 'Đạt',
  unmet: 'Không đạt',
  'needs-review': 'Chờ thẩm định',
};
