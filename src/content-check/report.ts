import { faultsIn } from './check-content.ts';
import type { Content } from './content.ts';
import { counted, formatReport } from './fault.ts';
import { sourceIds } from './known-ids.ts';

/** What the check prints, and whether it found a fault. */
export interface Report {
  hasFaults: boolean;
  text: string;
}

/** Every fault in parsed content, or the count of what was read. */
export function reportOn(content: Content, today: string): Report {
  const faults = faultsIn(content, today);
  if (faults.length > 0) return { hasFaults: true, text: formatReport(faults) };
  const sources = content.facts.reduce((sum, facts) => sum + (sourceIds(facts)?.length ?? 0), 0);
  const counts = [
    counted(content.pages.length, 'framework'),
    counted(sources, 'source'),
    counted(content.factors.length, 'factor'),
    counted(content.useCases.length, 'use case'),
  ];
  return { hasFaults: false, text: `content/: ${counts.join(', ')}, no faults` };
}
