// The one place that knows Panel: makes a component of it from a view, which takes plain data and callbacks.

import { unlessPressed } from "./pressed.js";

/** @import { CreateView, View } from "./types.js" */

/** @type {WeakMap<object, View<any>>} */
const views = new WeakMap();

/**
 * What Panel calls to draw a component.
 * @template Data
 * @param {CreateView<Data>} createView
 */
export function panelComponent(createView) {
  /** @param {{ model: any }} component */
  return function render({ model }) {
    views.get(model)?.destroy?.(); // Panel draws a component anew without a word to what it drew before
    const view = createView(model, {
      send: message => model.send_msg(message),
      set: (name, value) => {
        model[name] = value;
      },
    });
    views.set(model, view);
    const make = unlessPressed(view.element);
    for (const [name, follow] of Object.entries(view.changes ?? {}))
      model.on(name, () => make(() => /** @type {any} */ (follow)(model[name])));
    const { receive } = view;
    if (receive) model.on("msg:custom", (/** @type {any} */ message) => make(() => receive(message)));
    if (view.disconnect) model.document.on_event("connection_lost", view.disconnect);
    model.on("remove", () => view.destroy?.());
    return view.element;
  };
}
