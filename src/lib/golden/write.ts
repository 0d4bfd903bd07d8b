/** Writes the scores and rankings of the real content, after a change of facts or formula that is meant. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { GOLDEN_FILE, goldenDifferences, goldenOf, goldenText, type Golden } from './golden.ts';
import { readDataset } from './read-dataset.ts';

const file = new URL('scores.json', import.meta.url);
const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Golden) : {};
const golden = goldenOf(readDataset());
const differences = goldenDifferences(before, golden);
writeFileSync(file, goldenText(golden));
for (const difference of differences) console.log(difference);
console.log(`${GOLDEN_FILE}: ${differences.length} of its entries changed.`);
