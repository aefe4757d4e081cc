"""What a workspace says of itself after a fault: the next start, the check, and the books."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from app.messages.wording.say import say_error, say_plainly
from app.storage.checking.reading import opened_for_reading
from app.storage.checking.workspace_check import WorkspaceCheck
from app.storage.layout import WorkspaceLayout
from app.storage.workspace import Workspace
from onenip_core.errors import OneNipError
from onenip_core.types import Verdict
from tests.faults.known_parts import is_as_judged


@dataclass(frozen=True, slots=True)
class Examined:
    """After the next start."""

    problems: tuple[str, ...]
    """Found by `--check`, or books that do not balance."""
    false: tuple[str, ...]
    """Parts whose records say something else than what was judged."""
    parts: dict[int, frozenset[int]]
    """Positions of the parts that are stored, by the numbers of their batches."""
    pictures: frozenset[str]
    """SHA-256 of the normal images that are stored."""
    refused: str = ""
    """Why the workspace cannot be opened; empty if it can."""


def examine(folder: Path) -> Examined:
    """Start once, which puts right what a kill left half done, and look at everything."""
    try:
        with Workspace.open(folder) as workspace:
            books, false, parts = books_of(workspace)
            products = workspace.products.list()
            pictures = {image.sha256 for product in products for image in workspace.products.images(product.id)}
    except OneNipError as error:
        return Examined((), (), {}, frozenset(), say_error(error))
    return Examined((*check(folder), *books), tuple(false), parts, frozenset(pictures))


def check(folder: Path) -> tuple[str, ...]:
    """What `--check` finds; a database that cannot be read is a finding too."""
    layout = WorkspaceLayout(folder.absolute())
    try:
        with opened_for_reading(layout.database) as database:
            found = WorkspaceCheck(database, layout, lambda _name: None).run()
    except OneNipError as error:
        return (say_error(error),)
    return tuple(f"{one.kind} {one.place}: {say_plainly(one.detail)}" for one in found.problems)


def books_of(workspace: Workspace) -> tuple[list[str], list[str], dict[int, frozenset[int]]]:
    """What does not balance, what is false, and which parts are stored, by the numbers of their batches."""
    problems: list[str] = []
    false: list[str] = []
    stored: dict[int, frozenset[int]] = {}
    for batch in workspace.batches.list():
        parts = workspace.batches.inspections(batch.id)
        stored[batch.id] = frozenset(part.position for part in parts)
        counted = Counter(part.said for part in parts)
        told = (batch.ok_count, batch.ng_count, batch.not_checked_count)
        if told != tuple(counted[verdict] for verdict in (Verdict.OK, Verdict.NG, Verdict.NOT_CHECKED)):
            problems.append(f"batch {batch.id} counts {told}, its parts are {dict(counted)}")
        if sorted(stored[batch.id]) != list(range(1, len(parts) + 1)):
            problems.append(f"batch {batch.id} has gaps or doubles")
        false += [f"batch {batch.id} part {part.position}" for part in parts if not is_as_judged(part)]
    return problems, false, stored
