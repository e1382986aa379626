import { Text } from '@mantine/core';
import { useState } from 'react';
import { api, type View } from '../../../api/client.ts';
import { Read } from '../../../shared/page/read.tsx';
import { formatDateTime } from '../../../shared/words/formats.ts';
import { conclusionName, verdictName } from '../judging/verdict-words.ts';
import type { Appraised } from '../views.ts';

type Item = View<'HistoryItemView'>;

/** Who found what about a nominee and when; read when it is opened. */
export function NomineeHistory({ appraised }: { readonly appraised: Appraised }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>Quá trình thẩm định</summary>
      {isOpen && <History appraised={appraised} />}
    </details>
  );
}

function History({ appraised }: { readonly appraised: Appraised }) {
  const { id } = appraised.nominee;
  const history = api.useQuery('get', '/api/nominees/{id}/appraisal/history', { params: { path: { id } } });
  const holds = api.useQuery('get', '/api/nominees/{id}/holds', { params: { path: { id } } });
  return (
    <Read query={history} of="quá trình thẩm định">
      {({ items }) => (
        <>
          {items.length === 0 && <Text size="sm">Chưa có việc nào được ghi.</Text>}
          <ol className="history">
            {items.map((item) => (
              <li key={item.at + item.action}>
                <Text size="sm">
                  <span className="figures quiet">{formatDateTime(item.at)}</span>
                  {`, ${item.byName}: `}
                  <strong>{actName(item)}</strong>
                </Text>
                <Details item={item} appraised={appraised} />
              </li>
            ))}
          </ol>
          {holds.data?.items.map(({ id: hold, reason, placedByName, placedAt, conclusion, releasedByName }) => (
            <Text key={hold} size="sm">
              {`Tạm dừng từ ${formatDateTime(placedAt)} (${placedByName}): «${reason}»`}
              {conclusion ? `; xem xét tiếp (${releasedByName}): «${conclusion}».` : '; còn tạm dừng.'}
            </Text>
          ))}
        </>
      )}
    </Read>
  );
}

const actNames: Readonly<Record<string, string>> = {
  'nominee.rejudge': 'máy xét lại vì số liệu thay đổi',
  'nominee.except': 'cho ngoại lệ',
  'nominee.move': 'chuyển hình thức, đơn vị',
  'nominee.hold': 'tạm dừng xem xét',
  'nominee.release': 'cho xem xét tiếp',
};

function actName({ action, conclusion }: Item): string {
  if (action !== 'nominee.appraise') return actNames[action] ?? 'việc khác';
  return conclusion ? `kết luận «${conclusionName(conclusion)}»` : 'ghi kết quả tiêu chuẩn';
}

function Details({ item, appraised }: { readonly item: Item; readonly appraised: Appraised }) {
  const { verdicts, note, reason, criterion, changedAfterAppraisal } = item;
  const labelOf = (code: string): string =>
    appraised.criteria.find((one) => one.criterion === code)?.label ?? 'tiêu chuẩn của hình thức trước';
  return (
    <>
      {verdicts.map((verdict) => (
        <Text key={verdict.criterion} size="sm">
          {`${labelOf(verdict.criterion)}: ${verdictName(verdict.outcome).toLowerCase()}`}
          {verdict.note && ` («${verdict.note}»)`}
        </Text>
      ))}
      {criterion && <Text size="sm">{labelOf(criterion)}</Text>}
      {[note, reason, changedAfterAppraisal].filter(Boolean).map((words) => (
        <Text key={words} size="sm">{`«${words}»`}</Text>
      ))}
    </>
  );
}
