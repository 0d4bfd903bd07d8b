/** The factors, use cases and guide of the example dataset. All of it is made up, like the rest of it. */
import type { FactorPage, Indicator } from '../schemas/factors.ts';
import type { UseCasePage } from '../schemas/use-cases.ts';
import type { Collections } from './dataset.ts';

const DESCRIPTION = 'A made-up sentence that is as long as a sentence for search results has to be here.';

/** Fields that every indicator has; its reason is made up. */
const about = (id: string, weight: number) => ({ id, title: `Title of ${id}`, weight, reason: 'Made up.' });

/** A factor with the given indicators. */
export function exampleFactor(title: string, order: number, indicators: Indicator[]): FactorPage {
  return { title, order, description: DESCRIPTION, question: 'Is it made up?', indicators };
}

/** Every kind of indicator is in one of them; throughput is measured for nobody, as in the real content. */
export function exampleFactors(): Collections['factors'] {
  return new Map<string, FactorPage>([
    [
      'app-size',
      exampleFactor('App size', 1, [
        {
          ...about('category', 0.5),
          kind: 'category',
          reading: 'small',
          values: { minimalist: 1, micro: 1, 'full-stack': 0.4, platform: 0.3 },
        },
        { ...about('leanness', 0.5), kind: 'leanness', reading: 'small' },
        {
          ...about('large-parts', 1),
          kind: 'capabilities',
          reading: 'large',
          capabilities: ['orm', 'tables', 'menus'],
        },
      ]),
    ],
    [
      'skill-availability',
      exampleFactor('Skill availability', 2, [
        { ...about('language', 0.5), kind: 'metric', metric: 'language-share', transform: 'linear' },
        { ...about('framework', 0.5), kind: 'metric', metric: 'framework-share', transform: 'linear' },
      ]),
    ],
    [
      'scalability',
      exampleFactor('Scalability', 3, [
        { ...about('throughput', 0.4), kind: 'metric', metric: 'throughput', transform: 'log' },
        { ...about('waiting', 0.6), kind: 'capabilities', capabilities: ['hooks', 'search'] },
      ]),
    ],
    [
      'cost',
      exampleFactor('Cost', 4, [
        { ...about('hosting', 0.25), kind: 'metric', metric: 'throughput', transform: 'log' },
        { ...about('staffing', 0.25), kind: 'metric', metric: 'framework-share', transform: 'log' },
        { ...about('growing', 0.5), kind: 'score', factor: 'scalability' },
      ]),
    ],
    [
      'project-requirements',
      exampleFactor('Project requirements', 5, [{ ...about('needs', 1), kind: 'needs' }]),
    ],
    [
      'security',
      exampleFactor('Security', 6, [
        { ...about('defenses', 0.6), kind: 'capabilities', group: 'storage' },
        { ...about('fixes', 0.25), kind: 'metric', metric: 'security-fix-years', transform: 'linear' },
        { ...about('reporting', 0.15), kind: 'present', fact: 'security-contact' },
      ]),
    ],
  ]);
}

const need = (capability: string) => ({ capability, reason: 'Made up.' });

/** A use case that needs tables and wants the rest; what a test names replaces a field. */
function exampleUseCase(change: Partial<UseCasePage> = {}): UseCasePage {
  return {
    title: 'Herb gardens',
    description: DESCRIPTION,
    field: 'Gardens',
    order: 1,
    size: 'small',
    must: [need('tables')],
    nice: [need('search'), need('hooks')],
    weights: [...exampleFactors().keys()].map((factor, position) => ({
      factor,
      weight: position + 1,
      reason: 'Made up.',
    })),
    leader: 'cedar',
    original_pick: ['alder'],
    ...change,
  };
}

export function exampleUseCases(): Collections['useCases'] {
  return new Map([
    [
      'orchards',
      exampleUseCase({ title: 'Orchards', order: 2, size: 'large', must: [need('orm')], nice: [] }),
    ],
    ['herb-gardens', exampleUseCase()],
  ]);
}

export function exampleGuide(): Collections['guide'] {
  return new Map([['primer', { title: 'Primer', description: DESCRIPTION, order: 1 }]]);
}
