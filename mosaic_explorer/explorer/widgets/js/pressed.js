// Nothing is replaced under a finger: a browser tells of a click only where a press began and ended on one element.

const PRESSABLE = "a, button, label, summary, tr, [role=button], [role=option], [role=tab]";
export const LONGEST_MS = 1000; // that a press holds changes back, should its end never be told

/**
 * Gives what calls a change at once, or, while something within `root` is pressed that it could replace, when that is let go
 * of and its click has been told. Drags over plots and sliders hold nothing back: they are followed by what changes.
 * @param {HTMLElement} root
 * @returns {(change: () => void) => void}
 */
export function unlessPressed(root) {
  /** @type {(() => void)[] | null} */
  let held = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
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
    true,
  );
  return one => {
    if (held) held.push(one);
    else one();
  };
}
