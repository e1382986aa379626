import type { MouseEvent } from 'react';
import { formatCutoff } from '../../shared/words/formats.ts';
import type { Dossier, DossierFacts } from './dossier-facts.ts';
import { SaveWords } from './nominees/save-words.tsx';
import { partTitles } from './part.tsx';
import { goTo, type Part, partIds, partOf } from './places.ts';
import { sentWords } from './sending/receipt.tsx';

const parts: readonly Part[] = ['nominees', 'criteria', 'papers', 'check'];
const two = (count: number): string => String(count).padStart(2, '0');

/** Where the dossier stands, and the way to each of its parts with what that still lacks. */
export function PartRail({ facts }: { readonly facts: DossierFacts }) {
  const { dossier } = facts;
  const isWriting = dossier.allowedActions.includes('edit');
  const go = (event: MouseEvent, part: Part) => {
    event.preventDefault();
    goTo([partIds[part]]);
  };
  return (
    <nav className="rail no-print" aria-label="Các phần của hồ sơ">
      <p className={`standing standing-${dossier.state}`}>{standingWords(dossier)}</p>
      <ol>
        {parts.map((part) => (
          <li key={part}>
            <a href={`#${partIds[part]}`} onClick={(event) => go(event, part)}>
              <span className="rail-name">{partTitles[part]}</span>
              {isWriting && <PartState dossier={dossier} part={part} />}
            </a>
          </li>
        ))}
      </ol>
      {isWriting && <SaveWords nominees={dossier.nominees} />}
    </nav>
  );
}

/** What a part still lacks, as the service lists it; the last part speaks of the whole. */
function PartState({ dossier: { blockers }, part }: { readonly dossier: Dossier; readonly part: Part }) {
  const count = part === 'check' ? blockers.length : blockers.filter((blocker) => partOf(blocker) === part).length;
  if (count > 0) return <span className="rail-lacks">{`! còn ${two(count)} mục`}</span>;
  return <span className="rail-whole">{part === 'check' ? '✓ gửi được' : '✓ đủ'}</span>;
}

/** «CHƯA GỬI – còn thiếu 02 mục». */
function standingWords(dossier: Dossier): string {
  const state = dossier.stateName.toLocaleUpperCase('vi');
  const { blockers } = dossier;
  if (dossier.state === 'returned' && dossier.mendBy) return `${state} – ${formatCutoff(dossier.mendBy)}`;
  if (!dossier.allowedActions.includes('submit')) {
    const sent = sentWords(dossier);
    return sent ? `${state} – ${sent}` : state;
  }
  return `${state} – ${blockers.length > 0 ? `còn thiếu ${two(blockers.length)} mục` : 'đủ để gửi'}`;
}
