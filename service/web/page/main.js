// The page: a question, an answer, and what the keys do.

import { Refused, ask } from "./asking.js";
import { clearErrors, compose, showError } from "./compose.js";
import { announce, byId, el } from "./dom.js";
import { wide } from "./pointing.js";
import { Reading } from "./reading.js";

let reading = null;
let asking = null;

async function start(question, key) {
  asking?.abort();
  asking = new AbortController();
  const { signal } = asking;
  busy(true);
  try {
    const waiting = (seconds) => announce(`The service is busy; trying again in ${seconds} s`);
    const answer = await ask(question, { key, signal, waiting });
    reading = new Reading(question.text, answer);
    show("reading");
    reading.reflow();
  } catch (error) {
    if (error.name === "AbortError") announce("Stopped");
    else if (error instanceof Refused) refuse(error.problem);
    else throw error;
  } finally {
    if (asking.signal === signal) busy(false);
  }
}

function busy(on) {
  if (on) byId("problem").hidden = true;
  byId("go").textContent = on ? "Reading…" : "Find the statements";
  byId("go").setAttribute("aria-disabled", String(on));
  byId("cancel").hidden = !on;
  byId("compose").setAttribute("aria-busy", String(on));
  if (on) announce("Reading the article");
}

function refuse(problem) {
  clearErrors();
  const lines = problem.errors?.length ? el("ul", {}, problem.errors.map(({ pointer, detail }) => el("li", {}, `${pointer.replace(/^#\/?/, "") || "the request"} ${detail}`))) : el("p", {}, problem.detail);
  const request = problem.instance ? el("p", { className: "hint" }, `Request ${problem.instance.replace("urn:request:", "")}`) : null;
  byId("problem").replaceChildren(el("h2", {}, problem.title), lines, request ?? "");
  byId("problem").hidden = false;
  const fields = (problem.errors ?? []).map(({ pointer, detail }) => showError(pointer.slice(2), detail)).filter(Boolean);
  if (problem.status === 401) byId("key-field").hidden = false;
  (problem.status === 401 ? byId("key") : fields[0])?.focus();
}

function show(which) {
  byId("compose").hidden = which !== "compose";
  byId("reading").hidden = which !== "reading";
  byId("side").open = wide.matches;
  scroll({ top: 0, behavior: "instant" });
  byId(which === "reading" ? "reading-title" : "text").focus({ preventScroll: true });
}

function clicked(event) {
  const ref = event.target.closest("a.ref");
  if (ref) {
    event.preventDefault();
    // A key or a screen reader clicks without a pointer; it wants to go to the record, a hand does not.
    reading.select(ref.dataset.id, { focus: event.detail === 0 ? "record" : "ref" });
    return;
  }
  const marks = marksAt(event.target);
  if (!marks.length || !document.getSelection().isCollapsed) return;
  // A second click on nested statements goes one further out.
  const inner = marks.findIndex((each) => each.dataset.ids === reading.selected?.id);
  reading.select(marks[(inner + 1) % marks.length].dataset.ids);
}

function marksAt(node) {
  const found = [];
  for (let each = node.closest("mark.statement:not(.off)"); each; each = each.parentElement.closest("mark.statement:not(.off)")) found.push(each);
  return found;
}

const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function pressed(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const by = event.target.matches("a.ref") && STEPS[event.key];
  if (by) {
    event.preventDefault();
    reading.step(by, "ref");
  } else if (event.key === "Escape" && reading?.selected && !byId("reading").hidden) reading.close({ focus: true });
}

compose(start);
byId("go").addEventListener("click", (event) => byId("go").getAttribute("aria-disabled") === "true" && event.preventDefault());
byId("cancel").addEventListener("click", () => asking?.abort());
byId("edit").addEventListener("click", () => show("compose"));
byId("body").addEventListener("click", clicked);
addEventListener("keydown", pressed);
addEventListener("resize", () => reading?.reflow());
wide.addEventListener("change", () => (byId("side").open = wide.matches));
for (const button of byId("copies").querySelectorAll("button")) {
  button.addEventListener("click", () => reading.copy(button.dataset.copy, button));
}
