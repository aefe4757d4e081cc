"""What the demonstration calls what it makes up: named once, in the language of the window that makes it. No Qt here."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass
from pathlib import Path

from onenip_core.atomic_files import write_json_atomic

log = logging.getLogger(__name__)

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
        kept = json.loads(file.read_text(encoding="utf-8"))
        if not all(isinstance(name, str) and name == Path(name).name != "" for name in kept.values()):
            raise ValueError(f"{file} holds something that is no name")
        return DemoNames(**kept)
    except FileNotFoundError:
        if folder.exists():
            return DemoNames()  # an earlier version made what lies there
    except (OSError, ValueError, TypeError, AttributeError) as error:
        log.warning("The names of the demonstration cannot be read: %s", error)
        return DemoNames()
    write_json_atomic(file, asdict(names))
    return names
