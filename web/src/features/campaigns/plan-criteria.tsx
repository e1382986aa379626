import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { View } from '../../api/client.ts';
import { Section } from '../../shared/page/page.tsx';
import { subjectKindName } from '../../shared/words/names.ts';
import { matches } from './plan-search.ts';
import { levelNames } from './plan-tables.ts';

type Campaign = View<'CampaignView'>;
type CriteriaSet = View<'CriteriaSetView'>;

interface CriteriaSectionsProps {
  readonly campaign: Campaign;
  /** Only criteria with these words. */
  readonly words: string;
  /** Receives the section, or null when nothing was found. */
  readonly children: (criteria: ReactNode) => ReactNode;
}

/** The criteria verbatim, set by set, each with who judges it and by what. */
export function CriteriaSections({ campaign, words, children }: CriteriaSectionsProps) {
  const found = Object.entries(campaign.criteriaSets).flatMap(([key, set]) => {
    const heading = [set.text, set.clause, levelNames(campaign, [set.level]), subjectKindName(set.subject)];
    const criteria = set.criteria.filter(({ label, text, clause }) =>
      matches(['Tiêu chuẩn', ...heading, label, text, clause], words),
    );
    return criteria.length > 0 ? [{ key, set: { ...set, criteria } }] : [];
  });
  if (found.length === 0) return <>{children(null)}</>;
  return (
    <>
      {children(
        <Section title="Tiêu chuẩn">
          <Stack gap="lg">
            {found.map(({ key, set }) => (
              <SetOfCriteria key={key} campaign={campaign} set={set} />
            ))}
          </Stack>
        </Section>,
      )}
    </>
  );
}

function SetOfCriteria({ campaign, set }: { readonly campaign: Campaign; readonly set: CriteriaSet }) {
  const { level, subject, clause, text, requireWords, criteria } = set;
  return (
    <div>
      <Title order={3}>{`${levelNames(campaign, [level])}: ${subjectKindName(subject)}`}</Title>
      <Text>
        {text} <span className="quiet">{`(mục ${clause} của kế hoạch)`}</span>
      </Text>
      <Text size="sm" mt={4}>{`Phải đạt: ${requireWords}.`}</Text>
      <ul className="criteria">
        {criteria.map(({ code, label, text: verbatim, clause: own, ruleWords }) => (
          <li key={code}>
            <Text fw={600}>{label}</Text>
            <Text component="blockquote" m={0}>{`«${verbatim}»`}</Text>
            <Text size="sm" className="quiet">{`Mục ${own}. ${ruleWords}`}</Text>
          </li>
        ))}
      </ul>
    </div>
  );
}
