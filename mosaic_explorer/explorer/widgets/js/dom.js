// Elements of the page.

/**
 * An element with attributes and children.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, any>} attributes
 * @param {(Node | string)[]} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

/**
 * Give an element colours by role, for its style sheet: "ink" as --ink.
 * @param {HTMLElement} root
 * @param {Record<string, string>} colours
 */
export function setColours(root, colours) {
  for (const [role, colour] of Object.entries(colours)) root.style.setProperty(`--${role}`, colour);
}

/**
 * The element or the document that holds all of one explorer: a page may show several.
 * @param {Element} part
 * @returns {Element | Document}
 */
export function explorerOf(part) {
  const around = part.closest(".mosaic-explorer");
  if (around) return around;
  const root = part.getRootNode();
  return root instanceof ShadowRoot ? explorerOf(root.host) : document;
}

/**
 * The first element of a kind within another, looking behind shadow roots, too.
 * @param {Element | Document | ShadowRoot} root
 * @param {string} selector
 * @returns {HTMLElement | null}
 */
export function findDeep(root, selector) {
  for (const node of root.querySelectorAll("*")) {
    if (node.matches(selector)) return /** @type {HTMLElement} */ (node);
    const behind = node.shadowRoot && findDeep(node.shadowRoot, selector);
    if (behind) return behind;
  }
  return null;
}
