"""Pages as content systems make them, and as nobody should."""

from __future__ import annotations

QUOTED = "“The bridge will open in May,” Ines Duarte, the mayor, said on Tuesday."
DENIED = "The ministry denied that there is a delay. “No,” its spokesman said."
STORY = f"<p>{QUOTED}</p>\n<p>The ministry denied that there is a <a href='/d'>delay</a>. “<em>No</em>,” its spokesman said.</p>"

PAGE = f"""<!DOCTYPE html>
<html lang="en"><head>
<meta charset="utf-8"><title>Bridge to open | The Example</title>
<meta property="article:published_time" content="2024-11-14T09:30:00+00:00">
<style>p {{ color: red }}</style><script>var said = "<p>“Buy,” said the advertisement.</p>";</script>
</head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main><article>
<!-- “A comment,” said the editor. -->
{STORY}
</article></main>
<aside><h3>More</h3><ul><li><a href="/x">“I quit,” said the coach</a></li></ul></aside>
<section id="comments" class="comments"><p>“First!” said a reader.</p></section>
<footer><p>© The Example. “All rights reserved,” said the lawyer.</p></footer>
</body></html>
"""

SIZE = 5_000_000  # bytes, about as much as is read
_PARAGRAPH = "<p>He said that the bridge would open in May, and she agreed with that. </p>\n"


def _filled(piece: str, before: str = "", behind: str = "") -> bytes:
    return (before + piece * (SIZE // len(piece)) + behind).encode()


# By what a parser may choke on.
HOSTILE: dict[str, bytes] = {
    "deep": _filled("<div>", "", "x"),
    "deep tables": _filled("<p><table><tr><td>"),
    "a huge attribute": _filled("x", '<p a="', '">He said so.</p>'),
    "many attributes": ("<p " + " ".join(f"a{number}=1" for number in range(450_000)) + ">He said so.</p>").encode(),
    "line breaks": _filled("<br>"),
    "links": _filled("<a href=x>"),
    "never closed": _filled("<"),
    "a long story": _filled(_PARAGRAPH),
    "templates": _filled("<template>"),
    "zeros": bytes(SIZE),
}
