// The panel of speakers: each a button that shows only what they said.

import { count, el } from "./dom.js";
import { TYPES } from "./wording.js";

/** Draw the panel; `pressed` is the set of ids that are chosen, `changed` is called when it is another. */
export function drawSpeakers(list, voices, pressed, changed) {
  const most = Math.max(1, ...voices.map((voice) => voice.words));
  list.replaceChildren(...voices.map((voice) => el("li", {}, voice.ids.length ? button(voice, most, pressed, changed) : party(voice))));
}

function button(voice, most, pressed, changed) {
  const node = el("button", { type: "button", className: `voice ${voice.hue}`, "aria-pressed": "false" }, ...content(voice));
  const bar = el("span", { className: "bar-of-words", "aria-hidden": "true" });
  bar.style.setProperty("--share", voice.words / most);
  node.append(bar);
  const id = voice.speaker?.id ?? null;
  node.addEventListener("click", () => {
    if (!pressed.delete(id)) pressed.add(id);
    node.setAttribute("aria-pressed", String(pressed.has(id)));
    changed();
  });
  return node;
}

const party = (voice) => el("div", { className: `voice ${voice.hue}` }, ...content(voice));

function content({ speaker, ids, words }) {
  const said = ids.length ? `${count(ids.length, "statement")}, ${count(words, "word")}` : "confirms or disputes; no statement";
  if (!speaker) return [el("b", {}, "Nobody named"), el("span", { className: "count" }, said)];
  const details = [speaker.role ?? TYPES[speaker.type], speaker.pronouns.length ? speaker.pronouns.join("/") : null].filter(Boolean);
  return [el("b", {}, speaker.name), el("span", { className: "role" }, details.join(" · ")), el("span", { className: "count" }, said)];
}
