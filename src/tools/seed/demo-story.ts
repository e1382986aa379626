import type { Actor } from '../../domain/roles.ts';
import type { DemoAct } from './demo-data.ts';

/** One example dossier, its people and what happens to it. */
export interface DemoStory {
  readonly dossierId: string;
  /** In the order of the dossier. */
  readonly nominees: readonly string[];
  /** The unit's own person. */
  readonly unit: Actor;
  readonly acts: readonly DemoAct[];
}

/** One act of the story under way. */
export interface Performance extends DemoStory {
  readonly act: DemoAct;
  readonly actor: Actor;
  readonly when: Date;
}
