import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// oxlint-disable-next-line import/no-default-export -- Vite reads the default export.
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: "../dist/workbench",
    emptyOutDir: true,
    target: "es2022",
    // The server's policy lets no inline script and no data: style through.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // What several pages share comes in one piece: a handful of requests rather than dozens.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: "shared", test: /workbench\/src\/(?:parts|client)|\/src\/core/ }],
        },
      },
    },
  },
  // While one develops: the API of a Chancery that is already open.
  server: { proxy: { "/api": "http://localhost:4646" } },
});
