import { Button, Checkbox, Stack } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { useAct } from '../../api/use-act.ts';
import { ConfirmStep } from '../../shared/feedback/confirm-step.tsx';
import { formatCount } from '../../shared/words/formats.ts';
import { type Figure, fieldsOf, figureTitle, textOf } from './figures.ts';

interface ConfirmManyProps {
  readonly campaign: string;
  /** Figures that this person may confirm now. */
  readonly figures: readonly Figure[];
}

/** Confirms provisional figures together: all of those chosen, or none when one of them has changed meanwhile. */
export function ConfirmMany({ campaign, figures }: ConfirmManyProps) {
  const [isOpen, setOpen] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = figures.filter(({ key }) => !left.has(key));
  const { run, isRunning, problem, forget } = useAct((items: readonly Figure[], headers) =>
    client.POST('/api/campaigns/{code}/election-results/confirm', {
      params: { path: { code: campaign } },
      body: {
        items: items.map(({ unit, election, figure, standing }) => ({
          unit: unit.id,
          election,
          figure,
          version: standing?.version ?? 0,
        })),
      },
      headers,
    }),
  );
  if (figures.length === 0) return null;
  const close = () => {
    setOpen(false);
    forget();
  };
  const confirm = async () => {
    if (await run(chosen)) close();
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{`Xác nhận ${figures.length} số liệu tạm thời`}</Button>
      <ConfirmStep
        isOpen={isOpen}
        title="Xác nhận số liệu tạm thời?"
        verb={`Xác nhận ${chosen.length} số liệu`}
        isRunning={isRunning}
        problem={problem}
        onConfirm={() => void confirm()}
        onCancel={close}
      >
        <p>Số liệu đã xác nhận quyết định kết quả xét tiêu chuẩn. Sau đó chỉ cơ quan thẩm định sửa được, có lý do.</p>
        <Stack gap={6}>
          {figures.map((figure) => (
            <Checkbox
              key={figure.key}
              label={`${figureTitle(figure)}: ${wordsOf(figure)}`}
              checked={!left.has(figure.key)}
              onChange={({ currentTarget }) => {
                const next = new Set(left);
                if (currentTarget.checked) next.delete(figure.key);
                else next.add(figure.key);
                setLeft(next);
              }}
            />
          ))}
        </Stack>
      </ConfirmStep>
    </>
  );
}

/** «Cử tri 461, Đã bầu 460, Đúng giờ Có». */
function wordsOf({ figure, standing }: Figure): string {
  return fieldsOf[figure]
    .flatMap(({ name, title, kind }) => {
      const text = textOf(standing, name);
      return text === ''
        ? []
        : [`${title.toLowerCase()} ${kind === 'count' ? formatCount(Number(text)) : text.toLowerCase()}`];
    })
    .join(', ');
}
