import { FACT_KINDS, type ShelfLives } from '../schemas/shelf-lives.ts';

/** Days for which each kind of fact of the example dataset counts as fresh, made up; history does not age. */
export function exampleShelfLives(): ShelfLives {
  return Object.fromEntries(
    FACT_KINDS.map((kind) => {
      const days = kind === 'history' ? null : kind === 'version' ? 60 : 365;
      return [kind, { title: `Made-up ${kind}`, days, reason: 'Made up.' }];
    }),
  ) as ShelfLives;
}
