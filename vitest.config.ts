import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The tests keep no state between files, and a worker for each of them costs more than the tests do.
  test: {
    include: ['{src,e2e}/**/*.test.ts'],
    setupFiles: 'src/lib/property-seed.ts',
    isolate: false,
    maxWorkers: 2,
  },
});
