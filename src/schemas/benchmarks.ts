import { z } from 'astro/zod';
import {
  calendarDate,
  commitHash,
  evidenceMetaFields,
  webUrl,
  nonNegativeNumber,
  plainText,
  wholeCount,
} from './calendar-date.ts';
import { frameworkId, frameworkRecord, recordOf, reportDuplicates } from './identifiers.ts';

const notRecorded = 'null if the tool did not record it.';
const optionalFigure = nonNegativeNumber.nullable();
const concurrencyLevel = z.string().regex(/^[1-9]\d*$/, { error: 'Must be a number of connections.' });

const measurement = z.strictObject({
  requestsPerSecond: nonNegativeNumber.describe('Requests a second, as the tool counts them.'),
  latencyP50Ms: nonNegativeNumber.describe('Median latency in milliseconds.'),
  latencyP75Ms: nonNegativeNumber.describe('Latency in milliseconds, 75th percentile.'),
  latencyP90Ms: nonNegativeNumber.describe('Latency in milliseconds, 90th percentile.'),
  latencyP95Ms: optionalFigure.describe(`Latency in milliseconds, 95th percentile; ${notRecorded}`),
  latencyP99Ms: optionalFigure.describe(`Latency in milliseconds, 99th percentile; ${notRecorded}`),
  latencyAverageMs: optionalFigure.describe(`Mean latency in milliseconds; ${notRecorded}`),
  totalRequests: optionalFigure.describe(`Requests a run, averaged over the routes; ${notRecorded}`),
  httpErrors: optionalFigure.describe(`Answers a run with an error status, averaged; ${notRecorded}`),
  socketErrors: optionalFigure.describe(
    `Failed connections, reads and writes a run, averaged; ${notRecorded}`,
  ),
  timeouts: optionalFigure.describe(`Requests a run that timed out, averaged; ${notRecorded}`),
  bytesReceived: nonNegativeNumber.describe('Bytes received a run, averaged over the routes.'),
  durationSeconds: nonNegativeNumber.describe('Length of a run in seconds, averaged over the routes.'),
});

const entry = z.strictObject({
  entry: plainText.describe('Name of the entry in the benchmark repository.'),
  version: plainText.describe('Version of the framework by the entry.'),
  server: plainText.describe('Server that ran the entry.'),
  keepsConnections: z
    .boolean()
    .describe(
      'Whether requests shared open connections; entries that do not are not like for like with those that do.',
    ),
  source: webUrl.describe('Code of the entry at the commit measured.'),
  concurrency: recordOf(concurrencyLevel, measurement).describe('Figures by number of open connections.'),
});

const requestCounts = z.strictObject({
  countedRequestsPerRouteAverage: wholeCount.describe('Requests the tool counted, averaged over the routes.'),
  answersWithBodyOnUserRoute: wholeCount.describe('Answers with a body that the bytes received allow for.'),
});

const portLimitCheck = z.strictObject({
  method: plainText.describe('How requests counted were set against answers received.'),
  entries: z
    .record(plainText, recordOf(concurrencyLevel, requestCounts))
    .describe('Both counts by entry and open connections.'),
});

const machine = z.strictObject({
  cpus: wholeCount.describe('Number of processors.'),
  os: plainText.describe('Operating system as the data names it.'),
  'load generator': plainText.describe('Where the requests came from.'),
  note: plainText.describe('What is not known of the machine.'),
});

const benchmarkSet = z
  .strictObject({
    id: plainText.describe('Id of the set.'),
    title: plainText.describe('Name of the set.'),
    use: z.enum(['usable with its caveats', 'do not rank with it']).describe('What the set is fit for.'),
    repository: webUrl.describe('Repository of the benchmark.'),
    commit: commitHash.describe('Commit that holds the data.'),
    updatedAt: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2} UTC$/, { error: 'Must be YYYY-MM-DD HH:MM:SS UTC.' })
      .describe('Time of the data as the benchmark gives it, in UTC.'),
    dataUrl: webUrl.describe('File with the data at that commit.'),
    license: plainText.describe('License of the data.'),
    tool: plainText.describe('Load tool and its settings.'),
    workload: plainText.describe('What was requested.'),
    aggregation: plainText.describe('How runs and routes were put together.'),
    labelsAreFromTheRepository: z.boolean().describe('Whether metricLabels was read in its code.'),
    machine: machine.describe('Machine of the benchmark.'),
    metricLabels: z.record(plainText, plainText).describe('Meaning of each figure; "latency*" is a group.'),
    problems: z.array(plainText).describe('What speaks against the set; to be shown with it.'),
    missing: frameworkRecord(plainText).describe('Why a framework has no figures, by framework.'),
    portLimitCheck: portLimitCheck.optional().describe('Check for a load tool that ran out of ports.'),
    frameworks: frameworkRecord(z.array(entry)).describe(
      'Entries by framework; empty for a framework in missing.',
    ),
  })
  .superRefine((set, context) => {
    for (const [framework, entries] of Object.entries(set.frameworks)) {
      if (entries.length === 0 && set.missing[framework] === undefined) {
        const message = `"${framework}" has no entry and no reason in missing.`;
        context.addIssue({ code: 'custom', message, path: ['missing', framework] });
      }
    }
  });

const historyPoint = z.strictObject({
  updatedAt: calendarDate.describe('Day of the data.'),
  tool: plainText.describe('Load tool.'),
  version: plainText.describe('Version of the framework by the entry.'),
  requestsPerSecond: nonNegativeNumber.describe('Requests a second, as the tool counts them.'),
  commit: commitHash.describe('Commit that holds the data.'),
});

const history = z.strictObject({
  what: plainText.describe('What was followed over time.'),
  source: webUrl.describe('History of the data file.'),
  frameworks: frameworkRecord(z.array(historyPoint)).describe(
    'Figures over time by framework, oldest first.',
  ),
});

const techempower = z.strictObject({
  status: z.enum(['ended']).describe('State of the benchmark: ended for good.'),
  announced: calendarDate.describe('Day on which the end was announced.'),
  archived: calendarDate.describe('Day on which the repository was archived.'),
  statusSource: webUrl.describe('The announcement.'),
  archivedSource: webUrl.describe('Page that shows the day of archiving.'),
  lastRound: z
    .strictObject({
      round: wholeCount.describe('Number of the round.'),
      tag: plainText.describe('Git tag of the round.'),
      tagCommit: commitHash.describe('Commit of the tag.'),
      resultsUrl: webUrl.describe('Results page of the round.'),
      resultsIssue: webUrl.describe('Issue about the round.'),
    })
    .describe('The last round that was run.'),
  figures: z
    .array(
      z.strictObject({
        framework: frameworkId.describe('Framework the figure is for.'),
        round: wholeCount.describe('Number of the round.'),
        test: plainText.describe('Test of the round.'),
        hardware: plainText.describe('Hardware of the round.'),
        requestsPerSecond: nonNegativeNumber.describe('Requests a second.'),
        entryAsQuoted: plainText.describe('Name of the entry in the page that quotes it.'),
      }),
    )
    .describe('The figures found.'),
  figuresSource: z
    .strictObject({
      url: webUrl.describe('Page that quotes the figures.'),
      original: webUrl.describe('Results page they come from.'),
      dataDate: calendarDate.describe('Day of the results.'),
      secondHand: z.boolean().describe('Whether the figures were read in a quote only.'),
      note: plainText.describe('What speaks against the figures.'),
    })
    .describe('Where the figures were read.'),
  notFound: z.array(frameworkId).describe('Frameworks without a figure.'),
  reason: plainText.describe('Why no other figure is given.'),
});

const discussion = z.strictObject({
  what: plainText.describe('What is discussed.'),
  url: webUrl.describe('The discussion or the code it turns on.'),
});

/** Throughput and latency by public benchmarks, none of which is fit to rank frameworks. */
export const benchmarksSchema = z.strictObject({
  meta: z
    .strictObject({
      ...evidenceMetaFields('benchmarks.json'),
      warning: plainText.describe('What must be said wherever a figure is shown.'),
    })
    .describe('What the file holds and how to read it.'),
  sets: z
    .array(benchmarkSet)
    .superRefine((sets, context) => reportDuplicates(sets, 'id', context))
    .describe('Data sets of the-benchmarker/web-frameworks.'),
  history: history.describe('How much the figures moved without a change of framework.'),
  discussion: z.array(discussion).describe('Discussions of the benchmark by its own project.'),
  techempower: techempower.describe('What is known of the TechEmpower benchmarks.'),
});

/** Content of benchmarks.json. */
export type Benchmarks = z.infer<typeof benchmarksSchema>;
