import { Text } from '@mantine/core';
import { countWords } from '../../../shared/words/names.ts';
import type { DossierFacts } from '../dossier-facts.ts';
import { AddNominees } from './add-nominees.tsx';
import { NomineeSheet } from './nominee-sheet.tsx';
import { nomineeName } from './value-words.ts';

/** So few nominees all begin unfolded. */
const fewNominees = 4;

/** Đối tượng: who is put up, and how many of how many places that takes. */
export function NomineesPart({ facts }: { readonly facts: DossierFacts }) {
  const { dossier, isWhollyOpen } = facts;
  const { nominees, quota, counts } = dossier;
  const asked = new Set(dossier.reopened?.map(({ nomineeId }) => nomineeId));
  return (
    <>
      <p className="tight">
        {`Trong hồ sơ này: ${countWords(counts)}. Đơn vị đã gửi: `}
        <strong className="figures">{quota.words}</strong>
        {quota.clause && <span className="quiet">{` (mục ${quota.clause} của kế hoạch)`}</span>}
      </p>
      {dossier.blockers
        .filter(({ code }) => code.startsWith('quota.'))
        .map(({ detail }) => (
          <Text key={detail} size="sm" className="lack" component="p">
            {detail}
          </Text>
        ))}
      {nominees.map((nominee) => (
        <NomineeSheet
          key={nominee.id}
          nominee={nominee}
          facts={facts}
          isOpen={nominees.length <= fewNominees || asked.has(nominee.id) || nomineeName(nominee) === ''}
        />
      ))}
      {isWhollyOpen && <AddNominees facts={facts} />}
    </>
  );
}
