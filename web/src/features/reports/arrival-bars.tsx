import { useElementSize } from '@mantine/hooks';
import type { View } from '../../api/client.ts';
import { formatDate, formatTime } from '../../shared/words/formats.ts';
import { labelEvery, niceTop, placeOf, type StepUnit } from './timeline-layout.ts';

type Step = View<'TimelineStepView'>;

interface ArrivalBarsProps {
  readonly steps: readonly Step[];
  readonly unit: StepUnit;
  readonly now: string;
  readonly cutoffs: readonly string[];
  readonly extensions: readonly string[];
}

const room = { left: 34, right: 10, top: 34, bottom: 26, height: 250 };
const stepMs = { days: 86_400_000, hours: 3_600_000 } as const;

/** One bar per step. The drawing repeats what conclusion and table say, so programs that read aloud pass it by. */
export function ArrivalBars({ steps, unit, now, cutoffs, extensions }: ArrivalBarsProps) {
  const { ref, width: measured } = useElementSize();
  const width = Math.max(280, measured);
  const inner = { width: width - room.left - room.right, height: room.height - room.top - room.bottom };
  const top = niceTop(Math.max(1, ...steps.map(({ first, again }) => first + again)));
  const slot = inner.width / Math.max(1, steps.length);
  const xOf = (instant: string): number | undefined => {
    const place = placeOf(Date.parse(instant), steps, stepMs[unit]);
    return place === undefined ? undefined : room.left + place * inner.width;
  };
  const frame = { slot, top, height: inner.height };
  return (
    <div ref={ref}>
      <svg viewBox={`0 0 ${width} ${room.height}`} width="100%" aria-hidden="true">
        <Axis top={top} width={width} height={inner.height} />
        {steps.map((step, index) => (
          <Bar key={step.from} step={step} index={index} frame={frame} />
        ))}
        <Labels steps={steps} unit={unit} slot={slot} width={inner.width} />
        {extensions.map((at) => (
          <Line key={at} x={xOf(at)} dash="4 3" row={1} name="Gia hạn" width={width} />
        ))}
        {cutoffs.map((at) => (
          <Line key={at} x={xOf(at)} row={0} name="Hạn gửi" width={width} />
        ))}
        <Line x={xOf(now)} row={1} name="Bây giờ" ink="#4b443f" dash="1 3" width={width} />
      </svg>
    </div>
  );
}

function Axis({ top, width, height }: { readonly top: number; readonly width: number; readonly height: number }) {
  const marks = top === 1 ? [0, 1] : [0, top / 2, top].filter(Number.isInteger);
  return marks.map((mark) => {
    const y = room.top + height - (mark / top) * height;
    return (
      <g key={mark}>
        <path d={`M${room.left} ${y}H${width - room.right}`} stroke={mark === 0 ? '#4b443f' : '#ddd6cb'} />
        <text x={room.left - 6} y={y + 4} textAnchor="end">
          {mark}
        </text>
      </g>
    );
  });
}

interface BarProps {
  readonly step: Step;
  readonly index: number;
  readonly frame: { readonly slot: number; readonly top: number; readonly height: number };
}

function Bar({ step: { first, again }, index, frame: { slot, top, height } }: BarProps) {
  if (first + again === 0) return null;
  const thick = Math.min(46, slot * 0.72);
  const x = room.left + index * slot + (slot - thick) / 2;
  const base = room.top + height;
  const [firstHigh, againHigh] = [(first / top) * height, (again / top) * height];
  return (
    <g>
      <rect x={x} y={base - firstHigh} width={thick} height={firstHigh} fill="#1f4788" />
      {again > 0 && (
        <rect
          x={x + 1}
          y={base - firstHigh - againHigh + 1}
          width={Math.max(1, thick - 2)}
          height={Math.max(0, againHigh - 2)}
          fill="#e6eefa"
          stroke="#1f4788"
          strokeWidth="2"
        />
      )}
      {slot >= 18 && (
        <text x={x + thick / 2} y={base - firstHigh - againHigh - 4} textAnchor="middle">
          {first + again}
        </text>
      )}
    </g>
  );
}

interface LabelsProps {
  readonly steps: readonly Step[];
  readonly unit: StepUnit;
  readonly slot: number;
  readonly width: number;
}

function Labels({ steps, unit, slot, width }: LabelsProps) {
  const every = labelEvery(steps.length, width, 46);
  return steps.map(({ from }, index) =>
    index % every === 0 ? (
      <text key={from} x={room.left + (index + 0.5) * slot} y={room.height - 8} textAnchor="middle">
        {unit === 'days' ? formatDate(new Date(from)).slice(0, 5) : hourLabel(from)}
      </text>
    ) : null,
  );
}

/** Midnight names the day that begins. */
const hourLabel = (from: string): string =>
  formatTime(from) === '00:00' ? formatDate(new Date(from)).slice(0, 5) : formatTime(from);

interface LineProps {
  readonly x: number | undefined;
  readonly name: string;
  /** 0: the upper line of names, 1: the lower one. */
  readonly row: 0 | 1;
  readonly width: number;
  readonly ink?: string;
  readonly dash?: string;
}

function Line({ x, name, row, width, ink = '#8c1d18', dash }: LineProps) {
  if (x === undefined) return null;
  const atEnd = x > width / 2;
  return (
    <g>
      <path
        d={`M${x} ${row === 0 ? 4 : 18}V${room.height - room.bottom}`}
        stroke={ink}
        strokeWidth="2"
        strokeDasharray={dash}
      />
      <text
        x={atEnd ? x - 5 : x + 5}
        y={row === 0 ? 13 : 28}
        textAnchor={atEnd ? 'end' : 'start'}
        style={{ fill: ink, fontWeight: 600 }}
      >
        {name}
      </text>
    </g>
  );
}
