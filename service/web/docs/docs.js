// The reference: openapi.yaml as this very service gives it, rendered by Swagger UI.

const byId = (id) => document.getElementById(id);
let key = "";

// The description names where `make run` serves; what is tried out here goes to the service that gave the page.
const Here = () => ({
  statePlugins: {
    spec: { wrapActions: { updateJsonSpec: (update) => (description) => update({ ...description, servers: [{ url: new URL(".", location.href).href.replace(/\/$/, "") }] }) } },
  },
});

function render() {
  const reference = globalThis.SwaggerUIBundle({
    url: "openapi.yaml",
    domNode: byId("reference"),
    presets: [globalThis.SwaggerUIBundle.presets.apis],
    plugins: [Here],
    deepLinking: true,
    docExpansion: "list",
    defaultModelsExpandDepth: 0,
    displayRequestDuration: true,
    tryItOutEnabled: true,
    validatorUrl: null,
    requestInterceptor: withKey,
    onComplete: () => key && reference.preauthorizeApiKey("bearer", key),
  });
}

function withKey(request) {
  if (key && !request.headers.Authorization && request.url.startsWith(new URL(".", location.href).href)) request.headers.Authorization = `Bearer ${key}`;
  return request;
}

async function begin() {
  const response = await fetch("openapi.yaml", { headers: key ? { Authorization: `Bearer ${key}` } : {} });
  const needed = response.status === 401;
  byId("key-form").hidden = !needed;
  byId("key-problem").textContent = needed && key ? "The key is not known." : "";
  if (needed) byId("key").focus();
  else render();
}

function dark(query) {
  document.documentElement.classList.toggle("dark-mode", query.matches);
}

byId("key-form").addEventListener("submit", (event) => {
  event.preventDefault();
  key = byId("key").value.trim();
  begin();
});
const scheme = matchMedia("(prefers-color-scheme: dark)");
scheme.addEventListener("change", dark);
dark(scheme);
begin();
