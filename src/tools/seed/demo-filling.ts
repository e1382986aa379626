import { writeFile } from 'node:fs/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { DossierEntity } from '../../database/entities/dossier.entity.ts';
import { type DocumentForm, type DocumentKind } from '../../domain/plan/plan.ts';
import { documentsFor } from '../../domain/plan/plan-lookup.ts';
import type { Actor } from '../../domain/roles.ts';
import { PaperPrinter } from '../../exports/typst.ts';
import { FileStore } from '../../files/file-store.ts';
import { type DossierFolder, readFolder } from '../../modules/dossiers/dossier-folder.ts';
import { findDossier } from '../../modules/dossiers/dossier-lock.ts';
import { DocumentsService } from '../../modules/dossiers/documents/documents.service.ts';
import { RuleBooks } from '../../modules/campaigns/rule-books.ts';
import { type DemoPaper, demoScan, demoWord } from './demo-papers.ts';
import { at } from './demo-time.ts';

type FileForm = Exclude<DocumentForm, 'PAPER'>;

interface Filling {
  readonly actor: Actor;
  readonly dossierId: string;
  readonly forms: readonly FileForm[];
  readonly at: Date;
  readonly projectDir: string;
}

/** Writes and uploads every paper the plan asks of this dossier, in the given forms. */
export async function fillPapers(app: INestApplicationContext, filling: Filling): Promise<void> {
  const db = app.get<DataSource>(getDataSourceToken()).manager;
  const folder = await readFolder(db, app.get(RuleBooks), await findDossier(db, filling.actor, filling.dossierId));
  const printer = new PaperPrinter(filling.projectDir);
  for (const [kind, { name, per, suppliedBy }] of documentsFor(folder.plan, folder.dossier.level)) {
    if (suppliedBy !== 'UNIT') continue;
    const subjects = per === 'NOMINEE' ? folder.nominees : [undefined];
    for (const nominee of subjects) {
      const paper = paperOf(folder, { name, subject: nominee?.name, at: filling.at });
      for (const form of filling.forms) {
        const bytes = form === 'SCAN' ? demoScan(printer, paper) : await demoWord(paper);
        await upload(app, filling, {
          kind,
          form,
          nomineeId: nominee?.id,
          bytes,
          title: [name, nominee?.name].filter(Boolean).join(' - '),
        });
      }
    }
  }
}

function paperOf(
  { plan, unit, nominees, dossier }: DossierFolder,
  { name, subject, at: madeAt }: { name: string; subject?: string; at: Date },
): DemoPaper {
  const listed = nominees.map(
    (nominee, index) => `${index + 1}. ${[nominee.name, nominee.post, nominee.workplace].filter(Boolean).join(', ')}.`,
  );
  return {
    issuer: [...plan.host.heading, unit.name.toLocaleUpperCase('vi')],
    place: plan.host.place,
    timeZone: plan.timeZone,
    madeAt,
    title: name.toLocaleUpperCase('vi'),
    subtitle: subject ?? `Đề nghị ${plan.levels[dossier.level]?.name ?? dossier.level}`,
    lines: [
      `${unit.name} đề nghị khen thưởng đã ${plan.achievement}:`,
      ...(subject ? [subject] : listed),
      'Trân trọng kính trình./.',
    ],
    signer: unit.name,
  };
}

interface Upload {
  readonly kind: DocumentKind;
  readonly form: FileForm;
  readonly nomineeId?: string;
  readonly bytes: Buffer;
  readonly title: string;
}

async function upload(
  app: INestApplicationContext,
  { actor, dossierId, at: receivedAt }: Filling,
  { kind, form, nomineeId, bytes, title }: Upload,
): Promise<void> {
  const { temp } = await app.get(FileStore).produce((path) => writeFile(path, bytes));
  const originalname = `${title}.${form === 'SCAN' ? 'pdf' : 'docx'}`;
  const files = [{ fieldname: 'file', originalname, sha256: temp.sha256, size: temp.size, temp }];
  await at(receivedAt, () =>
    app.get(DocumentsService).upload(actor, dossierId, { kind: [kind], form, nomineeId, files }, receivedAt),
  );
}

/** The dossier as it stands, for the version an act must name. */
export function standing(app: INestApplicationContext, actor: Actor, id: string): Promise<DossierEntity> {
  return findDossier(app.get<DataSource>(getDataSourceToken()).manager, actor, id);
}
