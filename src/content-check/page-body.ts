import { lineAt } from './read-text.ts';

/** The prose of a page, with code and comments blanked out: what stands in them is not meant. */
export interface PageBody {
  text: string;
  /** How many lines of the file stand before the text. */
  linesBefore: number;
}

/** A component as it is used in a page. */
export interface PageElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** Such as `line 12`. */
  place: string;
}

/** A heading of the second level, or the target of a link, with its place. */
export interface PlacedText {
  text: string;
  place: string;
}

const quotedValue = /(?:"([^"]*)"|'([^']*)'|\{\s*["'`]([^"'`]*)["'`]\s*\})/.source;
const attribute = new RegExp(`([\\w-]+)\\s*=\\s*${quotedValue}`, 'g');
const element = /<([A-Z][\w.]*)((?:[^<>"'{]|"[^"]*"|'[^']*'|\{[^}]*\})*)/g;
const secondLevelHeading = /^##[ \t]+(.+?)[ \t]*#*$/gm;
const linkPatterns = [
  // An image is no link; the text may hold one pair of brackets.
  /(?<!!)\[(?:[^[\]]|\[[^\]]*\])*\]\(\s*<?([^)\s>]*)/g,
  /^ {0,3}\[[^\]\n]+\]:[ \t]*<?([^\s>]+)/gm,
  new RegExp(`\\bhref\\s*=\\s*${quotedValue}`, 'g'),
];

/** Prepares the prose of a page for the rules. */
export function pageBody(text: string, linesBefore: number): PageBody {
  return { text: withoutCode(text), linesBefore };
}

/** The components that the page uses, in order. */
export function pageElements(body: PageBody): PageElement[] {
  return [...body.text.matchAll(element)].map((match) => ({
    name: match[1]!,
    attributes: new Map([...match[2]!.matchAll(attribute)].map((pair) => [pair[1]!, firstGroup(pair, 2)])),
    place: placeAt(body, match.index),
  }));
}

/** The headings of the second level, in order. */
export function pageHeadings(body: PageBody): PlacedText[] {
  return [...body.text.matchAll(secondLevelHeading)].map((match) => placed(body, match));
}

/** The targets of all links. */
export function pageLinks(body: PageBody): PlacedText[] {
  return linkPatterns.flatMap((pattern) =>
    [...body.text.matchAll(pattern)].map((match) => placed(body, match)),
  );
}

function placed(body: PageBody, match: RegExpMatchArray): PlacedText {
  return { text: firstGroup(match, 1), place: placeAt(body, match.index ?? 0) };
}

function firstGroup(match: RegExpMatchArray, from: number): string {
  return match.slice(from).find((group) => group !== undefined) ?? '';
}

function placeAt(body: PageBody, position: number): string {
  return `line ${lineAt(body.text, position) + body.linesBefore}`;
}

/** Fenced blocks, comments and code within a paragraph become spaces, so that positions stay. */
function withoutCode(text: string): string {
  return text
    .replace(/^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\1[`~]*[ \t]*$|$(?![\s\S]))/gm, blanked)
    .replace(/\{\s*\/\*[\s\S]*?\*\/\s*\}/g, blanked)
    .replace(/(?<!`)(`+)(?!`)(?:(?!\n\s*\n)[\s\S])*?(?<!`)\1(?!`)/g, blanked);
}

const blanked = (code: string): string => code.replace(/[^\n]/g, ' ');
