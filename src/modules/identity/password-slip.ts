import { Injectable, StreamableFile } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { CampaignClock } from '../../campaign-clock.ts';
import type { Actor } from '../../domain/roles.ts';
import { organizationFrame } from '../../exports/organization-frame.ts';
import { slipPdf } from '../../exports/slip-pdf.ts';
import { PaperPrinter } from '../../exports/typst.ts';
import { type Issued, IssuedPasswordView } from './issued-password.dto.ts';
import type { PersonRow } from './people.queries.ts';

/** What one slip says. */
interface Slip {
  readonly person: PersonRow;
  readonly oneTimePassword: string | undefined;
  readonly validUntil: Date;
}

/** The paper that goes over the counter with a one-time password. Nothing of it is kept. */
@Injectable()
export class PasswordSlips {
  constructor(
    private readonly printer: PaperPrinter,
    private readonly clock: CampaignClock,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  /** JSON, or the slip as a PDF where the client asks for one (and there is a password to print). */
  async answer(actor: Actor, slip: Slip, accept: string | undefined): Promise<IssuedPasswordView | StreamableFile> {
    const { person, oneTimePassword, validUntil } = slip;
    if (!oneTimePassword || !accept?.includes('application/pdf')) {
      return IssuedPasswordView.of(person, oneTimePassword ? { oneTimePassword, validUntil } : undefined, actor.role);
    }
    const pdf = await this.print(actor, person, { oneTimePassword, validUntil });
    const disposition = `attachment; filename="phieu-mat-khau-${person.username}.pdf"`;
    return new StreamableFile(pdf, { type: 'application/pdf', disposition, length: pdf.length });
  }

  private async print(actor: Actor, person: PersonRow, issued: Issued): Promise<Buffer> {
    const [{ name }] = await this.dataSource.query<[{ name: string }]>('select name from organizations where id = $1', [
      actor.organizationId,
    ]);
    const unit = person.memberships.find(({ inForce, unitName }) => inForce && unitName)?.unitName;
    return slipPdf(this.printer, {
      ...organizationFrame(name, this.clock.now()),
      name: person.fullName,
      unit: unit ?? name,
      username: person.username,
      ...issued,
      issuedBy: actor.name,
    });
  }
}
