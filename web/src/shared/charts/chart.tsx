import type { ReactNode } from 'react';
import './charts.css';

interface ChartProps {
  readonly title: string;
  /** What it shows, as a sentence: whoever sees no picture has the same conclusion. */
  readonly conclusion: ReactNode;
  readonly children: ReactNode;
}

/** A chart with its title and its conclusion in words. What it draws stands in a table, too. */
export function Chart({ title, conclusion, children }: ChartProps) {
  return (
    <figure className="chart">
      <figcaption>
        <strong>{title}</strong>
        {conclusion}
      </figcaption>
      {children}
    </figure>
  );
}

interface LegendProps {
  /** The sign is drawn in a square of 14 × 14. */
  readonly items: readonly { readonly name: string; readonly sign: ReactNode }[];
}

/** What the signs mean. */
export function Legend({ items }: LegendProps) {
  return (
    <ul className="chart-legend">
      {items.map(({ name, sign }) => (
        <li key={name}>
          <svg width="14" height="14" aria-hidden="true">
            {sign}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
