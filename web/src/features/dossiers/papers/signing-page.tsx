import { Button, Text } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { api, type View } from '../../../api/client.ts';
import { Page } from '../../../shared/page/page.tsx';
import { PrintButton } from '../../../shared/page/print-button.tsx';
import { Read } from '../../../shared/page/read.tsx';
import { type Dossier, type Paper, papersOf, type Slot } from './papers.ts';
import './papers.css';

type Mark = View<'PlannedSlotView'>['marks'][number];
const marks: readonly Mark[] = ['SIGNATURE', 'SEAL', 'CONFIRMATION'];
const markNames: Readonly<Record<Mark, string>> = { SIGNATURE: 'Ký', SEAL: 'Đóng dấu', CONFIRMATION: 'Xác nhận' };

/** «Chờ ký, đóng dấu, xác nhận»: printed and carried from desk to desk, until every paper can be scanned. */
export function SigningPage() {
  const { id = '' } = useParams();
  const params = { params: { path: { id } } };
  const dossier = api.useQuery('get', '/api/dossiers/{id}', params);
  const slots = api.useQuery('get', '/api/dossiers/{id}/slots', params);
  return (
    <Read query={dossier} of="hồ sơ">
      {(data) => (
        <Read query={slots} of="các ô giấy tờ">
          {({ items }) => <Checklist dossier={data} slots={items} />}
        </Read>
      )}
    </Read>
  );
}

function Checklist({ dossier, slots }: { readonly dossier: Dossier; readonly slots: readonly Slot[] }) {
  const path = { code: dossier.campaign };
  const campaign = api.useQuery('get', '/api/campaigns/{code}', { params: { path } }, { staleTime: 300_000 });
  const papers = papersOf(slots.filter(({ suppliedBy }) => suppliedBy === 'UNIT'));
  return (
    <Page
      title="Danh mục giấy tờ chờ ký, đóng dấu, xác nhận"
      about={dossier.unit.name}
      actions={
        <>
          <PrintButton />
          <Button component={Link} to={`/ho-so/${dossier.id}`} variant="default">
            Về hồ sơ
          </Button>
        </>
      }
    >
      <Read query={campaign} of="quy định của đợt">
        {(plan) => (
          <div className="sheet">
            <Text mb="sm">{plan.name}</Text>
            <table className="rows signing">
              <caption className="visually-hidden">Mỗi giấy tờ cần gì trước khi quét</caption>
              <thead>
                <tr>
                  <th scope="col">Giấy tờ</th>
                  {marks.map((mark) => (
                    <th key={mark} scope="col">
                      {markNames[mark]}
                    </th>
                  ))}
                  <th scope="col">Bản Word</th>
                  <th scope="col">Bản scan</th>
                </tr>
              </thead>
              <tbody>
                {papers.map((paper) => (
                  <PaperRow key={paper.key} paper={paper} asked={asksFor(plan.slots, paper)} />
                ))}
              </tbody>
            </table>
            <Text size="sm" mt="sm">
              Ô vuông: đánh dấu bằng bút khi đã ký, đóng dấu hoặc có xác nhận của cấp có thẩm quyền. Đủ dấu thì quét
              hoặc chụp rồi gửi bản scan; bản giấy nộp cho nơi tiếp nhận.
            </Text>
          </div>
        )}
      </Read>
    </Page>
  );
}

/** What must be seen on a paper, by the plan. */
const asksFor = (slots: readonly View<'PlannedSlotView'>[], { kind }: Paper): ReadonlySet<Mark> =>
  new Set(slots.find((slot) => slot.kind === kind)?.marks);

function PaperRow({
  paper: { name, clause, slots },
  asked,
}: {
  readonly paper: Paper;
  readonly asked: ReadonlySet<Mark>;
}) {
  const words = (form: Slot['form']): string => {
    const slot = slots.find((one) => one.form === form);
    if (!slot) return 'Không cần';
    return slot.state === 'missing' ? 'Còn thiếu' : 'Đã có';
  };
  return (
    <tr>
      <th scope="row">
        {name}
        <span className="quiet">{` (mục ${clause})`}</span>
      </th>
      {marks.map((mark) => (
        <td key={mark} data-label={markNames[mark]}>
          {asked.has(mark) ? (
            <span className="tick-box" role="img" aria-label={`Cần: ${markNames[mark]}`} />
          ) : (
            'Không cần'
          )}
        </td>
      ))}
      <td data-label="Bản Word">{words('WORD')}</td>
      <td data-label="Bản scan">{words('SCAN')}</td>
    </tr>
  );
}
