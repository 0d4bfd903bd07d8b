/** Turns an Astro file into TypeScript for the compiler, and finds places in that again in the Astro file. */
import { convertToTsx, type ExtractedScript } from '@astrojs/astro2tsx';

/** One file for the compiler: an Astro file's frontmatter and markup, or one of its scripts. */
export interface GeneratedFile {
  /** What its name has after that of the Astro file. */
  ending: string;
  text: string;
  /** The offset in the Astro file for one in the text, or null where only the text has anything. */
  originOf: (offset: number) => number | null;
}

/** An Astro file as the compiler gets it. */
export interface ConvertedFile {
  generated: GeneratedFile[];
  /** What the Astro file itself has wrong, each with its offset. */
  faults: { message: string; offset: number }[];
}

/** What a script is written in. Data and raw text are not checked. */
const SCRIPT_ENDINGS: Readonly<Record<string, string>> = {
  'processed-module': 'mts',
  module: 'mjs',
  inline: 'mjs',
  'event-attribute': 'mjs',
  unknown: 'mjs',
};

/** Severity of what is wrong without doubt, as the converter has it. */
const ERROR = 1;

/** @param name of the file, from which the component gets its own */
export function astroAsTypescript(source: string, name: string): ConvertedFile {
  const { code, mappings, scripts, diagnostics } = convertToTsx(source, { filename: name });
  const originOf = (offset: number): number | null => {
    const span = mappings.find(
      ([start, length, , originLength]) => originLength > 0 && start <= offset && offset < start + length,
    );
    if (!span) return null;
    const [start, , origin, originLength] = span;
    return origin + Math.min(offset - start, originLength);
  };
  return {
    generated: [{ ending: '.tsx', text: code, originOf }, ...scripts.flatMap(scriptFile)],
    faults: diagnostics
      .filter(({ severity }) => Number(severity) === ERROR)
      .map(({ message, position }) => ({ message, offset: position.start })),
  };
}

function scriptFile({ type, content, position }: ExtractedScript, number: number): GeneratedFile[] {
  const ending = SCRIPT_ENDINGS[type];
  if (ending === undefined) return [];
  return [{ ending: `.${number}.${ending}`, text: content, originOf: (offset) => position.start + offset }];
}
