/* MOSAIC Explorer, BSD-3-Clause; where d3 is in it: ISC, Mike Bostock, see docs/licences.md */

// widgets/js/pressed.js
var PRESSABLE = "a, button, label, summary, tr, [role=button], [role=option], [role=tab]";
var LONGEST_MS = 1e3;
function unlessPressed(root) {
  let held = null;
  let timer;
  const change = () => {
    const changes = held ?? [];
    held = null;
    for (const one of changes) one();
  };
  const letGo = (after = 0) => {
    clearTimeout(timer);
    timer = setTimeout(change, after);
  };
  const over = () => letGo();
  root.addEventListener(
    "pointerdown",
    ({ target }) => {
      if (!(target instanceof Element && target.closest(PRESSABLE))) return;
      held ??= [];
      for (const kind of ["pointerup", "pointercancel"]) window.addEventListener(kind, over, { once: true, capture: true });
      letGo(LONGEST_MS);
    },
    true
  );
  return (one) => {
    if (held) held.push(one);
    else one();
  };
}

// widgets/js/panel_adapter.js
var views = /* @__PURE__ */ new WeakMap();
function panelComponent(createView2) {
  return function render2({ model }) {
    views.get(model)?.destroy?.();
    const view = createView2(model, {
      send: (message) => model.send_msg(message),
      set: (name, value) => {
        model[name] = value;
      }
    });
    views.set(model, view);
    const make = unlessPressed(view.element);
    for (const [name, follow] of Object.entries(view.changes ?? {}))
      model.on(name, () => make(() => (
        /** @type {any} */
        follow(model[name])
      )));
    const { receive } = view;
    if (receive) model.on("msg:custom", (message) => make(() => receive(message)));
    if (view.disconnect) model.document.on_event("connection_lost", view.disconnect);
    model.on("remove", () => view.destroy?.());
    return view.element;
  };
}

// widgets/js/dom.js
function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}
function setColours(root, colours) {
  for (const [role, colour] of Object.entries(colours)) root.style.setProperty(`--${role}`, colour);
}
function explorerOf(part) {
  const around = part.closest(".mosaic-explorer");
  if (around) return around;
  const root = part.getRootNode();
  return root instanceof ShadowRoot ? explorerOf(root.host) : document;
}

// widgets/js/by_itself.js
var SCENES = "mosaic-scenes";
function followScenes(root, draw) {
  const take = (event) => {
    const { explorer, scenes } = (
      /** @type {CustomEvent} */
      event.detail
    );
    if (explorer === explorerOf(root)) draw(scenes);
  };
  window.addEventListener(SCENES, take);
  return () => window.removeEventListener(SCENES, take);
}

// widgets/js/curtain.js
var CURTAIN = "mosaic-curtain";
var AFTER = "mosaicCurtain";
var holder = (root) => {
  const explorer = explorerOf(root);
  return (
    /** @type {HTMLElement} */
    (explorer === document ? document.documentElement : explorer).dataset
  );
};
function drawCurtain(root, curtain) {
  const text = JSON.stringify(curtain);
  if (holder(root)[AFTER] === text) return;
  holder(root)[AFTER] = text;
  window.dispatchEvent(new CustomEvent(CURTAIN, { detail: explorerOf(root) }));
}

// widgets/js/drawn.js
var DRAWN = "mosaic-drawn";
function followDrawn(root, take) {
  const follow = (event) => {
    const { explorer, drawn } = (
      /** @type {CustomEvent} */
      event.detail
    );
    if (explorer === explorerOf(root)) take(drawn);
  };
  window.addEventListener(DRAWN, follow);
  return () => window.removeEventListener(DRAWN, follow);
}

// lessons/js/coarse.js
var DIGITS = 2;
function coarse(values, points) {
  return Array.from({ length: points }, (_, i) => {
    const at = i * (values.length - 1) / (points - 1);
    const [left, right] = [Math.floor(at), Math.ceil(at)];
    return Number((values[left] + (at - left) * (values[right] - values[left])).toFixed(DIGITS));
  });
}

// lessons/js/done.js
function unmet(conditions, moment, beside) {
  const holds = {
    shows: (runs) => every(runs, (place) => isSeen(moment, place)),
    hides: (runs) => every(runs, (place) => !isSeen(moment, place)),
    other_galaxy: (wanted) => moment.row !== beside.firstRow === wanted,
    noise: (names2) => [names2].flat().includes(moment.noise),
    edited: (values) => everyBeyond(values, moment.edits),
    width: (values) => everyBeyond(values, beside.widths),
    pins: (least) => moment.pins >= least,
    guess: (wanted) => beside.hasGuessed === wanted,
    choice: (wanted) => beside.hasChosen === wanted,
    game: (wanted) => beside.hasPlayed === wanted
  };
  const names = (
    /** @type {(keyof Conditions)[]} */
    Object.keys(conditions)
  );
  return names.filter((name) => {
    const own = (
      /** @type {any} */
      moment[name]
    );
    if (holds[name]) return !holds[name](conditions[name]);
    return own !== void 0 && own !== conditions[name];
  });
}
var isSeen = ({ seen }, place) => seen.some(([from, to]) => from <= place && place < to);
function every(runs, holds) {
  for (const [from, to] of runs) for (let place = from; place < to; place++) if (!holds(place)) return false;
  return true;
}
var everyBeyond = (wanted, values) => Object.entries(wanted).every(([name, { above, below }]) => {
  const value = values[name];
  if (value === void 0 || Number.isNaN(value)) return false;
  return (above === void 0 || value > above) && (below === void 0 || value < below);
});

// lessons/js/game_ledger.js
var KEY = "mosaic-game";
var unkept = {};
function readAll() {
  try {
    const all = JSON.parse(window.localStorage.getItem(KEY) ?? "{}");
    return all && typeof all === "object" ? all : {};
  } catch {
    return unkept;
  }
}
function writeAll(all) {
  unkept = all;
  try {
    window.localStorage.setItem(KEY, JSON.stringify(all));
  } catch {
  }
}
var keyOf = (lesson, page, row) => JSON.stringify([...gameOf(lesson, page), row]);
var gameOf = (lesson, { state, game }) => [
  ...[lesson.name, state, game?.of, game?.width, game?.budget],
  game?.sale.map((one) => [one.see, one.hours])
];
function keysOf(lesson, page) {
  const begin = JSON.stringify(gameOf(lesson, page)).slice(0, -1);
  return Object.keys(readAll()).filter((key) => key.startsWith(`${begin},`));
}
var newLedger = () => ({ bought: [], widths: [], result: null, first: null, plans: null, isOver: false });
function readLedger(key, game) {
  const { bought, isOver, result, ...rest } = { ...newLedger(), ...readAll()[key] };
  return { ...rest, result, isOver: isOver && result !== null, bought: bought.filter((i) => i in game.sale) };
}
var writeLedger = (key, ledger) => writeAll({ ...readAll(), [key]: ledger });
function forget(keys) {
  writeAll(Object.fromEntries(Object.entries(readAll()).filter(([key]) => !keys.includes(key))));
}

// lessons/js/game_rules.js
var spent = (game, bought) => bought.reduce((sum, i) => sum + game.sale[i].hours, 0);
var places = (runs) => new Set(runs.flat().flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i)));
var allowed = (game, bought) => places([game.first, ...bought.map((i) => game.sale[i].seen)]);
function reading(game, bought, seen) {
  const [own, now] = [allowed(game, bought), places([seen])];
  const more = [...now].filter((place) => !own.has(place));
  if (!more.length) {
    const isKept = now.size === own.size;
    return { isKept, wants: null, trouble: isKept ? "" : "Time is spent once: what was observed stays seen." };
  }
  const holders = game.sale.flatMap((one, i) => {
    const its = places([one.seen]);
    return !bought.includes(i) && more.every((place) => its.has(place)) ? [i] : [];
  });
  holders.sort((a, b) => game.sale[a].hours - game.sale[b].hours);
  if (!holders.length)
    return { isKept: false, wants: null, trouble: "Only what is for sale can be seen: choose one observation at a time." };
  const trouble = tooDear(game, bought, holders[0]);
  return { isKept: false, wants: trouble ? null : holders[0], trouble };
}
function tooDear(game, bought, i) {
  const [{ name, hours }, left] = [game.sale[i], game.budget - spent(game, bought)];
  return hours > left ? `${name} takes ${hoursText(hours)}; ${hoursText(left)} are left.` : "";
}
function score(game, hours, { width, lowest, highest }, truth) {
  const isWrong = truth < lowest || truth > highest;
  return width <= game.width && !isWrong ? hours : Math.max(hours, game.budget);
}
function resultOf(game, bought, { lowest, low, median, high, highest, truth }) {
  const [hours, width] = [spent(game, bought), (high - low) / 2];
  const within = !Number.isFinite(truth) ? "" : low <= truth && truth <= high ? "68" : lowest <= truth && truth <= highest ? "95" : "none";
  return {
    hours,
    width,
    median,
    truth: Number.isFinite(truth) ? truth : null,
    within,
    score: score(game, hours, { width, lowest, highest }, truth)
  };
}
var isReached = (game, { width, within }) => width <= game.width && within !== "none";
var planScore = (game, plan, { truth }) => score(game, plan.hours, plan, truth ?? Number.NaN);
function stars(game, result, plans) {
  if (!isReached(game, result)) return 0;
  if (!plans) return 1;
  if (!plans.cheapest || result.score <= plans.cheapest.hours) return 3;
  return result.score <= planScore(game, plans.greedy, result) ? 2 : 1;
}
function verdict(game, { hours, width, truth, within, median, score: worth }) {
  const unit = game.unit && ` ${game.unit}`;
  const whole = `the round counts all of the budget, ${hoursText(worth)}.`;
  const lines = [`${hoursText(hours)} for ${median.toFixed(2)} ${widthText(width)}${unit}.`];
  if (truth !== null) lines.push(`The truth is ${truth.toFixed(2)}.`);
  if (within === "68") lines.push("It lies in your 68% range.");
  if (within === "95")
    lines.push("It lies outside your 68% range and inside that of 95%: honest ranges do that one time in four.");
  if (within === "none")
    lines.push(`It lies outside your 95% range${width <= game.width ? ": narrow, and wrong" : ""}; ${whole}`);
  else if (width > game.width) lines.push(`That is not as narrow as ${widthText(game.width)}; ${whole}`);
  return lines.join(" ");
}
var widthText = (width) => `±${width.toPrecision(2)}`;
var hoursText = (hours) => `${Number(hours.toFixed(1))} h`;
function unfair({ row: now, edits, truth }, row) {
  if (now !== row || Object.keys(edits).length) return "In a round the galaxy stays as it is.";
  return truth === "shown" ? "The truth comes last: end the round first." : "";
}

// lessons/js/game_view.js
var SHORT = 3;
var WIDEST = 30;
function gameView(game, hands) {
  const unit = game.unit && ` ${game.unit}`;
  const [timeWords, widthWords] = [element("span", {}), element("span", {})];
  const [timeBar, widthBar] = [element("span", { class: "bar" }), element("span", { class: "bar" })];
  const want = element("span", { class: "want", style: `left: ${place(game.width)}%` });
  const cards = game.sale.map(({ see, name, meaning, hours }, i) => {
    const card = element(
      "button",
      { type: "button", class: name.length > SHORT ? "" : "short", "data-buy": see, title: meaning },
      element("b", {}, name),
      element("span", {}, hoursText(hours))
    );
    card.addEventListener("click", () => hands.buy(i));
    return card;
  });
  const note = element("p", { class: "note", role: "status", "aria-live": "polite" });
  const commit = element("button", { type: "button", class: "take", "data-act": "commit" });
  commit.addEventListener("click", () => {
    hands.commit();
    told.focus();
  });
  const log = element("ol", { class: "bought", "aria-label": "bought so far" });
  const shop = element("div", { class: "shop", role: "group", "aria-label": "for sale" }, ...cards);
  const told = element("div", { class: "told", role: "status", "aria-live": "polite", tabindex: -1 });
  const root = element(
    "div",
    { class: "game" },
    element("div", { class: "gauge" }, timeWords, element("span", { class: "track", "aria-hidden": "true" }, timeBar)),
    element("div", { class: "gauge" }, widthWords, element("span", { class: "track", "aria-hidden": "true" }, widthBar, want)),
    shop,
    note,
    log,
    commit,
    told
  );
  function place(width) {
    const share = Math.log(width / game.width) / Math.log(WIDEST);
    return 25 + 75 * Math.min(Math.max(share, -1 / 3), 1);
  }
  function showShop({ ledger, width, note: words }) {
    const { bought, isOver } = ledger;
    const hours = spent(game, bought);
    timeWords.textContent = `${hoursText(hours)} of ${hoursText(game.budget)} spent, ${hoursText(game.budget - hours)} left`;
    timeBar.style.width = `${100 * hours / game.budget}%`;
    const isEnough = width !== null && width <= game.width;
    widthWords.textContent = `${game.label} ${width === null ? "…" : widthText(width)}${unit}, wanted ${widthText(game.width)}${unit}${isEnough ? " ✓" : ""}`;
    if (width !== null) widthBar.style.width = `${place(width)}%`;
    widthBar.classList.toggle("is-enough", isEnough);
    cards.forEach((card, i) => {
      const isBought = bought.includes(i);
      card.classList.toggle("is-bought", isBought);
      card.setAttribute("aria-pressed", String(isBought));
      card.setAttribute("aria-disabled", String(isOver || isBought || Boolean(tooDear(game, bought, i))));
    });
    note.textContent = words;
    note.hidden = !words;
    commit.hidden = isOver;
    commit.disabled = width === null;
    if (width === null) commit.textContent = "The model is asked…";
    else commit.textContent = isEnough ? "I know enough: show the truth" : `Give up: counts ${hoursText(game.budget)}`;
    log.replaceChildren(
      ...bought.map((number, i) => line(game.sale[number].name, game.sale[number].hours, ledger.widths[i + 1]))
    );
  }
  function line(name, hours, width) {
    const words = `${name}, ${hoursText(hours)}${typeof width === "number" ? `: ${widthText(width)}` : ""}`;
    return element("li", {}, words);
  }
  function planLine(label, plan, result, meaning) {
    if (!plan) return element("li", {}, element("b", {}, label), " there is none that can be paid.");
    const way = plan.hours > game.budget ? [widthText(plan.width)] : null;
    const steps = way ?? plan.pieces.map((i, step) => `${game.sale[i].name} ${widthText(plan.widths[step])}`);
    const worth = planScore(game, plan, result);
    const fault = plan.width > game.width ? ", not narrow enough" : worth > plan.hours ? ", and wrong" : "";
    const words = `${hoursText(plan.hours)}${fault}${worth > plan.hours ? `, counts ${hoursText(worth)}` : ""}: ${steps.join(" → ")}`;
    return element("li", { title: meaning }, element("b", {}, label), ` ${words}`);
  }
  function tell({ ledger: { result, first, plans, isOver } }) {
    if (!result) {
      told.replaceChildren(...isOver ? [element("p", {}, "The truth is asked for…")] : []);
      return;
    }
    const n = stars(game, result, plans);
    const rank = ["not reached", "reached", "as cheap as greedily", "as cheap as can be"][n];
    const parts = [
      element(
        "p",
        { class: "stars", "aria-label": `${n} of 3 stars: ${rank}` },
        "★".repeat(n) + "☆".repeat(3 - n),
        element("small", {}, ` ${rank}`)
      ),
      element("p", { class: "verdict" }, verdict(game, result))
    ];
    if (first && first !== result && first.score !== result.score)
      parts.push(element("p", {}, `Practice: your first try, ${hoursText(first.score)}, stays in the table.`));
    if (plans) {
      parts.push(
        element(
          "ul",
          { class: "plans" },
          planLine(
            "Greedy",
            plans.greedy,
            result,
            "Buys next what the model expects most of for an hour, if what is hidden turns out as predicted."
          ),
          planLine(
            "Cheapest",
            plans.cheapest,
            result,
            "In hindsight, with this galaxy's own values and its truth: of all combinations that can be paid, the one of the fewest hours."
          ),
          planLine("Everything", plans.all, result, "All that is for sale, whatever the budget.")
        )
      );
    } else parts.push(element("p", {}, "The model looks into what it would have bought…"));
    const again = element("button", { type: "button", "data-act": "practise" }, "once more, for practice");
    again.addEventListener("click", hands.again);
    const another = element("button", { type: "button", class: "take", "data-act": "deal" }, "another galaxy");
    another.addEventListener("click", hands.deal);
    told.replaceChildren(...parts, ...game.deals ? [another] : [], again);
  }
  let state = "";
  return {
    element: root,
    /** @param {Now} now */
    follow(now) {
      const text = JSON.stringify(now);
      if (text === state) return;
      state = text;
      root.classList.toggle("is-over", now.ledger.isOver);
      showShop(now);
      tell(now);
    }
  };
}

// lessons/js/game.js
var ANSWER_MS = 2e4;
var widthOf = ({ low, high }) => (high - low) / 2;
function createRound(lesson, number, dealt, send, changed) {
  const page = lesson.pages[number - 1];
  const game = (
    /** @type {Game} */
    page.game
  );
  const row = dealt ?? page.row;
  const key = keyOf(lesson, page, row);
  let ledger = readLedger(key, game);
  let note = "";
  let isFresh = false;
  let asked = [];
  let isLate = false;
  let confirmed = 0;
  let handled = "";
  let moment = null;
  let answer;
  let plans = null;
  let timer;
  const keep = () => send({ act: "keep", lesson: lesson.name, page: number, see: ledger.bought.map((i) => game.sale[i].see) });
  const view = gameView(game, {
    buy(i) {
      if (ledger.isOver || ledger.bought.includes(i)) return;
      note = tooDear(game, ledger.bought, i);
      if (!note) {
        buy(i);
        keep();
      }
      show();
    },
    commit() {
      write({ ...ledger, isOver: true });
      note = "";
      later(() => {
        isLate = true;
      });
      send({ act: "reveal" });
      show();
    },
    deal: () => send({ act: "deal" }),
    again() {
      write({ ...newLedger(), first: ledger.first, plans: ledger.plans });
      isFresh = false;
      isLate = false;
      confirmed = 0;
      keep();
      changed();
    }
  });
  function write(next) {
    ledger = next;
    writeLedger(key, ledger);
  }
  function buy(i) {
    note = "";
    write({ ...ledger, bought: [...ledger.bought, i] });
    isFresh = reading(game, ledger.bought, asked).isKept;
    later(() => {
      isFresh = true;
    });
  }
  function later(then) {
    clearTimeout(timer);
    timer = setTimeout(() => {
      then();
      take();
      show();
    }, ANSWER_MS);
  }
  function putRight(isFirst) {
    if (ledger.isOver || !moment || !isFirst && isOnItsWay(moment.seen)) return;
    const what = reading(game, ledger.bought, moment.seen);
    const fault = unfair(moment, row);
    if (!isFirst) note = what.trouble || fault || note;
    if (what.wants !== null && !isFirst) buy(what.wants);
    if (fault || !isKept()) keep();
    else take();
    if (isKept()) confirmed = ledger.bought.length;
  }
  const isOnItsWay = (seen) => ledger.bought.some((_, n) => n >= confirmed && reading(game, ledger.bought.slice(0, n), seen).isKept);
  const isKept = () => moment !== null && moment.row === row && reading(game, ledger.bought, moment.seen).isKept;
  function take() {
    if (!answer || !isFresh || Number.isNaN(widthOf(answer))) return;
    if (!ledger.isOver) {
      const widths = [...ledger.widths];
      widths[ledger.bought.length] ??= widthOf(answer);
      write({ ...ledger, widths });
    } else if (!ledger.result && isKept() && (Number.isFinite(answer.truth) || isLate)) {
      const result = resultOf(game, ledger.bought, answer);
      write({ ...ledger, result, first: ledger.first ?? result, plans: ledger.plans ?? plans });
      changed();
    }
  }
  function show() {
    const width = ledger.result ? ledger.result.width : isFresh && answer ? widthOf(answer) : null;
    view.follow({ ledger, width, note });
  }
  return {
    element: view.element,
    get isOver() {
      return ledger.result !== null;
    },
    /**
     * @param {Moment | null} now what is shown, if it is of this page
     * @param {Plans | null} found what the model would have bought
     */
    follow(now, found) {
      plans = found;
      if (ledger.result && plans && !ledger.plans) {
        write({ ...ledger, plans });
        changed();
      }
      const text = JSON.stringify(now);
      if (now && text !== handled) {
        const isFirst = !handled;
        handled = text;
        moment = now;
        putRight(isFirst);
      }
      show();
    },
    /**
     * @param {ScalarAnswer | undefined} now
     * @param {About} about what it is about
     */
    answered(now, { row: its, seen }) {
      if (!now || its !== row || Number.isNaN(widthOf(now))) return;
      answer = now;
      asked = seen;
      isFresh = reading(game, ledger.bought, seen).isKept;
      take();
      show();
    },
    destroy: () => clearTimeout(timer)
  };
}

// lessons/js/game_scores.js
var HEADS = ["round", "you", "greedy", "cheapest", "all"];
function scoreTable(lesson, changed) {
  const pages = lesson.pages.filter((page) => page.game);
  const keys = pages.map((page) => keysOf(lesson, page));
  let n = 0;
  let isPlayed = false;
  let sums = [0, 0, 0, 0];
  const rows = pages.map((page, i) => {
    const game = (
      /** @type {Game} */
      page.game
    );
    const played = keys[i].map((key) => readLedger(key, game)).filter((ledger) => ledger.first);
    const scores = played.map((ledger) => scoresOf(game, ledger)).filter((one) => one !== null);
    const hours = scores.reduce((all, one) => all.map((x, column) => x + one[column]), [0, 0, 0, 0]);
    sums = sums.map((x, column) => x + hours[column]);
    n += scores.length;
    isPlayed ||= played.length > 0;
    const words = scores.length ? hours.map(hoursText) : HEADS.slice(1).map(() => "–");
    const head = `${i + 1}${scores.length > 1 ? ` ×${scores.length}` : ""}`;
    const cells = words.map((text) => element("td", {}, text));
    return element("tr", {}, element("th", { scope: "row", title: page.title }, head), ...cells);
  });
  if (!isPlayed) return null;
  const heads = HEADS.map((head) => element("th", { scope: "col" }, head));
  const total = sums.map((x) => element("td", {}, n ? hoursText(x) : "–"));
  const clear = element("button", { type: "button", "data-act": "forget" }, "begin anew");
  clear.title = "forget all rounds of this game";
  clear.addEventListener("click", () => {
    forget(keys.flat());
    changed();
  });
  return element(
    "section",
    { class: "scores", "aria-label": "scores" },
    element("b", {}, "Scores, in hours: less is better"),
    element(
      "table",
      {},
      element("thead", {}, element("tr", {}, ...heads)),
      element("tbody", {}, ...rows),
      element("tfoot", {}, element("tr", {}, element("th", { scope: "row" }, `sum of ${n}`), ...total))
    ),
    element("small", {}, "Your first try with each galaxy counts. Kept in this browser alone. "),
    clear
  );
}
function scoresOf(game, { first, plans }) {
  if (!first || !plans) return null;
  const cheapest = plans.cheapest ? planScore(game, plans.cheapest, first) : game.budget;
  return [first.score, planScore(game, plans.greedy, first), cheapest, plans.all.hours];
}

// lessons/js/kept.js
var PREFIX = "mosaic-lessons-";
var KeptMap = class extends Map {
  /** @param {string} name */
  constructor(name) {
    super();
    this.name = PREFIX + name;
    for (const [key, value] of read(this.name)) super.set(key, value);
  }
  /** @override @type {(key: string, value: Value) => this} */
  set(key, value) {
    super.set(key, value);
    this.write();
    return this;
  }
  /** @override @param {string} key */
  delete(key) {
    const had = super.delete(key);
    if (had) this.write();
    return had;
  }
  write() {
    try {
      sessionStorage.setItem(this.name, JSON.stringify([...this]));
    } catch {
    }
  }
};
function read(name) {
  try {
    const pairs = JSON.parse(sessionStorage.getItem(name) ?? "[]");
    return Array.isArray(pairs) ? pairs.filter((pair) => Array.isArray(pair) && typeof pair[0] === "string") : [];
  } catch {
    return [];
  }
}

// lessons/js/list.js
function list(lessons, send) {
  const items = lessons.map(({ name, title, summary, minutes, n_pages }) => {
    const open = element("button", { type: "button", "data-lesson": name }, title);
    open.addEventListener("click", () => send({ act: "open", lesson: name, page: 1 }));
    const size = element("small", {}, `${minutes} minutes, ${n_pages} pages`);
    return element("li", {}, open, element("p", {}, summary), size);
  });
  const close = element(
    "button",
    { type: "button", class: "close", "aria-label": "close the list", title: "close the list" },
    "×"
  );
  close.addEventListener("click", () => send({ act: "list", open: false }));
  return element(
    "section",
    { "aria-label": "lessons" },
    element("header", {}, element("h2", {}, "Lessons"), close),
    element("ol", { class: "list" }, ...items)
  );
}

// lessons/js/choice.js
function choiceList(choice, take) {
  const buttons = choice.among.map(({ label }, i) => {
    const button2 = element("button", { type: "button", "data-choice": i + 1 }, label);
    button2.addEventListener("click", () => take(i));
    return button2;
  });
  return element(
    "div",
    { class: "choice", role: "group", "aria-label": `what would tell most of ${choice.label}` },
    ...buttons
  );
}
function outcomeList(choice, chosen, { before, widths }) {
  const order = widths.map((_, i) => i).sort((a, b) => widths[a] - widths[b]);
  const most = Math.max(before, ...widths);
  const line = (label, width, isOwn) => {
    const bar = element("span", { class: "bar", style: `width: ${100 * width / most}%` });
    return element("li", isOwn ? { class: "own" } : {}, element("span", {}, `${label}: ±${width.toPrecision(2)}`), bar);
  };
  const rank = order.indexOf(chosen) + 1;
  const words = rank === 1 ? "Your choice tells most." : `Your choice comes ${rank}. of ${widths.length}.`;
  const items = order.map((i) => line(choice.among[i].label, widths[i], i === chosen));
  const intro = `${words} Half the 68% range of ${choice.label}, as the model answers for this galaxy:`;
  return element(
    "div",
    { class: "outcome" },
    element("p", {}, intro),
    element("ol", {}, line("as it is now", before, false), ...items)
  );
}

// lessons/js/draw_guess.js
var LEAST_SHARE = 0.6;
function drawGuess(label, drawn, take) {
  const how = element(
    "p",
    {},
    `Draw the ${label.toLowerCase()} on its plot, from end to end: with finger or mouse, as often as you like, or with the arrow keys.`
  );
  const done = element("button", { type: "button", class: "take", "data-act": "draw" }, "That is my guess");
  done.addEventListener("click", () => {
    const { values } = drawn();
    if (values) take(values);
  });
  const root = element("div", { class: "draw" }, how, done);
  return {
    element: root,
    /** What is drawn is another. */
    follow() {
      const { values, share } = drawn();
      done.disabled = !values || share < LEAST_SHARE;
      done.title = done.disabled ? "draw along the whole axis first" : "";
    }
  };
}

// lessons/js/guess_axis.js
var STEPS = 200;
var NEAR_PX = 9;
var short = (x) => String(Number(x.toFixed(1)) || 0);
function guessAxis(panel, before, take) {
  const [low, high] = [panel.edges[0], panel.edges[panel.edges.length - 1]];
  const step = (high - low) / STEPS;
  const guess = before ? { ...before } : { value: (low + high) / 2, width: (high - low) / 6 };
  const range = element("span", { class: "range" });
  const line = element("span", { class: "line" });
  const track = element("div", { class: "track", "aria-hidden": "true" }, range, line);
  const ends = element("div", { class: "ends", "aria-hidden": "true" }, element("span", {}, short(low)), short(high));
  const input = (label, name, min) => {
    const made = element("input", { type: "number", "aria-label": label, "data-guess": name, step: "any", min });
    made.addEventListener("change", () => {
      if (Number.isFinite(made.valueAsNumber)) guess[name] = made.valueAsNumber;
      show();
    });
    made.addEventListener("keydown", (event) => {
      const by = { ArrowUp: 1, ArrowDown: -1 }[event.key];
      if (!by) return;
      event.preventDefault();
      guess[name] += by * step;
      show();
    });
    return made;
  };
  const value = input(`your ${panel.title}`, "value", low);
  const width = input("half the width of your range", "width", step);
  const done = element("button", { type: "button", class: "take", "data-act": "guess" }, "That is my guess");
  done.addEventListener("click", () => take({ ...guess }));
  const show = () => {
    guess.value = Math.min(Math.max(guess.value, low), high);
    guess.width = Math.min(Math.max(guess.width, step / 2), high - low);
    const share = (x) => 100 * (Math.min(Math.max(x, low), high) - low) / (high - low);
    const [from, to] = [guess.value - guess.width, guess.value + guess.width].map(share);
    range.style.left = `${from}%`;
    range.style.width = `${to - from}%`;
    line.style.left = `${share(guess.value)}%`;
    value.value = guess.value.toFixed(2);
    width.value = guess.width.toFixed(2);
  };
  const at = (event) => {
    const box = track.getBoundingClientRect();
    return low + (event.clientX - box.left) / box.width * (high - low);
  };
  let inHand = null;
  const move = (event) => {
    if (!inHand) return;
    if (inHand === "value") guess.value = at(event);
    else guess.width = Math.abs(at(event) - guess.value);
    show();
  };
  track.addEventListener("pointerdown", (event) => {
    const near = NEAR_PX / track.getBoundingClientRect().width * (high - low);
    const off = Math.abs(at(event) - guess.value);
    inHand = Math.abs(off - guess.width) < near && off > near ? "width" : "value";
    track.setPointerCapture(event.pointerId);
    move(event);
  });
  track.addEventListener("pointermove", move);
  for (const end of ["pointerup", "pointercancel"]) {
    track.addEventListener(end, () => {
      inHand = null;
    });
  }
  show();
  const typed = element("div", { class: "typed" }, value, " ± ", width, panel.unit ? ` ${panel.unit}` : "", " ", done);
  return element("div", { class: "guess" }, track, ends, typed);
}

// widgets/js/erfc.js
function erfc(x) {
  const t = 1 / (1 + Math.abs(x) / 2);
  const terms = [
    -1.26551223,
    1.00002368,
    0.37409196,
    0.09678418,
    -0.18628806,
    0.27886807,
    -1.13520398,
    1.48851587,
    -0.82215223
  ];
  const sum = [...terms, 0.17087277].reduceRight((above, term) => term + t * above, 0);
  const tail = t * Math.exp(sum - x * x);
  return x >= 0 ? tail : 2 - tail;
}

// lessons/js/score.js
var SQRT_PI = Math.sqrt(Math.PI);
var ALIKE = 1.15;
function normalCrps({ value, width }, truth) {
  const z = (truth - value) / width;
  const density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
  return width * (z * (1 - erfc(z / Math.SQRT2)) + 2 * density - 1 / SQRT_PI);
}
function verdict2(guess, { truth, crps }, unit) {
  const own = normalCrps(guess, truth);
  const off = Math.abs(truth - guess.value) / guess.width;
  const within = off <= 1 ? "within your range" : off <= 2 ? "outside your range, but not by much" : "far outside your range";
  const number = (x) => `${x.toPrecision(2)}${unit ? ` ${unit}` : ""}`;
  const lines = [`The truth lies ${within}. Your score (CRPS): ${number(own)}; the model's: ${number(crps)}. Less is better.`];
  if (own > crps * ALIKE) lines.push(`The model was ${(own / crps).toPrecision(2)} times better here.`);
  else if (crps > own * ALIKE) lines.push(`You were ${(crps / own).toPrecision(2)} times better here.`);
  else lines.push("You were as good as the model.");
  if (off < 0.3 && own > crps) lines.push("Your value was close: a narrower range would have scored better.");
  if (off > 2) lines.push("A range is honest if it holds the truth two times out of three: yours was too narrow.");
  return lines.join(" ");
}
function curveVerdict({ own, model }) {
  const number = (x) => `${x.toPrecision(2)} dex, a factor of ${(10 ** x).toPrecision(2)}`;
  const lines = [`On average your line is ${number(own)}, away from the truth; the model's ${number(model)}. Less is better.`];
  if (own > model * ALIKE) lines.push(`The model was ${(own / model).toPrecision(2)} times better here.`);
  else if (model > own * ALIKE) lines.push(`You were ${(model / own).toPrecision(2)} times better here.`);
  else lines.push("You were as good as the model.");
  return lines.join(" ");
}

// lessons/js/page_view.js
var LEAST_REST = 8;
var SCROLLED = 0.8;
function pageView(lesson, number, panels, hands) {
  const page = lesson.pages[number - 1];
  const { n_pages } = lesson;
  const title = element("h3", { tabindex: -1 }, page.title);
  const body = element("div", { class: "text" }, title, prose(page.html));
  const tick = element("span", { class: "tick", role: "status", "aria-live": "polite" });
  const task = element("div", { class: "task" }, element("b", {}, "Task"), tick, prose(page.task));
  if (page.task) body.append(task);
  const panel = panels.find((one) => one.name === page.guess?.name);
  const asked = element("div", { class: "asked" });
  const told = element("div", { class: "told", role: "status", "aria-live": "polite" });
  if (panel) asked.append(guessAxis(panel, null, hands.guess));
  const pad = page.guess?.drawn ? drawGuess(page.guess.label, hands.drawn, hands.draw) : null;
  if (pad) asked.append(pad.element);
  if (page.choice) asked.append(choiceList(page.choice, hands.choose));
  if (panel || pad || page.choice) body.append(asked, told);
  if (hands.round) body.append(hands.round);
  const scores = element("div", {});
  body.append(scores);
  if (page.hints.length) body.append(hintList(page.hints));
  if (page.worksheet.length) {
    const questions = page.worksheet.map((question) => item(question));
    body.append(element("div", { class: "worksheet" }, element("b", {}, "On paper"), element("ol", {}, ...questions)));
  }
  if (page.teacher || page.walk.length || number === 1 && lesson.teacher) body.append(notes());
  const dots = lesson.pages.map((one, i) => {
    const dot = element("button", {
      type: "button",
      class: "dot",
      "aria-label": `page ${i + 1}: ${one.title}`,
      title: one.title
    });
    if (i + 1 === number) dot.setAttribute("aria-current", "page");
    dot.addEventListener("click", () => hands.go(i + 1));
    return dot;
  });
  const back = button("‹ back", "back", () => hands.go(number - 1));
  const next = button("next ›", "forward", () => hands.go(number + 1));
  const again = button("again", "again", () => hands.send({ act: "again" }));
  again.title = "put the explorer back to where this page begins";
  back.disabled = number === 1;
  next.disabled = number === n_pages;
  const all = button("lessons", "list", () => hands.send({ act: "list", open: true }));
  const close = button("×", "close", () => hands.send({ act: "close" }));
  close.title = "close the lesson";
  close.setAttribute("aria-label", close.title);
  const fold = button("‹‹", "fold", () => hands.send({ act: "fold" }));
  fold.title = "fold the lesson away: the plot has the whole stage (L)";
  fold.setAttribute("aria-label", fold.title);
  const head = element("header", {}, element("h2", {}, lesson.title), all, close, fold);
  const place = element("span", { class: "place" }, `${number} of ${n_pages}`);
  const way = element("nav", { "aria-label": "pages of the lesson" }, back, element("div", { class: "dots" }, ...dots), next);
  const root = element(
    "article",
    { "aria-label": `lesson: ${lesson.title}` },
    head,
    body,
    way,
    element("footer", {}, place, again)
  );
  function notes() {
    const parts = [];
    if (number === 1 && lesson.teacher) parts.push(prose(lesson.teacher));
    if (page.teacher) parts.push(prose(page.teacher));
    if (page.walk.length) parts.push(element("ol", { class: "walk" }, ...page.walk.map((words) => element("li", {}, words))));
    return element("details", { class: "notes" }, element("summary", {}, "for teachers"), ...parts);
  }
  function tell({ guess, answer, choice, outcome, hasDrawn, scores: scores2 }) {
    if (hasDrawn) {
      const parts = [
        element("p", {}, "Your guess is the dashed line. The model's answer, and how sure it is, is shown beside it now.")
      ];
      if (scores2) parts.push(element("p", { class: "verdict" }, curveVerdict(scores2)));
      told.replaceChildren(
        ...parts,
        ...scores2 ? [] : [button("show the truth", "reveal", () => hands.send({ act: "reveal" }))]
      );
    }
    if (panel && guess) {
      const words = `Your guess: ${guess.value.toFixed(2)} ± ${guess.width.toFixed(2)}. The model's answer is shown beside now.`;
      const parts = [element("p", {}, words)];
      if (answer && Number.isFinite(answer.truth))
        parts.push(element("p", { class: "verdict" }, verdict2(guess, answer, panel.unit ? "dex" : "")));
      else parts.push(button("show the truth", "reveal", () => hands.send({ act: "reveal" })));
      told.replaceChildren(...parts);
    }
    if (page.choice && choice !== null) {
      const answers = outcome ? [outcomeList(page.choice, choice, outcome)] : [element("p", {}, "The model is asked…")];
      told.replaceChildren(...answers);
    }
  }
  return {
    element: root,
    /** Have the keyboard's focus where reading begins. */
    begin: () => title.focus(),
    /** @param {boolean} isOn whether it is on stage, where its text scrolls by itself */
    setStage(isOn) {
      if (isOn) body.tabIndex = 0;
      else body.removeAttribute("tabindex");
    },
    /**
     * What a presenter's clicker does: show more of the text, or the next page where there is no more; or back.
     * @param {number} by 1 or -1
     */
    turn(by) {
      const rest = by > 0 ? body.scrollHeight - body.clientHeight - body.scrollTop : body.scrollTop;
      if (rest > LEAST_REST) body.scrollBy({ top: by * SCROLLED * body.clientHeight });
      else if (lesson.pages[number - 1 + by]) hands.go(number + by);
    },
    /** @param {Progress} progress */
    follow(progress) {
      const table = hands.scores();
      if (scores.innerHTML !== (table?.outerHTML ?? "")) scores.replaceChildren(...table ? [table] : []);
      task.classList.toggle("is-done", progress.isDone);
      tick.textContent = progress.isDone ? " ✓ done" : "";
      asked.hidden = Boolean(progress.guess) || progress.hasDrawn || progress.choice !== null;
      pad?.follow();
      dots.forEach((dot, i) => {
        dot.classList.toggle("is-done", progress.doneOn[i]);
      });
      const state = JSON.stringify([
        progress.guess,
        progress.answer?.truth,
        progress.answer?.crps,
        progress.choice,
        progress.outcome,
        progress.hasDrawn,
        progress.scores
      ]);
      if (state !== told.dataset.state) {
        told.dataset.state = state;
        tell(progress);
      }
    }
  };
}
function prose(html) {
  const made = element("div", { class: "prose" });
  made.innerHTML = html;
  return made;
}
var item = (html) => element("li", {}, prose(html));
function button(label, act, press) {
  const made = element("button", { type: "button", "data-act": act }, label);
  made.addEventListener("click", press);
  return made;
}
function hintList(hints) {
  const given = element("ol", { role: "status", "aria-live": "polite" });
  const more = button("a hint", "hint", () => {
    given.append(item(hints[given.children.length]));
    more.hidden = given.children.length === hints.length;
    more.textContent = "another hint";
  });
  return element("div", { class: "hints" }, given, more);
}

// lessons/js/lessons.js
function createView(data, host) {
  const root = element("div", { class: "lessons" });
  const { lessons, trouble, note, lesson, page: first, moment, scalars, panels, is_listed, colours, plans, dealt } = data;
  const now = { lessons, trouble, note, lesson, page: first, moment, scalars, panels, is_listed, colours, plans, dealt };
  let { is_on_stage } = data;
  const done = new KeptMap("done");
  const guesses = new KeptMap("guesses");
  const curves = new KeptMap("curves");
  const choices = new KeptMap("choices");
  const outcomes = new KeptMap("outcomes");
  const drawn = {};
  let view = null;
  let round = null;
  let isFresh = true;
  let about = moment;
  const key = () => `${now.lesson?.name} ${now.page}`;
  const page = () => now.lesson?.pages[now.page - 1] ?? null;
  const scalar = (name) => now.scalars[now.panels.findIndex((panel) => panel.name === name)];
  function beside() {
    const width = (i) => isFresh ? (now.scalars[i]?.high - now.scalars[i]?.low) / 2 : Number.NaN;
    const widths = now.panels.map(({ name }, i) => [name, width(i)]);
    const hasGuessed = guesses.has(key()) || curves.has(key());
    const own = { hasGuessed, hasChosen: choices.has(key()), hasPlayed: round?.isOver ?? false };
    return { widths: Object.fromEntries(widths), ...own, firstRow: page()?.row ?? 0 };
  }
  function drawCurtains() {
    const here = page();
    const covered = here?.guess && !beside().hasGuessed ? [here.guess.name] : [];
    const curve = here?.guess && curves.get(key());
    drawCurtain(root, {
      shown: here?.show ?? [],
      covered,
      fixed: Boolean(round && !round.isOver),
      ...here?.guess && curve ? { drawn: { [here.guess.name]: curve } } : {}
    });
  }
  function follow() {
    const here = page();
    if (!here || !view) return;
    round?.follow(now.moment.page === now.page ? now.moment : null, now.plans);
    if (here.done && now.moment.page === now.page && !unmet(here.done, now.moment, beside()).length) done.set(key(), true);
    const guess = guesses.get(key());
    const isTold = Boolean(guess) && now.moment.truth === "shown";
    const curve = here.guess && curves.has(key()) ? drawn[here.guess.name] : null;
    view.follow({
      ...{ hasDrawn: curves.has(key()), scores: now.moment.truth === "shown" ? curve?.scores ?? null : null },
      ...{ isDone: done.has(key()), guess: guess ?? null, choice: choices.get(key()) ?? null },
      ...{ outcome: outcomes.get(key()) ?? null, answer: here.guess && isTold ? scalar(here.guess.name) : null },
      doneOn: (now.lesson?.pages ?? []).map((_, i) => done.has(`${now.lesson?.name} ${i + 1}`))
    });
  }
  const go = (number) => host.send({ act: "open", lesson: now.lesson?.name, page: number });
  function refresh({ row, seen }) {
    isFresh = true;
    about = { row, seen };
    tellRound();
    follow();
  }
  function tellRound() {
    const { game } = page() ?? {};
    if (game) round?.answered(scalar(game.of), about);
  }
  function changed() {
    drawCurtains();
    follow();
  }
  const wipe = () => drawCurtain(root, { shown: page()?.show ?? [], covered: [] });
  function turn() {
    isFresh = false;
    wipe();
    draw();
  }
  function forget2() {
    for (const kept of [guesses, curves, choices, outcomes]) kept.delete(key());
    wipe();
    draw();
  }
  function draw() {
    const hadPage = root.contains(document.activeElement) || root.matches(":focus-within");
    view = null;
    round?.destroy();
    round = null;
    const trouble2 = now.trouble ? [element("p", { class: "trouble", role: "alert" }, now.trouble)] : [];
    const notes = now.note ? [element("p", { class: "note" }, now.note)] : [];
    const { lesson: lesson2 } = now;
    const here = page();
    root.hidden = !now.is_listed && !here && !now.trouble;
    if (now.is_listed || !lesson2 || !here) {
      root.replaceChildren(...trouble2, ...notes, ...now.is_listed ? [list(now.lessons, (message) => host.send(message))] : []);
    } else {
      round = here.game ? createRound(lesson2, now.page, now.dealt, (message) => host.send(message), changed) : null;
      view = pageView(lesson2, now.page, now.panels, {
        go,
        round: round?.element ?? null,
        scores: () => scoreTable(lesson2, draw),
        send(message) {
          if (
            /** @type {any} */
            message.act === "again"
          ) forget2();
          host.send(message);
        },
        drawn: () => drawn[here.guess?.name ?? ""] ?? { values: null, share: 0 },
        draw(values) {
          curves.set(key(), values);
          const curve = coarse(values, here.guess?.points ?? values.length);
          host.send({ act: "guess", lesson: lesson2.name, page: now.page, curve });
          drawCurtains();
          follow();
        },
        guess(guess) {
          guesses.set(key(), guess);
          host.send({ act: "guess", lesson: lesson2.name, page: now.page, guess });
          drawCurtains();
          follow();
        },
        choose(number) {
          choices.set(key(), number);
          host.send({ act: "outcome", lesson: lesson2.name, page: now.page, choice: number });
          follow();
        }
      });
      root.replaceChildren(...trouble2, ...notes, view.element);
      view.setStage(is_on_stage);
      if (hadPage) view.begin();
    }
    drawCurtains();
    follow();
    tellRound();
  }
  const setTheme = (dark) => {
    root.classList.toggle("dark", dark);
    setColours(root, now.colours[dark ? "dark" : "light"]);
  };
  const setStage = (isOn) => {
    is_on_stage = isOn;
    root.classList.toggle("on-stage", isOn);
    view?.setStage(isOn);
  };
  const take = (name, then) => (value) => {
    now[name] = value;
    then();
  };
  setTheme(data.dark);
  setStage(is_on_stage);
  draw();
  const whenThere = requestAnimationFrame(drawCurtains);
  const stopFollowing = followScenes(root, (scenes) => {
    now.scalars = scenes.densities.scalars[0];
    refresh({ row: scenes.densities.row, seen: scenes.seen });
  });
  const stopFollowingDrawn = followDrawn(root, (one) => {
    drawn[one.name] = one;
    follow();
  });
  return {
    element: root,
    changes: {
      lesson: take("lesson", turn),
      page: take("page", turn),
      lessons: take("lessons", draw),
      trouble: take("trouble", draw),
      note: take("note", draw),
      is_listed: take("is_listed", draw),
      moment: take("moment", follow),
      scalars: take("scalars", () => refresh(now.moment)),
      outcome(outcome) {
        if (outcome) outcomes.set(key(), outcome);
        follow();
      },
      plans: take("plans", follow),
      dealt: take("dealt", draw),
      is_on_stage: setStage,
      dark: setTheme
    },
    /** @param {any} message that a key turns the page */
    receive({ turn: by }) {
      view?.turn(by);
    },
    destroy() {
      round?.destroy();
      cancelAnimationFrame(whenThere);
      stopFollowing();
      stopFollowingDrawn();
    }
  };
}

// <stdin>
var render = panelComponent(createView);
export {
  render
};
