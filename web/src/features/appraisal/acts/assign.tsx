import { Button } from '@mantine/core';
import { useState } from 'react';
import { client, type View } from '../../../api/client.ts';
import type { Appraisal } from '../views.ts';
import { ActDialog } from './act-dialog.tsx';
import { PersonSelect } from './person-select.tsx';
import { useOfficeAct } from './use-office-act.ts';

/** The head of office names who appraises and who reads again. */
export function AssignStep({ view }: { readonly view: Appraisal }) {
  const { dossierId, version, unit, assigneeId, secondReaderId } = view;
  const [isOpen, setIsOpen] = useState(false);
  const [chosen, setChosen] = useState<{ assignee?: string; second?: string }>({});
  const assignee = chosen.assignee ?? assigneeId ?? '';
  const second = chosen.second ?? secondReaderId ?? '';
  const assigning = useOfficeAct((body: View<'AssignDossier'>) =>
    client.PUT('/api/dossiers/{id}/assignee', { params: { path: { id: dossierId } }, body }),
  );
  const send = async (): Promise<void> => {
    if (!(await assigning.run({ version, userId: assignee || null, secondReaderId: second || null }))) return;
    setIsOpen(false);
    setChosen({});
  };
  return (
    <>
      <Button variant="default" size="compact-sm" onClick={() => setIsOpen(true)}>
        Giao việc
      </Button>
      <ActDialog
        isOpen={isOpen}
        title={`Giao hồ sơ của ${unit.name}`}
        verb="Giao"
        isRunning={assigning.isRunning}
        problem={assigning.problem}
        onSend={() => void send()}
        onCancel={() => setIsOpen(false)}
      >
        <PersonSelect
          label="Người thẩm định"
          none="Chưa giao ai"
          value={assignee}
          onChange={(id) => setChosen((before) => ({ ...before, assignee: id }))}
        />
        <PersonSelect
          label="Người đọc lại"
          description="Phải khác người thẩm định; khi đã nêu thì cần ý kiến của người này trước khi tiếp nhận."
          none="Không cần"
          value={second}
          onChange={(id) => setChosen((before) => ({ ...before, second: id }))}
        />
      </ActDialog>
    </>
  );
}
