import { formatCount, formatPercent } from '../../../shared/words/formats.ts';

interface FiguresProps {
  readonly evidence: unknown;
  /** The criterion, for screen readers. */
  readonly about: string;
}

interface Figure {
  readonly name: string;
  readonly words: string;
  readonly isConfirmed: boolean;
}

const elections: Readonly<Record<string, string>> = {
  QUOC_HOI: 'Đại biểu Quốc hội',
  HDND_TINH: 'Đại biểu HĐND tỉnh',
  HDND_XA: 'Đại biểu HĐND xã',
};

/** The figures a verdict rests on, as they are now; provisional ones say so. */
export function Figures({ evidence, about }: FiguresProps) {
  const figures = figuresIn(evidence);
  if (figures.length === 0) return null;
  return (
    <table className="figures-table figures">
      <caption className="visually-hidden">{`Số liệu đã dùng: ${about}`}</caption>
      <tbody>
        {figures.map(({ name, words, isConfirmed }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{words}</td>
            <td className={isConfirmed ? 'quiet' : 'alarm'}>
              {isConfirmed ? 'đã xác nhận' : 'tạm thời, chờ xác nhận'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface Measured {
  readonly election?: string;
  readonly figure?: Readonly<Record<string, unknown>> | null;
}

/** The counts of voters or seats in the evidence, an election each; figures that are not there yet are said by the reason. */
function figuresIn(evidence: unknown): readonly Figure[] {
  const { elections: measured } = (evidence ?? {}) as { readonly elections?: readonly Measured[] };
  if (!Array.isArray(measured)) return [];
  return measured.flatMap(({ election = '', figure }: Measured): readonly Figure[] => {
    const words = figure && wordsOf(figure);
    return words
      ? [{ name: elections[election] ?? 'Cuộc bầu cử khác', words, isConfirmed: figure.confirmed === true }]
      : [];
  });
}

function wordsOf({ registered, voted, allotted, elected }: Readonly<Record<string, unknown>>): string | undefined {
  if (typeof registered === 'number' && typeof voted === 'number')
    return `${formatCount(voted)}/${formatCount(registered)} cử tri (${formatPercent(voted, registered)})`;
  if (typeof allotted === 'number' && typeof elected === 'number') return `bầu được ${elected}/${allotted} đại biểu`;
  return undefined;
}
