// The dialog "Reproduce": one for the page. It opens at the event "mosaic-reproduce", whose detail names a panel and may hold
// figure(format), which makes the panel's picture as a Blob; all else comes from the server when it is asked for.

const BODY = `
  <dialog aria-labelledby="heading">
    <div class="inside">
      <header><h2 id="heading"></h2><button type="button" class="close" aria-label="Close">✕</button></header>
      <div class="row"><b>In Python</b><button type="button" class="copy-code" autofocus>Copy</button></div>
      <pre tabindex="0" role="region" aria-label="Python program"></pre>
      <div class="row"><b>Numbers</b>
        <button type="button" data-want="csv">CSV</button><button type="button" data-want="parquet">Parquet</button>
      </div>
      <div class="row figure"><b>Figure</b>
        <button type="button" data-figure="png">PNG</button><button type="button" data-figure="svg">SVG</button>
      </div>
      <div class="row link"><b>Link</b>
        <input readonly aria-label="Link to this view"><button type="button" class="copy-link">Copy link</button>
      </div>
      <p role="status" aria-live="polite"></p>
    </div>
  </dialog>`;

/** Save a Blob as a file, without another request to the server. */
function save(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

function bytesOf(base64) {
  return Uint8Array.from(atob(base64), character => character.charCodeAt(0));
}

/** The element of the page within whose shadows another one is: each explorer of a notebook has its own. */
function outermost(element) {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? outermost(root.host) : element;
}

export function render({ model }) {
  // at the end of the page, where nothing that is hidden or scrolled can hide it, yet with a style of its own
  const host = document.createElement("div"), root = host.attachShadow({ mode: "open" });
  root.innerHTML = `<style>${model.css}</style>${BODY}`;
  document.body.append(host);
  const find = selector => root.querySelector(selector), dialog = find("dialog"), code = find("pre"), link = find("input");
  let panel = null, figure = null, stem = "";
  const waiting = new Set(), here = document.createElement("span");
  const say = text => { find("p").textContent = text; };
  const theme = () => dialog.classList.toggle("dark", model.dark);
  const ask = want => {
    waiting.add(`${panel} ${want}`);
    model.send_msg({ panel, want });
  };
  const copy = async (text, element) => {
    try {
      await navigator.clipboard.writeText(text);  // where the page is not served safely, there is no clipboard
    } catch {
      if (element.select) element.select();
      else getSelection().selectAllChildren(element);
      if (!document.execCommand("copy")) return say("Selected: press Ctrl+C (⌘C) to copy.");
    }
    say("Copied.");
  };

  const opened = event => {
    const { detail } = event;
    if (!Object.hasOwn(model.titles, detail?.panel) || (event.target !== window && !event.composedPath().includes(outermost(here)))) return;
    event.stopImmediatePropagation();  // the same explorer may be on a page twice
    panel = detail.panel;
    figure = typeof detail.figure === "function" ? detail.figure : null;
    find("h2").textContent = `Reproduce: ${model.titles[panel]}`;
    code.textContent = "…";
    link.value = "";
    say("");
    find(".figure").hidden = !figure;
    find(".link").hidden = !model.linked;
    theme();
    ask("snippet");
    if (!dialog.open) dialog.showModal();
  };

  const told = message => {
    if (!waiting.delete(`${message.panel} ${message.want}`) || message.panel !== panel) return;
    if (message.trouble) {
      if (message.want === "snippet") code.textContent = "";
      say(message.trouble);
    } else if (message.want === "snippet") {
      code.textContent = message.text;
      stem = message.stem;
      link.value = location.origin + location.pathname + (message.query ? `?${message.query}` : "");
    } else {
      save(new Blob([bytesOf(message.base64)], { type: message.mime }), message.name);
      say(`Saved ${message.name}.`);
    }
  };

  const drawn = async format => {
    say("Drawing…");
    try {
      const blob = await figure(format);
      if (!blob) throw new Error("there is none");
      save(blob, `${stem || "mosaic"}.${format}`);
      say(`Saved ${stem || "mosaic"}.${format}.`);
    } catch (error) {
      say(`The figure could not be made: ${error.message}.`);
    }
  };

  find(".close").addEventListener("click", () => dialog.close());
  find(".copy-code").addEventListener("click", () => copy(code.textContent, code));
  find(".copy-link").addEventListener("click", () => copy(link.value, link));
  for (const button of root.querySelectorAll("[data-want]"))
    button.addEventListener("click", () => { say("Gathering the numbers…"); ask(button.dataset.want); });
  for (const button of root.querySelectorAll("[data-figure]")) button.addEventListener("click", () => drawn(button.dataset.figure));
  dialog.addEventListener("click", event => { if (event.target === dialog) dialog.close(); });  // beside it
  dialog.addEventListener("keydown", event => event.stopPropagation());  // no shortcuts of the page
  window.addEventListener("mosaic-reproduce", opened);
  model.on("msg:custom", told);
  model.on("dark", theme);
  model.on("remove", () => {
    window.removeEventListener("mosaic-reproduce", opened);
    host.remove();
  });
  return here;
}
