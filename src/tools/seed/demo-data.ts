import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import type { Role } from '../../domain/roles.ts';
import type { NomineeInput } from '../../modules/dossiers/nominee.dto.ts';

/** `data/demo/commune.yaml`: the place, its units and accounts. */
export interface DemoCommune {
  readonly province: DemoPlace;
  readonly organization: DemoPlace;
  readonly basis: string;
  /** From when units, accounts and memberships hold. */
  readonly since: string;
  readonly units: readonly { readonly code: string; readonly name: string; readonly kind: string }[];
  /** Constituencies beyond the commune, by election. */
  readonly wider: Readonly<Record<'QUOC_HOI' | 'HDND_TINH', string>>;
  /** Constituency of the commune's own council → its tổ. */
  readonly constituencies: Readonly<Record<string, readonly string[]>>;
  readonly accounts: readonly DemoAccount[];
}

export interface DemoPlace {
  readonly code: string;
  readonly name: string;
}

export interface DemoAccount {
  readonly username: string;
  readonly fullName: string;
  readonly role: Role;
  readonly unit?: string;
  readonly at?: 'province';
  readonly also?: readonly { readonly role: Role; readonly unit: string }[];
}

/** `data/demo/dossiers.yaml`: example dossiers and what happened to them. */
export interface DemoDossiers {
  readonly level: string;
  readonly dossiers: readonly DemoDossier[];
}

export interface DemoDossier {
  readonly unit: string;
  readonly started: string;
  readonly nominees: readonly NomineeInput[];
  readonly papers: 'all' | 'words' | 'none';
  readonly acts: readonly DemoAct[];
}

/** One act on an example dossier: what, when, by whom (the unit itself when nobody is named). */
export interface DemoAct {
  readonly do: 'submit' | 'withdraw' | 'paper' | 'mark' | 'appraise' | 'return' | 'accept' | 'decline' | 'hold';
  readonly at: string;
  readonly by?: string;
  readonly reason?: string;
  readonly note?: string;
  readonly conclusions?: readonly ('qualified' | 'unqualified')[];
  readonly mendBy?: string;
  readonly items?: readonly { readonly slot: string; readonly note: string }[];
  /** Index of the nominee. */
  readonly nominee?: number;
}

const read = async <T>(projectDir: string, file: string): Promise<T> =>
  parse(await readFile(path.join(projectDir, 'data', 'demo', file), 'utf8')) as T;

export const readCommune = (projectDir: string): Promise<DemoCommune> => read(projectDir, 'commune.yaml');
export const readDossiers = (projectDir: string): Promise<DemoDossiers> => read(projectDir, 'dossiers.yaml');
