// What is shown of an answer, and moving about in it.

import { drawArcs } from "./arcs.js";
import { draw } from "./article.js";
import { copy } from "./copying.js";
import { announce, byId, count, el } from "./dom.js";
import { drawFilters, everything, passes } from "./filters.js";
import { drawNotes } from "./notes.js";
import { clear, mark, narrow, point, scrollTo } from "./pointing.js";
import { drawRecord } from "./record.js";
import { drawSpeakers } from "./speakers.js";
import { speakersOf, voices } from "./voices.js";

/** One answer on the screen. */
export class Reading {
  constructor(text, answer) {
    this.answer = answer;
    this.statements = answer.attributions;
    this.places = new Map(this.statements.map((it, place) => [it.id, place]));
    this.chosen = everything();
    this.selected = null;
    this.voices = voices(answer);
    const hues = new Map(this.voices.map((voice) => [voice.speaker?.id ?? null, voice.hue]));
    this.hueOf = (it) => hues.get(speakersOf(it)[0]);
    this.drawing = draw(byId("body"), text, this.statements, this.hueOf);
    this.notes = drawNotes(byId("notes"), this.statements, this.hueOf, (id) => this.select(id, { focus: "ref" }));
    const changed = () => this.filter();
    drawFilters(byId("filters"), this.statements, this.chosen, changed);
    drawSpeakers(byId("speakers"), this.voices, this.chosen.speakers, changed);
    this.close();
    this.filter();
    drawRemarks(answer);
  }

  get shown() {
    return this.statements.filter((it) => passes(this.chosen, it));
  }

  /** Show the statements that pass, and only those. */
  filter() {
    const ids = new Set(this.shown.map(({ id }) => id));
    for (const [id, elements] of this.drawing.elements) {
      for (const each of elements) each.classList.toggle("off", !(each.dataset.ids?.split(" ") ?? [id]).some((it) => ids.has(it)));
      this.notes.get(id).hidden = !ids.has(id);
    }
    const title = this.#title(ids.size);
    if (byId("reading-title").textContent !== title) announce(title);
    byId("reading-title").textContent = title;
    if (this.selected && !ids.has(this.selected.id)) this.close();
    this.#tabStop();
  }

  #title(number) {
    const all = this.statements.length;
    if (!all) return "No statements found";
    const speakers = this.voices.filter((voice) => voice.speaker && voice.ids.length).length;
    return number === all ? `${count(all, "statement")} by ${count(speakers, "speaker")}` : `${number} of ${count(all, "statement")} shown`;
  }

  /** Make a statement the one whose record is shown; `focus` says where the focus goes: "record", "ref", or nowhere. */
  select(id, { focus = null } = {}) {
    const statement = this.statements[this.places.get(id)];
    clear();
    this.#mark(statement);
    const ways = {
      point: (span) => point(this.drawing.range(span)),
      select: (other) => this.select(other, { focus: "record" }),
      step: (by) => this.step(by, "record"),
      close: () => this.close({ focus: true }),
      numberOf: (other) => this.places.get(other) + 1,
    };
    const place = this.places.get(id);
    drawRecord(byId("record"), statement, { place, total: this.statements.length, hue: this.hueOf(statement), ways });
    this.reflow();
    scrollTo(this.drawing.range(statement.quote.spans[0]));
    if (focus === "record") byId("record-title").focus({ preventScroll: true });
    if (focus === "ref") this.#refOf(id)?.focus({ preventScroll: true });
  }

  /** Go to the next statement that is shown, or the one before, round and round. */
  step(by, focus) {
    const shown = this.shown;
    if (!shown.length) return;
    const now = shown.findIndex((it) => it.id === this.selected?.id);
    const next = now < 0 ? (by > 0 ? 0 : shown.length - 1) : (now + by + shown.length) % shown.length;
    this.select(shown[next].id, { focus });
  }

  /** Put the record away; with `focus`, go back to where it was opened. */
  close({ focus = false } = {}) {
    const ref = this.selected && this.#refOf(this.selected.id);
    this.#mark(null);
    clear();
    byId("record").hidden = true;
    if (focus) ref?.focus({ preventScroll: true });
  }

  /** Copy what is shown. */
  copy(form, button) {
    copy(form, this.shown, button, this.answer);
  }

  /** Draw again what depends on where the lines break. */
  reflow() {
    drawArcs(byId("body"), narrow() ? null : this.selected, this.drawing.range);
  }

  #mark(statement) {
    const light = (it, on) => {
      for (const each of this.drawing.elements.get(it.id)) {
        each.classList.toggle("on", on);
        if (each.matches(".ref")) on ? each.setAttribute("aria-current", "true") : each.removeAttribute("aria-current");
      }
    };
    if (this.selected) light(this.selected, false);
    this.selected = statement;
    if (statement) light(statement, true);
    mark("date", statement?.date ? [this.drawing.range(statement.date)].filter(Boolean) : []);
    this.reflow();
    this.#tabStop();
  }

  // The numbers are one stop of the tab key; arrows move among them.
  #tabStop() {
    const shown = this.drawing.refs.filter((ref) => !ref.classList.contains("off"));
    const stop = shown.find((ref) => ref.dataset.id === this.selected?.id) ?? shown[0];
    for (const ref of this.drawing.refs) ref.tabIndex = ref === stop ? 0 : -1;
  }

  #refOf(id) {
    return this.drawing.refs.find((ref) => ref.dataset.id === id);
  }
}

function drawRemarks({ warnings, model, document: read }) {
  byId("warnings").replaceChildren(...warnings.map(({ detail }) => el("li", {}, detail)));
  byId("warnings").hidden = !warnings.length;
  byId("model").textContent = `Read by ${model.name} ${model.version}; ${count(read.length, "character")}. A machine found these statements: check them against the text before you print them.`;
}
