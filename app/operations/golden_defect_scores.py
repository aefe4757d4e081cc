"""How a model scores the painted defects of golden parts, for whoever wants a limit to rest on them."""

from __future__ import annotations

from app.domain.limit_basis import GoldenDefects
from app.domain.model_record import ModelRecord
from app.domain.product import Product
from app.domain.trained_on import content_key
from app.operations.defect_places import DefectPlaces
from app.storage.workspace import Workspace
from onenip_core import __version__
from onenip_core.errors import ModelFolderError
from onenip_core.manifest import load_manifest, manifest_digest


class GoldenDefectScores:
    """Reads what models said of golden parts; may be asked from any thread. No model is asked, and none is trained by it."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._places = DefectPlaces(workspace.evaluations)

    def of(self, product: Product, model: ModelRecord, trained_on: frozenset[str]) -> GoldenDefects:
        """Of the painted parts that the model was not trained on: what each would score if its painted defects lay alone in it.

        A model whose folder cannot be read has judged none. Raises StorageError.
        """
        painted = [
            part
            for part in self._workspace.golden_parts.of_product(product.id)
            if part.regions and content_key(part.sha256) not in trained_on
        ]
        if not painted:
            return GoldenDefects()
        try:
            digest = manifest_digest(load_manifest(model.folder))
        except ModelFolderError:
            return GoldenDefects(unjudged=len(painted))
        stored = self._workspace.evaluations.read(digest, product.id)
        fresh = {sha256: said for sha256, said in stored.items() if said.program == __version__}
        places = self._places.read(painted, fresh, trained_on).places
        scores = []
        for part in painted:
            whole = fresh[part.sha256].score if part.sha256 in fresh else None
            if whole is not None and (found := places.get(part.sha256)):
                # Where the score comes from the region there is nothing to round; elsewhere the map is as good as it was stored.
                scores.append(
                    whole
                    if any(each.is_hottest for each in found.values())
                    else max(each.score for each in found.values())
                )
        return GoldenDefects(tuple(scores), len(painted) - len(scores))
