// The record of one statement, with the ways from it to the places that it rests on.

import { el } from "./dom.js";
import { copy } from "./copying.js";
import { ACTS, KINDS, KIND_HINTS, RESOLUTIONS, TYPES, day, percent } from "./wording.js";

/** Draw the record of the statement at `place` of `total`; `ways` has what its buttons do: point, select, step, close. */
export function drawRecord(panel, statement, { place, total, hue, ways }) {
  const heading = el("h3", { id: "record-title", tabIndex: -1 }, `Statement ${place + 1}`, el("span", { className: "of" }, ` of ${total}`));
  const steps = el("div", { className: "steps" },
    el("button", { type: "button", className: "icon", "aria-label": "Previous statement", click: () => ways.step(-1) }, "←"),
    el("button", { type: "button", className: "icon", "aria-label": "Next statement", click: () => ways.step(1) }, "→"),
    el("button", { type: "button", className: "icon", "aria-label": "Close the record", click: ways.close }, "×"));
  panel.className = hue;
  panel.replaceChildren(
    el("div", { className: "record-top" }, heading, steps),
    el("blockquote", { className: statement.kind }, statement.quote.text),
    el("dl", {}, ...rows(statement, ways)),
    copies(statement));
  panel.hidden = false;
}

function rows(it, ways) {
  const marks = [it.source && jump(it.source, "mention", ways), it.cue && jump(it.cue, "cue", ways)].filter(Boolean);
  return [
    row("Said by", speakers(it)),
    marks.length ? row("In the text", marks) : null,
    row("Kind", [KINDS[it.kind], el("small", {}, KIND_HINTS[it.kind])]),
    row("Act", [ACTS[it.act]]),
    row("Said on", date(it, ways)),
    row("Confirmed by", parties(it.confirming_parties, it, ways)),
    row("Disputed by", parties(it.disputing_parties, it, ways)),
    row("Confidence", confidence(it.confidence)),
  ].flat().filter(Boolean);
}

const row = (name, content) => [el("dt", {}, name), el("dd", {}, ...content)];

function speakers(it) {
  const all = [it.speaker, ...it.joint_speakers].filter(Boolean);
  if (!all.length) return [el("span", { className: "none" }, "The article doesn’t say who that is")];
  return all.map((speaker) => el("div", { className: "who" },
    el("b", {}, speaker.name),
    speaker.role ? `, ${speaker.role}` : "",
    el("small", {}, `${TYPES[speaker.type]}; ${RESOLUTIONS[speaker.resolution]}`)));
}

function date(it, ways) {
  if (!it.date) return [el("span", { className: "none" }, "not dated")];
  const value = it.date.value ? el("time", {}, day(it.date.value)) : el("span", { className: "none" }, "no publication date to count from");
  return [value, " ", jump(it.date, "words of the date", ways), it.date.inherited ? el("small", {}, "from the same occasion nearby") : null];
}

function parties(all, it, ways) {
  if (!all.length) return [el("span", { className: "none" }, "nobody in the article")];
  return all.map((party) => el("div", { className: "who" },
    el("b", {}, party.name),
    party.role ? `, ${party.role}` : "",
    party.attribution === it.id ? el("small", {}, `by this very statement · ${percent(party.confidence)}`) : evidence(party, ways)));
}

function evidence(party, ways) {
  const stated = party.attribution === null ? null : el("button", { type: "button", className: "link", click: () => ways.select(party.attribution) }, `statement ${ways.numberOf(party.attribution)}`);
  return el("small", {}, jump(party.evidence, "evidence", ways), " ", stated, stated ? " · " : "", percent(party.confidence));
}

function jump(span, what, ways) {
  const short = span.text.length > 90 ? `${span.text.slice(0, 85).trimEnd()}…` : span.text;
  return el("button", { type: "button", className: "jump", "aria-label": `${short}: show the ${what} in the text`, click: () => ways.point(span) }, short);
}

function confidence(share) {
  const bar = el("meter", { min: 0, max: 1, value: share, "aria-label": "Confidence" });
  return [bar, ` ${percent(share)}`];
}

function copies(it) {
  const button = (form, label) => el("button", { type: "button", click: (event) => copy(form, [it], event.currentTarget) }, label);
  return el("div", { className: "buttons", role: "group", "aria-label": "Copy this statement" }, button("quotation", "Copy quotation"), button("json", "Copy JSON"));
}
