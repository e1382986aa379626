import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { printable } from './printable-text.ts';

const fontFiles = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'] as const;

/**
 * Sets papers in Times-like type (Tinos: metrics of Times New Roman, every Vietnamese letter) with Typst inside this process.
 *
 * One per process: it loads fonts once. Takes some milliseconds and blocks meanwhile.
 */
export class PaperPrinter {
  private compiler: NodeCompiler | undefined;
  private readonly templates: string;

  /** @param projectDir the directory that holds `templates/documents` and `node_modules`. */
  constructor(private readonly projectDir: string) {
    this.templates = join(projectDir, 'templates', 'documents');
  }

  /**
   * The PDF of `templates/documents/<template>.typ` with `data`, which reaches the template as JSON: no text in it can become markup.
   *
   * The same template, data and `madeAt` give the same bytes.
   */
  compile(template: string, data: Readonly<Record<string, unknown>>, madeAt: Date): Buffer {
    this.compiler ??= this.load();
    try {
      return this.compiler.pdf(
        { mainFilePath: join(this.templates, `${template}.typ`), inputs: { data: printableJson(data) } },
        { creationTimestamp: Math.floor(madeAt.getTime() / 1000) },
      );
    } catch (reason) {
      // The compiler puts what went wrong into `code`; its message is empty.
      throw new Error(`${template}.typ: ${(reason as { code?: string }).code ?? reason}`, { cause: reason });
    } finally {
      this.compiler.evictCache(0); // otherwise every paper ever printed stays in memory
    }
  }

  private load(): NodeCompiler {
    return NodeCompiler.create({ workspace: this.templates, fontArgs: [{ fontBlobs: paperFonts(this.projectDir) }] });
  }
}

/** Tinos in regular, italic, bold and bold italic. */
export function paperFonts(projectDir: string): Buffer[] {
  const require = createRequire(join(projectDir, 'package.json'));
  const fonts = dirname(require.resolve('@expo-google-fonts/tinos/package.json'));
  return fontFiles.map((name) => readFileSync(join(fonts, name, `Tinos_${name}.ttf`)));
}

const printableJson = (data: unknown): string =>
  JSON.stringify(data, (_, value) => (typeof value === 'string' ? printable(value) : value));
