import type { z } from 'astro/zod';
import type { ContentFile } from './content.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Fault } from './fault.ts';
import { fieldPath } from './field-path.ts';
import { quote } from './quote.ts';
import { nodesAt, type Path } from './raw-values.ts';

/** A kind of thing that content names by its id. */
export interface Naming {
  known: readonly string[];
  /** The form of the ids: of a name in another form the schema speaks. */
  form: z.ZodType;
  /** What is wrong with an unknown name, given in marks. */
  found: (name: string) => string;
  expected: string;
}

/** The fault of a name, at a path of a file, that nothing known has; none for one that something has. */
export function unknownName(
  { file, value }: ContentFile,
  path: Path,
  name: unknown,
  naming: Naming,
): Fault[] {
  const { known, form, found, expected } = naming;
  if (typeof name !== 'string' || !form.safeParse(name).success || known.includes(name)) return [];
  const hint = didYouMean(name, known);
  return [{ file, path: fieldPath(value, path), found: found(quote(name)), expected, hint }];
}

/** The faults of all values at the places, such as `must.*.capability`, that name nothing known. */
export function unknownNamesAt(
  files: readonly ContentFile[],
  places: readonly string[],
  naming: Naming,
): Fault[] {
  return files.flatMap((file) =>
    places.flatMap((place) =>
      nodesAt(file.value, place).flatMap(({ path, value }) => unknownName(file, path, value, naming)),
    ),
  );
}
