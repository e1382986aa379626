import { criteriaReferences } from './criteria-references.ts';
import { quotaReferences } from './quota-references.ts';
import { each, type ReferenceCheck, unknownCode, unknownCodes } from './reference-check.ts';
import { at, fault } from './shape.ts';

const cutoffs: ReferenceCheck = {
  reads: ['levels', 'dates'],
  find: ({ levels, dates }) =>
    each(levels, 'levels', (level, path) =>
      (['cutoff', 'paperCutoff'] as const).flatMap((field) => {
        const key = level[field];
        const absent = unknownCode(key, dates, at(path, field), 'mốc thời gian');
        if (key === null || absent.length > 0) return absent;
        const sense = dates[key]?.sense;
        return sense === 'NO_LATER_THAN' || sense === 'BEFORE'
          ? []
          : fault(
              at(path, field),
              `Mốc «${key}» không phải là hạn («chậm nhất» hoặc «trước»); hãy chọn một mốc có hạn.`,
            );
      }),
    ),
};

const receiver: ReferenceCheck = {
  reads: ['host', 'unitKinds'],
  find: ({ host, unitKinds }) =>
    unknownCode(host.receiver.unitKind, unitKinds, 'host.receiver.unitKind', 'loại đơn vị'),
};

const documents: ReferenceCheck = {
  reads: ['documents', 'levels'],
  find: ({ documents: required, levels }) =>
    Object.entries(required).flatMap(([kind, document]) =>
      unknownCodes(document.levels, levels, `documents.${kind}.levels`, 'hình thức khen thưởng'),
    ),
};

const spans: ReferenceCheck = {
  reads: ['dates', 'period'],
  find: ({ dates, period: { from, to } }) => [
    ...(from !== null && to !== null && to < from
      ? fault('period.to', `Ngày kết thúc ${to} đứng trước ngày bắt đầu ${from}; hãy sửa lại.`)
      : []),
    ...each(dates, 'dates', ({ date, until, time }, path) => [
      ...(date && until && until < date
        ? fault(`${path}.until`, `Ngày kết thúc ${until} đứng trước ngày bắt đầu ${date}; hãy sửa lại.`)
        : []),
      ...(time && date === null ? fault(`${path}.time`, 'Có giờ mà chưa có ngày; hãy ghi ngày hoặc bỏ giờ.') : []),
    ]),
  ],
};

const reports: ReferenceCheck = {
  reads: ['reports', 'dates'],
  find: ({ reports: known, dates }) =>
    each(known, 'reports', ({ due }, path) => unknownCode(due, dates, `${path}.due`, 'mốc thời gian')),
};

const tasks: ReferenceCheck = {
  reads: ['tasks'],
  find: ({ tasks: known }) =>
    each(known, 'tasks', ({ due, dueSense }, path) =>
      (due === null) === (dueSense === null)
        ? []
        : fault(`${path}.dueSense`, 'Hạn và cách hiểu hạn phải đi cùng nhau; hãy ghi cả hai hoặc để cả hai là null.'),
    ),
};

/** Every look at how the parts of a plan refer to each other. */
export const referenceChecks: readonly ReferenceCheck[] = [
  ...quotaReferences,
  ...criteriaReferences,
  cutoffs,
  receiver,
  documents,
  spans,
  reports,
  tasks,
];
