import { Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Section } from '../../shared/page/page.tsx';
import { electionName } from '../../shared/words/names.ts';
import { ConfirmMany } from './confirm-many.tsx';
import { isEdited, useEdits } from './edits.ts';
import { type Figure, figureTitle, type Results, seatFigures, turnoutFigures } from './figures.ts';
import { HistoryDialog } from './history-dialog.tsx';
import { SaveBar } from './save-bar.tsx';
import { Sheet } from './sheet.tsx';
import { StandingCell } from './standing-cell.tsx';

interface ResultsTablesProps {
  readonly campaign: string;
  readonly results: Results;
}

/** Both tables with what has been typed into them: it stays through refreshes until it is saved or taken back. */
export function ResultsTables({ campaign, results }: ResultsTablesProps) {
  const { edits, write, forget } = useEdits();
  const [history, setHistory] = useState<Figure>();
  const turnouts = turnoutFigures(results);
  const seats = seatFigures(results);
  const all = [...turnouts, ...seats];
  const elections = [...new Set(turnouts.map(({ election }) => election))];
  const sheet = {
    edits,
    onWrite: write,
    standing: (figure: Figure) => <StandingCell figure={figure} edits={edits} onHistory={setHistory} />,
  };
  const areas = [...new Map(turnouts.map(({ unit }) => [unit.id, unit.name]))].map(([id, name]) => ({
    key: id,
    name,
    figures: elections.map(
      (election) => turnouts.find((one) => one.unit.id === id && one.election === election) ?? null,
    ),
  }));
  const constituencies = seats.map((figure) => ({ key: figure.key, name: figureTitle(figure), figures: [figure] }));
  return (
    <Stack gap="lg">
      <Group className="no-print" justify="space-between">
        {all.some(({ mayRecord }) => mayRecord) && <Hint />}
        <ConfirmMany
          campaign={campaign}
          figures={all.filter(({ standing }) => standing?.allowedActions.includes('confirm'))}
        />
      </Group>
      <Section title="Cử tri đi bầu của tổ bầu cử">
        <Sheet
          {...sheet}
          caption="Cử tri đi bầu: tổ bầu cử × cuộc bầu cử"
          standingTitle="Tỷ lệ"
          rows={areas}
          groups={elections.map(electionName)}
        />
      </Section>
      {seats.length > 0 && (
        <Section title="Đại biểu của đơn vị bầu cử">
          <Sheet
            {...sheet}
            caption="Đại biểu: đơn vị bầu cử × cuộc bầu cử"
            standingTitle="Trạng thái"
            rows={constituencies}
            groups={['Số đại biểu']}
          />
        </Section>
      )}
      <SaveBar
        campaign={campaign}
        figures={all.filter((figure) => isEdited(edits, figure))}
        edits={edits}
        onForget={forget}
      />
      {history && <HistoryDialog campaign={campaign} figure={history} onClose={() => setHistory(undefined)} />}
    </Stack>
  );
}

const Hint = () => (
  <Text size="sm" className="quiet">
    Gõ vào ô như trong Excel: mũi tên và Enter để chuyển ô, Esc để lấy lại số cũ. Dán cả vùng chép từ Excel vào ô đầu
    tiên. Chỉ lưu khi bấm «Lưu». Dấu ✓ là đã xác nhận; bấm vào tỷ lệ để xem lịch sử.
  </Text>
);
