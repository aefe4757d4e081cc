"""What the demonstration calls what it makes up: named once, in the language of the window that makes it. No Qt here."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from onenip_core.atomic_files import write_json_atomic

_FILE = "names.json"


@dataclass(frozen=True, slots=True)
class DemoNames:
    """Products, and the folder with the parts that no training sees, which is shown as the source of a run."""

    washer: str = "Washer"
    mesh: str = "Mesh"
    mono_cell: str = "Solar cell (mono)"
    poly_cell: str = "Solar cell (poly)"
    unseen: str = "unseen"


def kept_names(folder: Path, names: DemoNames) -> DemoNames:
    """Those with which the demonstration was first told in `folder`; `names` where this is the first time.

    Raises StorageError: they cannot be written.
    """
    file = folder / _FILE
    try:
        return DemoNames(**json.loads(file.read_text(encoding="utf-8")))
    except FileNotFoundError:
        if folder.exists():
            return DemoNames()  # an earlier version made what lies there
    except (OSError, ValueError, TypeError):
        return DemoNames()
    write_json_atomic(file, asdict(names))
    return names
