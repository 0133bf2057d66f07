// Bits of the page, and figures as files.

function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

function floats(numbers) {
  return ArrayBuffer.isView(numbers) ? new Float32Array(numbers.buffer, numbers.byteOffset, numbers.length) : Float32Array.from(numbers);
}

/** A cleared context that counts in CSS pixels, whatever the screen's density. */
function cleared(canvas, width, height) {
  const dense = window.devicePixelRatio || 1, wide = Math.round(width * dense), high = Math.round(height * dense);
  if (canvas.width !== wide || canvas.height !== high) Object.assign(canvas, { width: wide, height: high });
  const ctx = canvas.getContext("2d");
  ctx.setTransform(dense, 0, 0, dense, 0, 0);
  ctx.clearRect(0, 0, width, height);
  return ctx;
}

/** A plot as a file, "png" or "svg": what is on the screen, with a title. */
async function figureFile(format, title, width, height, colours, drawPlot) {
  const above = 26, size = [width, height + above];
  const draw = ctx => {
    ctx.fillStyle = colours.ground;
    ctx.fillRect(0, 0, ...size);
    ctx.font = "600 13px Roboto, Helvetica, Arial, sans-serif";
    ctx.fillStyle = colours.ink;
    ctx.textBaseline = "middle";
    ctx.textAlign = "left";
    ctx.fillText(title, 12, 14);
    ctx.save();
    ctx.translate(0, above);
    drawPlot(ctx);
    ctx.restore();
  };
  if (format === "svg") {
    const ctx = new SvgContext(...size);
    draw(ctx);
    return new Blob([ctx.text()], { type: "image/svg+xml" });
  }
  const paper = Object.assign(document.createElement("canvas"), { width: 2 * size[0], height: 2 * size[1] });
  const ctx = paper.getContext("2d");
  ctx.scale(2, 2);
  draw(ctx);
  return new Promise(done => paper.toBlob(done, "image/png"));
}

/** The button that opens "Reproduce this" for a panel. */
function moreButton(panel, title, figure) {
  const name = `Reproduce this: ${title}`;
  const button = element("button", { type: "button", class: "more", title: name, "aria-label": name }, "⋯");
  const detail = { panel, figure };  // it bubbles up to the explorer that it is of: a notebook may show several
  button.addEventListener("click", () => button.dispatchEvent(new CustomEvent("mosaic-reproduce", { bubbles: true, composed: true, detail })));
  return button;
}
