import { Alert, Group, Stack, Text, Title } from '@mantine/core';
import { StatusBadge } from '../../../shared/feedback/status-badge.tsx';
import { formatDate, formatDateTime } from '../../../shared/words/formats.ts';
import { subjectKindName } from '../../../shared/words/names.ts';
import { NomineeActs } from '../acts/nominee-acts.tsx';
import { Appraising } from '../judging/appraising.tsx';
import type { Appraisal, Appraised } from '../views.ts';
import { NomineeHistory } from './nominee-history.tsx';

interface NomineeSheetProps {
  readonly view: Appraisal;
  readonly appraised: Appraised;
  /** The keys speak to this one. */
  readonly isShown: boolean;
}

/** One nominee: who it is, what is doubtful, every criterion, the conclusion. */
export function NomineeSheet({ view, appraised, isShown }: NomineeSheetProps) {
  const { nominee, doubts, proposal, appraisedByName, appraisedAt } = appraised;
  return (
    <section className="sheet" aria-label={nominee.name}>
      <Stack gap="sm">
        <Group justify="space-between" gap="sm">
          <Title order={2}>{nominee.name}</Title>
          <StatusBadge state={nominee.state} name={nominee.stateName} />
        </Group>
        <NomineeFacts nominee={nominee} />
        {nominee.changedAfterAppraisal && (
          <Alert color="seal" role="note" title="Kết quả thay đổi sau thẩm định">
            {`${nominee.changedAfterAppraisal} Hãy xem lại rồi kết luận lại.`}
          </Alert>
        )}
        {doubts.length > 0 && (
          <Alert color="yellow" role="note" title="Nên xem lại" c="#241f1c">
            {doubts.map(({ code, detail, clause }) => (
              <Text key={code + detail} size="sm">{`${detail}${clause ? ` (mục ${clause} của kế hoạch)` : ''}`}</Text>
            ))}
          </Alert>
        )}
        <Text size="sm">
          <strong>Máy đề xuất: </strong>
          {proposal}
        </Text>
        {appraisedByName && appraisedAt && (
          <Text size="sm" className="quiet">{`${appraisedByName} thẩm định lúc ${formatDateTime(appraisedAt)}.`}</Text>
        )}
        <Appraising appraised={appraised} isShown={isShown} />
        <NomineeActs view={view} appraised={appraised} />
        <NomineeHistory appraised={appraised} />
      </Stack>
    </section>
  );
}

function NomineeFacts({ nominee }: { readonly nominee: Appraised['nominee'] }) {
  const { kind, honorific, position, workplace, birthDate, birthYear, citizenId, headcount, womenPercent } = nominee;
  const born = birthDate ? `sinh ngày ${formatDate(birthDate)}` : birthYear ? `sinh năm ${birthYear}` : undefined;
  const line = [
    subjectKindName(kind),
    honorific,
    position,
    workplace,
    born,
    citizenId && `CCCD ${citizenId}`,
    headcount !== null && `${headcount} người`,
    womenPercent !== null && `${womenPercent}% nữ`,
    nominee.otherRoute && `đã đề nghị tuyến khác: ${nominee.otherRoute}`,
  ].filter((part) => typeof part === 'string' && part !== '');
  return (
    <div>
      <Text size="sm">{line.join('; ')}</Text>
      {nominee.achievementSummary && (
        <Text size="sm" mt={4}>
          <strong>Thành tích: </strong>
          {nominee.achievementSummary}
        </Text>
      )}
    </div>
  );
}
