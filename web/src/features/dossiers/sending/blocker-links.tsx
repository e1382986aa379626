import type { View } from '../../../api/client.ts';
import { goTo, partOf, placesOf } from '../places.ts';

type Blocker = View<'BlockerView'>;

/** Everything that stands in the way at once, what cannot be put off first; each leads to its place. */
export function BlockerLinks({ blockers }: { readonly blockers: readonly Blocker[] }) {
  const refusing = blockers.filter(({ severity }) => severity === 'refusing');
  const missing = blockers.filter(({ severity }) => severity === 'missing');
  return (
    <>
      <Those title="Phải sửa mới gửi được" blockers={refusing} />
      <Those title="Còn thiếu" blockers={missing} />
    </>
  );
}

function Those({ title, blockers }: { readonly title: string; readonly blockers: readonly Blocker[] }) {
  if (blockers.length === 0) return null;
  return (
    <div>
      <h3 className="small-heading">{`${title}: ${String(blockers.length).padStart(2, '0')} mục`}</h3>
      <ol className="blockers">
        {blockers.map((blocker) => {
          const { code, detail, clause, nomineeId, slot, criterion } = blocker;
          return (
            <li key={[code, nomineeId, slot, criterion, detail].join(' ')}>
              {detail}
              {clause && <span className="quiet">{` (mục ${clause} của kế hoạch)`}</span>}{' '}
              {partOf(blocker) !== 'check' && (
                <button
                  type="button"
                  className="go-to no-print"
                  onClick={() => goTo(placesOf(blocker))}
                  aria-label={`Đến chỗ cần sửa: ${detail}`}
                >
                  Đến chỗ cần sửa
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
