// Every statement in the order of the text: to read down, and for paper.

import { el } from "./dom.js";
import { credit } from "./quotation.js";
import { ACTS, KINDS } from "./wording.js";

/** Draw the list; gives its items by the statements' ids. */
export function drawNotes(list, statements, hueOf, select) {
  const items = new Map();
  statements.forEach((it, place) => {
    const open = el("button", { type: "button", className: `ref ${it.kind} ${hueOf(it)}`, "aria-label": `${place + 1}: show in the text`, click: () => select(it.id) }, String(place + 1));
    const tags = [KINDS[it.kind], it.act === "state" ? null : ACTS[it.act]].filter(Boolean).join(" · ");
    items.set(it.id, el("li", { id: `note-${it.id}`, className: hueOf(it) },
      open,
      el("div", {}, el("q", { className: "content" }, it.quote.text), el("p", { className: "by" }, credit(it), " ", el("span", { className: "tags" }, tags)), disputes(it))));
  });
  list.replaceChildren(...items.values());
  return items;
}

function disputes(it) {
  const told = [["Confirmed by", it.confirming_parties], ["Disputed by", it.disputing_parties]]
    .map(([verb, parties]) => [verb, parties.filter((party) => party.attribution !== it.id).map((party) => party.name)])
    .filter(([, names]) => names.length)
    .map(([verb, names]) => `${verb} ${new Intl.ListFormat("en-GB").format(names)}`);
  return told.length ? el("p", { className: "by" }, told.join(". ")) : null;
}
