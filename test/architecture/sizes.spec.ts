import ts from 'typescript';
import { type SourceFile, sourceFiles } from '../support/source-files.ts';

const ours = sourceFiles('src', 'launch');

const lineCount = (text: string): number => text.trimEnd().split('\n').length;

interface FunctionSize {
  readonly place: string;
  readonly lines: number;
  readonly parameters: number;
}

/** Every function with a body in the file; constructors are asked for their parameters only where nothing injects them. */
function functionsIn({ name, text }: SourceFile): readonly FunctionSize[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const found: FunctionSize[] = [];
  const lineOf = (position: number): number => file.getLineAndCharacterOfPosition(position).line;
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const begin = lineOf(node.getStart(file));
      const parameters = ts.isConstructorDeclaration(node)
        ? 0
        : node.parameters.filter(({ modifiers }) => !modifiers).length;
      found.push({ place: `${name}:${begin + 1}`, lines: lineOf(node.end) - begin + 1, parameters });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

it('no file is longer than 300 lines', () => {
  expect(ours.filter(({ text }) => lineCount(text) > 300).map(({ name }) => name)).toEqual([]);
});

it('most files are shorter than 150 lines', () => {
  const long = ours.filter(({ text }) => lineCount(text) >= 150);
  expect(long.length / ours.length).toBeLessThan(0.1);
});

it('no function is longer than 40 lines', () => {
  expect(ours.flatMap(functionsIn).filter(({ lines }) => lines > 40)).toEqual([]);
});

it('no function takes more than four arguments, besides those a door’s decorators hand it', () => {
  expect(ours.flatMap(functionsIn).filter(({ parameters }) => parameters > 4)).toEqual([]);
});
