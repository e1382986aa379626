import { useParams } from 'react-router';
import { api } from '../../api/client.ts';
import { Page } from '../../shared/page/page.tsx';
import { Read } from '../../shared/page/read.tsx';
import { countWords } from '../../shared/words/names.ts';
import { History } from './afterwards/history.tsx';
import { ReturnedNotice } from './afterwards/returned-notice.tsx';
import { WithdrawDossier } from './afterwards/withdraw-dossier.tsx';
import { CriteriaPart } from './criteria/criteria-part.tsx';
import { type Campaign, type Dossier, type DossierFacts, dossierFacts } from './dossier-facts.ts';
import './dossier.css';
import { DraftsProvider } from './nominees/drafts.tsx';
import { NomineesPart } from './nominees/nominees-part.tsx';
import { PapersSection } from './papers/papers-section.tsx';
import { Part } from './part.tsx';
import { PartRail } from './part-rail.tsx';
import { CheckPart } from './sending/check-part.tsx';

/** How soon another person's change is seen, milliseconds. */
const lookEveryMs = 20_000;

/** One dossier on one page: who is put up, by which criteria, with which papers, and the sending. */
export function DossierPage() {
  const { id = '' } = useParams();
  const dossier = api.useQuery(
    'get',
    '/api/dossiers/{id}',
    { params: { path: { id } } },
    { refetchInterval: lookEveryMs },
  );
  return (
    <Read query={dossier} of="hồ sơ">
      {(data) => <WithCampaign dossier={data} />}
    </Read>
  );
}

function WithCampaign({ dossier }: { readonly dossier: Dossier }) {
  const path = { code: dossier.campaign };
  const campaign = api.useQuery('get', '/api/campaigns/{code}', { params: { path } }, { staleTime: 300_000 });
  return (
    <Read query={campaign} of="quy định của đợt">
      {(data) => <Whole dossier={dossier} campaign={data} />}
    </Read>
  );
}

function Whole({ dossier, campaign }: { readonly dossier: Dossier; readonly campaign: Campaign }) {
  const eligibility = api.useQuery('get', '/api/dossiers/{id}/eligibility', { params: { path: { id: dossier.id } } });
  const facts = dossierFacts(dossier, campaign, eligibility.data);
  const level = campaign.levels[dossier.level]?.name ?? 'khen thưởng';
  return (
    <DraftsProvider nominees={dossier.nominees}>
      <Page
        title={`Hồ sơ đề nghị ${level}`}
        about={`${dossier.unit.name}: ${countWords(dossier.counts)}. ${campaign.name}`}
        actions={<WithdrawDossier dossier={dossier} />}
      >
        <ReturnedNotice facts={facts} />
        <div className="dossier">
          <PartRail facts={facts} />
          <div className="dossier-parts">
            <Parts facts={facts} />
            <History dossier={dossier} />
          </div>
        </div>
      </Page>
    </DraftsProvider>
  );
}

function Parts({ facts }: { readonly facts: DossierFacts }) {
  return (
    <>
      <Part part="nominees">
        <NomineesPart facts={facts} />
      </Part>
      <Part part="criteria">
        <CriteriaPart facts={facts} />
      </Part>
      <Part part="papers">
        <PapersSection dossier={facts.dossier} />
      </Part>
      <Part part="check">
        <CheckPart facts={facts} />
      </Part>
    </>
  );
}
