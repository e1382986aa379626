import type { INestApplicationContext } from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { documentsFor } from '../../domain/plan/plan-lookup.ts';
import { MarksService } from '../../modules/appraisal/marks.service.ts';
import { RuleBooks } from '../../modules/campaigns/rule-books.ts';
import { type DossierFolder, readFolder } from '../../modules/dossiers/dossier-folder.ts';
import { PaperService } from '../../modules/dossiers/documents/paper.service.ts';
import { standing } from './demo-filling.ts';
import type { Performance } from './demo-story.ts';

async function folderOf(app: INestApplicationContext, { actor, dossierId }: Performance): Promise<DossierFolder> {
  return readFolder(
    app.get<DataSource>(getDataSourceToken()).manager,
    app.get(RuleBooks),
    await standing(app, actor, dossierId),
  );
}

/** The office records that the paper copies of a dossier came. */
export async function receivePaper(app: INestApplicationContext, scene: Performance): Promise<void> {
  const folder = await folderOf(app, scene);
  const receivedAt = scene.when.toISOString();
  for (const [kind, { per, forms, suppliedBy }] of documentsFor(folder.plan, folder.dossier.level)) {
    if (!forms.includes('PAPER') || suppliedBy !== 'UNIT') continue;
    const subjects = per === 'NOMINEE' ? scene.nominees : [undefined];
    for (const nomineeId of subjects)
      await app.get(PaperService).record(scene.actor, scene.dossierId, { kind, nomineeId, receivedAt }, scene.when);
  }
}

/** The office ticks what the plan wants to see on each scan. */
export async function markPapers(app: INestApplicationContext, scene: Performance): Promise<void> {
  const folder = await folderOf(app, scene);
  const requirements = new Map(documentsFor(folder.plan, folder.dossier.level));
  for (const { id, kinds, form } of folder.documents) {
    if (form !== 'SCAN') continue;
    const marks = kinds.flatMap((kind) =>
      (requirements.get(kind)?.marks ?? []).map((mark) => ({ kind, mark, present: true })),
    );
    if (marks.length > 0) await app.get(MarksService).mark(scene.actor, id, marks, scene.when);
  }
}
