import { Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { asProblem } from '../../api/problem.ts';
import { ProblemNotice } from '../../shared/feedback/problem-notice.tsx';
import { ReasonedButton } from '../../shared/feedback/reasoned-button.tsx';
import { ReasonField } from '../../shared/forms/reason-field.tsx';
import { CampaignNav } from '../../shared/page/campaign-nav.tsx';
import { Page, Section } from '../../shared/page/page.tsx';
import { type Import, type ImportRow, useImport } from './import-calls.ts';
import { ImportPreview } from './import-preview.tsx';

/** A table of results out of Excel or CSV: looked at line by line first, then stored whole or not at all. */
export function ImportPage() {
  const { code = '' } = useParams();
  const [file, setFile] = useState<File | null>(null);
  const [reason, setReason] = useState('');
  const [preview, setPreview] = useState<Import>();
  const [stored, setStored] = useState<Import>();
  const look = useImport(code, false);
  const store = useImport(code, true);
  const choose = async (chosen: File | null) => {
    if (!chosen) return;
    setFile(chosen);
    setPreview(undefined);
    setStored(undefined);
    store.forget();
    setPreview(await look.run({ file: chosen, reason }));
  };
  const enter = async () => {
    const done = file && (await store.run({ file, reason }));
    if (done) setStored(done);
  };
  return (
    <Page
      title="Nhập kết quả bầu cử từ tệp"
      about="Xem trước từng dòng; chưa lưu gì cho đến khi bấm «Nhập»"
      actions={
        <Button component={Link} to={`/dot/${code}/ket-qua-bau-cu`} variant="default">
          Về bảng kết quả
        </Button>
      }
    >
      <CampaignNav code={code} />
      <Stack gap="lg">
        <ChooseFile file={file} isReading={look.isRunning} onChoose={(chosen) => void choose(chosen)} />
        <ProblemNotice problem={look.problem} onRetry={() => void choose(file)} />
        {stored && file && <Stored code={code} fileName={file.name} done={stored} />}
        {preview && !stored && (
          <Section title="Xem trước">
            <Stack>
              <ImportPreview view={preview} />
              <ReasonAsked rows={preview.rows} reason={reason} onChange={setReason} onLook={() => void choose(file)} />
              <ProblemNotice problem={store.problem} onRetry={() => void enter()} />
              <FaultyNow problem={store.problem} />
              <ReasonedButton reason={obstacleOf(preview)} isRunning={store.isRunning} onClick={() => void enter()}>
                {`Nhập ${changesOf(preview)} số liệu`}
              </ReasonedButton>
            </Stack>
          </Section>
        )}
      </Stack>
    </Page>
  );
}

const changesOf = ({ summary: { recorded, changed, confirmed } }: Import): number => recorded + changed + confirmed;

function obstacleOf(view: Import): string | undefined {
  const { faultyRows } = view.summary;
  if (faultyRows > 0)
    return `Còn ${faultyRows} dòng có lỗi. Hãy sửa trong tệp rồi chọn lại; còn lỗi thì không lưu dòng nào.`;
  return changesOf(view) === 0 ? 'Mọi số trong tệp đã giống số đang có, không có gì để nhập.' : undefined;
}

interface ChooseFileProps {
  readonly file: File | null;
  readonly isReading: boolean;
  readonly onChoose: (file: File | null) => void;
}

function ChooseFile({ file, isReading, onChoose }: ChooseFileProps) {
  return (
    <Section title="Chọn tệp">
      <Text mb="sm">
        Mỗi dòng là một tổ và một cuộc bầu cử. Dòng tiêu đề cần các cột: mã đơn vị, cuộc bầu cử, số cử tri, số cử tri đi
        bầu; có thể thêm số đại biểu được bầu, số trúng cử, bầu lại, bầu thêm, kết thúc đúng giờ, trạng thái.
      </Text>
      <Group>
        <FileButton onChange={onChoose} accept=".xlsx,.csv" inputProps={{ 'aria-label': 'Chọn tệp Excel hoặc CSV' }}>
          {(props) => (
            <Button {...props} loading={isReading}>
              {file ? 'Chọn tệp khác' : 'Chọn tệp Excel hoặc CSV'}
            </Button>
          )}
        </FileButton>
        {file && <Text role="status">{isReading ? `Đang đọc «${file.name}»…` : `Đã đọc «${file.name}».`}</Text>}
      </Group>
    </Section>
  );
}

interface ReasonAskedProps {
  readonly rows: readonly ImportRow[];
  readonly reason: string;
  readonly onChange: (reason: string) => void;
  readonly onLook: () => void;
}

/** Confirmed figures are corrected only with a reason: it goes with the whole table. */
function ReasonAsked({ rows, reason, onChange, onLook }: ReasonAskedProps) {
  const isAsked = reason !== '' || rows.some(({ problems }) => problems.some((problem) => /lý do/i.test(problem)));
  if (!isAsked) return null;
  return (
    <Stack gap="xs" maw="40rem">
      <ReasonField label="Lý do sửa số liệu đã xác nhận" value={reason} onChange={onChange} least={10} />
      <div>
        <Button variant="default" onClick={onLook}>
          Xem trước lại với lý do này
        </Button>
      </div>
    </Stack>
  );
}

/** Lines that became faulty between looking and storing. */
function FaultyNow({ problem }: { readonly problem: unknown }) {
  const rows = problem ? (asProblem(problem).facts.rows as readonly ImportRow[] | undefined) : undefined;
  if (!rows) return null;
  return (
    <ul>
      {rows.map(({ row, problems }) => (
        <li key={row}>{`Dòng ${row}: ${problems.join(' ')}`}</li>
      ))}
    </ul>
  );
}

interface StoredProps {
  readonly code: string;
  readonly fileName: string;
  readonly done: Import;
}

function Stored({ code, fileName, done: { summary } }: StoredProps) {
  return (
    <Section title="Đã nhập">
      <Text role="status">
        {`Đã lưu «${fileName}»: ${summary.recorded} số liệu mới, ${summary.changed} số liệu sửa, ${summary.confirmed} số liệu được xác nhận, ${summary.unchanged} số liệu giữ nguyên.`}
      </Text>
      <Link to={`/dot/${code}/ket-qua-bau-cu`}>Xem bảng kết quả</Link>
    </Section>
  );
}
