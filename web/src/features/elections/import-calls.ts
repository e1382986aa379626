import { client, type View } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';

export type Import = View<'ImportView'>;
export type ImportRow = View<'ImportRowView'>;

interface Table {
  readonly file: File;
  readonly reason: string;
}

/** Sends the table: to be looked at (`apply` false: nothing is stored), or to be stored whole. */
export function useImport(campaign: string, apply: boolean) {
  return useAct(({ file, reason }: Table, headers) =>
    client.POST('/api/campaigns/{code}/election-results/import', {
      params: { path: { code: campaign } },
      body: { file: '' },
      bodySerializer: () => formOf(file, { apply: String(apply), ...(reason.trim() && { reason: reason.trim() }) }),
      headers: apply ? headers : {},
    }),
  );
}

function formOf(file: File, fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set('file', file);
  return form;
}
