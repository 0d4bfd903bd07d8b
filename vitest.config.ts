import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The tests keep no state between files, and a worker for each of them costs more than the tests do.
  test: { include: ['{src,e2e}/**/*.test.ts'], isolate: false, maxWorkers: 2 },
});
