// Builds the bundles that users get, one a component, beside the Python that shows it; with --check it only says whether those
// that are there are what the sources give.

import { readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const HERE = dirname(fileURLToPath(import.meta.url));
/** Each bundle, and the view that it is of. */
const COMPONENTS = {
  "app/address.bundle.js": "./app/js/address.js",
  "app/bar.bundle.js": "./app/js/bar.js",
  "app/connection.bundle.js": "./app/js/connection.js",
  "app/first_visit.bundle.js": "./app/js/first_visit.js",
  "app/keys.bundle.js": "./app/js/keys.js",
  "compare/pins_table.bundle.js": "./compare/js/pins_table.js",
  "gains/gains.bundle.js": "./gains/js/gains.js",
  "galaxy/derived.bundle.js": "./galaxy/js/derived.js",
  "galaxy/headline.bundle.js": "./galaxy/js/headline.js",
  "galaxy/plots.bundle.js": "./galaxy/js/plots.js",
  "mask_controls/strip.bundle.js": "./mask_controls/js/strip.js",
  "population/distribution.bundle.js": "./population/js/distribution.js",
  "recent/filmstrip.bundle.js": "./recent/js/filmstrip.js",
  "reproduce/reproduce.bundle.js": "./reproduce/js/reproduce.js",
  "stage/stage.bundle.js": "./stage/js/stage.js",
  "upload/file_drop.bundle.js": "./upload/js/file_drop.js",
  "selected/selected.bundle.js": "./selected/js/selected.js",
  "what_if/sliders.bundle.js": "./what_if/js/sliders.js",
  "widgets/points.bundle.js": "./widgets/js/points.js",
  "widgets/saver.bundle.js": "./widgets/js/saver.js",
};
const LICENCE = "/* MOSAIC Explorer, BSD-3-Clause; where d3 is in it: ISC, Mike Bostock, see docs/licences.md */";

/**
 * The text of a bundle: a module that Panel draws a component with.
 * @param {string} view
 */
async function bundle(view) {
  const entry = `import { panelComponent } from "./widgets/js/panel_adapter.js";
import { createView } from "${view}";
export const render = panelComponent(createView);`;
  const { outputFiles } = await build({
    absWorkingDir: HERE,
    stdin: { contents: entry, resolveDir: HERE },
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    loader: { ".html": "text" },
    legalComments: "none",
    banner: { js: LICENCE },
  });
  return outputFiles[0].text;
}

const isCheck = process.argv.includes("--check");
const stale = [];
for (const [path, view] of Object.entries(COMPONENTS)) {
  const text = await bundle(view);
  if (text === read(`${HERE}/${path}`)) continue;
  stale.push(path);
  if (!isCheck) writeFileSync(`${HERE}/${path}`, text);
}
if (isCheck && stale.length) {
  console.error(`not what the sources give: ${stale.join(", ")}; run npm run build`);
  process.exit(1);
}
console.log(stale.length ? `built ${stale.join(", ")}` : "the bundles are what the sources give");

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
