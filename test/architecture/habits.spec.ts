import { sourceFiles } from '../support/source-files.ts';

/** Files of `directories` in which `pattern` occurs. */
const filesWith = (pattern: RegExp, ...directories: string[]): string[] =>
  sourceFiles(...directories)
    .filter(({ text }) => pattern.test(text))
    .map(({ name }) => name);

const vague = ['common', 'utils', 'util', 'helpers', 'helper', 'base', 'manager', 'misc'];

it.each([
  ['src/common/x.ts', true],
  ['src/date-utils.ts', true],
  ['src/quota.manager.ts', true],
  ['src/base-salary.ts', false],
  ['src/database/database.ts', false],
])('the name %s is vague: %s', (name, expected) => expect(isVague(name)).toBe(expected));

/** Whether some part of the path says nothing about what is inside; `base-salary` does, `base` and `dossier-base` do not. */
function isVague(name: string): boolean {
  const parts = name.replace(/\.(ts|tsx|mjs|cjs)$/, '').split(/[/.]/);
  return parts.some((part) => vague.some((word) => part === word || part.endsWith(`-${word}`)));
}

it('no file or folder has a vague name', () => {
  const names = sourceFiles('src', 'migrations', 'launch', 'test').map(({ name }) => name);
  expect(names.filter(isVague)).toEqual([]);
});

it('only the unit of work opens transactions', () => {
  const openers = filesWith(/\.transaction\(|startTransaction\(|['"`]\s*begin\b/i, 'src');
  expect(openers).toEqual(['src/database/unit-of-work.ts']);
});

it('the mind asks neither clock nor chance: time and facts are arguments', () => {
  const clocks = /\bDate\.now\(|\bnew Date\(\)|\bperformance\.|\bMath\.random\(|\bsetTimeout\(|\bprocess\./;
  expect(filesWith(clocks, 'src/domain')).toEqual([]);
});

it('nothing imports in a circle by the back door', () => {
  expect(filesWith(/\bforwardRef\b/, 'src')).toEqual([]);
});

it('entities have shape only: no relations, no subscribers, no synchronised schema', () => {
  const relations = /@(OneToMany|ManyToOne|OneToOne|ManyToMany|EventSubscriber)\b|synchronize:\s*true/;
  expect(filesWith(relations, 'src')).toEqual([]);
});

it('no test is skipped, singled out or left for later', () => {
  const unfinished = /\b(it|test|describe)\.(skip|only|todo|failing)\b|\bx(it|describe)\(/;
  expect(filesWith(unfinished, 'test').filter((name) => name !== 'test/architecture/habits.spec.ts')).toEqual([]);
});

it('each exported class has a name of its own: the API document would describe two of one name as one', () => {
  const names = sourceFiles('src').flatMap(({ text }) =>
    [...text.matchAll(/^export class (\w+)/gm)].map(([, name]) => name!),
  );
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
