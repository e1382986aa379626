import { Badge } from '@mantine/core';

type Tone = 'waiting' | 'under-way' | 'good' | 'bad' | 'quiet';

/** A sign and a colour for each tone; the words say the same, so that neither colour nor sign is needed. */
const tones: Readonly<Record<Tone, readonly [sign: string, ink: string, paper: string]>> = {
  waiting: ['!', '#7a4a00', '#fdf1d8'],
  'under-way': ['→', '#1f4788', '#e6eefa'],
  good: ['✓', '#1c5c33', '#e3f3e8'],
  bad: ['✕', '#8c1d18', '#fbeceb'],
  quiet: ['–', '#4b443f', '#eee9e0'],
};

const toneOf: Readonly<Record<string, Tone>> = {
  draft: 'waiting',
  returned: 'waiting',
  'on-hold': 'waiting',
  'needs-review': 'waiting',
  submitted: 'under-way',
  proposed: 'under-way',
  forwarded: 'under-way',
  open: 'under-way',
  accepted: 'good',
  qualified: 'good',
  approved: 'good',
  awarded: 'good',
  met: 'good',
  declined: 'bad',
  unqualified: 'bad',
  'not-approved': 'bad',
  cancelled: 'bad',
  unmet: 'bad',
  lapsed: 'bad',
  sent: 'good',
  drafting: 'waiting',
  silent: 'waiting',
  overdue: 'bad',
  provisional: 'waiting',
  confirmed: 'good',
  queued: 'under-way',
  running: 'under-way',
  done: 'good',
  failed: 'bad',
  missing: 'waiting',
  pending: 'under-way',
  filled: 'good',
  late: 'bad',
};

interface StatusBadgeProps {
  /** The machine's word: a state of a dossier, a nominee, a unit, a figure, a job, a slot or a campaign, or a verdict. */
  readonly state: string;
  /** What people read: the view's `stateName`. */
  readonly name: string;
}

/** A state: sign, words and colour. */
export function StatusBadge({ state, name }: StatusBadgeProps) {
  const [sign, color, background] = tones[toneOf[state] ?? 'quiet'];
  return (
    <Badge
      tt="none"
      fw={600}
      size="lg"
      radius="sm"
      style={{ color, background, border: `1px solid ${color}` }}
      leftSection={<span aria-hidden="true">{sign}</span>}
    >
      {name}
    </Badge>
  );
}
