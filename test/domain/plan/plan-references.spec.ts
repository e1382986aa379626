import { expectOnlyFault, type FaultCase, noSuch } from './fault-table.ts';

// biome-ignore format: one way to break a plan, one row
const cases: FaultCase[] = [
  ['a receiver of no known kind', 'host/receiver/unitKind', 'SO', noSuch('loại đơn vị «SO»')],
  ['a cut-off that is no date of the plan', 'levels/GIAY_KHEN/cutoff', 'MAI', noSuch('mốc thời gian «MAI»')],
  ['a cut-off that is only for reading', 'levels/GIAY_KHEN/cutoff', 'BAU_CU', 'Mốc «BAU_CU» không phải là hạn («chậm nhất» hoặc «trước»); hãy chọn một mốc có hạn.'],
  ['a level that judges no person', 'criteriaSets/B_CA_NHAN', undefined, '«Bằng khen» chưa có bộ tiêu chuẩn nào cho CA_NHAN; hãy khai thêm ở criteriaSets.', 'levels.BANG_KHEN'],
  ['an exclusion from no known level', 'exclusions/BAN/levels/0', 'HUAN_CHUONG', noSuch('hình thức khen thưởng «HUAN_CHUONG»')],
  ['an exclusion of no known body', 'exclusions/BAN/bodyKinds/0', 'CHI_BO', noSuch('loại đơn vị «CHI_BO»')],
  ['a quota of no known unit kind', 'quotas/TO/unitKinds/0', 'XOM', noSuch('loại đơn vị «XOM»')],
  ['a quota for nobody', 'quotas/TO/unitKinds', [], 'Chỉ tiêu này không dành cho đơn vị nào; hãy khai unitKinds hoặc units.', 'quotas.TO'],
  ['a quota of a kind that is not awarded', 'quotas/TO/limit/limits', { HO_GIA_DINH: 1 }, 'Kế hoạch này không khen thưởng HO_GIA_DINH; hãy bỏ mục này hoặc thêm vào subjectKinds.', 'quotas.TO.limit.limits.HO_GIA_DINH'],
  ['a quota inside one that does not exist', 'quotas/HOI/limit/unitKind', 'BAN', '«BAN» không có chỉ tiêu riêng cho GIAY_KHEN để tính chung; hãy khai chỉ tiêu ấy trước.'],
  ['two quotas for one kind of unit', 'quotas/PHONG/unitKinds', ['PHONG', 'TO'], 'Chỉ tiêu cho GIAY_KHEN · TO đã khai ở «TO»; hãy bỏ một trong hai.', 'quotas.PHONG'],
  ['a measured criterion without indicator', 'criteria/A.3/rule/params/indicator', 'TRONG_CAY', noSuch('chỉ tiêu đo «TRONG_CAY»')],
  ['a set with an unknown criterion', 'criteriaSets/TAP_THE_BC/require/allOf/1', 'A.9', noSuch('tiêu chuẩn «A.9»'), 'criteriaSets.TAP_THE_BC.require'],
  ['a criterion twice in a tree', 'criteriaSets/TAP_THE_BC/require/allOf/1', { anyOf: ['A.2', 'A.1'] }, 'Tiêu chuẩn «A.1» bị lặp trong cây; hãy bỏ bớt một chỗ.', 'criteriaSets.TAP_THE_BC.require'],
  ['a set for a group no unit belongs to', 'criteriaSets/TAP_THE_BC/groups', ['BAU_CU', 'XOM'], noSuch('nhóm đơn vị «XOM»'), 'criteriaSets.TAP_THE_BC.groups[1]'],
  ['a group of units whose collectives nothing judges', 'criteriaSets/TAP_THE_BC', undefined, '«Giấy khen» chưa có bộ tiêu chuẩn nào cho TAP_THE của nhóm BAU_CU; hãy khai thêm ở criteriaSets.', 'levels.GIAY_KHEN'],
  ['two sets for the same subjects', 'criteriaSets/TAP_THE_CQ/groups', [], 'Bộ tiêu chuẩn «TAP_THE_BC» đã dành cho cùng đối tượng; hãy bỏ một trong hai hoặc tách nhóm.', 'criteriaSets.TAP_THE_CQ'],
  ['a paper for no known level', 'documents/BAO_CAO_08/levels/0', 'CO', noSuch('hình thức khen thưởng «CO»')],
  ['a period that ends before it begins', 'period/to', '2025-12-31', 'Ngày kết thúc 2025-12-31 đứng trước ngày bắt đầu 2026-01-01; hãy sửa lại.'],
  ['a date that ends before it begins', 'dates/BAU_CU/until', '2026-03-14', 'Ngày kết thúc 2026-03-14 đứng trước ngày bắt đầu 2026-03-15; hãy sửa lại.'],
  ['an hour without a day', 'dates/BAU_CU', { label: 'x', sense: 'AT', date: null, time: '07:00', text: 'x', clause: 'x' }, 'Có giờ mà chưa có ngày; hãy ghi ngày hoặc bỏ giờ.', 'dates.BAU_CU.time'],
  ['a report due on no date of the plan', 'reports/THANG/due', 'MAI', noSuch('mốc thời gian «MAI»')],
  ['a due date nobody knows how to read', 'tasks/V.1/dueSense', null, 'Hạn và cách hiểu hạn phải đi cùng nhau; hãy ghi cả hai hoặc để cả hai là null.'],
];

describe('referenceChecks', () => {
  it.each(cases)('name %s, and nothing else', (...row) => expectOnlyFault(row));
});
