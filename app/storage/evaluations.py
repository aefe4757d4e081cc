"""What models said of golden parts, kept so that it is shown at once the next time.

Files and no table: all of it can be made again, as the exports of a model can. The limit plays no part in it.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from pathlib import Path

import msgspec

from app.domain.golden_results import GoldenJudgement
from app.storage.layout import WorkspaceLayout
from onenip_core.atomic_files import write_bytes_atomic
from onenip_core.data.images.map_files import read_map_png
from onenip_core.errors import ImageReadError
from onenip_core.types import AnomalyMap

log = logging.getLogger(__name__)

FILE_NAME = "judgements.json"
_FORM = 1


class _Stored(msgspec.Struct):
    sha256: str
    score: float | None
    reason: str
    map_file: str | None
    map_scale: float
    milliseconds: float
    engine: str
    program: str
    judged_at: str


class _File(msgspec.Struct):
    form: int
    judgements: list[_Stored]


class EvaluationStore:
    """Judgements of one workspace, by model and product. Every method may be called from any thread."""

    def __init__(self, layout: WorkspaceLayout) -> None:
        self._layout = layout

    def map_path(self, model_digest: str, product_id: int, sha256: str) -> Path:
        """Where the map of a picture belongs."""
        return self._layout.evaluation(model_digest, product_id) / f"{sha256[:32]}.png"

    def read(self, model_digest: str, product_id: int) -> dict[str, GoldenJudgement]:
        """What the model of that hash said, by the hashes of the pictures. A file that is damaged counts as none: whatever it held
        is judged again."""
        folder = self._layout.evaluation(model_digest, product_id)
        try:
            stored = msgspec.json.decode((folder / FILE_NAME).read_bytes(), type=_File)
        except FileNotFoundError:
            return {}
        except (OSError, msgspec.MsgspecError) as error:
            log.warning("What was said of golden parts cannot be read from %s: %s", folder, error)
            return {}
        if stored.form != _FORM:
            return {}
        return {each.sha256: _judgement(each, folder) for each in stored.judgements}

    def keep(self, model_digest: str, product_id: int, judged: Iterable[GoldenJudgement]) -> None:
        """Add judgements to those that are there; newer ones take the place of older ones. Raises StorageError."""
        folder = self._layout.evaluation(model_digest, product_id)
        known = self.read(model_digest, product_id) | {each.sha256: each for each in judged}
        content = _File(_FORM, [_stored(known[sha256]) for sha256 in sorted(known)])
        write_bytes_atomic(folder / FILE_NAME, msgspec.json.encode(content))

    def read_map(self, judgement: GoldenJudgement) -> AnomalyMap | None:
        """The (H, W) float32 map; None where there is none, or it is gone."""
        if judgement.map_path is None:
            return None
        try:
            return read_map_png(judgement.map_path, judgement.map_scale)
        except ImageReadError as error:
            log.warning("A golden part is shown without its map: %s", error)
            return None


def _stored(judgement: GoldenJudgement) -> _Stored:
    return _Stored(
        judgement.sha256,
        judgement.score,
        judgement.reason,
        None if judgement.map_path is None else judgement.map_path.name,
        judgement.map_scale,
        judgement.milliseconds,
        judgement.engine,
        judgement.program,
        judgement.judged_at,
    )


def _judgement(stored: _Stored, folder: Path) -> GoldenJudgement:
    return GoldenJudgement(
        stored.sha256,
        stored.score,
        stored.reason,
        # Only a name counts: nobody is led out of the workspace by a file.
        None if stored.map_file is None else folder / Path(stored.map_file).name,
        stored.map_scale,
        stored.milliseconds,
        stored.engine,
        stored.program,
        stored.judged_at,
    )
