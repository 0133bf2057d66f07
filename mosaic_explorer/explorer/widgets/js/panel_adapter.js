// The one place that knows Panel: makes a component of it from a view, which takes plain data and callbacks.

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
    for (const [name, follow] of Object.entries(view.changes ?? {}))
      model.on(name, () => /** @type {any} */ (follow)(model[name]));
    if (view.receive) model.on("msg:custom", view.receive);
    if (view.disconnect) model.document.on_event("connection_lost", view.disconnect);
    model.on("remove", () => view.destroy?.());
    return view.element;
  };
}
