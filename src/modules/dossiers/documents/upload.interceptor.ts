import { type CallHandler, type ExecutionContext, Inject, Injectable, type NestInterceptor } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { RequestHandler, Response } from 'express';
import multer from 'multer';
import type { Observable } from 'rxjs';
import { DataSource } from 'typeorm';
import { validate as isUuid } from 'uuid';
import type { Config } from '../../../config.ts';
import { CONFIG } from '../../../config-token.ts';
import { dossierWorkflow } from '../../../domain/dossier-workflow.ts';
import { Refusal } from '../../../domain/refusal.ts';
import { type Actor, unitRoles } from '../../../domain/roles.ts';
import { transition } from '../../../domain/workflow.ts';
import { FileStore } from '../../../files/file-store.ts';
import { uploadOptions } from '../../../files/multer-storage.ts';
import type { ActingRequest } from '../../../http/current-actor.ts';
import { normaliseText } from '../../../http/text-hygiene.ts';
import { requestContext } from '../../../request-context.ts';
import { hasOpenCorrection } from '../corrected-papers.ts';
import { dossierNotFound, findDossier } from '../dossier-lock.ts';

/** Files of one call: photos of one paper, or a bundle. */
export const maxFiles = 40;

/**
 * Lets the files of a form in: first asks whether the dossier of the path is there for this person and still open to papers, then streams
 * the body to temps, then normalises its fields. The act itself judges again, under the dossier's lock.
 */
@Injectable()
export class UploadInterceptor implements NestInterceptor {
  private readonly receive: RequestHandler;

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CONFIG) config: Config,
    store: FileStore,
  ) {
    this.receive = multer(uploadOptions(store, { maxBytes: config.maxFileBytes, files: maxFiles })).array(
      'file',
      maxFiles,
    );
  }

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<ActingRequest>();
    await this.requireOpenDossier(request.actor!, request.params.id as string);
    if (!request.is('multipart/form-data')) throw notAForm();
    await this.read(request, context.switchToHttp().getResponse<Response>());
    request.body = normaliseText(request.body);
    if (((request.files as unknown[] | undefined) ?? []).length === 0) throw noFile();
    return next.handle();
  }

  private async requireOpenDossier(actor: Actor, id: string): Promise<void> {
    if (!isUuid(id)) throw dossierNotFound();
    const dossier = await findDossier(this.dataSource.manager, actor, id);
    if (requestContext.getStore()?.idempotency) return; // an act done before is answered again, whatever became of the dossier
    if (await hasOpenCorrection(this.dataSource.manager, dossier)) return;
    transition(dossierWorkflow, dossier.state, unitRoles.has(actor.role) ? 'edit' : 'record-paper', actor.role);
  }

  private read(request: ActingRequest, response: Response): Promise<void> {
    return new Promise((resolve, reject) => {
      this.receive(request, response, (error?: unknown) => (error ? reject(refusalOf(error)) : resolve()));
    });
  }
}

const tooManyFiles = new Set(['LIMIT_FILE_COUNT', 'LIMIT_UNEXPECTED_FILE', 'LIMIT_PART_COUNT']);

/** What multer and its parser say of a form they cannot read; faults of the disk stay faults. */
function refusalOf(error: unknown): unknown {
  if (error instanceof multer.MulterError && tooManyFiles.has(error.code)) {
    return new Refusal(
      'request.invalid',
      `Mỗi lần gửi tối đa ${maxFiles} tệp, đều ở ô «file». Hãy chia thành nhiều lần.`,
      {
        errors: [{ field: error.field ?? 'file', message: `Tối đa ${maxFiles} tệp, ở ô «file».` }],
      },
    );
  }
  const ofDisk = error instanceof Refusal || (error as NodeJS.ErrnoException).errno !== undefined;
  if (ofDisk) return error;
  return new Refusal(
    'request.invalid',
    'Biểu mẫu tải tệp không đọc được hoặc đứt giữa chừng. Hãy chọn tệp và gửi lại.',
  );
}

const notAForm = (): Refusal =>
  new Refusal(
    'request.not-json',
    'Tệp phải gửi bằng biểu mẫu nhiều phần (multipart/form-data), tệp ở ô «file». Hãy gửi lại như vậy.',
  );

const noFile = (): Refusal =>
  new Refusal('file.missing', 'Chưa có tệp nào được gửi. Hãy chọn tệp (ô «file») rồi gửi lại.');
