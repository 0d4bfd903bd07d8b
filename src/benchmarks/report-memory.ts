/** Loaded into a build by `node --import`: writes the most memory that the process held into the file of MEMORY_REPORT. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const file = process.env['MEMORY_REPORT'];
  // In kilobytes on every system.
  if (file) writeFileSync(file, String(process.resourceUsage().maxRSS));
});
