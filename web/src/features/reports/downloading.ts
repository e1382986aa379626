import { useRef, useState } from 'react';
import { asProblem, type Problem, problemIn } from '../../api/problem.ts';

export interface Download {
  /** Bytes that have come; undefined = nothing is under way. */
  readonly received: number | undefined;
  /** Name of the file that was saved last. */
  readonly saved: string | undefined;
  readonly problem: Problem | undefined;
  start(address: string): Promise<void>;
}

/** Fetches a file and saves it under the name the service gives it. A file that breaks off is never saved: it would look whole. */
export function useDownload(): Download {
  const [received, setReceived] = useState<number>();
  const [saved, setSaved] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  const isUnderWay = useRef(false);
  const start = async (address: string): Promise<void> => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setProblem(undefined);
    setSaved(undefined);
    setReceived(0);
    try {
      const response = await fetch(address);
      if (!response.ok) throw await problemIn(response);
      const blob = await readWhole(response, setReceived);
      const name = nameIn(response);
      save(blob, name);
      setSaved(name);
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      isUnderWay.current = false;
      setReceived(undefined);
    }
  };
  return { received, saved, problem, start };
}

async function readWhole(response: Response, onBytes: (count: number) => void): Promise<Blob> {
  const reader = response.body?.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let count = 0;
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done || !value) break;
    parts.push(value);
    count += value.byteLength;
    onBytes(count);
  }
  return new Blob(parts, { type: response.headers.get('Content-Type') ?? '' });
}

/** As the service names it; the encoded form carries Vietnamese letters. */
function nameIn(response: Response): string {
  const header = response.headers.get('Content-Disposition') ?? '';
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(header)?.[1];
  return encoded ? decodeURIComponent(encoded) : (/filename="([^"]+)"/.exec(header)?.[1] ?? 'danh-sach.xlsx');
}

function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // the browser may still be reading it
}
