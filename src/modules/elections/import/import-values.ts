import type { FigureStatus } from '../../../domain/figure-change.ts';
import { type Election, elections } from '../../../domain/plan/plan.ts';
import { searchKey, tidyName } from '../../../domain/vietnamese-names.ts';
import type { TableCell } from '../../../files/table/table.ts';

/** What a cell says; `problem` = it says nothing readable, in a sentence. An empty cell is null. */
export type Read<Value> = { readonly value: Value | null } | { readonly problem: string };

/** Trimmed text; the same for texts, numbers and answers. */
export const textOf = (cell: TableCell): string => (cell === null ? '' : tidyName(String(cell)));

const quoted = (cell: TableCell): string => {
  const text = textOf(cell);
  return `«${text.length > 40 ? `${text.slice(0, 40)}…` : text}»`;
};

const plainNumber = /^-?\d{1,15}$/;
/** «1.246», «1,246», «1 246»: thousands as people write them. */
const groupedNumber = /^\d{1,3}(?:[. ,]\d{3})+$/;

/** A count; whole numbers only, negative ones are read for the rule to judge. */
export function readCount(cell: TableCell, name: string): Read<number> {
  const text = textOf(cell);
  if (text === '') return { value: null };
  if (typeof cell === 'number') return Number.isSafeInteger(cell) ? { value: cell } : notWhole(cell, name);
  if (plainNumber.test(text)) return { value: Number(text) };
  if (groupedNumber.test(text)) return { value: Number(text.replace(/\D/g, '')) };
  return notWhole(cell, name);
}

const notWhole = (cell: TableCell, name: string) => ({
  problem: `Cột «${name}» ghi ${quoted(cell)}, không phải số nguyên. Hãy ghi số người bằng chữ số.`,
});

const key = (cell: TableCell): string => searchKey(textOf(cell)).replace(/[^a-z0-9]/g, '');

const yes = new Set(['true', '1', 'x', 'co', 'dung', 'yes', 'y']);
const no = new Set(['false', '0', 'khong', 'sai', 'no', 'n', 'k']);

export function readAnswer(cell: TableCell, name: string): Read<boolean> {
  if (textOf(cell) === '') return { value: null };
  if (yes.has(key(cell))) return { value: true };
  if (no.has(key(cell))) return { value: false };
  return { problem: `Cột «${name}» ghi ${quoted(cell)}. Hãy ghi «có» hoặc «không».` };
}

const electionWords: Readonly<Record<Election, readonly string[]>> = {
  QUOC_HOI: ['quochoi', 'qh', 'dbqh', 'daibieuquochoi', 'bauquochoi', 'baucudaibieuquochoi'],
  HDND_TINH: [
    'hdndtinh',
    'hdndcaptinh',
    'daibieuhdndtinh',
    'daibieuhdndcaptinh',
    'hoidongnhandantinh',
    'hoidongnhandancaptinh',
  ],
  HDND_XA: [
    'hdndxa',
    'hdndcapxa',
    'daibieuhdndxa',
    'daibieuhdndcapxa',
    'hoidongnhandanxa',
    'hoidongnhandancapxa',
    'hdndphuong',
  ],
};

export function readElection(cell: TableCell): Read<Election> {
  const wanted = key(cell);
  const election = elections.find((code) => electionWords[code].includes(wanted));
  if (election) return { value: election };
  return {
    problem: `Cột «Cuộc bầu cử» ghi ${quoted(cell)}. Hãy ghi một trong: QUOC_HOI, HDND_TINH, HDND_XA (hoặc Quốc hội, HĐND tỉnh, HĐND xã).`,
  };
}

const statusWords: Readonly<Record<FigureStatus, readonly string[]>> = {
  provisional: ['provisional', 'tamthoi', 'chuaxacnhan', 'sobo'],
  confirmed: ['confirmed', 'xacnhan', 'daxacnhan', 'chinhthuc'],
};

/** An empty cell is provisional: nobody is taken at a word they did not write. */
export function readStatus(cell: TableCell): Read<FigureStatus> {
  if (textOf(cell) === '') return { value: 'provisional' };
  const found = (Object.keys(statusWords) as FigureStatus[]).find((status) => statusWords[status].includes(key(cell)));
  if (found) return { value: found };
  return { problem: `Cột «Trạng thái» ghi ${quoted(cell)}. Hãy ghi «tạm thời» hoặc «đã xác nhận».` };
}
