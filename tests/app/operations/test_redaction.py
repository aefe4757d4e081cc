"""Names, places, addresses and secrets are taken out of texts, and traces of the program stay readable."""

from __future__ import annotations

import pytest

from app.operations.diagnosis.redaction import Redaction

REDACTION = Redaction(
    ("Gehäuse Süd", "Öl", "A", "Order 4711", "Jane Doe", "line1-pc"),
    ("hunter2-x",),
    {"/home/jane/ws": "<workspace>", "/home/jane": "<home>"},
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the product Gehäuse Süd is new", "the product <name> is new"),
        ("GEHÄUSE SÜD and gehäuse süd", "<name> and <name>"),
        ("Geha\u0308use Su\u0308d", "<name>"),
        (r"{'name': 'Geh\xe4use S\xfcd'}", "{'name': '<name>'}"),
        (r'{"name": "Geh\u00e4use S\u00fcd"}', '{"name": "<name>"}'),
        ("Ölung for Öl", "Ölung for <name>"),
        ("A part is a part", "A part is a part"),
        ("/home/jane/ws/logs and /home/jane/x", "<workspace><path> and <home><path>"),
        ("cannot read /mnt/plant 7/Secret/part.png: gone", "cannot read <path>: gone"),
        ("cannot read '/mnt/plant 7/Secret/part.png': gone", "cannot read '<path>': gone"),
        (r"open C:\Users\Jane\x.png now", "open <path> now"),
        (r"open \\server\share\x now", "open <path> now"),
        ("rtsp://admin:pw@10.0.0.7/live?x=1 failed", "rtsp:<address> failed"),
        ("postgresql://inspector@db.plant.example/inspector", "postgresql:<address>"),
        ("connect to 10.0.5.77:502 refused", "connect to <ip> refused"),
        ("mail jane.doe@plant.example", "mail <mail>"),
        ("the token hunter2-x was sent", "the token <secret> was sent"),
        ("password=abc123, next", "password=<secret> next"),
        ("Delete product “Some new name”", "Delete product “<name>”"),
        ("part SN-88.png is damaged", "part <file>.png is damaged"),
        (
            'File "/home/jane/onenip/.venv/lib/python3.11/site-packages/numpy/core.py", line 3, in mean',
            'File "site-packages/numpy/core.py", line 3, in mean',
        ),
        ('File "/opt/x/app/runs/recorder.py", line 88, in store', 'File "app/runs/recorder.py", line 88, in store'),
    ],
)
def test_what_is_taken_out(text: str, expected: str) -> None:
    assert REDACTION.redact(text) == expected


def test_a_log_keeps_what_helps() -> None:
    text = "2026-03-01 09:15:02,123 ERROR app.runs.recorder: ValueError: 3 of 7 pictures, 12.5 ms, limit 1.00\n"
    assert REDACTION.redact(text) == text
