import { formatInstant } from '../domain/cutoff.ts';
import { twoDigits } from '../domain/official-document.ts';
import { dateLine, type PaperFrame } from './paper-frame.ts';
import type { PaperPrinter } from './typst.ts';

/** One piece of unfinished work that changes hands. */
export interface HandoverItem {
  /** Number or name of the dossier. */
  readonly dossier: string;
  readonly unit: string;
  readonly level: string;
  /** What people read: «Đã gửi», «Yêu cầu bổ sung, hoàn thiện», … */
  readonly state: string;
  /** Paper copies that go with it; empty = none. */
  readonly papers: string;
  readonly due: string;
}

export interface Handover extends PaperFrame {
  readonly campaign: string;
  readonly from: { readonly name: string; readonly post: string };
  readonly to: { readonly name: string; readonly post: string };
  readonly witness?: { readonly name: string; readonly post: string } | null;
  readonly reason: string;
  readonly items: readonly HandoverItem[];
}

const columns = ['STT', 'Hồ sơ', 'Đơn vị', 'Hình thức', 'Tình trạng', 'Bản giấy kèm theo', 'Hạn xử lý'];

/** The record of handing over a queue: open items and the paper that goes with them, signed by both. */
export function handoverPdf(printer: PaperPrinter, handover: Handover): Buffer {
  const { from, to, witness, items } = handover;
  const person = ({ name, post }: { name: string; post: string }) => `${name}, ${post}`;
  const data = {
    title: 'BIÊN BẢN BÀN GIAO',
    subtitle: 'Công việc và hồ sơ đang xử lý',
    issuer: handover.issuer,
    placeAndDate: dateLine(handover),
    facts: [
      { label: 'Đợt khen thưởng', value: handover.campaign },
      { label: 'Bên giao', value: person(from), strong: true },
      { label: 'Bên nhận', value: person(to), strong: true },
      ...(witness ? [{ label: 'Người chứng kiến', value: person(witness) }] : []),
      { label: 'Thời điểm', value: formatInstant(handover.madeAt, handover.timeZone) },
      { label: 'Lý do', value: handover.reason },
    ],
    listTitle: 'Danh mục bàn giao',
    columns,
    items: items.map(({ dossier, unit, level, state, papers, due }) => [
      dossier,
      unit,
      level,
      state,
      papers || 'Không có',
      due,
    ]),
    summary:
      items.length === 0
        ? 'Không có công việc dở dang.'
        : `Tổng cộng: ${twoDigits(items.length)} hồ sơ. Biên bản lập thành 02 bản, mỗi bên giữ 01 bản.`,
    signers: [
      { post: 'BÊN GIAO', name: from.name },
      ...(witness ? [{ post: 'NGƯỜI CHỨNG KIẾN', name: witness.name }] : []),
      { post: 'BÊN NHẬN', name: to.name },
    ],
    footer: `Biên bản bàn giao: ${from.name} – ${to.name}`,
  };
  return printer.compile('handover', data, handover.madeAt);
}
