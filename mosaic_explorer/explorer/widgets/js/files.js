// From the page to a user's disk and clipboard.

const FORGET_AFTER_MS = 60000;

/**
 * Save a Blob as a file, without another request to the server.
 * @param {Blob} blob
 * @param {string} name
 */
export function save(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), FORGET_AFTER_MS);
}

/**
 * Copy text; where the page is not served safely there is no clipboard, and the element that shows it is selected.
 * @param {string} text
 * @param {HTMLElement} holder
 * @returns {Promise<string>} what to say
 */
export async function copyText(text, holder) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    if (holder instanceof HTMLInputElement) holder.select();
    else getSelection()?.selectAllChildren(holder);
    if (!document.execCommand("copy")) return "Selected: press Ctrl+C (⌘C) to copy.";
  }
  return "Copied.";
}
