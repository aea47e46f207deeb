import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Some tests start the real commands, or ingest the five regulations.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
