import { readFileSync } from 'node:fs';

interface Locked {
  readonly version?: string;
  /** A part of this project, not a package from elsewhere. */
  readonly link?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };

/** Whether Node would find `name` from the package at `place`, in its own `node_modules` or one above. */
function isLocked(name: string, place: string): boolean {
  if (`${place}${place && '/'}node_modules/${name}` in packages) return true;
  return place !== '' && isLocked(name, place.slice(0, Math.max(0, place.lastIndexOf('node_modules/') - 1)));
}

it('the lock names every package that a locked one asks for, those for other machines too, or npm ci refuses it', () => {
  const missing = Object.entries(packages).flatMap(([place, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !isLocked(name, place))
      .map((name) => `${name} for ${place}`),
  );
  expect(missing).toEqual([]);
});

it('every package is locked to one exact version', () => {
  const loose = Object.entries(packages).filter(
    ([, { version, link }]) => !link && !/^\d+\.\d+\.\d+/.test(version ?? ''),
  );
  expect(loose.map(([place]) => place)).toEqual([]);
});
