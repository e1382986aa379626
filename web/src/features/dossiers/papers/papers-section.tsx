import { Group, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { api } from '../../../api/client.ts';
import { Read } from '../../../shared/page/read.tsx';
import { BundlePlace } from './bundle/bundle-place.tsx';
import { useSorting } from './bundle/sorting.ts';
import { SortingTable } from './bundle/sorting-table.tsx';
import { PaperCopies } from './copies/paper-copies.tsx';
import { useNoStrayDrops } from './drop-place.tsx';
import { IncomingPaper } from './incoming-paper.tsx';
import { OtherPapers } from './other-papers.tsx';
import { PaperItem } from './paper-item.tsx';
import { type Document, type Dossier, papersOf, type Slot } from './papers.ts';
import './papers.css';
import { PreviewPlace } from './preview.tsx';

/** While a file is being looked at, what is shown is asked for again this often. */
const lookAgainMs = 3000;

/** Giấy tờ: every paper in every form the plan asks for, what is there of it, and the ways to put it there. */
export function PapersSection({ dossier }: { readonly dossier: Dossier }) {
  useNoStrayDrops();
  const params = { params: { path: { id: dossier.id } } };
  const slots = api.useQuery('get', '/api/dossiers/{id}/slots', params, {
    refetchInterval: ({ state }) => (state.data?.items.some((slot) => slot.state === 'pending') ? lookAgainMs : false),
  });
  const documents = api.useQuery('get', '/api/dossiers/{id}/documents', params);
  return (
    <PreviewPlace>
      <Read query={slots} of="các ô giấy tờ">
        {({ items }) => (
          <Read query={documents} of="các tệp">
            {(files) => <Papers dossier={dossier} slots={items} documents={files.items} />}
          </Read>
        )}
      </Read>
    </PreviewPlace>
  );
}

interface PapersProps {
  readonly dossier: Dossier;
  readonly slots: readonly Slot[];
  readonly documents: readonly Document[];
}

function Papers({ dossier, slots, documents }: PapersProps) {
  const papers = useMemo(() => papersOf(slots), [slots]);
  const sorting = useSorting(documents, papers);
  const mayEdit = dossier.allowedActions.includes('edit');
  return (
    <Stack gap="md">
      {dossier.takenInByOffice && <IncomingPaper dossier={dossier} documents={documents} />}
      <Group justify="space-between" gap="xs">
        <PapersSummary slots={slots} />
        <Link to={`/ho-so/${dossier.id}/cho-ky`} className="no-print">
          In danh mục chờ ký, đóng dấu
        </Link>
      </Group>
      {mayEdit && <BundlePlace dossierId={dossier.id} />}
      {mayEdit && <SortingTable dossierId={dossier.id} papers={papers} sorting={sorting} />}
      <PaperCopies dossier={dossier} slots={slots} />
      <ul className="papers">
        {papers.map((paper) => (
          <PaperItem
            key={paper.key}
            dossierId={dossier.id}
            paper={paper}
            papers={papers}
            documents={documents}
            onSheet={(sheetId) => sorting.choose(sheetId, paper.key)}
          />
        ))}
      </ul>
      <OtherPapers dossierId={dossier.id} documents={documents} mayUpload={mayEdit} />
    </Stack>
  );
}

const two = (count: number): string => String(count).padStart(2, '0');

/** How much of what the unit hands in as files is there, as the slots say. */
function PapersSummary({ slots }: { readonly slots: readonly Slot[] }) {
  const asked = slots.filter(({ form, suppliedBy }) => form !== 'PAPER' && suppliedBy === 'UNIT');
  const there = asked.filter(({ state }) => state !== 'missing');
  return (
    <Text role="status" className="figures">
      {`Đã có ${two(there.length)}/${two(asked.length)} tệp đơn vị phải gửi. Mỗi giấy tờ cần bản scan đã ký, đóng dấu và bản Word; bản giấy nộp sau.`}
    </Text>
  );
}
