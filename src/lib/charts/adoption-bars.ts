/** Survey shares as bars. */
import type { Dataset } from '../dataset.ts';
import { formatPercent } from '../formats.ts';
import { plainBar, type BarGroup } from './bar-groups.ts';

/** A share in percent, null where none was verified. */
export interface Share {
  name: string;
  percent: number | null;
  text: string;
}

/** Shares of the frameworks, the largest first, those without a figure last. */
export function sharesByFramework({ adoption, frameworks }: Dataset): Share[] {
  const { percent, notListed } = adoption.stackOverflow2025.webFrameworks;
  return bySize(
    frameworks.map(({ slug, name }) =>
      share(name, percent[slug] ?? null, notListed?.[slug] ? 'not asked' : 'not verified'),
    ),
  );
}

/** Shares of the languages that the frameworks are written for. */
export function sharesByLanguage({ adoption, frameworks }: Dataset): Share[] {
  const { percent } = adoption.stackOverflow2025.languages;
  const names = new Set(frameworks.flatMap(({ identity }) => identity.languages.map(({ name }) => name)));
  return bySize([...names].map((name) => share(name, percent[name] ?? null, 'no figure')));
}

/** One bar each. */
export function shareBars(shares: readonly Share[]): BarGroup[] {
  return shares.map(({ name, percent, text }) => ({
    label: name,
    note: null,
    caution: false,
    bars: [plainBar('', percent, text)],
  }));
}

function share(name: string, percent: number | null, missing: string): Share {
  return { name, percent, text: percent === null ? missing : formatPercent(percent) };
}

const bySize = (shares: Share[]): Share[] =>
  shares.sort(
    (first, second) =>
      (second.percent ?? -1) - (first.percent ?? -1) || first.name.localeCompare(second.name, 'en'),
  );
