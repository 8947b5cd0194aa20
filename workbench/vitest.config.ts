import { defineConfig } from "vitest/config";

// oxlint-disable-next-line import/no-default-export -- Vitest reads the default export.
export default defineConfig({
  root: import.meta.dirname,
  test: { include: ["test/**/*.test.ts"], testTimeout: 180_000, hookTimeout: 120_000 },
});
