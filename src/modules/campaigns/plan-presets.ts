import path from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../config.ts';
import { CONFIG } from '../../config-token.ts';
import type { CampaignPlan } from '../../domain/plan/plan.ts';
import { Refusal } from '../../domain/refusal.ts';
import { type LibraryFault, type PlanLibrary, readPlanLibrary } from './plan-library.ts';

/** One file of the library: a plan that can be used, or what is wrong with it. */
export interface Preset {
  readonly code: string;
  /** Null when the file is broken. */
  readonly name: string | null;
  readonly faults: readonly LibraryFault[];
}

/** The plans of `templates/campaigns`, read anew each time: they are asked for a few times a year. */
@Injectable()
export class PlanPresets {
  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'projectDir'>) {}

  /** Every plan, the broken ones too, with all their faults; by code. */
  async list(): Promise<readonly Preset[]> {
    const { plans, faults } = await this.library();
    const whole = [...plans.values()].map(({ code, name }) => ({ code, name, faults: [] }));
    const broken = [...new Set(faults.map(({ file }) => file))]
      .map((file) => ({ code: codeOf(file), name: null, faults: faults.filter((fault) => fault.file === file) }))
      .filter(({ code }) => !plans.has(code));
    return [...whole, ...broken].toSorted((a, b) => (a.code < b.code ? -1 : 1));
  }

  /** The plan of this name; refuses with `not-found`, or with `plan.invalid` and every fault of a broken file (file, path, sentence). */
  async require(code: string): Promise<CampaignPlan> {
    const { plans, faults } = await this.library();
    const plan = plans.get(code);
    if (plan) return plan;
    const own = faults.filter(({ file }) => codeOf(file) === code);
    if (own.length === 0)
      throw new Refusal('not-found', `Không có kế hoạch mẫu «${code}». Hãy chọn lại trong danh sách kế hoạch mẫu.`);
    const lines = own.map(({ file, path: place, sentence }) => `${file}, ${place}: ${sentence}`);
    throw new Refusal('plan.invalid', `Kế hoạch mẫu có ${own.length} lỗi, hãy sửa rồi nạp lại. ${lines.join(' ')}`, {
      faults: own,
    });
  }

  private library(): Promise<PlanLibrary> {
    return readPlanLibrary(path.join(this.config.projectDir, 'templates', 'campaigns'));
  }
}

const codeOf = (file: string): string => file.split('.', 1)[0]!;
