import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { client, type View } from '../../../api/client.ts';
import { asProblem, type Problem } from '../../../api/problem.ts';
import { randomKey } from '../../../api/random-key.ts';
import { noteSessionEnd } from '../../../api/session-end.ts';
import type { Dossier } from '../dossier-facts.ts';

type Demand = View<'SubmitDossier'>;

/** `looking`: the line broke while sending, and the service is asked whether the dossier came; `unsure`: that could not be asked either. */
export type SendingStep = 'resting' | 'sending' | 'looking' | 'unsure' | 'not-arrived' | 'refused' | 'sent';

export interface Sending {
  readonly step: SendingStep;
  readonly problem: Problem | undefined;
  send(demand: Demand): Promise<void>;
  /** Asks again whether it came. */
  look(): Promise<void>;
  /** After it is sure that nothing came: the same sending once more, under the same key. */
  again(): Promise<void>;
  forget(): void;
}

const lookAgainMs = [1000, 3000, 6000];

/** Hands a dossier in. When the line breaks it is not sent blindly again: first the service is asked whether it came. */
export function useSending(dossier: Dossier): Sending {
  const queries = useQueryClient();
  const [step, setStep] = useState<SendingStep>('resting');
  const [problem, setProblem] = useState<Problem>();
  const attempt = useRef<{ demand: Demand; key: string; sentBefore: number }>(undefined);
  const path = { id: dossier.id };

  const finish = async (next: SendingStep, why?: Problem) => {
    setStep(next);
    setProblem(why);
    if (why?.status === 401) noteSessionEnd();
    await queries.invalidateQueries();
  };
  const look = async (tries = 0): Promise<void> => {
    setStep('looking');
    try {
      const { data } = await client.GET('/api/dossiers/{id}', { params: { path } });
      const hasCome = data!.submissions.length > (attempt.current?.sentBefore ?? 0);
      return await finish(hasCome ? 'sent' : 'not-arrived');
    } catch (error) {
      const why = asProblem(error);
      const wait = lookAgainMs[tries];
      if (!why.mayPass || wait === undefined) return finish('unsure', why);
      await new Promise((resolve) => setTimeout(resolve, wait));
      return look(tries + 1);
    }
  };
  const post = async () => {
    const { demand, key } = attempt.current!;
    setStep('sending');
    setProblem(undefined);
    try {
      await client.POST('/api/dossiers/{id}/submit', {
        params: { path },
        body: demand,
        headers: { 'Idempotency-Key': key },
      });
      await finish('sent');
    } catch (error) {
      const why = asProblem(error);
      if (why.mayPass) await look();
      else await finish('refused', why);
    }
  };
  return {
    step,
    problem,
    look: () => look(),
    again: post,
    forget: () => {
      setStep('resting');
      setProblem(undefined);
    },
    send: (demand) => {
      const isSame = JSON.stringify(attempt.current?.demand) === JSON.stringify(demand);
      const key = isSame ? attempt.current!.key : randomKey();
      attempt.current = { demand, key, sentBefore: dossier.submissions.length };
      return post();
    },
  };
}
