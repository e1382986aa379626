import { Group, Stack, Text, Title } from '@mantine/core';
import { client } from '../../../../api/client.ts';
import { useAct } from '../../../../api/use-act.ts';
import { ProblemNotice } from '../../../../shared/feedback/problem-notice.tsx';
import { ReasonedButton } from '../../../../shared/feedback/reasoned-button.tsx';
import type { Paper } from '../papers.ts';
import { confirmations, noChoice, type Sorting } from './sorting.ts';
import { SortingRow } from './sorting-row.tsx';

interface SortingTableProps {
  readonly dossierId: string;
  readonly papers: readonly Paper[];
  readonly sorting: Sorting;
}

const two = (count: number): string => String(count).padStart(2, '0');

/** The files of a bundle with the places proposed for them: a person corrects and confirms; before that they count for nothing. */
export function SortingTable({ dossierId, papers, sorting }: SortingTableProps) {
  const { sheets } = sorting;
  const { run, isRunning, problem } = useAct((items: ReturnType<typeof confirmations>, headers) =>
    client.POST('/api/dossiers/{id}/bundle/confirm', {
      params: { path: { id: dossierId } },
      body: { items },
      headers,
    }),
  );
  if (sheets.length === 0) return null;
  const undecided = sheets.filter(({ choice }) => choice === noChoice).length;
  const items = confirmations(sheets, papers);
  const confirm = () => void run(items);
  return (
    <section aria-label="Tệp chờ xếp vào ô" className="slot">
      <Stack gap="sm">
        <div>
          <Title order={3}>{`${two(sheets.length)} giấy tờ chờ xếp vào ô`}</Title>
          <Text size="sm" className="quiet">
            Xem lại giấy tờ của từng tệp rồi xác nhận. Chưa xác nhận thì tệp chưa được tính. Có thể kéo tên tệp thả vào
            giấy tờ ở danh sách bên dưới; ảnh của cùng một giấy tờ thì ghép lại.
          </Text>
        </div>
        <table className="rows sorting">
          <caption className="visually-hidden">Các tệp và giấy tờ được đề xuất</caption>
          <thead>
            <tr>
              <th scope="col">Tệp</th>
              <th scope="col">Là giấy tờ nào</th>
            </tr>
          </thead>
          <tbody>
            {sheets.map((sheet, index) => (
              <SortingRow key={sheet.id} sheet={sheet} above={sheets[index - 1]} papers={papers} sorting={sorting} />
            ))}
          </tbody>
        </table>
        <ProblemNotice problem={problem} onRetry={confirm} />
        <Group align="flex-start" gap="sm">
          <ReasonedButton
            isRunning={isRunning}
            onClick={confirm}
            {...(items.length === 0 && { reason: 'Hãy chọn giấy tờ cho ít nhất một tệp.' })}
          >
            {`Xác nhận ${two(items.length)} giấy tờ`}
          </ReasonedButton>
          {undecided > 0 && items.length > 0 && (
            <Text size="sm" className="finding-warning">
              {`Còn ${two(undecided)} tệp chưa chọn giấy tờ; chúng ở lại đây, chưa được tính.`}
            </Text>
          )}
        </Group>
      </Stack>
    </section>
  );
}
