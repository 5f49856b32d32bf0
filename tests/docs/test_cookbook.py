"""The cookbook's recipes, as they stand: in Python against a real service, in PHP and JavaScript against stand-ins of their hosts."""

from __future__ import annotations

import json
import re
import shutil
import sqlite3
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
import requests

from benchmarks.record import PAGE as RECORD
from benchmarks.record import article
from benchmarks.servers import ROOT
from tests.clients.snippets import run

PAGE = ROOT / "docs" / "cookbook.md"
RECIPES: dict[str, str] = dict(re.findall(r"<!-- recipe: ([\w.]+) -->\n+```\w+\n(.*?\n)```", PAGE.read_text(), flags=re.DOTALL))
ARTICLES = {
    "2024-11-14-dam.txt": article(RECORD.read_text()),
    "2024-11-13-library.txt": "“The library will close in June,” Mayor Ines Duarte said on Tuesday. She said a roof would cost millions.\n",
    "undated.txt": "“We will walk,” said Rosa Lindqvist, union secretary. Peter Oyelaran, the director, declined to comment.\n",
}
WORDPRESS = """<?php
define('ABSPATH', '/');
$hooks = []; $meta = []; $planned = []; $asked = [];
function add_action($name, $call, $priority, $arguments) { global $hooks; $hooks[$name] = $call; }
function wp_schedule_single_event($when, $hook, $arguments) { global $planned; $planned[] = [$hook, $arguments]; }
const POST = ['post_type' => 'post', 'post_status' => 'publish'];
function get_post($id) { return (object) (POST + ['ID' => $id, 'post_content' => getenv('HTML')]); }
function apply_filters($name, $value) { return $value; }
function wp_strip_all_tags($html) { return trim(strip_tags($html)); }
function get_option($name, $default) { return $default; }
function wp_json_encode($value) { return json_encode($value); }
function get_post_time($format, $gmt, $post) { return '2024-11-14'; }
function wp_remote_post($url, $options) { global $asked, $statuses; $asked[] = $options['body']; return array_shift($statuses); }
function wp_remote_retrieve_response_code($response) { return $response; }
function wp_remote_retrieve_body($response) { return '{"a": "\\\\u201c"}'; }
function wp_slash($value) { return addslashes($value); }
function update_post_meta($id, $key, $value) { global $meta; $meta[$key] = stripslashes($value); }
require 'attributions.php';
$statuses = [503, '', 200];
$hooks['transition_post_status']('publish', 'draft', get_post(7));
while ($planned) { [$hook, $arguments] = array_shift($planned); $hooks[$hook](...$arguments); }
echo json_encode(['meta' => $meta, 'asked' => array_map('json_decode', $asked)]);
"""
GOOGLE = """
import { readFileSync } from "node:fs";
import vm from "node:vm";

const { text, answer } = JSON.parse(readFileSync("given.json", "utf8"));
const marks = [];
const body = {
  getText: () => text,
  setBackgroundColor: (start, last, colour) => marks.push(["background", text.slice(start, last + 1), colour]),
  setUnderline: (start, last, on) => marks.push(["underline", text.slice(start, last + 1), on]),
};
const asked = [];
const response = { getContentText: () => JSON.stringify(answer), getResponseCode: () => 200 };
const context = vm.createContext({
  DocumentApp: { getActiveDocument: () => ({ getBody: () => ({ editAsText: () => body }) }) },
  Utilities: { formatDate: () => "2024-11-14" },
  Session: { getScriptTimeZone: () => "UTC" },
  PropertiesService: { getScriptProperties: () => ({ getProperty: (name) => ({ url: "https://example.org", key: "k" })[name] }) },
  UrlFetchApp: { fetch: (url, options) => (asked.push({ url, ...options }), response) },
});
vm.runInContext(readFileSync("attributions.js", "utf8"), context);
vm.runInContext("markQuotations()", context);
console.log(JSON.stringify({ marks, asked }));
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with all recipes and some articles."""
    made = tmp_path_factory.mktemp("cookbook")
    (made / "articles").mkdir()
    for name, text in ARTICLES.items():
        (made / "articles" / name).write_text(text)
    for name, code in RECIPES.items():
        (made / name).write_text(code)
    return made


@pytest.fixture(scope="module")
def filled(folder: Path, url: str) -> Path:
    """The same after `fill.py`."""
    told = run(folder, "python", "fill.py", "articles", url=url)
    assert [line.split(":")[0] for line in told.splitlines()] == sorted(ARTICLES)
    return folder


def test_every_recipe_is_run() -> None:
    assert RECIPES.keys() == {"ask.py", "fill.py", "said.py", "diversity.py", "check.py", "attributions.php", "attributions.js"}
    assert PAGE.read_text().count("```python") == sum(name.endswith(".py") for name in RECIPES)


def test_the_database_holds_the_answers(filled: Path, url: str) -> None:
    db = sqlite3.connect(filled / "quotes.db")
    for name, text in ARTICLES.items():
        day = name[:10] if name[0] == "2" else None
        answer = requests.post(f"{url}/attributions", json={"text": text} | ({"published": day} if day else {}), timeout=60).json()
        found = db.execute("SELECT quote FROM statement WHERE article = ? ORDER BY rowid", [name]).fetchall()
        assert [quote for (quote,) in found] == [each["quote"]["text"] for each in answer["attributions"]]
        stands = [party for each in answer["attributions"] for side in ("confirming", "disputing") for party in each[f"{side}_parties"]]
        assert db.execute("SELECT count(*) FROM stand WHERE article = ?", [name]).fetchone() == (len(stands),)


def test_only_what_has_changed_is_read_again(filled: Path, url: str) -> None:
    assert run(filled, "python", "fill.py", "articles", url=url) == ""
    changed = filled / "articles" / "undated.txt"
    changed.write_text("Nothing was said.\n")
    assert run(filled, "python", "fill.py", "articles", url=url) == "undated.txt: 0 statements\n"
    db = sqlite3.connect(filled / "quotes.db")
    assert [db.execute(f"SELECT count(*) FROM {table} WHERE article = 'undated.txt'").fetchone() for table in ("statement", "said")] == [
        (0,)
    ] * 2
    changed.write_text(ARTICLES["undated.txt"])
    run(filled, "python", "fill.py", "articles", url=url)


class Busy(BaseHTTPRequestHandler):
    """A service that is busy once, and then tells the key that it was given."""

    tries = 0

    def do_POST(self) -> None:
        Busy.tries += 1
        self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(503 if Busy.tries == 1 else 200)
        self.send_header("Retry-After", "0")
        self.end_headers()
        self.wfile.write(json.dumps(self.headers["Authorization"]).encode())


def test_a_busy_service_is_asked_again_and_given_the_key(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ATTRIBUTIONS_KEY", "k")
    with HTTPServer(("127.0.0.1", 0), Busy) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        told = run(folder, "python", "-c", "from ask import ask; print(ask('One.'))", url=f"http://127.0.0.1:{server.server_port}")
        server.shutdown()
    assert (told, Busy.tries) == ("Bearer k\n", 2)


def test_what_is_refused_is_told(folder: Path, url: str) -> None:
    told = "from ask import ask\ntry: ask(' ')\nexcept SystemExit as end: print(end)"
    assert "#/text" in run(folder, "python", "-c", told, url=url)


def test_what_somebody_has_said(filled: Path) -> None:
    told = run(filled, "python", "said.py", "duarte")
    assert "2024-11-12  Ines Duarte (" in told
    assert "“The library will close in June,”  [2024-11-13-library.txt]" in told
    assert "Lindqvist" not in told


def test_counts(filled: Path) -> None:
    lines = [line.split() for line in run(filled, "python", "diversity.py").splitlines()]
    assert [line[0] for line in lines if line[-1] == "words"] == ["type", "pronouns", "role"]
    db = sqlite3.connect(filled / "quotes.db")
    said = "SELECT count(*) FROM said JOIN statement ON statement.article = said.article AND id = statement WHERE act <> 'no_comment'"
    kinds = lines[1 : next(at for at, line in enumerate(lines) if line[0] == "pronouns")]
    assert sum(int(line[-2]) for line in kinds) == db.execute(said).fetchone()[0]
    assert any(line[0] == "she" for line in lines)


def test_queue(filled: Path) -> None:
    rows = [line for line in run(filled, "python", "check.py").splitlines() if not line.startswith(" ")]
    keys = [(line.startswith("disputed"), float(line.split()[1])) for line in rows]
    assert keys == sorted(keys, reverse=True)
    assert any(line.startswith("disputed") and "Korvale dam" in line for line in rows)
    assert any(line.startswith("alone") and "Ines Duarte: “The library will close in June,”" in line for line in rows)
    assert not any("comment" in line for line in rows)


def test_wordpress(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if not shutil.which("php"):
        pytest.skip("php is not installed")
    run(folder, "php", "-l", "attributions.php")
    (folder / "wordpress.php").write_text(WORDPRESS)
    monkeypatch.setenv("HTML", "<h2>A “dam”</h2><p>One &amp; two.</p><p>Three<br>four</p>")
    told = json.loads(run(folder, "php", "wordpress.php"))
    text = "A “dam”\n\nOne & two.\n\nThree\n\nfour"
    assert told["asked"] == [{"text": text, "published": "2024-11-14", "id": "7"}] * 3
    assert told["meta"] == {"_attributions": '{"a": "\\u201c"}', "_attributions_text": text}


def test_google_docs(folder: Path, url: str) -> None:
    run(folder, "node", "--check", "attributions.js")
    question = {
        "text": "A strike 😀.\n“We will walk,” said Rosa Lindqvist.\nShe said it was far.",
        "published": "2024-11-14",
        "offset_unit": "utf16",
    }
    answer = requests.post(f"{url}/attributions", json=question, timeout=60).json()
    answer["attributions"].append({**answer["attributions"][0], "speaker": None})
    (folder / "given.json").write_text(json.dumps({"text": question["text"], "answer": answer}))
    (folder / "google.mjs").write_text(GOOGLE)
    told = json.loads(run(folder, "node", "google.mjs"))
    quoted = "“We will walk,”"
    assert told["marks"] == [["background", quoted, "#d9ead3"], ["background", quoted, "#fff2cc"], ["underline", quoted, True]]
    (asked,) = told["asked"]
    assert json.loads(asked["payload"]) == question
    assert asked["url"] == "https://example.org/attributions"
    assert asked["headers"] == {"Authorization": "Bearer k"}
