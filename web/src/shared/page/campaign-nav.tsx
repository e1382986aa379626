import { NavLink } from 'react-router';
import { mayDo, useMe } from '../../api/me.ts';
import './campaign-nav.css';

const pages = [
  { path: '', name: 'Kế hoạch', needs: 'campaigns:read' },
  { path: '/phien-ban', name: 'Phiên bản quy định', needs: 'campaigns:read' },
  { path: '/tong-quan', name: 'Tổng quan', needs: 'statistics:read' },
  { path: '/thong-ke', name: 'Biểu đồ, thống kê', needs: 'statistics:read' },
  { path: '/ket-qua-bau-cu', name: 'Kết quả bầu cử', needs: 'elections:read' },
  { path: '/danh-sach', name: 'Xuất danh sách', needs: 'council-list:export' },
  { path: '/nghi-trung', name: 'Nghi trùng', needs: 'duplicates:read' },
] as const;

/** The pages of one campaign that this person has something to see on. */
export function CampaignNav({ code }: { readonly code: string }) {
  const me = useMe();
  return (
    <nav className="campaign-nav" aria-label="Các trang của đợt">
      {pages
        .filter(({ needs }) => mayDo(me, needs))
        .map(({ path, name }) => (
          <NavLink key={path} to={`/dot/${code}${path}`} end={path === ''}>
            {name}
          </NavLink>
        ))}
    </nav>
  );
}
