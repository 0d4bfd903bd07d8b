import { z } from 'astro/zod';
import { SIZES } from '../../lib/sizes.ts';
import { plainText, webUrl } from '../../schemas/calendar-date.ts';
import { capabilityId, factorId, frameworkId } from '../../schemas/identifiers.ts';
import { webAddress } from './document.ts';

const wholeScore = z.int().min(0).max(100).nullable();
const share = z.number().min(0).max(1);

const indicatorScoreShape = z
  .strictObject({
    indicator: capabilityId.describe('Id of the indicator within its factor.'),
    title: plainText.describe('What is measured.'),
    reading: z
      .enum(['small', 'large'])
      .nullable()
      .describe('The reading it belongs to, null where the factor has one reading only.'),
    value: share
      .nullable()
      .describe('The indicator, 0 to 1, to six places; null where the evidence has nothing.'),
    raw: plainText.describe('The raw value in words, or why there is none.'),
    source: webUrl.nullable().describe('Address of the raw value, null where it comes from the facts.'),
    share: share.describe('Its share of the score, 0 to 1, to six places.'),
    isLeftOut: z.boolean().describe('Whether nobody has data, so that the other indicators weigh more.'),
  })
  .meta({ id: 'IndicatorScore' });

/** A framework's score on a factor, with its working. */
export const scoreShape = z
  .strictObject({
    framework: frameworkId.describe('Id of the framework.'),
    factor: factorId.describe('Id of the factor.'),
    size: z.enum(SIZES).describe('Size of the application for which the score is computed.'),
    value: wholeScore.describe('0 to 100; null where nothing of the factor can be measured for anybody.'),
    highest: wholeScore.describe('What it could be if everything missing were measured at its best.'),
    isThin: z.boolean().describe('Whether less than half of the weight is measured.'),
    working: z
      .array(indicatorScoreShape)
      .min(1)
      .describe('The score is 100 times the sum of value times share, rounded; a missing value counts as 0.'),
    link: webAddress.describe('Permanent link to the score with its working.'),
  })
  .meta({ id: 'Score' });

export type ScoreDocument = z.infer<typeof scoreShape>;
