// Which statements are shown: by speaker, kind and act.

import { el } from "./dom.js";
import { ACTS, KINDS, KIND_HINTS } from "./wording.js";
import { speakersOf } from "./voices.js";

/** What is chosen: speakers (none chosen: all), and the kinds and acts that are left out. */
export const everything = () => ({ speakers: new Set(), hidden: new Set() });

export const passes = (chosen, it) =>
  !chosen.hidden.has(it.kind) && !chosen.hidden.has(it.act) && (!chosen.speakers.size || speakersOf(it).some((id) => chosen.speakers.has(id)));

/** Draw a group of boxes for kinds and one for acts, those that there are. */
export function drawFilters(container, statements, chosen, changed) {
  const groups = [["Kind", "kind", KINDS], ["Act", "act", ACTS]];
  container.replaceChildren(...groups.map(([legend, field, names]) => group(legend, field, names, statements, chosen, changed)));
}

function group(legend, field, names, statements, chosen, changed) {
  const boxes = Object.keys(names).map((value) => {
    const number = statements.filter((it) => it[field] === value).length;
    return number ? box(field, value, names[value], number, chosen, changed) : null;
  });
  return el("fieldset", {}, el("legend", {}, legend), boxes);
}

function box(field, value, name, number, chosen, changed) {
  const input = el("input", { type: "checkbox", name: field, value, checked: true });
  input.addEventListener("change", () => {
    chosen.hidden[input.checked ? "delete" : "add"](value);
    changed();
  });
  const sample = field === "kind" ? el("span", { className: `sample ${value}`, "aria-hidden": "true" }, "abc") : null;
  const hint = field === "kind" ? el("span", { className: "unseen" }, `(${KIND_HINTS[value]})`) : null;
  return el("label", { title: KIND_HINTS[value] ?? "" }, input, " ", name, hint, " ", sample, el("span", { className: "number" }, String(number)));
}
