import { Text } from '@mantine/core';
import { formatPercent } from '../../shared/words/formats.ts';
import { bodyOf, type Edits, isEdited } from './edits.ts';
import { type Figure, figureTitle, type Turnout } from './figures.ts';

interface StandingCellProps {
  readonly figure: Figure;
  readonly edits: Edits;
  readonly onHistory: (figure: Figure) => void;
}

/** What a figure amounts to and whether the office has confirmed it; opens its history. */
export function StandingCell({ figure, edits, onHistory }: StandingCellProps) {
  const { standing } = figure;
  if (isEdited(edits, figure)) return <EditedShare figure={figure} edits={edits} />;
  if (!standing) return <span className="quiet">Chưa có</span>;
  const isConfirmed = standing.status === 'confirmed';
  const words = wordsOf(figure);
  const notes = [!isConfirmed && 'tạm thời', belowWords(figure)].filter(Boolean).join(', ');
  return (
    <button type="button" onClick={() => onHistory(figure)}>
      <span className="figures">{words ? `${words} ` : ''}</span>
      <span aria-hidden="true">{isConfirmed ? '✓' : '!'}</span>
      {isConfirmed && confirmedWords(figure)}
      {notes && (
        <Text span size="xs" display="block" c="#8c1d18">
          {notes}
        </Text>
      )}
      <span className="visually-hidden">{`${isConfirmed && !confirmedWords(figure) ? ' đã xác nhận' : ''}; xem lịch sử của ${figureTitle(figure)}`}</span>
    </button>
  );
}

/** «97,99%»; nothing for seats. */
const wordsOf = ({ figure, standing }: Figure): string =>
  figure === 'turnout' && standing ? (standing as Turnout).percent : '';

const confirmedWords = ({ figure }: Figure): string => (figure === 'seats' ? ' đã xác nhận' : '');

/** «dưới 98%», as the service compared it. */
function belowWords({ figure, standing }: Figure): string {
  if (figure === 'seats' || !standing) return '';
  const { reachesTarget, target } = standing as Turnout;
  return reachesTarget === false ? `dưới ${target}%` : '';
}

function EditedShare({ figure, edits }: Pick<StandingCellProps, 'figure' | 'edits'>) {
  const read = bodyOf(edits, figure);
  if ('lacking' in read) return <span>Chưa lưu</span>;
  const { registered, voted } = read.body;
  if (typeof registered !== 'number' || typeof voted !== 'number') return <span>Chưa lưu</span>;
  return <span className="figures">{`${formatPercent(voted, registered)} chưa lưu`}</span>;
}
