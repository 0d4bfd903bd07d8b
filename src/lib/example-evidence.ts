/** The parts of the example's evidence that belong to no framework. All of it is made up. */
import type { Adoption } from '../schemas/adoption.ts';
import type { Benchmarks } from '../schemas/benchmarks.ts';

const MADE_UP = 'Made up.';
const COMMIT = '0'.repeat(40);

/** Benchmark evidence without a data set; addresses begin with the page given. */
export function exampleBenchmarks(page: string): Benchmarks {
  return {
    meta: { file: 'benchmarks.json', made: '2031-05-17', units: MADE_UP, warning: MADE_UP },
    sets: [],
    history: { what: MADE_UP, source: `${page}benchmark/history`, frameworks: {} },
    discussion: [{ what: MADE_UP, url: `${page}benchmark/discussion` }],
    techempower: {
      status: 'ended',
      announced: '2031-03-24',
      archived: '2031-03-24',
      statusSource: `${page}round/end`,
      archivedSource: `${page}round/archive`,
      lastRound: {
        round: 9,
        tag: 'R9',
        tagCommit: COMMIT,
        resultsUrl: `${page}round/9`,
        resultsIssue: `${page}round/issue`,
      },
      figures: [],
      figuresSource: {
        url: `${page}round/quoted`,
        original: `${page}round/8`,
        dataDate: '2031-02-03',
        secondHand: true,
        note: MADE_UP,
      },
      notFound: [],
      reason: MADE_UP,
    },
  };
}

/** Surveys and stars from which the example takes no figure; addresses begin with the page given. */
export function exampleSurveysNotUsed(
  page: string,
): Pick<Adoption, 'stackOverflow2024' | 'stackOverflow2026' | 'jetbrains' | 'githubStars'> {
  const question = { question: MADE_UP, respondents: null, percent: {} };
  return {
    stackOverflow2024: {
      title: 'Made-up Survey of the year before',
      published: '2030-07',
      url: `${page}survey/before`,
      license: MADE_UP,
      webFrameworks: question,
      languages: question,
      professionalDevelopers: null,
      date: MADE_UP,
      method: MADE_UP,
    },
    stackOverflow2026: {
      url: `${page}survey/next`,
      available: null,
      note: MADE_UP,
      source: `${page}survey/next`,
    },
    jetbrains: { figures: null, note: MADE_UP, source: `${page}survey/other` },
    githubStars: { unit: MADE_UP, warning: MADE_UP, license: MADE_UP, items: {} },
  };
}
