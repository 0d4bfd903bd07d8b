/** Draws a decision with the templates that the server rendered. */
import { exclusionWords, type Titles } from '../lib/decision-words.ts';
import { placesOf, type Decision, type Place, type Ranked } from '../lib/decision.ts';
import { fitSegments } from '../lib/fit-segments.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Replaces the answer inside the helper. */
export function renderAnswer(
  helper: HTMLElement,
  decision: Decision,
  titles: Titles,
  frameworks: string,
): void {
  const answer = clone(helper, 'answer');
  answer
    .querySelector('[data-ranking]')!
    .append(
      ...placesOf(decision.ranking).flatMap((place) =>
        place.ranked.map((ranked) => rankedRow(helper, ranked, place, titles, frameworks)),
      ),
    );
  const apart = answer.querySelector<HTMLElement>('[data-apart]')!;
  apart.hidden = decision.setApart.length === 0;
  apart.querySelector('ul')!.append(
    ...decision.setApart.map(({ candidate, reasons }) => {
      const row = clone(helper, 'apart');
      nameLink(row, candidate, frameworks);
      row.querySelector('[data-reasons]')!.textContent =
        `: ${reasons.map((reason) => exclusionWords(reason, titles)).join('; ')}.`;
      return row;
    }),
  );
  helper.querySelector('[data-answer]')!.replaceChildren(answer);
}

function rankedRow(
  helper: HTMLElement,
  { candidate, fit, parts }: Ranked,
  { place, ranked }: Place,
  titles: Titles,
  frameworks: string,
): DocumentFragment {
  const row = clone(helper, 'ranked');
  row.querySelector('[data-place]')!.textContent = String(place);
  nameLink(row, candidate, frameworks);
  row.querySelector('[data-fit]')!.textContent = String(Math.round(fit));
  const words = parts.map(({ factor, score }) => `${titles[factor] ?? factor} ${score}`).join(' · ');
  row.querySelector('[data-parts]')!.textContent = words + (ranked.length > 1 ? ' · tied' : '');
  row.querySelector('svg')!.append(
    ...fitSegments(parts).map(({ start, width, opacity }) => {
      const segment = document.createElementNS(SVG, 'rect');
      const values = { x: start, width, height: 8, opacity, fill: 'var(--accent)' };
      for (const [name, value] of Object.entries(values)) segment.setAttribute(name, String(value));
      return segment;
    }),
  );
  return row;
}

function nameLink(
  row: DocumentFragment,
  { slug, name }: { slug: string; name: string },
  frameworks: string,
): void {
  const link = row.querySelector<HTMLAnchorElement>('[data-name]')!;
  link.textContent = name;
  link.href = `${frameworks}${slug}/`;
}

function clone(helper: HTMLElement, name: string): DocumentFragment {
  const template = helper.querySelector<HTMLTemplateElement>(`template[data-template=${name}]`)!;
  return document.importNode(template.content, true);
}
