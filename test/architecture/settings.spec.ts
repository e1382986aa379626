import { readFileSync } from 'node:fs';
import { settingNames } from '../../src/config.ts';
import { sourceFiles } from '../support/source-files.ts';

it('.env.example lists exactly the settings, each empty and explained on the line above', () => {
  const lines = readFileSync('.env.example', 'utf8').split('\n');
  const named = lines.flatMap((line, place) => {
    const name = /^([A-Z_]+)=$/.exec(line)?.[1];
    return name && /^# ./.test(lines[place - 1] ?? '') ? [name] : [];
  });
  expect(named).toEqual([...settingNames]);
  expect(lines.filter((line) => line !== '' && !line.startsWith('#'))).toHaveLength(settingNames.length);
});

it('only config.ts reads the environment', () => {
  const readers = sourceFiles('src', 'migrations').filter(({ text }) =>
    /process\s*\.\s*env|process\[|\benv\b.*from 'node:process'/.test(text),
  );
  expect(readers.map(({ name }) => name)).toEqual(['src/config.ts']);
});
