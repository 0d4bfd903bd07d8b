/** The files on frameworks. */
import { addresses, anchors, pairId } from '../lib/addresses.ts';
import { statusCounts, type Dataset, type Framework } from '../lib/dataset.ts';
import { absolute, documentHead, fileUrl, type ApiContext } from './context.ts';
import { FactShaper, sourceEntry } from './facts.ts';
import { scoreEntries } from './scores.ts';
import type { FrameworkDocument, FrameworksDocument } from './shapes/framework.ts';

/** The path of a framework's file. */
export const frameworkPath = (slug: string): string => `frameworks/${slug}.json`;

/** The path of the file of a pair, whichever way round the slugs are given. */
export const comparisonPath = (first: string, second: string): string =>
  `compare/${pairId(first, second)}.json`;

/** `frameworks.json` */
export function frameworksDocument(dataset: Dataset, context: ApiContext): FrameworksDocument {
  return {
    ...documentHead(dataset, context, 'frameworks', addresses.frameworks()),
    frameworks: dataset.frameworks.map((framework) => ({
      ...about(framework),
      languages: framework.identity.languages.map(({ name }) => name),
      codeLicense: framework.identity.license.value,
      latestStable: {
        version: framework.identity.latest_stable.version,
        date: framework.identity.latest_stable.date,
      },
      statusCounts: statusCounts(framework),
      scores: scoreEntries(dataset, context, framework).map(({ factor, value, highest, isThin }) => ({
        factor,
        value,
        highest,
        isThin,
      })),
      page: absolute(context, addresses.framework(framework.slug)),
      file: fileUrl(context, frameworkPath(framework.slug)),
    })),
  };
}

/** `frameworks/<id>.json` */
export function frameworkDocument(
  dataset: Dataset,
  context: ApiContext,
  framework: Framework,
): FrameworkDocument {
  const facts = new FactShaper(dataset, context, framework);
  return {
    ...documentHead(dataset, context, 'framework', addresses.framework(framework.slug)),
    ...about(framework),
    website: framework.website,
    documentation: framework.documentation,
    repository: framework.repository,
    identity: identityOf(framework, facts),
    statusCounts: statusCounts(framework),
    capabilities: dataset.capabilities.map(({ id }) => facts.capability(id)),
    benefits: facts.claims('benefit', framework.benefits),
    limitations: facts.claims('limitation', framework.limitations),
    bestFor: facts.claims('best-for', framework.best_for),
    avoidWhen: facts.claims('avoid-when', framework.avoid_when),
    usedBy: framework.used_by.map(({ organization, what, source }) => ({
      organization,
      what: facts.text(what),
      ...facts.evidence([source], what),
      link: facts.link(anchors.user(organization)),
    })),
    performanceNotes: facts.claims('performance', framework.performance_notes),
    upgradeNotes: facts.claims('upgrade', framework.upgrade_notes),
    starter: {
      commands: framework.starter.commands,
      note: framework.starter.note === undefined ? null : facts.text(framework.starter.note),
      ...facts.evidence([framework.starter.source], framework.starter.note ?? ''),
    },
    articleCheck: framework.article_check.map(({ id, article_says, verdict, evidence, source }) => ({
      id,
      articleSays: facts.text(article_says),
      verdict,
      evidence: facts.text(evidence),
      ...facts.evidence([source], article_says, evidence),
      link: facts.link(anchors.claim('article', id)),
    })),
    scores: scoreEntries(dataset, context, framework),
    lifecycle: framework.lifecycle,
    advisories: framework.advisories,
    activity: framework.activity,
    comparisons: dataset.frameworks
      .filter(({ slug }) => slug !== framework.slug)
      .map(({ slug }) => ({
        framework: slug,
        page: absolute(context, addresses.pair(framework.slug, slug)),
        file: fileUrl(context, comparisonPath(framework.slug, slug)),
      })),
    sources: framework.sources.map(sourceEntry),
  };
}

const about = (framework: Framework) => ({
  id: framework.slug,
  name: framework.name,
  description: framework.description,
  languageFamily: framework.languageFamily,
  category: framework.identity.category,
  checked: framework.checked,
});

function identityOf({ identity }: Framework, facts: FactShaper): FrameworkDocument['identity'] {
  const { first_public_release: first, version_1_0: one, latest_stable: latest, known_for } = identity;
  return {
    languages: identity.languages.map((language) => facts.namedFact(language)),
    runtime: facts.textFact('runtime', identity.runtime),
    license: facts.textFact('license', identity.license),
    firstPublicRelease: facts.releaseFact('first_public_release', first.version, first),
    versionOne: facts.releaseFact('version_1_0', '1.0', one),
    latestStable: facts.releaseFact('latest_stable', latest.version, latest),
    governance: facts.textFact('governance', identity.governance),
    architecture: facts.textFact('architecture', identity.architecture),
    supportPolicy: facts.textFact('support_policy', identity.support_policy),
    securityContact: facts.textFact('security_contact', identity.security_contact),
    coreFeatures: identity.core_features.map((feature) => facts.namedFact(feature)),
    knownFor: {
      value: facts.text(known_for.value),
      note: null,
      ...facts.evidence(known_for.sources, known_for.value),
      link: facts.link(anchors.identity('known_for')),
    },
    aliases: identity.aliases,
  };
}
