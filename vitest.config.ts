import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: vitest reads its configuration so
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/bench/**'],
    // Databases and browsers start inside tests; two cores are planned for.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // Starts PostgreSQL when a test first asks for it.
    globalSetup: ['tests/ledger/database-server.ts'],
  },
});
