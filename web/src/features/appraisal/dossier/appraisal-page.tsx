import { useParams } from 'react-router';
import { api } from '../../../api/client.ts';
import { Page } from '../../../shared/page/page.tsx';
import { Read } from '../../../shared/page/read.tsx';
import '../appraisal.css';
import { AppraisalDesk } from './appraisal-desk.tsx';

/** One dossier under the eyes of those who appraise it. */
export function AppraisalPage() {
  const { id = '' } = useParams();
  const appraisal = api.useQuery('get', '/api/dossiers/{id}/appraisal', { params: { path: { id } } });
  return (
    <Read query={appraisal} of="hồ sơ thẩm định">
      {(view) => (
        <Page title={`Thẩm định: ${view.unit.name}`} about={view.levelName}>
          <AppraisalDesk key={id} view={view} />
        </Page>
      )}
    </Read>
  );
}
