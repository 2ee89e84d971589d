/* Keys for whoever decides all day. Everything here can be done without it. */
"use strict";

const typing = (element) => element.closest("input, textarea, select, [contenteditable]");

/** The words selected in the text of a report, as they stand there. */
function selected() {
  const selection = window.getSelection();
  const text = selection.rangeCount && selection.getRangeAt(0).commonAncestorContainer;
  const element = text && (text.nodeType === Node.ELEMENT_NODE ? text : text.parentElement);
  return element && element.closest(".text") ? selection.toString().trim() : "";
}

/** To the next claim of a report, or the one before. */
function walk(step) {
  const claims = [...document.querySelectorAll("a.m.claim[id]")];
  const at = claims.indexOf(document.activeElement);
  const next = at < 0 ? (step > 0 ? 0 : claims.length - 1) : at + step;
  if (claims[next]) claims[next].focus();
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event.target)) return;
  if (event.key === "j" || event.key === "k") return walk(event.key === "j" ? 1 : -1);
  const target = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (!target) return;
  event.preventDefault();
  const words = selected();
  if (target.tagName !== "SUMMARY") return target.click();
  target.parentElement.open = true;
  const field = target.parentElement.querySelector("input:not([type=hidden]), textarea, select");
  if (field && field.hasAttribute("data-selection") && words) field.value = words;
  if (field) field.focus();
});
