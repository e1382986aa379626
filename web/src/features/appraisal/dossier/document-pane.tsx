import { NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import { api, type View } from '../../../api/client.ts';
import { DocumentViewer } from '../../../shared/documents/document-viewer.tsx';
import { Read } from '../../../shared/page/read.tsx';
import type { Appraisal } from '../views.ts';
import type { ShownFile } from './shown-file.ts';

interface DocumentPaneProps {
  readonly view: Appraisal;
  readonly pane: ShownFile;
}

/** So many papers stay open behind the one that is shown, each on the page where it was left. */
const mostOpen = 5;

/** The papers beside the work. */
export function DocumentPane({ view, pane }: DocumentPaneProps) {
  const documents = api.useQuery('get', '/api/dossiers/{id}/documents', {
    params: { path: { id: view.dossierId } },
  });
  return (
    <section className="desk-papers no-print" aria-label="Giấy tờ đang xem">
      <Read query={documents} of="các tệp của hồ sơ">
        {({ items }) => <Papers items={items} view={view} pane={pane} />}
      </Read>
    </section>
  );
}

interface PapersProps extends DocumentPaneProps {
  readonly items: readonly View<'DocumentView'>[];
}

function Papers({ items, view, pane }: PapersProps) {
  const choices = choicesOf(view).filter(({ value }) => items.some(({ id }) => id === value));
  const shownId = choices.some(({ value }) => value === pane.shownId) ? pane.shownId : choices[0]?.value;
  const [opened, setOpened] = useState<readonly string[]>([]);
  if (shownId && !opened.includes(shownId)) setOpened([...opened, shownId].slice(-mostOpen));
  if (!shownId) return <Text>Hồ sơ chưa có tệp nào để xem.</Text>;
  return (
    <>
      <NativeSelect
        label="Giấy tờ đang xem"
        data={choices}
        value={shownId}
        onChange={({ currentTarget }) => pane.show(currentTarget.value)}
      />
      {opened.map((id) => {
        const file = items.find((one) => one.id === id);
        return file ? (
          <div key={id} hidden={id !== shownId} className="desk-paper">
            <DocumentViewer file={file} />
          </div>
        ) : null;
      })}
    </>
  );
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Every file once, in the order of the plan's slots, under the names of the papers it holds. */
function choicesOf({ papers, nominees }: Appraisal): readonly Choice[] {
  const names = new Map<string, { papers: string[]; form: string; who: string | undefined }>();
  for (const { name, form, nomineeId, files } of papers) {
    if (form === 'PAPER') continue;
    for (const { id } of files) {
      const who = nominees.find(({ nominee }) => nominee.id === nomineeId)?.nominee.name;
      const known = names.get(id) ?? { papers: [], form, who };
      names.set(id, { ...known, papers: [...known.papers, name] });
    }
  }
  return [...names].map(([value, { papers: held, form, who }]) => ({
    value,
    label: `${held.join(', ')}${who && !held.join().includes(who) ? ` (${who})` : ''}, ${form === 'SCAN' ? 'bản scan' : 'bản Word'}`,
  }));
}
