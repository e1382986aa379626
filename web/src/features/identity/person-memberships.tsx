import { Button, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { client, type View } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { ConfirmStep } from '../../shared/feedback/confirm-step.tsx';
import { ProblemNotice } from '../../shared/feedback/problem-notice.tsx';
import { Section } from '../../shared/page/page.tsx';
import { formatDateTime } from '../../shared/words/formats.ts';
import { type ChosenMembership, grantOf, MembershipFields } from './membership-fields.tsx';
import { membershipWords } from './membership-words.ts';

type Membership = View<'MembershipView'>;

interface PersonMembershipsProps {
  readonly person: View<'PersonView'>;
  readonly may: ReadonlySet<string>;
}

/** The roles this person has and had; granting and revoking. */
export function PersonMemberships({ person, may }: PersonMembershipsProps) {
  const [revoked, setRevoked] = useState<Membership>();
  return (
    <Section title="Vai trò">
      <Stack>
        <table className="rows">
          <caption className="visually-hidden">Các vai trò của người này</caption>
          <thead>
            <tr>
              <th scope="col">Vai trò</th>
              <th scope="col">Thời gian</th>
              <th scope="col">Hiệu lực</th>
            </tr>
          </thead>
          <tbody>
            {person.memberships.map((membership) => (
              <tr key={membership.id}>
                <th scope="row">{membershipWords(membership)}</th>
                <td data-label="Thời gian">{spanWords(membership)}</td>
                <td data-label="Hiệu lực">
                  {membership.inForce ? 'Đang có hiệu lực ' : 'Không còn hoặc chưa hiệu lực'}
                  {membership.inForce && may.has(membership.standingInFor ? 'stand-in' : 'revoke') && (
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={`Thu hồi vai trò ${membershipWords(membership)}`}
                      onClick={() => setRevoked(membership)}
                    >
                      Thu hồi
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {may.has('grant') && <Granting id={person.id} />}
      </Stack>
      {revoked && <Revoking person={person} membership={revoked} onClose={() => setRevoked(undefined)} />}
    </Section>
  );
}

function spanWords({ validFrom, validUntil, revokedAt, reason }: Membership): string {
  const end = validUntil ? ` đến ${formatDateTime(validUntil)}` : '';
  const gone = revokedAt ? `; thu hồi lúc ${formatDateTime(revokedAt)}` : '';
  return `từ ${formatDateTime(validFrom)}${end}${gone}${reason ? `; lý do: ${reason}` : ''}`;
}

function Granting({ id }: { readonly id: string }) {
  const [membership, setMembership] = useState<ChosenMembership>({ role: 'nominator', unitId: '' });
  const granting = useAct((body: View<'GrantMembership'>, headers) =>
    client.POST('/api/people/{id}/memberships', { params: { path: { id } }, body, headers }),
  );
  const grant = (event: FormEvent) => {
    event.preventDefault();
    void granting.run(grantOf(membership));
  };
  return (
    <form onSubmit={grant} noValidate>
      <Stack gap="sm">
        <Text fw={600}>Giao thêm vai trò</Text>
        <MembershipFields value={membership} onChange={setMembership} />
        <ProblemNotice problem={granting.problem} />
        <div>
          <Button type="submit" variant="default" loading={granting.isRunning}>
            Giao vai trò
          </Button>
        </div>
      </Stack>
    </form>
  );
}

interface RevokingProps {
  readonly person: View<'PersonView'>;
  readonly membership: Membership;
  readonly onClose: () => void;
}

function Revoking({ person, membership, onClose }: RevokingProps) {
  const path = { params: { path: { id: person.id, membershipId: membership.id } } };
  const revoking = useAct(async () => {
    if (membership.standingInFor) await client.DELETE('/api/people/{id}/standing-in/{membershipId}', path);
    else await client.DELETE('/api/people/{id}/memberships/{membershipId}', path);
    return { data: true };
  });
  const revoke = async () => {
    if (await revoking.run(undefined)) onClose();
  };
  return (
    <ConfirmStep
      isOpen
      title={`Thu hồi vai trò của ${person.fullName}?`}
      verb="Thu hồi vai trò"
      isRunning={revoking.isRunning}
      problem={revoking.problem}
      onConfirm={() => void revoke()}
      onCancel={onClose}
    >
      <Text>{`${membershipWords(membership)}: hết hiệu lực ngay, các phiên đang dùng vai trò này kết thúc.`}</Text>
    </ConfirmStep>
  );
}
