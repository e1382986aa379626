import { Injectable, type PipeTransform } from '@nestjs/common';
import { type Election, elections } from '../../domain/plan/plan.ts';
import { Refusal } from '../../domain/refusal.ts';

/** The election named in a path. */
@Injectable()
export class ElectionPipe implements PipeTransform<string, Election> {
  transform(value: string): Election {
    const election = elections.find((known) => known === value);
    if (election) return election;
    const sentence = `Không có cuộc bầu cử mang mã này. Hãy chọn một trong: ${elections.join(', ')}.`;
    throw new Refusal('request.invalid', sentence, { errors: [{ field: 'election', message: sentence }] });
  }
}
