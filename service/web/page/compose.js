// The form: paste, drop, open or take the example.

import { announce, byId } from "./dom.js";

const FIELDS = ["text", "published", "title"];

/** Make the form work; `start` gets the question when it is sent. */
export function compose(start) {
  const form = byId("form");
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const question = read();
    if (question) start(question, byId("key").value.trim());
  });
  byId("text").addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  byId("open").addEventListener("click", () => byId("file").click());
  byId("file").addEventListener("change", (event) => {
    take(event.target.files[0]);
    event.target.value = "";
  });
  byId("example").addEventListener("click", (event) => example(event.currentTarget.dataset.published, form));
  drops();
}

function read() {
  clearErrors();
  const question = Object.fromEntries(FIELDS.map((name) => [name, byId(name).value]).filter(([, value]) => value.trim()));
  if (byId("published").validity.badInput) return showError("published", "is not a whole date") && null;
  if (question.text) return question;
  showError("text", "Paste an article first, or try the example.");
  byId("text").focus();
  return null;
}

/** Put `message` to the field `name`, if there is such a field; gives the field. */
export function showError(name, message) {
  const field = FIELDS.includes(name) ? byId(name) : null;
  if (!field) return null;
  field.setAttribute("aria-invalid", "true");
  const place = byId(`${name}-error`);
  place.textContent = message;
  place.hidden = false;
  return field;
}

/** Take all messages off the fields. */
export function clearErrors() {
  for (const name of FIELDS) {
    byId(name).removeAttribute("aria-invalid");
    byId(`${name}-error`).hidden = true;
  }
}

async function example(published, form) {
  const response = await fetch("page/example.txt");
  fill(await response.text());
  byId("published").value = published;
  form.requestSubmit();
}

function fill(text) {
  clearErrors();
  byId("text").value = text;
  byId("title").value = "";
}

async function take(file) {
  if (!file) return;
  const bytes = await file.arrayBuffer();
  if (new Uint8Array(bytes).includes(0)) {
    showError("text", `${file.name} is no text file. Save it as plain text, or paste the article.`);
    return;
  }
  fill(decode(bytes));
  announce(`${file.name} is in the form`);
  byId("text").focus();
}

function decode(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes); // what old editors write
  }
}

function drops() {
  const over = (on) => document.body.classList.toggle("dropping", on);
  addEventListener("dragover", (event) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    over(true);
  });
  addEventListener("dragleave", (event) => event.relatedTarget ?? over(false));
  addEventListener("drop", (event) => {
    over(false);
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    byId("edit").click(); // the form comes back where an article is shown
    take(file);
  });
}
