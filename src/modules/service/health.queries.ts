import { setTimeout as delay } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { migrations } from '../../database/data-source.ts';
import { Refusal } from '../../domain/refusal.ts';

/** Whoever asks for health wants an answer soon; a database that needs longer is as good as none. */
const patienceMs = 3000;

@Injectable()
export class HealthQueries {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Refuses with `service.not-ready` unless the database answers and has every migration of this version. */
  async requireReady(): Promise<void> {
    const stop = new AbortController();
    const late = delay(patienceMs, undefined, { signal: stop.signal }).catch(() => undefined);
    const done = await Promise.race([this.executed().catch(() => undefined), late]);
    stop.abort();
    if (!done)
      throw notReady('Cơ sở dữ liệu chưa trả lời. Hãy thử lại sau ít phút; nếu vẫn vậy, báo quản trị hệ thống.');
    const missing = migrations.map(({ name }) => name).filter((name) => !done.has(name));
    if (missing.length > 0) throw notReady('Cơ sở dữ liệu chưa được nâng cấp xong. Hãy khởi động lại dịch vụ.');
  }

  private async executed(): Promise<ReadonlySet<string>> {
    const rows = (await this.dataSource.query('select name from migrations')) as { name: string }[];
    return new Set(rows.map(({ name }) => name));
  }
}

const notReady = (sentence: string): Refusal => new Refusal('service.not-ready', sentence);
