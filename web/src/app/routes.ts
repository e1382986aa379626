import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';

/** A page comes when it is first opened. Its module exports it as `Page…`; the name is given where the route is. */
function page<Name extends string>(
  path: string,
  name: Name,
  load: () => Promise<Record<Name, ComponentType>>,
): RouteObject {
  return { path, lazy: async () => ({ Component: (await load())[name] }) };
}

/** The pages behind the sign-in, in the order of a dossier's journey. */
export const pages: RouteObject[] = [
  page('/', 'HomePage', () => import('../features/home/home-page.tsx')),
  page('/dot', 'CampaignsPage', () => import('../features/campaigns/campaigns-page.tsx')),
  page('/tong-quan', 'OverviewChoicePage', () => import('../features/reports/chosen-campaign-page.tsx')),
  page('/ket-qua-bau-cu', 'ResultsChoicePage', () => import('../features/reports/chosen-campaign-page.tsx')),
  page('/dot/:code/tong-quan', 'OverviewPage', () => import('../features/reports/overview-page.tsx')),
  page('/dot/:code/ket-qua-bau-cu', 'ResultsPage', () => import('../features/elections/results-page.tsx')),
  page('/dot/:code/ket-qua-bau-cu/nhap', 'ImportPage', () => import('../features/elections/import-page.tsx')),
  page('/dot/:code/thong-ke', 'StatisticsPage', () => import('../features/reports/statistics-page.tsx')),
  page('/dot/:code/danh-sach', 'ExportsPage', () => import('../features/reports/exports-page.tsx')),
  page('/viec', 'JobsPage', () => import('../features/reports/jobs-page.tsx')),
  page('/dot/:code', 'CampaignPage', () => import('../features/campaigns/campaign-page.tsx')),
  page('/dot/:code/phien-ban', 'RuleBooksPage', () => import('../features/campaigns/rule-books-page.tsx')),
  page('/dot/:code/sua', 'PlanChangePage', () => import('../features/campaigns/plan-change-page.tsx')),
  page('/ho-so', 'DossiersPage', () => import('../features/dossiers/dossiers-page.tsx')),
  page('/ho-so/moi', 'NewDossierPage', () => import('../features/dossiers/new-dossier-page.tsx')),
  page('/ho-so/:id', 'DossierPage', () => import('../features/dossiers/dossier-page.tsx')),
  page('/tham-dinh', 'QueuePage', () => import('../features/appraisal/queue/queue-page.tsx')),
  page('/tham-dinh/:id', 'AppraisalPage', () => import('../features/appraisal/dossier/appraisal-page.tsx')),
  page('/dot/:code/nghi-trung', 'DuplicatesPage', () => import('../features/appraisal/duplicates/duplicates-page.tsx')),
  page('/ban-giao', 'HandoversPage', () => import('../features/appraisal/handovers/handovers-page.tsx')),
  page('/ban-giao/:id', 'HandoverPage', () => import('../features/appraisal/handovers/handover-page.tsx')),
  page('/tiep-nhan', 'TakeInPage', () => import('../features/dossiers/intake/take-in-page.tsx')),
  page('/ho-so/:id/tiep-nhan', 'TakenInPage', () => import('../features/dossiers/intake/taken-in-page.tsx')),
  page('/ho-so/:id/cho-ky', 'SigningPage', () => import('../features/dossiers/papers/signing-page.tsx')),
  page('/tai-khoan', 'AccountPage', () => import('../features/identity/account-page.tsx')),
  page('/nguoi-dung', 'PeoplePage', () => import('../features/identity/people-page.tsx')),
  page('/nguoi-dung/:id', 'PersonPage', () => import('../features/identity/person-page.tsx')),
];
