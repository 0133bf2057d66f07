// The common language of all plots, said once.

const ERROR_BAR = '<svg viewBox="0 0 12 18"><path d="M6 1V17"/><circle cx="6" cy="9" r="3"/></svg>';

/** @param {string} truth what a galaxy's own values are called: where they were measured, those with errors are "seen" */
const marks = truth => `
  <span><i class="truth"></i>${truth}</span>
  <span><i class="seen"></i>seen</span>
  <span title="a survey's measurement that the model sees, with its 1-sigma error">${ERROR_BAR}${truth === "truth" ? "measured" : "seen"} ±1σ</span>
  <span title="not detected: the model sees no more than that the galaxy is fainter than this"><svg viewBox="0 0 12 18"><path fill="none" d="M1 5H11L6 14Z"/></svg>fainter than</span>
  <span><i class="predicted"></i>predicted</span>
  <span><i class="band"></i>16–84% band</span>
  <span><i class="hidden"></i>hidden</span>`;

/** @param {string} truth "truth" or "measured" */
export function legend(truth) {
  const line = document.createElement("div");
  line.className = "mosaic-legend";
  line.innerHTML = marks(truth);
  return line;
}
