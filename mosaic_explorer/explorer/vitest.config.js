import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [
    { name: "html-as-text", transform: (code, id) => (id.endsWith(".html") ? `export default ${JSON.stringify(code)}` : null) },
  ],
  test: {
    environment: "happy-dom",
    include: ["*/js/*.test.js"],
    setupFiles: ["js_tests/page.js"],
    isolate: false,
    maxWorkers: 1,
  },
});
