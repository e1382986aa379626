import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { type Part as PartName, partIds } from './places.ts';

export const partTitles: Readonly<Record<PartName, string>> = {
  nominees: 'Đối tượng',
  criteria: 'Tiêu chuẩn',
  papers: 'Giấy tờ',
  check: 'Kiểm tra và gửi',
};

/** One of the four parts of a dossier, on a sheet of its own; links of the rail lead here. */
export function Part({ part, children }: { readonly part: PartName; readonly children: ReactNode }) {
  return (
    <section id={partIds[part]} tabIndex={-1} className="sheet part" aria-labelledby={`${partIds[part]}-ten`}>
      <Title order={2} id={`${partIds[part]}-ten`}>
        {partTitles[part]}
      </Title>
      {children}
    </section>
  );
}
