"""What reports are made of, as HTML that a browser shows and Qt can print. Everything that was typed by people is escaped."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence

STYLE = """
body { font-family: "Inter", "Segoe UI", "Helvetica Neue", Arial, sans-serif; font-size: 10pt; color: #1b2430; }
h1 { font-size: 18pt; margin: 0 0 4px 0; } h2 { font-size: 13pt; margin: 18px 0 6px 0; }
h3 { font-size: 10pt; margin: 10px 0 2px 0; }
p { margin: 2px 0 6px 0; } .muted { color: #566273; } .bad { color: #a3161f; font-weight: 600; }
table { border-collapse: collapse; } th { text-align: left; color: #566273; font-weight: 600; }
td, th { padding: 4px 10px 4px 0; border-bottom: 1px solid #d5dbe3; vertical-align: top; }
.hash { font-size: 8pt; }
"""


def safe(text: str) -> str:
    return html.escape(text, quote=True)


def heading(text: str) -> str:
    return f"<h2>{safe(text)}</h2>"


def paragraph(text: str) -> str:
    return f"<p>{safe(text)}</p>"


def muted(text: str) -> str:
    return f'<p class="muted">{safe(text)}</p>'


def table(rows: Iterable[Sequence[str]], heads: Sequence[str] = (), small: bool = False) -> str:
    """`small` letters are for hashes."""
    kind = ' class="hash"' if small else ""
    head = f"<tr>{''.join(f'<th>{safe(each)}</th>' for each in heads)}</tr>" if heads else ""
    body = "".join(f"<tr>{''.join(f'<td{kind}>{safe(cell)}</td>' for cell in row)}</tr>" for row in rows)
    return f'<table width="100%" cellspacing="0">{head}{body}</table>'


def page(title: str, parts: Iterable[str], style: str = STYLE) -> str:
    """The whole document."""
    head = f'<meta charset="utf-8"><title>{safe(title)}</title><style>{style}</style>'
    return f"<!DOCTYPE html><html><head>{head}</head><body>{''.join(parts)}</body></html>"
