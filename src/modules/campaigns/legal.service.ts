import { Injectable } from '@nestjs/common';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { AwardCoefficientEntity } from '../../database/entities/award-coefficient.entity.ts';
import { BaseSalaryEntity } from '../../database/entities/base-salary.entity.ts';
import { LegalBasisEntity } from '../../database/entities/legal-basis.entity.ts';
import { UnitOfWork } from '../../database/unit-of-work.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Actor } from '../../domain/roles.ts';
import type { PutBaseSalary, PutCoefficient, PutLegalBasis, ValiditySpan } from './legal.dto.ts';

const emptyBasis = { number: null, issuedOn: null, replacedBy: null, note: null };
/** An organisation's own row: nobody but itself vouches for it. */
const ownWord = { validUntil: null, confidence: 'office' };

/** Dated rows an organisation writes for itself; the general ones come with the software and are only read. */
@Injectable()
export class LegalService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Adds an own row or, with `id`, replaces it. */
  putBasis(actor: Actor, body: PutLegalBasis, id?: string): Promise<{ id: string }> {
    return this.put(actor, { entity: LegalBasisEntity, name: 'legal-basis', id }, { ...emptyBasis, ...defined(body) });
  }

  /** As `putBasis`. */
  putCoefficient(actor: Actor, body: PutCoefficient, id?: string): Promise<{ id: string }> {
    return this.put(actor, { entity: AwardCoefficientEntity, name: 'award-coefficient', id }, defined(body));
  }

  /** As `putBasis`. */
  putBaseSalary(actor: Actor, body: PutBaseSalary, id?: string): Promise<{ id: string }> {
    return this.put(actor, { entity: BaseSalaryEntity, name: 'base-salary', id }, defined(body));
  }

  private put(actor: Actor, { entity, name, id }: Place, fields: ValiditySpan): Promise<{ id: string }> {
    refuseBackwards(fields);
    return this.unitOfWork.run(actor, async (tx, audit) => {
      const { organizationId } = actor;
      const row = { ...ownWord, ...fields };
      const rowId = id ?? uuid();
      if (id === undefined) {
        await tx.insert(entity, { id: rowId, organizationId, ...row });
      } else {
        const { affected } = await tx.update(entity, { id, organizationId }, row);
        if (affected === 0)
          throw new Refusal(
            'not-found',
            'Không tìm thấy dòng này trong các dòng của cơ quan mình. Dòng chung không sửa được.',
          );
      }
      await audit(`${name}.${id === undefined ? 'add' : 'replace'}`, rowId, { ...row });
      return { id: rowId };
    });
  }
}

interface Place {
  readonly entity: EntityTarget<ObjectLiteral>;
  readonly name: string;
  readonly id: string | undefined;
}

/** Without the fields that were left out, so that they take their defaults. */
const defined = <T extends object>(body: T): T =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as T;

function refuseBackwards({ validFrom, validUntil }: ValiditySpan): void {
  if (!validUntil || validUntil >= validFrom) return;
  const message = 'Ngày hết hiệu lực phải từ ngày có hiệu lực trở đi. Hãy kiểm tra lại hai ngày.';
  throw new Refusal('request.invalid', message, { errors: [{ field: 'validUntil', message }] });
}
