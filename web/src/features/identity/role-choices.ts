import type { View } from '../../api/client.ts';

export type Role = View<'MembershipView'>['role'];

/** Names to choose from; which may be granted, and whether with a unit, is the service's to say. */
export const roleChoices: readonly { readonly value: Role; readonly label: string }[] = [
  { value: 'nominator', label: 'Người lập hồ sơ' },
  { value: 'unit-head', label: 'Thủ trưởng đơn vị' },
  { value: 'appraiser', label: 'Chuyên viên thẩm định' },
  { value: 'head-of-office', label: 'Trưởng phòng' },
  { value: 'council-secretary', label: 'Thư ký Hội đồng' },
  { value: 'council-member', label: 'Ủy viên Hội đồng' },
  { value: 'chair', label: 'Chủ tịch Hội đồng' },
  { value: 'province-officer', label: 'Cán bộ cấp tỉnh' },
  { value: 'inspector', label: 'Kiểm tra, giám sát' },
  { value: 'administrator', label: 'Quản trị' },
];
