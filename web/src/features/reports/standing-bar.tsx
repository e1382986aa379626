import type { View } from '../../api/client.ts';
import { useListSearch } from '../../shared/tables/list-search.ts';

type Standing = View<'StandingCountView'>;

/** Dark to light, told apart in grey, too; the words beside say the same. */
const inks: Readonly<Record<string, string>> = {
  sent: '#1c5c33',
  drafting: '#c98a1b',
  silent: '#c9c1b4',
  overdue: '#8c1d18',
};

interface StandingBarProps {
  readonly standings: readonly Standing[];
  readonly participating: number;
}

/** The units that take part as one bar; its parts are also the filter of the table below. */
export function StandingBar({ standings, participating }: StandingBarProps) {
  const { get, set } = useListSearch();
  const chosen = get('tinh-trang');
  const sent = standings.find(({ standing }) => standing === 'sent')?.count ?? 0;
  const shown = standings.filter(({ count, standing }) => count > 0 || standing === chosen);
  return (
    <>
      <p className="overview-lead">
        <strong className="figures">{`${sent}/${participating}`}</strong> đơn vị tham gia đã gửi hồ sơ.
      </p>
      <PartsBar parts={shown.filter(({ standing }) => standing in inks)} />
      <fieldset className="standing-filter">
        <legend className="visually-hidden">Lọc bảng theo tình trạng</legend>
        {shown.map(({ standing, name, count }) => (
          <button
            key={standing}
            type="button"
            aria-pressed={chosen === standing}
            onClick={() => set({ 'tinh-trang': chosen === standing ? undefined : standing })}
          >
            <svg width="12" height="12" aria-hidden="true">
              <rect width="12" height="12" rx="2" fill={inks[standing] ?? '#fff'} stroke="#4b443f" />
            </svg>
            {name}
            <strong className="figures">{count}</strong>
          </button>
        ))}
      </fieldset>
    </>
  );
}

function PartsBar({ parts }: { readonly parts: readonly Standing[] }) {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  let x = 0;
  return (
    <svg className="standing-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      {parts.map(({ standing, count }) => {
        const width = (count / total) * 100;
        x += width;
        return <rect key={standing} x={x - width} width={Math.max(0, width - 0.3)} height="6" fill={inks[standing]} />;
      })}
    </svg>
  );
}
