import type { View } from '../../api/client.ts';

/** «Người lập hồ sơ, Tổ bầu cử số 05 (phụ trách thay Nông Văn A)». */
export function membershipWords({ roleName, unit, organization, standingInFor }: View<'MembershipView'>): string {
  const place = `${roleName}, ${unit ? unit.name : organization.name}`;
  return standingInFor ? `${place} (phụ trách thay ${standingInFor.fullName})` : place;
}
