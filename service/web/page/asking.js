// One question to the service, and its problems.

const TRIES = 3;

/** What the service, or the way to it, refused; `problem` is in the form of RFC 9457. */
export class Refused extends Error {
  constructor(problem) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
  }
}

/** The answer to `question`; a busy service is asked again after as long as it says. Throws Refused, or AbortError. */
export async function ask(question, { key, signal, waiting }) {
  for (let tried = 1; ; tried += 1) {
    const response = await post(question, key, signal);
    if (response.ok) return response.json();
    const wait = Number(response.headers.get("Retry-After"));
    if (response.status !== 503 || !wait || tried === TRIES) throw new Refused(await problemOf(response));
    waiting(wait);
    await pause(wait * 1000, signal);
  }
}

async function post(question, key, signal) {
  const headers = { "Content-Type": "application/json", Accept: "application/json, application/problem+json" };
  if (key) headers.Authorization = `Bearer ${key}`;
  try {
    // Offsets in UTF-16 units: then they index JavaScript's strings as they are.
    return await fetch("attributions", { method: "POST", headers, signal, body: JSON.stringify({ ...question, offset_unit: "utf16" }) });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Refused({ title: "The service can’t be reached", detail: "Is it running, and are you connected to it? Nothing was lost: try again." });
  }
}

async function problemOf(response) {
  try {
    const problem = await response.json();
    if (problem?.title) return problem;
  } catch {
    // no problem details: something between here and the service has answered
  }
  return { title: `The service could not answer (${response.status})`, detail: "What answered is not the service itself. Try again, or ask those who run it.", status: response.status };
}

function pause(milliseconds, signal) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
