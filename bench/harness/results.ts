import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';

/** One measured thing, as RESULTS.md shows it. */
export interface Figure {
  /** Permanent name; a later run on the same Node replaces it. */
  readonly name: string;
  /** What is measured, a line. */
  readonly title: string;
  /** What was promised, e.g. «≤ 2.0 × the floor's CPU»; absent: only told. */
  readonly bound?: string;
  /** The figure that is held against the bound, in words. */
  readonly measured: string;
  readonly met?: boolean;
  /** Whatever a reader needs to judge it: absolute figures, what was left out. Markdown, a line each. */
  readonly details: readonly string[];
}

interface Kept extends Figure {
  readonly node: string;
  readonly at: string;
  readonly load: string;
}

const data = 'bench/results.json';
const page = 'bench/RESULTS.md';

/** Adds the figure to `bench/RESULTS.md`, in the part of this Node's major version, with date and the machine's load beside it. */
export function recordFigure(figure: Figure): void {
  const kept: Kept = {
    ...figure,
    node: process.versions.node,
    at: new Date().toISOString().slice(0, 16),
    load: os
      .loadavg()
      .map((value) => value.toFixed(1))
      .join(' '),
  };
  const known: { machine: string; figures: Kept[] } = existsSync(data)
    ? JSON.parse(readFileSync(data, 'utf8'))
    : { machine: '', figures: [] };
  const place = known.figures.findIndex((other) => other.name === kept.name && major(other) === major(kept));
  if (place < 0) known.figures.push(kept);
  else known.figures[place] = kept;
  writeFileSync(data, `${JSON.stringify({ machine: machine(), figures: known.figures }, null, 2)}\n`);
  writeFileSync(page, render(machine(), known.figures));
  const verdict = figure.met === undefined ? '' : figure.met ? ' — met' : ' — NOT MET';
  process.stdout.write(`${figure.name}: ${figure.measured}${figure.bound ? ` (${figure.bound})` : ''}${verdict}\n`);
  for (const line of figure.details) process.stdout.write(`  ${line}\n`);
}

const major = ({ node }: Kept): string => node.split('.')[0]!;

function machine(): string {
  const [processor] = os.cpus();
  const memory = Math.round(os.totalmem() / 1024 ** 3);
  return `${os.cpus().length} × ${processor?.model.trim() || os.arch()}, ${memory} GB, Linux ${os.release()}`;
}

function render(where: string, figures: readonly Kept[]): string {
  const majors = [...new Set(figures.map(major))].sort((a, b) => Number(a) - Number(b));
  const parts = majors.map((node) => part(figures.filter((figure) => major(figure) === node)));
  return [
    '# What it weighs',
    '',
    `Written by \`npm run bench\`; how it is measured stands in \`bench/README.md\`. Machine: ${where}.`,
    'Others worked on the machine meanwhile: read ratios, which come from sides measured in turn in one run; «load» is that of 1, 5 and 15 minutes.',
    'Times by the clock (starts, uploads) bear that load whole; the processor time told beside a start does not.',
    '',
    ...parts,
  ].join('\n');
}

function part(figures: readonly Kept[]): string {
  const rows = figures.map(({ title, bound = '–', measured, met, at, load }) => {
    const verdict = met === undefined ? '–' : met ? 'yes' : '**no**';
    return `| ${title} | ${bound} | ${measured} | ${verdict} | ${at.replace('T', ' ')} | ${load} |`;
  });
  const details = figures.flatMap(({ title, details }) => [
    `**${title}**`,
    '',
    ...details.map((line) => `- ${line}`),
    '',
  ]);
  return [
    `## Node ${figures.at(-1)!.node}`,
    '',
    '| figure | bound | measured | met | date (UTC) | load |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
    ...details,
  ].join('\n');
}
