"""The TypeScript client that openapi-typescript makes of the description, with openapi-fetch, against a real service."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.clients.snippets import run, snippets, workspace
from tests.clients.test_python import SAYS

COMPILE = ("npx", "tsc", "--strict", "--target", "es2022", "--module", "nodenext", "--skipLibCheck", "--types", "node")

TYPED = """
import assert from "node:assert/strict";
import createClient from "openapi-fetch";
import type { components, paths } from "./attributions.d.ts";

const client = createClient<paths, "application/json" | "application/problem+json">({ baseUrl: process.env.ATTRIBUTIONS_URL });
const forms = createClient<paths>({ baseUrl: process.env.ATTRIBUTIONS_URL });
const text = "“The bridge will open in May,” Ines Duarte, the mayor, said on Tuesday. 😀";

const { data, response } = await client.POST("/attributions", {
  params: { header: { "X-Request-Id": "mine" } },
  body: { text, published: "2024-11-14", offset_unit: "utf16" },
});
assert.ok(data);
const [statement] = data.attributions;
const span: components["schemas"]["Span"] = statement.quote.spans[0];
assert.equal(text.slice(span.start, span.end), span.text);
const kind: "direct" | "mixed" | "indirect" = statement.kind;
const act: "state" | "confirm" | "deny" | "no_comment" = statement.act;
const precision: "day" | "week" | "month" | "year" | null | undefined = statement.date?.precision;
assert.deepEqual([kind, act, precision, statement.speaker?.type, statement.role], ["direct", "state", "day", "person", "mayor"]);
assert.equal(response.headers.get("X-Request-Id"), "mine");
const extracted: string | undefined = data.document.text;
assert.equal(extracted, undefined);

const refused = await client.POST("/attributions", { body: { text: "", language: "de" } });
const problem: components["schemas"]["Problem"] | undefined = refused.error;
assert.equal(refused.response.status, 422);
assert.equal(problem?.type, "urn:problem-type:attributions:invalid-fields");
assert.deepEqual(problem?.errors?.map((each) => each.pointer).sort(), ["#/language", "#/text"]);

const table = await forms.POST("/attributions", { body: { text }, headers: { Accept: "text/csv" }, parseAs: "text" });
assert.match(String(table.data), /^"document","id"/);
const plain = await client.POST("/attributions", {
  params: { query: { published: "2024-11-14" } },
  headers: { "Content-Type": "text/html" },
  body: `<p>${text}</p>`,
  bodySerializer: (body) => String(body),
});
assert.equal(plain.data?.document.text, text);
console.log("typed");
"""
# Each line is a mistake that the compiler must see.
WRONG = """
import createClient from "openapi-fetch";
import type { paths } from "./attributions.d.ts";

const client = createClient<paths, "application/json">();
// @ts-expect-error no such route
await client.POST("/attribution", { body: { text: "a" } });
// @ts-expect-error no text
await client.POST("/attributions", { body: { id: "a" } });
// @ts-expect-error no such unit
await client.POST("/attributions", { body: { text: "a", offset_unit: "utf8" } });
const { data } = await client.POST("/attributions", { body: { text: "a" } });
// @ts-expect-error there may be an error and no data
data.attributions;
// @ts-expect-error there may be no speaker
data?.attributions[0].speaker.name;
// @ts-expect-error no such kind
console.log(data?.attributions[0].kind === "quoted");
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the client in it, the scripts compiled against it."""
    made = workspace(tmp_path_factory.mktemp("typescript"))
    run(made, "bash", "-euc", snippets()["typescript_generate"])
    (made / "snippet.ts").write_text(snippets()["typescript"])
    (made / "typed.ts").write_text(TYPED)
    (made / "wrong.ts").write_text(WRONG)
    run(made, *COMPILE, "snippet.ts", "typed.ts", "wrong.ts")
    return made


def test_the_snippet_as_it_stands(folder: Path, url: str) -> None:
    assert run(folder, "node", "snippet.js", url=url) == SAYS


def test_fields_enums_and_errors(folder: Path, url: str) -> None:
    assert run(folder, "node", "typed.js", url=url) == "typed\n"
