/** The changes as an Atom feed (RFC 4287). Ids are addresses and stay, so that a reader sees an entry once. */
import { Feed } from 'feed';
import { addresses } from '../addresses.ts';
import type { Dataset } from '../dataset.ts';
import { capitalized, formatCount, formatQuantity } from '../formats.ts';
import type { ChangeLog, LogStep } from './change-log.ts';
import { changeAddress, changeWords, countWords } from './change-words.ts';
import { groupChanges, type ChangeGroup, type FactChange } from './fact-changes.ts';

/** One entry of a feed. */
export interface FeedEntry {
  /** Permanent and unique: the path by which the entry is known. */
  id: string;
  title: string;
  /** Path of the page that the entry is about. */
  address: string;
  /** Day as YYYY-MM-DD. */
  date: string;
  /** One sentence in plain text. */
  summary: string;
  /** The changes to list, with the two datasets between which they lie. */
  step: LogStep | null;
}

/** Most changes that an entry spells out; the page that it links to has the others. */
const MOST_CHANGES = 100;

/** Entries of the feed of the whole site, or of one framework: live changes first, then edition by edition. */
export function feedEntries(log: ChangeLog, live: Dataset, slug?: string): FeedEntry[] {
  const own = (step: LogStep): LogStep =>
    slug === undefined
      ? step
      : { ...step, changes: step.changes.filter(({ framework }) => framework === slug) };
  const entries = log.live ? liveEntries(own(log.live), live) : [];
  return [
    ...entries,
    ...log.steps.map((step) => editionEntry(own(step), slug)),
    ...(log.first ? [firstEntry(log.first, slug)] : []),
  ];
}

/** One entry for each framework that has changed since the newest edition, known by the day of its check. */
function liveEntries(step: LogStep, live: Dataset): FeedEntry[] {
  const { before } = step.span;
  return groupChanges(step.changes).map((group) => {
    const date = live.frameworks.find(({ slug }) => slug === group.framework)?.checked ?? live.checked;
    const count = countWords(group.changes);
    return {
      id: `${addresses.changes()}#since-${before}-${group.framework ?? group.page}-${date}`.replaceAll(
        ' ',
        '-',
      ),
      title: `${group.page}: ${count}`,
      address: addressOf(group, live),
      date,
      summary: `${capitalized(count)} since edition ${before}.`,
      step: { ...step, changes: group.changes },
    };
  });
}

const addressOf = ({ framework }: ChangeGroup, live: Dataset): string =>
  framework !== null && live.frameworks.some(({ slug }) => slug === framework)
    ? addresses.framework(framework)
    : addresses.changes();

function editionEntry(step: LogStep, slug: string | undefined): FeedEntry {
  const name = step.span.after ?? '';
  const address = editionAddress(name, slug);
  const summary = `${capitalized(countWords(step.changes))} since edition ${step.span.before}.`;
  return { id: address, title: `Edition ${name}`, address, date: step.date, summary, step };
}

function firstEntry(
  { name, date, facts, frameworks }: NonNullable<ChangeLog['first']>,
  slug: string | undefined,
): FeedEntry {
  const address = editionAddress(name, slug);
  const own = slug === undefined ? facts : facts.filter(({ framework }) => framework === slug);
  const subject =
    slug === undefined ? `${formatCount(frameworks)} frameworks and their rules` : (own[0]?.page ?? slug);
  const summary = `The first edition: ${formatQuantity(own.length, 'fact')} on ${subject}, with sources.`;
  return { id: address, title: `Edition ${name}`, address, date, summary, step: null };
}

const editionAddress = (name: string, slug: string | undefined): string =>
  slug === undefined ? addresses.edition(name) : addresses.editionFramework(name, slug);

/** What a feed says of itself. */
export interface FeedHead {
  title: string;
  description: string;
  /** Path of the feed. */
  self: string;
  /** Path of the page that the feed belongs to. */
  page: string;
  /** Day as YYYY-MM-DD of the newest facts. */
  updated: string;
}

/**
 * The feed as XML.
 * @param site the address of the site, to make paths whole
 */
export function atomFeed(head: FeedHead, entries: readonly FeedEntry[], site: URL): string {
  const whole = (path: string): string => new URL(path, site).href;
  const feed = new Feed({
    id: whole(head.self),
    title: legible(head.title),
    description: legible(head.description),
    link: whole(head.page),
    feed: whole(head.self),
    updated: new Date(head.updated),
    author: { name: 'Backend Atlas', link: whole(addresses.home()) },
    copyright: 'CC BY 4.0',
    generator: 'Backend Atlas',
  });
  for (const { id, title, address, date, summary, step } of entries) {
    feed.addItem({
      id: whole(id),
      title: asHtml(title),
      link: whole(address),
      date: new Date(date),
      content: `<p>${asHtml(summary)}</p>${step ? listOf(step, whole) : ''}`,
    });
  }
  return feed.atom1();
}

function listOf({ changes, span }: LogStep, whole: (path: string) => string): string {
  const items = changes.slice(0, MOST_CHANGES).map((change) => {
    const address = changeAddress(change, span);
    const label = asHtml(labelOf(change));
    const link = address === null ? label : `<a href="${asHtml(whole(address))}">${label}</a>`;
    const { before, after } = changeWords(change);
    const was = before === null ? '' : `<br>before: ${asHtml(before)}`;
    const is = after === null ? '' : `<br>now: ${asHtml(after)}`;
    return `<li>${link} (${change.kind})${was}${is}</li>`;
  });
  const left = changes.length - items.length;
  const rest = left > 0 ? `<p>And ${formatQuantity(left, 'other')}.</p>` : '';
  return items.length === 0 ? '' : `<ul>${items.join('')}</ul>${rest}`;
}

const labelOf = ({ framework, page, label }: FactChange): string =>
  framework === null ? label : `${page}: ${label}`;

/** Text without the control characters and halves of characters that XML forbids. */
export const legible = (text: string): string =>
  text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');

/** Text as HTML that shows it. */
const asHtml = (text: string): string =>
  legible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
