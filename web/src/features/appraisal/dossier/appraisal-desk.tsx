import { Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { KeysHelp } from '../../../shared/keyboard/keys-help.tsx';
import { moveFocus, useKeys } from '../../../shared/keyboard/use-keys.ts';
import { BlockerList } from '../../../shared/feedback/problem-notice.tsx';
import { Section } from '../../../shared/page/page.tsx';
import { AllMetStep } from '../acts/all-met.tsx';
import { DossierActs } from '../acts/dossier-acts.tsx';
import { DuplicatesSection } from '../duplicates/duplicates-section.tsx';
import type { Appraisal } from '../views.ts';
import { DocumentPane } from './document-pane.tsx';
import { DossierHead } from './dossier-head.tsx';
import { DossierHistory } from './dossier-history.tsx';
import { NomineeNavigation } from './nominee-navigation.tsx';
import { NomineeSheet } from './nominee-sheet.tsx';
import { PapersSection } from './papers-section.tsx';
import { useShownFile } from './shown-file.ts';

const keys = [
  ['j', 'Tiêu chuẩn dưới'],
  ['k', 'Tiêu chuẩn trên'],
  ['1', 'Tiêu chuẩn đang chọn: đạt'],
  ['2', 'Tiêu chuẩn đang chọn: không đạt'],
  ['3', 'Tiêu chuẩn đang chọn: cần xem xét'],
  ['n', 'Trường hợp sau'],
  ['p', 'Trường hợp trước'],
  ['a', 'Đạt tất cả, trừ…'],
  ['?', 'Xem các phím tắt'],
] as const;

/** The criteria on the left, the papers they speak of on the right; on a phone one below the other. */
export function AppraisalDesk({ view }: { readonly view: Appraisal }) {
  const [chosen, setChosen] = useState(() => firstOpen(view));
  const [isFilling, setIsFilling] = useState(false);
  const pane = useShownFile(view.dossierId);
  const index = Math.max(
    0,
    view.nominees.findIndex(({ nominee }) => nominee.id === chosen),
  );
  const shown = view.nominees[index];
  const mayFill = view.allowedActions.includes('all-met');
  const step = (by: number) => setChosen(view.nominees[index + by]?.nominee.id ?? chosen);
  useKeys({
    j: () => moveFocus('.criterion', 1),
    k: () => moveFocus('.criterion', -1),
    n: () => step(1),
    p: () => step(-1),
    ...(mayFill && { a: () => setIsFilling(true) }),
  });
  return (
    <Stack>
      <DossierHead view={view} />
      <div className="desk">
        <Stack className="desk-work">
          <Group justify="space-between" gap="sm">
            <NomineeNavigation nominees={view.nominees} chosen={shown?.nominee.id} onChoose={setChosen} />
            <KeysHelp keys={keys} />
          </Group>
          {mayFill && <AllMetStep view={view} isOpen={isFilling} onOpen={setIsFilling} />}
          {view.nominees.map((appraised) => (
            // every sheet stays, so that nothing typed in one is lost by looking at another
            <div key={appraised.nominee.id} hidden={appraised !== shown}>
              <NomineeSheet view={view} appraised={appraised} isShown={appraised === shown} />
            </div>
          ))}
          <DuplicatesSection view={view} />
          <PapersSection view={view} onShow={pane.show} shownId={pane.shownId} />
          <Section title="Quyết định về hồ sơ">
            <Stack gap="sm">
              <Blockers view={view} />
              <DossierActs view={view} />
            </Stack>
          </Section>
          <DossierHistory view={view} />
        </Stack>
        <DocumentPane view={view} pane={pane} />
      </div>
    </Stack>
  );
}

function Blockers({ view: { blockers, state } }: { readonly view: Appraisal }) {
  if (blockers.length > 0) {
    return (
      <div>
        <strong>Trước khi tiếp nhận còn phải xong những việc sau:</strong>
        <BlockerList blockers={blockers as Parameters<typeof BlockerList>[0]['blockers']} />
      </div>
    );
  }
  return state === 'submitted' || state === 'returned' ? <div>Không còn gì cản việc tiếp nhận hồ sơ.</div> : null;
}

const firstOpen = ({ nominees }: Appraisal): string | undefined =>
  (
    nominees.find(({ conclusion, nominee }) => conclusion === 'undecided' && nominee.state === 'proposed') ??
    nominees[0]
  )?.nominee.id;
