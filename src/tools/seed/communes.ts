import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import type { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { searchKey, tidyName } from '../../domain/vietnamese-names.ts';

/** The list these codes come from (Quyết định số 19/2025/QĐ-TTg); the same digits mean another place in another list. */
export const communeScheme = 'QD-19-2025';

interface Line {
  readonly province_code: string;
  readonly province_name: string;
  readonly ward_code: string;
  readonly ward_name: string;
}

/** How many there are now, and how many of them were new. */
export interface SeededCommunes {
  readonly provinces: { readonly total: number; readonly added: number };
  readonly communes: { readonly total: number; readonly added: number };
}

interface Place {
  readonly code: string;
  readonly name: string;
  readonly kind: 'COMMUNE' | 'PROVINCE' | 'CITY';
  readonly parent: string | null;
}

/**
 * Loads the provinces and communes of `data/communes.csv`. May be run again at any time: what is there keeps its id and its name (an
 * administrator may have renamed it since), and only what is missing is added.
 */
export async function seedCommunes(dataSource: DataSource, projectDir: string): Promise<SeededCommunes> {
  const lines = await readLines(path.join(projectDir, 'data', 'communes.csv'));
  const provinces = new Map(lines.map((line) => [line.province_code, provinceOf(line)]));
  const communes = lines.map(
    ({ ward_code: code, ward_name: name, province_code: parent }): Place => ({ code, name, kind: 'COMMUNE', parent }),
  );
  return {
    provinces: { total: provinces.size, added: await addMissing(dataSource, [...provinces.values()]) },
    communes: { total: communes.length, added: await addMissing(dataSource, communes) },
  };
}

async function readLines(file: string): Promise<Line[]> {
  return parse<Line>(await readFile(file, 'utf8'), { columns: true, bom: true, skip_empty_lines: true, trim: true });
}

function provinceOf({ province_code: code, province_name: name }: Line): Place {
  return { code, name, kind: name.startsWith('Thành phố') ? 'CITY' : 'PROVINCE', parent: null };
}

/** One statement: all of them or none. A place without a parent gets the one the list names. */
async function addMissing(dataSource: DataSource, places: readonly Place[]): Promise<number> {
  const rows = places.map(({ code, name, kind, parent }) => ({
    id: uuid(),
    code,
    name: tidyName(name),
    kind,
    parent,
    search: searchKey(name),
  }));
  const written = (await dataSource.query(
    `insert into organizations (id, code, code_scheme, name, kind, parent_id, search_text, created_at)
     select row.id, row.code, $2, row.name, row.kind, parent.id, row.search, now()
     from json_to_recordset($1) as row (id uuid, code text, name text, kind text, parent text, search text)
     left join organizations parent on parent.code_scheme = $2 and parent.code = row.parent
     on conflict (code_scheme, code) do update set parent_id = excluded.parent_id
       where organizations.parent_id is null and excluded.parent_id is not null
     returning xmax = 0 as added`,
    [JSON.stringify(rows), communeScheme],
  )) as { added: boolean }[];
  return written.filter(({ added }) => added).length;
}
