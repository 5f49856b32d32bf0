// The reference: openapi.yaml as this very service gives it, rendered by Swagger UI.

const byId = (id) => document.getElementById(id);
let key = "";

const HERE = new URL(".", location.href).href.replace(/\/$/, "");
const TryOut = () => ({ statePlugins: { spec: { wrapActions: { updateJsonSpec: (update) => (description) => update(adapted(description)) } } } });

// The description names where `make run` serves; what is tried out here goes to the service that gave the page.
function adapted({ components, ...description }) {
  const parameters = Object.entries(components.parameters).map(([name, parameter]) => [name, unfilled(parameter, components.schemas)]);
  return { ...description, servers: [{ url: HERE }], components: { ...components, parameters: Object.fromEntries(parameters) } };
}

// The library fills examples and defaults in, but no parameter belongs to a request that has JSON.
function unfilled(parameter, schemas) {
  const schema = { ...(schemas[parameter.schema.$ref?.split("/").at(-1)] ?? parameter.schema) };
  delete schema.examples;
  delete schema.default;
  return { ...parameter, schema };
}

function render() {
  const reference = globalThis.SwaggerUIBundle({
    url: "openapi.yaml",
    domNode: byId("reference"),
    presets: [globalThis.SwaggerUIBundle.presets.apis],
    plugins: [TryOut],
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
  const ours = new URL(request.url, location.href).origin === location.origin;
  if (key && ours && !request.headers.Authorization) request.headers.Authorization = `Bearer ${key}`;
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
