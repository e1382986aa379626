import type { Finding } from '../inspection.ts';
import { unsafe } from '../unsafe.ts';
import { attributesOf } from './xml-tags.ts';

/** One relation of a package: `type` is the last word of its address, the same in transitional and strict files. */
export interface Relation {
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** What may lie on the writer's own disk: programs note it without being asked, and nothing is fetched from elsewhere. */
const localIsHarmless = new Set(['attachedTemplate', 'image', 'mailMergeSource', 'mailMergeHeaderSource']);
/** Other workbooks a list takes figures from: the last figures stand in the file, and nobody here follows the link. */
const linkedWorkbook = /^(externalLink|xl)/;
const plainLink = /^(https?|mailto|tel|ftp):/i;
const scheme = /^[a-z][a-z0-9+.-]+:/i; // two letters at least: one is a drive

const localLink: Finding = {
  code: 'office.local-link',
  severity: 'warning',
  detail:
    'Tệp còn liên kết tới tệp hoặc mẫu trên máy người soạn; máy khác mở có thể thiếu nội dung đó. Nên chèn hẳn nội dung vào tệp.',
};

export function relationsOf(xml: string): Relation[] {
  return attributesOf(xml, 'Relationship').map((attributes) => {
    const target = attributes.get('Target') ?? '';
    const external =
      attributes.get('TargetMode')?.toLowerCase() === 'external' || (scheme.test(target) && !isOnDrive(target));
    return { type: attributes.get('Type')?.split('/').at(-1) ?? '', target, external };
  });
}

/**
 * Judges the relations that one part of an office file has; `source` is the part they belong to.
 *
 * @throws Refusal `file.unsafe` for what is embedded, run, or fetched from elsewhere on opening
 */
export function judgeRelations(source: string, relations: readonly Relation[]): readonly Finding[] {
  return relations.flatMap((relation) => {
    requireNothingEmbedded(source, relation);
    return relation.external && judgeExternal(relation) ? [localLink] : [];
  });
}

function requireNothingEmbedded(source: string, { type, target }: Relation): void {
  if (/^vba/i.test(type)) throw unsafe('macros');
  if (/^(control|activeXControlBinary)$/i.test(type)) throw unsafe('office.active-x');
  const isChartData = type === 'package' && /\/charts?\//.test(source) && /\.xlsx$/i.test(target);
  if (/^(oleObject|package|aFChunk|subDocument|frame)$/i.test(type) && !isChartData)
    throw unsafe('office.embedded', { type });
}

/** Whether it deserves a word to people; plain links do not. */
function judgeExternal({ type, target }: Relation): boolean {
  if (type === 'hyperlink') {
    if (plainLink.test(target) || isRelative(target)) return false;
    if (/^(file:|[\\/]{2})/i.test(target) || isOnDrive(target)) return true;
    throw unsafe('office.remote', { type });
  }
  if (linkedWorkbook.test(type)) return true;
  if (localIsHarmless.has(type) && (isOnDrive(target) || isRelative(target))) return true;
  throw unsafe(type === 'attachedTemplate' ? 'office.template' : 'office.remote', { type });
}

function isRelative(target: string): boolean {
  return !scheme.test(target) && !isOnDrive(target) && !/^[\\/%]/.test(target.trim());
}

function isOnDrive(target: string): boolean {
  return /^(file:\/{0,3})?[a-z]:[\\/](?![\\/])/i.test(target);
}
