/** Prints every fault in a content directory, by default the project's own, and fails if there is one. */
import { CONTENT_FOLDER } from '../content-folder.ts';
import { readContent } from './read-content.ts';
import { reportOn } from './report.ts';

const directory = process.argv[2] ?? CONTENT_FOLDER;
const { hasFaults, text } = reportOn(readContent(directory), new Date().toISOString().slice(0, 10));
console.log(text);
if (hasFaults) process.exitCode = 1;
