import { subjectKindName } from '../../../shared/words/names.ts';
import type { Appraisal } from '../views.ts';

interface NomineeNavigationProps {
  readonly nominees: Appraisal['nominees'];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** Whose criteria are shown. */
export function NomineeNavigation({ nominees, chosen, onChoose }: NomineeNavigationProps) {
  return (
    <ol className="nominee-navigation" aria-label="Các trường hợp">
      {nominees.map(({ nominee, open }) => (
        <li key={nominee.id}>
          <button
            type="button"
            aria-current={nominee.id === chosen ? 'true' : undefined}
            onClick={() => onChoose(nominee.id)}
          >
            <strong>{nominee.name}</strong>
            <span>{`${subjectKindName(nominee.kind)}, ${nominee.stateName.toLowerCase()}${openWords(nominee.state, open.length)}`}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

const openWords = (state: string, open: number): string =>
  state === 'proposed' && open > 0 ? `, còn ${String(open).padStart(2, '0')} tiêu chuẩn` : '';
