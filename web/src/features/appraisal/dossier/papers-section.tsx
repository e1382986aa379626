import { Button, Stack, Text } from '@mantine/core';
import { Section } from '../../../shared/page/page.tsx';
import { PaperCopies } from '../papers/paper-copies.tsx';
import { PaperMarks } from '../papers/paper-marks.tsx';
import { WaivePaperStep } from '../papers/waive-paper.tsx';
import type { Appraisal } from '../views.ts';

interface PapersSectionProps {
  readonly view: Appraisal;
  readonly onShow: (fileId: string) => void;
  readonly shownId: string | undefined;
}

const states: Readonly<Record<string, string>> = {
  missing: 'còn thiếu',
  pending: 'đang kiểm tra an toàn',
  late: 'bản giấy đến muộn',
  filled: 'đã có',
};
const forms: Readonly<Record<string, string>> = { SCAN: 'bản scan', WORD: 'bản Word', PAPER: 'bản giấy' };

/** Every paper the plan asks for: what is there, what has been seen on it, whether the paper copy came. */
export function PapersSection({ view, onShow, shownId }: PapersSectionProps) {
  const mayMark = view.allowedActions.includes('mark');
  return (
    <Section title="Giấy tờ, chữ ký và con dấu">
      <Stack gap="sm">
        <ul className="paper-slots">
          {view.papers
            .filter(({ form }) => form !== 'PAPER')
            .map(({ key, name, form, clause, state, files }) => (
              <li key={key}>
                <div className="paper-line">
                  <span>
                    <strong>{name}</strong>
                    {`, ${forms[form] ?? 'dạng khác'}`}
                    <span className="quiet">{` (mục ${clause})`}</span>
                  </span>
                  <span className={state === 'filled' ? 'quiet' : 'alarm'}>{states[state] ?? 'chưa rõ'}</span>
                </div>
                {files.map((file) => (
                  <div key={file.id} className="paper-file">
                    <Button
                      variant={file.id === shownId ? 'light' : 'subtle'}
                      size="compact-sm"
                      className="file-button"
                      onClick={() => onShow(file.id)}
                    >
                      {`Xem ${file.fileName ?? 'tệp'}`}
                    </Button>
                    {file.marks.length > 0 && <PaperMarks file={file} mayMark={mayMark} about={name} />}
                  </div>
                ))}
              </li>
            ))}
        </ul>
        <PaperCopies view={view} />
        {view.waivers.map(({ id, reason, grantedByName }) => (
          <Text key={id} size="sm">{`Chấp thuận thiếu, muộn bản giấy: «${reason}» (${grantedByName}).`}</Text>
        ))}
        {view.allowedActions.includes('waive-paper') && <WaivePaperStep view={view} />}
      </Stack>
    </Section>
  );
}
