import { type Me, mayDo } from '../api/me.ts';

export interface Destination {
  readonly path: string;
  readonly name: string;
  /** The line of `permissions` in `GET /api/auth/me` without which the page has nothing to show. */
  readonly needs?: string;
}

/** What the navigation offers, in reading order. Add a page here when people go to it by themselves. */
const destinations: readonly Destination[] = [
  { path: '/', name: 'Trang chính' },
  { path: '/ho-so', name: 'Hồ sơ', needs: 'dossiers:read' },
  { path: '/tham-dinh', name: 'Thẩm định', needs: 'appraisal:read' },
  { path: '/tiep-nhan', name: 'Tiếp nhận', needs: 'dossiers:take-in' },
  { path: '/tong-quan', name: 'Tổng quan', needs: 'statistics:read' },
  { path: '/ket-qua-bau-cu', name: 'Kết quả bầu cử', needs: 'elections:read' },
  { path: '/dot', name: 'Đợt thi đua', needs: 'campaigns:read' },
  { path: '/ban-giao', name: 'Bàn giao', needs: 'handovers:read' },
  { path: '/nguoi-dung', name: 'Người dùng', needs: 'people:read' },
];

export const destinationsFor = (me: Me): readonly Destination[] =>
  destinations.filter(({ needs }) => needs === undefined || mayDo(me, needs));
