import { Alert, Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import { mayDo, useMe } from '../../../api/me.ts';
import { StatusBadge } from '../../../shared/feedback/status-badge.tsx';
import { formatCutoff } from '../../../shared/words/formats.ts';
import { AssignStep } from '../acts/assign.tsx';
import type { Appraisal } from '../views.ts';

/** Where the dossier stands and who looks at it; what keeps this person from it stands first. */
export function DossierHead({ view }: { readonly view: Appraisal }) {
  const { state, stateName, mendBy, conflicts, ruleBookVersion, dossierId, allowedActions } = view;
  return (
    <>
      {conflicts.length > 0 && (
        <Alert color="seal" role="note" title="Ông/Bà không thẩm định được hồ sơ này">
          {conflicts.map(({ kind, nomineeId, detail }) => (
            <Text key={kind + nomineeId} size="sm">{`${nameOf(view, nomineeId)}${detail}.`}</Text>
          ))}
          <Text size="sm">Hãy báo Trưởng phòng giao cho người khác, hoặc ghi nhận cho phép khi có căn cứ.</Text>
        </Alert>
      )}
      <Group gap="md" align="center">
        <StatusBadge state={state} name={stateName} />
        {state === 'returned' && mendBy && <span>{`Bổ sung ${formatCutoff(mendBy)}`}</span>}
        <span className="quiet">{`Bộ quy tắc lần ${ruleBookVersion}`}</span>
        <Readers view={view} />
        {allowedActions.includes('assign') && <AssignStep view={view} />}
        <Link to={`/ho-so/${dossierId}`}>Xem hồ sơ như đơn vị đã gửi</Link>
        <CouncilList view={view} />
      </Group>
    </>
  );
}

const nameOf = ({ nominees }: Appraisal, id: string | null): string => {
  const found = nominees.find(({ nominee }) => nominee.id === id);
  return found ? `Về ${found.nominee.name}: Ông/Bà ` : 'Ông/Bà ';
};

const secondReadingWords: Readonly<Record<string, string>> = {
  'nobody-named': 'cần giao người thẩm định và người đọc lại',
  unread: 'chưa đọc lại',
  done: 'đã đọc lại',
};

function Readers({ view: { assigneeName, secondReaderName, secondReading } }: { readonly view: Appraisal }) {
  const reading = secondReadingWords[secondReading];
  return (
    <span>
      {`Thẩm định: ${assigneeName ?? 'chưa giao'}`}
      {secondReaderName && `; đọc lại: ${secondReaderName}`}
      {reading && ` (${reading})`}
    </span>
  );
}

/** What the council gets; only for those who may take it. */
function CouncilList({ view: { campaign, level, state } }: { readonly view: Appraisal }) {
  const me = useMe();
  if (state !== 'accepted' || !mayDo(me, 'council-list:export')) return null;
  const address = `/api/campaigns/${encodeURIComponent(campaign)}/council-list.xlsx?level=${encodeURIComponent(level)}`;
  return (
    <a href={address} download>
      Tải danh sách trình Hội đồng (Excel)
    </a>
  );
}
