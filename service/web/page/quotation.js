// A statement as one would print it: the words, then who said them, as what, and when.

import { el } from "./dom.js";
import { byline, day } from "./wording.js";

const ACT_NOTES = { state: "", confirm: "confirming", deny: "denying", no_comment: "declining to comment" };

/** Speaker, role and date. */
export function credit(statement) {
  const all = [statement.speaker, ...statement.joint_speakers].filter(Boolean);
  const who = all.length === 1 ? [all[0].name, all[0].role] : [byline(statement)];
  return [...who, statement.date?.value ? day(statement.date.value) : null].filter(Boolean).join(", ");
}

/** The same, with the act, and that it is no quotation where it isn't. */
export function attribution(statement) {
  const notes = [ACT_NOTES[statement.act], statement.kind === "indirect" ? "paraphrased" : ""].filter(Boolean);
  return notes.length ? `${credit(statement)} (${notes.join(", ")})` : credit(statement);
}

export const plain = (statements) => statements.map((it) => `${it.quote.text}\n— ${attribution(it)}\n`).join("\n");

/** The same for editors that take formatted text. */
export function rich(statements) {
  const quotes = statements.map((it) => el("blockquote", {}, el("p", {}, it.quote.text), el("p", {}, `— ${attribution(it)}`)));
  return el("div", {}, quotes).innerHTML;
}
