import type { View } from '../../api/client.ts';

interface TurnoutSignProps {
  /** A number of pixels, or a share of the drawing («40%»). */
  readonly x: number | string;
  readonly y: number;
  readonly reaches: boolean;
}

/** Round and full where it is reached, a hollow diamond where it is not: told apart without colour. */
export function TurnoutSign({ x, y, reaches }: TurnoutSignProps) {
  return (
    <svg x={x} y={y} overflow="visible" aria-hidden="true">
      {reaches ? (
        <circle r="5" fill="#1c5c33" />
      ) : (
        <path d="M0 -6L6 0L0 6L-6 0Z" fill="#fff" stroke="#8c1d18" strokeWidth="2.5" />
      )}
    </svg>
  );
}

interface TurnoutDotProps {
  readonly turnout: View<'TurnoutView'>;
  readonly target: number | null;
  /** Where the axis begins, in percent; it ends at 100. */
  readonly from: number;
}

/** One tổ's share on its own line. The figures stand beside it. */
export function TurnoutDot({ turnout: { registered, voted, reachesTarget }, target, from }: TurnoutDotProps) {
  if (registered === 0) return null;
  const placeOf = (share: number) => `${2 + ((share - from) / (100 - from)) * 96}%`;
  return (
    <svg width="100%" height="18" aria-hidden="true">
      <line x1="2%" x2="98%" y1="9" y2="9" stroke="#c9c1b4" strokeWidth="2" />
      {target !== null && (
        <line
          x1={placeOf(target)}
          x2={placeOf(target)}
          y1="0"
          y2="18"
          stroke="#8c1d18"
          strokeWidth="2"
          strokeDasharray="3 2"
        />
      )}
      <TurnoutSign x={placeOf((voted * 100) / registered)} y={9} reaches={reachesTarget !== false} />
    </svg>
  );
}
