import { Text } from '@mantine/core';

interface CountTextProps {
  readonly count: number;
  readonly limit?: number | null;
  /** «cá nhân» */
  readonly of: string;
}

const two = (count: number): string => String(count).padStart(2, '0');

/** «01/02 cá nhân»; without a limit «01 cá nhân». */
export function CountText({ count, limit, of }: CountTextProps) {
  const figures = limit === undefined || limit === null ? two(count) : `${two(count)}/${two(limit)}`;
  return <Text span inherit className="figures">{`${figures} ${of}`}</Text>;
}
