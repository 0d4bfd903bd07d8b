/** The files that set two frameworks side by side. */
import { addresses, anchors } from '../lib/addresses.ts';
import { compareFrameworks, type ComparedCapability, type Comparison } from '../lib/comparison.ts';
import type { Dataset, Framework } from '../lib/dataset.ts';
import { identityRows } from '../lib/pair-identity.ts';
import { pairSummary } from '../lib/pair-summary.ts';
import { comparisonSources, numberedSources, numberSources } from '../lib/source-numbering.ts';
import { languagesInWords, verdictsOf, type Reason, type Verdict } from '../lib/verdict.ts';
import { absolute, documentHead, fileUrl, type ApiContext } from './context.ts';
import { factShaper, sourceEntry, type FactShaper } from './facts.ts';
import { frameworkPath } from './frameworks.ts';
import { scoreEntries } from './scores.ts';
import { partOf } from './parts.ts';
import type { ComparisonDocument } from './shapes/comparison.ts';
import { capabilityFactShape, sourceShape } from './shapes/fact.ts';
import { scoreShape } from './shapes/score.ts';

/** `compare/<a>-vs-<b>.json`; the frameworks in the order of their canonical address. */
export function comparisonDocument(
  dataset: Dataset,
  context: ApiContext,
  [first, second]: readonly [Framework, Framework],
): ComparisonDocument {
  const comparison = compareFrameworks(dataset, first, second);
  const verdicts = verdictsOf(dataset, comparison);
  const shapers = [factShaper(dataset, context, first), factShaper(dataset, context, second)] as const;
  const sources = numberSources(comparisonSources(dataset, comparison, verdicts));
  return {
    ...documentHead(dataset, context, 'comparison', addresses.pair(first.slug, second.slug)),
    id: comparison.id,
    frameworks: [frameworkEntry(context, first), frameworkEntry(context, second)],
    summary: pairSummary(dataset, comparison).lead,
    verdicts: [verdictEntry(verdicts[0], shapers[0]), verdictEntry(verdicts[1], shapers[1])],
    differences: comparison.differences.map(({ capability }) => capability.id),
    capabilities: comparison.groups.flatMap(({ rows }) =>
      rows.map((row) => rowEntry(context, comparison, row, shapers)),
    ),
    identity: identityRows([first, second]).map(({ label, isEqual, cells }) => ({
      label,
      isEqual,
      cells: cells.map(({ text, sources: own }) => ({
        text: shapers[0].text(text),
        sources: shapers[0].evidence(own, text).sources,
      })),
    })),
    scores: [first, second].flatMap((framework) =>
      scoreEntries(dataset, context, framework).map((score) => partOf(scoreShape, score)),
    ),
    sources: numberedSources(dataset, sources).map(({ source }) => partOf(sourceShape, sourceEntry(source))),
  };
}

const frameworkEntry = (context: ApiContext, { slug, name }: Framework) => ({
  id: slug,
  name,
  page: absolute(context, addresses.framework(slug)),
  file: fileUrl(context, frameworkPath(slug)),
});

const verdictEntry = (verdict: Verdict, facts: FactShaper) => ({
  framework: verdict.framework.slug,
  chooseWhen: verdict.chooseWhen.map((reason) => reasonEntry(reason, facts)),
  thinkTwiceWhen: verdict.thinkTwiceWhen.map((reason) => reasonEntry(reason, facts)),
});

function reasonEntry(reason: Reason, facts: FactShaper) {
  const { kind } = reason;
  if (reason.kind === 'claim') {
    const { id, claim, source } = reason.claim;
    return { kind, id, text: facts.text(claim), sources: facts.evidence([source], claim).sources };
  }
  if (reason.kind === 'language') {
    const text = `Your team writes ${languagesInWords(reason.languages)} rather than ${languagesInWords(reason.others)}.`;
    return { kind, id: null, text, sources: [] };
  }
  const { capability, facts: answers } = reason.row;
  const { sources } = facts.evidence(
    answers.map(({ source }) => source),
    reason.text,
  );
  return {
    kind,
    id: capability.id,
    text: `You need ${capability.need}: ${facts.text(reason.text)}`,
    sources,
  };
}

function rowEntry(
  context: ApiContext,
  { frameworks: [first, second] }: Comparison,
  { capability, gap, importance }: ComparedCapability,
  [forFirst, forSecond]: readonly [FactShaper, FactShaper],
): ComparisonDocument['capabilities'][number] {
  const page = addresses.pair(first.slug, second.slug);
  return {
    capability: capability.id,
    title: capability.title,
    weight: capability.weight,
    gap,
    importance,
    facts: [
      partOf(capabilityFactShape, forFirst.capability(capability.id)),
      partOf(capabilityFactShape, forSecond.capability(capability.id)),
    ],
    link: absolute(context, `${page}#${anchors.capability(capability.id)}`),
  };
}
