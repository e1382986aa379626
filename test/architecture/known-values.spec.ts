import 'reflect-metadata';
import { getMetadataArgsStorage } from 'typeorm';
import * as tables from '../../src/database/entities/index.ts';
import { dossierStates } from '../../src/domain/dossier-workflow.ts';
import { outcomes } from '../../src/domain/eligibility/verdict.ts';
import { nomineeStates } from '../../src/domain/nominee-workflow.ts';
import { elections, nomineeKinds } from '../../src/domain/plan/plan.ts';
import { roles } from '../../src/domain/roles.ts';

const known: readonly (readonly [string, readonly string[]])[] = [
  ['dossiers_state_known', dossierStates],
  ['nominees_state_known', nomineeStates],
  ['nominees_kind_known', nomineeKinds],
  ['memberships_role_known', roles],
  ['unit_constituencies_election_known', elections],
  ['turnout_results_election_known', elections],
  ['seat_results_election_known', elections],
  ['submission_verdicts_outcome_known', outcomes],
  ['appraisal_verdicts_outcome_known', outcomes],
];

it.each(known)('%s lets in exactly the values the domain knows', (name, values) => {
  expect([...valuesOf(name)].sort()).toEqual([...values].sort());
});

/** The literals in a check constraint of the entities, which the drift test holds against the migrations. */
function valuesOf(name: string): string[] {
  const classes: readonly unknown[] = tables.entities;
  const check = getMetadataArgsStorage().checks.find((one) => one.name === name && classes.includes(one.target));
  return [...(check?.expression ?? '').matchAll(/'([^']+)'/g)].map(([, value]) => value!);
}
