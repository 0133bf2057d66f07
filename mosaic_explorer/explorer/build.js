// Builds the bundles that users get, one a component, beside the Python that shows it; with --check it only says whether those
// that are there are what the sources give.

import { readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync, gzipSync } from "node:zlib";
import { build } from "esbuild";

const HERE = dirname(fileURLToPath(import.meta.url));
/** Each bundle, and the view that it is of. */
const COMPONENTS = {
  "app/address.bundle.js": "./app/js/address.js",
  "app/bar.bundle.js": "./app/js/bar.js",
  "app/connection.bundle.js": "./app/js/connection.js",
  "app/first_visit.bundle.js": "./app/js/first_visit.js",
  "app/keys.bundle.js": "./app/js/keys.js",
  "attention/attention.bundle.js": "./attention/js/attention.js",
  "classroom/class.bundle.js": "./classroom/js/class.js",
  "compare/pins_table.bundle.js": "./compare/js/pins_table.js",
  "gains/gains.bundle.js": "./gains/js/gains.js",
  "lattice/lattice.bundle.js": "./lattice/js/lattice.js",
  "galaxy/derived.bundle.js": "./galaxy/js/derived.js",
  "galaxy/headline.bundle.js": "./galaxy/js/headline.js",
  "galaxy/plots.bundle.js": "./galaxy/js/plots.js",
  "in_browser/model.bundle.js": "./in_browser/js/model.js",
  "lessons/lessons.bundle.js": "./lessons/js/lessons.js",
  "mask_controls/strip.bundle.js": "./mask_controls/js/strip.js",
  "paper/paper.bundle.js": "./paper/js/paper.js",
  "population/distribution.bundle.js": "./population/js/distribution.js",
  "population/how_good.bundle.js": "./population/js/how_good.js",
  "population/worst.bundle.js": "./population/js/worst.js",
  "recent/filmstrip.bundle.js": "./recent/js/filmstrip.js",
  "reproduce/reproduce.bundle.js": "./reproduce/js/reproduce.js",
  "stage/stage.bundle.js": "./stage/js/stage.js",
  "upload/file_drop.bundle.js": "./upload/js/file_drop.js",
  "states/states.bundle.js": "./states/js/states.js",
  "twins/twins.bundle.js": "./twins/js/twins.js",
  "selected/selected.bundle.js": "./selected/js/selected.js",
  "what_if/sliders.bundle.js": "./what_if/js/sliders.js",
  "widgets/points.bundle.js": "./widgets/js/points.js",
  "widgets/saver.bundle.js": "./widgets/js/saver.js",
  "widgets/toggles.bundle.js": "./widgets/js/toggles.js",
};
/** The widget of notebooks. */
const WIDGET = "widget/widget.bundle.js";
/** The program of a page of its own, and ONNX Runtime's WebAssembly, which it runs the model with. */
const PAGE = "page_file/page.bundle.js";
/** What a class adds to that page. */
const STUDENT = "classroom/student.bundle.js";
const RUNTIME = "in_browser/onnx_runtime.wasm.gz";
const RUNTIME_SOURCE = "node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm";
/**
 * ONNX Runtime looks where it came from, to fetch its WebAssembly there, which it is given; a page from a file, or a module from a
 * blob, comes from nowhere that it could read.
 */
const NOWHERE = { "import.meta.url": '"file:///page/"', "location.origin": '"file:///page/"' };
/** @type {import("esbuild").BuildOptions} */
const SCRIPT = { format: "iife", minify: true, define: NOWHERE };
const LICENCE = "/* MOSAIC Explorer, BSD-3-Clause; where d3 is in it: ISC, Mike Bostock, see docs/licences.md */";

/** @param {string} view a component's, which Panel draws */
const component = view => `import { panelComponent } from "./widgets/js/panel_adapter.js";
import { createView } from "${view}";
export const render = panelComponent(createView);`;

/**
 * The text of a bundle: a module, or of a page of its own a plain script, which a worker that is made of it can be, too.
 * @param {string} entry a module
 * @param {import("esbuild").BuildOptions} [options]
 */
async function bundle(entry, options = {}) {
  const { outputFiles } = await build({
    absWorkingDir: HERE,
    stdin: { contents: entry, resolveDir: HERE },
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    loader: { ".html": "text", ".css": "text" },
    legalComments: "none",
    banner: { js: LICENCE },
    ...options,
  });
  return outputFiles[0].text;
}

const isCheck = process.argv.includes("--check");
const stale = [];
for (const [path, view] of Object.entries(COMPONENTS)) {
  take(path, await bundle(component(view)));
}
take(PAGE, `/* ONNX Runtime is in it: MIT, Microsoft */\n${await bundle('import "./page_file/js/main.js";', SCRIPT)}`);
take(STUDENT, await bundle('import "./classroom/js/student.js";', SCRIPT));
const runtime = readFileSync(`${HERE}/${RUNTIME_SOURCE}`);
take(WIDGET, await bundle('export { default } from "./widget/js/widget.js";', { minify: true, define: NOWHERE }));
const packed = read(`${HERE}/${RUNTIME}`, null);
if (!packed || !gunzipSync(packed).equals(runtime)) {
  stale.push(RUNTIME);
  if (!isCheck) writeFileSync(`${HERE}/${RUNTIME}`, gzipSync(runtime, { level: 9 }));
}
if (isCheck && stale.length) {
  console.error(`not what the sources give: ${stale.join(", ")}; run npm run build`);
  process.exit(1);
}
console.log(stale.length ? `built ${stale.join(", ")}` : "the bundles are what the sources give");

/** @type {(path: string, text: string) => void} */
function take(path, text) {
  if (text === read(`${HERE}/${path}`)) return;
  stale.push(path);
  if (!isCheck) writeFileSync(`${HERE}/${path}`, text);
}

/** @type {(path: string, encoding?: BufferEncoding | null) => any} */
function read(path, encoding = "utf8") {
  try {
    return readFileSync(path, encoding);
  } catch {
    return null;
  }
}
