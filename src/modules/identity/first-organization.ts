import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { OrganizationEntity } from '../../database/entities/index.ts';
import { searchKey } from '../../domain/vietnamese-names.ts';
import { fieldRefused } from './person-fields.ts';
import type { SetupOrganization } from './setup.dto.ts';

/** Codes that no published list gave. */
const ownScheme = 'local';

/**
 * The organisation with this administrative code, or a new one. Answers with its id.
 *
 * The one place outside the organizations module that makes an organisation: at set-up there is nobody yet to ask that module to.
 */
export async function firstOrganization(tx: EntityManager, wanted: SetupOrganization): Promise<string> {
  const { name, kind, code, codeScheme } = wanted;
  const loaded = code === undefined ? undefined : await byCode(tx, code, codeScheme);
  if (loaded) return loaded;
  const id = uuid();
  await tx.insert(OrganizationEntity, {
    id,
    code: code ?? searchKey(name).replaceAll(' ', '-'),
    codeScheme: codeScheme ?? ownScheme,
    name,
    kind,
    parentId: null,
    mergedIntoId: null,
    validFrom: null,
    validUntil: null,
    searchText: searchKey(name),
    createdAt: new Date(),
  });
  return id;
}

async function byCode(tx: EntityManager, code: string, codeScheme?: string): Promise<string | undefined> {
  const rows = await tx.query<{ id: string }[]>(
    'select id from organizations where code = $1 and ($2::text is null or code_scheme = $2) and merged_into_id is null',
    [code, codeScheme ?? null],
  );
  if (rows.length > 1) {
    throw fieldRefused('organization.codeScheme', 'Mã này có trong nhiều danh mục. Hãy nêu danh mục (codeScheme).');
  }
  return rows[0]?.id;
}
