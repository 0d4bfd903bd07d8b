/** Saves a plan as a calendar file. Loaded on a click, because the library for it comes along. */
import { planEntries } from '../lib/support-calendar-entries.ts';
import { CALENDAR_TYPE, calendarText } from '../lib/support-calendar.ts';
import { planFramework, type PlannedFramework } from '../lib/support-plan-outcome.ts';
import { lastMonth, type Contract } from '../lib/support-plan.ts';

/** How long the browser may take to read the file before its address is given back, in milliseconds. */
const READING_TIME = 60_000;

/**
 * Hands the reader the calendar entries of a contract with a framework, and gives the words that say so.
 * @throws if the plan has no entry; its button is hidden then
 */
export function savePlan(framework: PlannedFramework, contract: Contract, checked: string): string {
  const outcome = planFramework(framework, contract);
  const entries =
    outcome.kind === 'plan'
      ? planEntries(framework, outcome.plan, contract, { page: location.href, checked })
      : [];
  const text = calendarText(`${framework.name}: support plan`, entries, checked);
  const address = URL.createObjectURL(new Blob([text], { type: CALENDAR_TYPE }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${framework.slug}-${contract.start}-to-${lastMonth(contract)}.ics`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), READING_TIME);
  return `The calendar entries of this plan for ${framework.name} are in your downloads.`;
}
