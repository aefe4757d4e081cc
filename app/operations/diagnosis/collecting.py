"""Collects a diagnosis. Whatever comes from people is counted or taken out; what is free text is taken out by `Redaction`."""

from __future__ import annotations

import getpass
import json
import platform
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from app.domain.edition import Edition
from app.line.secrets import SecretStore
from app.operations.diagnosis.diagnosis import Diagnosis, DiagnosisFile
from app.operations.diagnosis.redaction import Redaction
from app.operations.diagnosis.this_computer import package_versions, this_computer
from app.settings.kinds import Text, TextTable
from app.settings.setting import AnySetting
from app.settings.settings import Settings
from app.state.notice_log import PastNotice
from app.storage.workspace import Workspace
from onenip_core import __version__

_LOG_BYTES = 400_000
"""Of the end of each log: what happened last."""
_LOGS = "*.log*"
_SELF_TEST = "report.json"


@dataclass(frozen=True, slots=True)
class AskedDiagnosis:
    """What the GUI thread knows and the collecting thread needs."""

    edition: Edition
    device: str
    """What computes, as the status bar has it."""
    settings: Settings
    schema: tuple[AnySetting, ...]
    notices: tuple[PastNotice, ...]
    counts: Mapping[str, int]
    """How many of what there are."""


def collect(workspace: Workspace, asked: AskedDiagnosis) -> Diagnosis:
    """Reads logs and records: not for the GUI thread. Raises OneNipError: names could not be read, so nothing is given out."""
    redaction = _redaction(workspace, asked)
    facts = _facts(workspace, asked)
    files = [
        DiagnosisFile("program.json", _json(facts)),
        DiagnosisFile("settings.json", _json(settings_without_texts(asked.settings, asked.schema))),
        DiagnosisFile("messages.txt", messages_by_kind(asked.notices)),
    ]
    report = _self_test_report(workspace.home)
    if report:
        files.append(DiagnosisFile("self-test.json", redaction.redact(report)))
    files += [DiagnosisFile(f"logs/{path.name}", redaction.redact(text)) for path, text in _logs(workspace.log_folder)]
    return Diagnosis(_short(facts), tuple(files))


def settings_without_texts(settings: Settings, schema: Iterable[AnySetting]) -> dict[str, object]:
    """Numbers and choices as they are; of texts only whether there is one, of tables how many rows: both may hold names."""
    found: dict[str, object] = {}
    for row in schema:
        value: object = settings[row]
        if row.is_secret or isinstance(row.kind, Text):
            found[row.key] = "set" if value else "empty"
        elif isinstance(row.kind, TextTable):
            found[row.key] = f"{len(value)} rows" if isinstance(value, Mapping) else "unknown"
        else:
            found[row.key] = str(value) if not isinstance(value, (int, float)) else value
    return found


def messages_by_kind(notices: Iterable[PastNotice]) -> str:
    """What was said in this session, by the names of the codes and without their values: those are names and paths."""
    lines = [
        f"{past.time:%Y-%m-%d %H:%M:%S} {past.notice.level} {type(past.notice.heading).__name__}: "
        f"{type(past.notice.message).__name__}"
        for past in notices
    ]
    counts = Counter(str(past.notice.level) for past in notices)
    head = ", ".join(f"{level}: {count}" for level, count in sorted(counts.items())) or "none"
    return "\n".join((head, *lines)) + "\n"


def _facts(workspace: Workspace, asked: AskedDiagnosis) -> dict[str, object]:
    computer = this_computer()
    return {
        "program": __version__,
        "edition": str(asked.edition.value),
        "packages": package_versions(),
        "system": computer.system,
        "processor": computer.processor,
        "cores": computer.cores,
        "threads": computer.threads,
        "memory_gb": round(computer.memory_bytes / 1e9, 1),
        "free_disk_gb": round(workspace.free_bytes() / 1e9, 1),
        "device": asked.device or "not known yet",
        "database_schema": workspace.schema_version,
        "several_stations": workspace.station is not None,
        "found_at_the_start": sorted(type(message).__name__ for message in workspace.found),
        "counts": dict(asked.counts),
    }


def _short(facts: Mapping[str, object]) -> str:
    """As lines; of numbers of records nothing but how many."""
    lines = [f"OneNIP Inspector {facts['program']}, {facts['edition']}"]
    for key, value in facts.items():
        if key in ("program", "edition"):
            continue
        if isinstance(value, Mapping):
            shown = ", ".join(f"{name} {each}" for name, each in value.items())
        elif isinstance(value, list):
            shown = ", ".join(str(each) for each in value) or "nothing"
        else:
            shown = str(value)
        lines.append(f"{key.replace('_', ' ')}: {shown}")
    return "\n".join(lines) + "\n"


def _redaction(workspace: Workspace, asked: AskedDiagnosis) -> Redaction:
    names = set(workspace.private_names())
    for row in asked.schema:
        value: object = asked.settings[row]
        if isinstance(row.kind, Text) and isinstance(value, str) and not row.is_secret:
            names.add(value)
    names -= _OWN_WORDS
    marks = {
        str(workspace.path): "<workspace>",
        str(workspace.path.absolute()): "<workspace>",
        str(workspace.home): "<workspace>",
        str(Path.home()): "<home>",
    }
    names |= {platform.node(), _account()}
    return Redaction(names, SecretStore(workspace.line_secrets_path).all_secrets(), marks)


_OWN_WORDS = frozenset(
    {"inspect", "products", "train", "review", "limits", "settings", "audit", "trash", "lite", "auto", "cpu"}
)
"""Keys of pages and presets that settings remember: a log without these words could not be read."""


def _account() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # an account without a name, as in some containers
        return ""


def _logs(folder: Path) -> list[tuple[Path, str]]:
    """The end of each log, by name. One that cannot be read says so in its place."""
    found = []
    for path in sorted(folder.glob(_LOGS)) if folder.is_dir() else []:
        try:
            with path.open("rb") as file:
                file.seek(max(0, path.stat().st_size - _LOG_BYTES))
                text = file.read().decode("utf-8", errors="replace")
        except OSError as error:
            text = f"{type(error).__name__}\n"
        if text:
            found.append((path, text))
    return found


def _self_test_report(workspace: Path) -> str:
    """Of a self-test whose workspace this is; "" otherwise."""
    try:
        text = (workspace.parent / _SELF_TEST).read_text(encoding="utf-8")
        known = json.loads(text)
    except (OSError, ValueError):
        return ""
    return text if isinstance(known, dict) and "failures" in known and "edition" in known else ""


def _json(value: object) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"
