import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { CampaignPlan } from '../../domain/plan/plan.ts';
import { planFaults } from '../../domain/plan/plan-validity.ts';
import { answerFaults } from '../../domain/plan/rule-book-building.ts';
import { Refusal } from '../../domain/refusal.ts';

/** One thing that is wrong with a file of the library: the file, where in it, and a Vietnamese sentence. */
export interface LibraryFault {
  readonly file: string;
  readonly path: string;
  readonly sentence: string;
}

/** What a demonstration answers to a plan's questions; never an office's answer. */
export type DemoAnswers = Readonly<Record<string, { readonly answer: string | null; readonly basis: string }>>;

/** The presets of `templates/campaigns`: every plan that is valid, and everything that is wrong with the files that are not. */
export interface PlanLibrary {
  readonly plans: ReadonlyMap<string, CampaignPlan>;
  readonly demoAnswers: ReadonlyMap<string, DemoAnswers>;
  readonly faults: readonly LibraryFault[];
}

const demoEnding = '.demo-answers.yaml';

/**
 * Reads every `<code>.yaml` (a plan) and `<code>.demo-answers.yaml` of a directory, in the order of their names. A broken file is left out
 * and its faults are told, all at once; the others can be used. Throws only when the directory itself cannot be read.
 */
export async function readPlanLibrary(directory: string): Promise<PlanLibrary> {
  const plans = new Map<string, CampaignPlan>();
  const demoAnswers = new Map<string, DemoAnswers>();
  const faults: LibraryFault[] = [];
  const files = (await readdir(directory)).filter((file) => file.endsWith('.yaml')).sort();
  for (const file of files.filter((name) => !name.endsWith(demoEnding))) {
    const { value, found } = await readYaml(directory, file);
    const wrong = found.length > 0 ? found : [...planFaults(value), ...nameFaults(file, value)];
    faults.push(...wrong.map((fault) => ({ file, ...fault })));
    if (wrong.length === 0) plans.set((value as CampaignPlan).code, value as CampaignPlan);
  }
  for (const file of files.filter((name) => name.endsWith(demoEnding))) {
    const { value, found } = await readYaml(directory, file);
    const plan = plans.get(file.slice(0, -demoEnding.length));
    const wrong = found.length > 0 ? found : demoFaults(value, plan);
    faults.push(...wrong.map((fault) => ({ file, ...fault })));
    if (wrong.length === 0 && plan) demoAnswers.set(plan.code, (value as { answers: DemoAnswers }).answers);
  }
  return { plans, demoAnswers, faults };
}

/** The library, or Refusal `plan.invalid` with every fault of every file (`faults: LibraryFault[]`). */
export async function requirePlanLibrary(directory: string): Promise<PlanLibrary> {
  const library = await readPlanLibrary(directory);
  if (library.faults.length === 0) return library;
  const lines = library.faults.map(({ file, path, sentence }) => `${file}: ${path}: ${sentence}`);
  throw new Refusal('plan.invalid', `Kế hoạch mẫu có lỗi, hãy sửa: ${lines.join(' | ')}`, { faults: library.faults });
}

type Found = readonly { readonly path: string; readonly sentence: string }[];

/** YAML 1.2: dates and hours stay text; repeated keys and anchors that multiply are refused. */
async function readYaml(directory: string, file: string): Promise<{ value: unknown; found: Found }> {
  const text = await readFile(join(directory, file), 'utf8');
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { version: '1.2', uniqueKeys: true, lineCounter, prettyErrors: false });
  const found = [...document.errors, ...document.warnings].map(({ code, pos }) => {
    const { line, col } = lineCounter.linePos(pos[0]);
    const what = code === 'DUPLICATE_KEY' ? 'một khoá bị ghi hai lần' : `sai cú pháp YAML (${code})`;
    return { path: `dòng ${line}, cột ${col}`, sentence: `Ở đây ${what}; hãy sửa rồi nạp lại.` };
  });
  const places = found.map(({ path }) => path);
  if (found.length > 0)
    return { value: undefined, found: found.filter(({ path }, index) => places.indexOf(path) === index) };
  try {
    return { value: document.toJS({ maxAliasCount: 50 }), found };
  } catch {
    return {
      value: undefined,
      found: [{ path: 'toàn tệp', sentence: 'Tệp dùng tham chiếu (*) sai hoặc quá nhiều; hãy viết thẳng nội dung.' }],
    };
  }
}

function nameFaults(file: string, value: unknown): Found {
  const { code } = (value ?? {}) as { code?: unknown };
  if (typeof code !== 'string' || file === `${code}.yaml`) return [];
  return [
    { path: 'code', sentence: `Mã «${code}» không khớp tên tệp; hãy đổi mã hoặc đổi tên tệp thành ${code}.yaml.` },
  ];
}

function demoFaults(value: unknown, plan: CampaignPlan | undefined): Found {
  if (plan === undefined)
    return [
      {
        path: 'campaign',
        sentence: 'Không có kế hoạch hợp lệ cùng tên với tệp trả lời mẫu này; hãy sửa kế hoạch hoặc tên tệp.',
      },
    ];
  const { campaign, answers } = (value ?? {}) as { campaign?: unknown; answers?: Record<string, unknown> };
  const other = campaign === plan.code ? [] : [{ path: 'campaign', sentence: `Chỗ này phải là ${plan.code}.` }];
  const unknown = Object.keys(answers ?? {}).filter((id) => !Object.hasOwn(plan.questions, id));
  return [
    ...other,
    ...unknown.map((id) => ({
      path: `answers.${id}`,
      sentence: `Kế hoạch không có câu hỏi ${id}; hãy bỏ câu trả lời này.`,
    })),
    ...Object.keys(plan.questions).flatMap((id) => demoAnswerFaults(plan, id, answers?.[id])),
  ];
}

function demoAnswerFaults(plan: CampaignPlan, id: string, given: unknown): Found {
  const question = plan.questions[id];
  const { answer, basis } = (given ?? {}) as { answer?: unknown; basis?: unknown };
  const shaped = (answer === null || typeof answer === 'string') && typeof basis === 'string' && basis.trim() !== '';
  if (!shaped || question === undefined) {
    return [
      {
        path: `answers.${id}`,
        sentence: `Câu hỏi ${id} cần một câu trả lời (answer là chữ hoặc null) và căn cứ (basis).`,
      },
    ];
  }
  return answerFaults(question, answer).map((sentence) => ({ path: `answers.${id}.answer`, sentence }));
}
