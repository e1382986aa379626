import { Button, Group, Text } from '@mantine/core';
import type { View } from '../../../api/client.ts';
import { formatDate, formatDateTime, formatTimeWithSeconds } from '../../../shared/words/formats.ts';
import type { Dossier } from '../dossier-facts.ts';

/** The proof of the latest sending: number, instant, code, what came and what lacks. Prints alone. */
export function Receipt({ dossier }: { readonly dossier: Dossier }) {
  const { receipt } = dossier;
  if (!receipt) return null;
  const { number, receivedAt, code, submission, supersedes, incomingNumber, incomingDate, quota } = receipt;
  const check = `${location.origin}/kiem-tra/${number}`;
  return (
    <article id="phieu-ghi-nhan" className="receipt" tabIndex={-1} aria-label={`Phiếu ghi nhận ${number}`}>
      <h3 className="receipt-title">Phiếu ghi nhận trên phần mềm</h3>
      <p className="quiet tight">(không thay thế văn bản đến)</p>
      <dl className="facts">
        <Fact name="Số phiếu" value={number} />
        <Fact name="Đến lúc" value={`${formatTimeWithSeconds(receivedAt)} ngày ${formatDate(new Date(receivedAt))}`} />
        <Fact name="Đơn vị" value={dossier.unit.name} />
        <Fact
          name="Lần gửi"
          value={`${String(submission).padStart(2, '0')}${supersedes ? `, thay phiếu ${supersedes}` : ''}`}
        />
        <Fact name="Số lượng của đơn vị" value={(quota as { words?: string }).words ?? '–'} />
        {incomingNumber && (
          <Fact
            name="Văn bản đến"
            value={`số ${incomingNumber}${incomingDate ? ` ngày ${formatDate(incomingDate)}` : ''}`}
          />
        )}
        <Fact name="Mã kiểm tra" value={code} />
        <Fact name="Kiểm tra phiếu tại" value={check} />
      </dl>
      <Files files={receipt.documents} />
      {receipt.missing.length > 0 ? (
        <>
          <h4 className="small-heading">{`Còn thiếu ${String(receipt.missing.length).padStart(2, '0')} mục khi gửi`}</h4>
          <ul className="tight">
            {receipt.missing.map(({ code: kind, detail, slot }) => (
              <li key={`${kind} ${slot} ${detail}`}>{detail}</li>
            ))}
          </ul>
        </>
      ) : (
        <Text fw={600}>Đủ giấy tờ khi gửi.</Text>
      )}
      <Group gap="sm" className="no-print" mt="sm">
        <Button component="a" href={`/api/dossiers/${dossier.id}/receipt.pdf`} download>
          Tải phiếu (PDF)
        </Button>
        <Button variant="default" onClick={printReceipt}>
          In phiếu
        </Button>
        <Button
          component="a"
          variant="default"
          href={`${check}?code=${encodeURIComponent(code)}`}
          target="_blank"
          rel="noreferrer"
        >
          Mở trang kiểm tra công khai
        </Button>
      </Group>
    </article>
  );
}

const Fact = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd className="figures">{value}</dd>
  </div>
);

function Files({ files }: { readonly files: readonly View<'ReceiptDocumentView'>[] }) {
  if (files.length === 0) return <Text>Chưa có tệp nào.</Text>;
  return (
    <details className="receipt-files">
      <summary>{`${String(files.length).padStart(2, '0')} tệp đã nhận, kèm mã SHA-256`}</summary>
      <ul className="tight">
        {files.map(({ fileName, sha256 }) => (
          <li key={`${fileName} ${sha256}`}>
            {fileName}
            <code className="sha">{sha256}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Everything else of the page stays off the paper. */
function printReceipt(): void {
  document.body.classList.add('prints-receipt');
  window.addEventListener('afterprint', () => document.body.classList.remove('prints-receipt'), { once: true });
  window.print();
}

/** «gửi lúc 14:32 ngày 18/03/2026, phiếu …» */
export const sentWords = ({ receipt }: Dossier): string | undefined =>
  receipt ? `gửi lúc ${formatDateTime(receipt.receivedAt)}, phiếu ${receipt.number}` : undefined;
