import { Button, Group, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { api, type View } from '../../api/client.ts';
import { mayDo, useMe } from '../../api/me.ts';
import { StatusBadge } from '../../shared/feedback/status-badge.tsx';
import { Read } from '../../shared/page/read.tsx';
import { formatCutoff } from '../../shared/words/formats.ts';
import { countWords } from '../../shared/words/names.ts';

type Dossier = View<'DossierListItem'>;

interface OwnDossiersProps {
  readonly campaign: string;
  readonly levels: Readonly<Record<string, View<'LevelView'>>>;
}

/** The unit's dossiers in one campaign, the latest first, and what those still in its hands lack. */
export function OwnDossiers({ campaign, levels }: OwnDossiersProps) {
  const mayCreate = mayDo(useMe(), 'dossiers:create');
  const dossiers = api.useQuery('get', '/api/dossiers', { params: { query: { campaign, pageSize: 50 } } });
  return (
    <Read query={dossiers} of="hồ sơ của đơn vị">
      {({ items }) => (
        <div>
          <Group justify="space-between" gap="sm">
            <Title order={3}>Hồ sơ của đơn vị</Title>
            {mayCreate && (
              <Button component={Link} to={`/ho-so/moi?dot=${campaign}`}>
                Lập hồ sơ
              </Button>
            )}
          </Group>
          {items.length === 0 ? (
            <Text mt="xs">Đơn vị chưa lập hồ sơ nào trong đợt này.</Text>
          ) : (
            <ul className="own-dossiers">
              {items.map((dossier) => (
                <li key={dossier.id}>
                  <Link
                    to={`/ho-so/${dossier.id}`}
                  >{`${levels[dossier.level]?.name ?? 'Hồ sơ'}: ${countWords(dossier.counts)}`}</Link>
                  <StatusBadge state={dossier.state} name={dossier.stateName} />
                  <WhatLacks dossier={dossier} />
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </Read>
  );
}

const inItsHands = new Set(['draft', 'returned']);

/** Only what the unit can still mend is asked for: everything else lies with the office. */
function WhatLacks({ dossier: { id, state, mendBy } }: { readonly dossier: Dossier }) {
  const { data } = api.useQuery(
    'get',
    '/api/dossiers/{id}',
    { params: { path: { id } } },
    { enabled: inItsHands.has(state) },
  );
  if (!data) return null;
  const count = String(data.blockers.length).padStart(2, '0');
  const due = state === 'returned' && mendBy ? `, bổ sung ${formatCutoff(mendBy)}` : '';
  return <span>{`${data.blockers.length > 0 ? `còn thiếu ${count} mục` : 'đủ để gửi'}${due}`}</span>;
}
