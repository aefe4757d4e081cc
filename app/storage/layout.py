"""Where things lie in a workspace folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class WorkspaceLayout:
    """Paths inside one workspace. The database keeps them relative to `root`, so that the folder may be moved."""

    root: Path
    """What all who work with it share: products, models, batches, trash."""
    own: Path | None = None
    """The folder of one station of several; None: this computer has the workspace for itself."""

    @property
    def home(self) -> Path:
        """What no other station uses lies here: lock, settings, logs, exports for this computer's engines."""
        return self.root if self.own is None else self.own

    @property
    def spool(self) -> Path:
        """Where a station keeps what the server has not got yet."""
        return self.home / "spool"

    @property
    def manifest(self) -> Path:
        return self.root / "workspace.json"

    @property
    def lock(self) -> Path:
        return self.home / "workspace.lock"

    @property
    def database(self) -> Path:
        return self.root / "inspector.sqlite"

    @property
    def audit_anchor(self) -> Path:
        """What the newest line of the audit log is."""
        return self.home / "audit-anchor.json"

    @property
    def settings(self) -> Path:
        return self.home / "settings.json"

    @property
    def line_secrets(self) -> Path:
        """Passwords and tokens of the connections to the line, for this account only."""
        return self.home / "line-secrets.json"

    @property
    def products(self) -> Path:
        return self.root / "products"

    @property
    def models(self) -> Path:
        return self.root / "models"

    def incoming_model(self, name: str) -> Path:
        """The note that a model of that name is being added."""
        return self.models / f".{name}.adding"

    @property
    def batches(self) -> Path:
        return self.root / "batches"

    @property
    def engines(self) -> Path:
        """Exports of the models for other engines; made again when it is missing."""
        return self.home / "engines"

    @property
    def source_notes(self) -> Path:
        """What sources must know again at their next start."""
        return self.home / "sources"

    @property
    def trash(self) -> Path:
        return self.root / "trash"

    @property
    def logs(self) -> Path:
        return self.home / "logs"

    @property
    def folders(self) -> tuple[Path, ...]:
        """The folders that every workspace has."""
        return (self.products, self.models, self.batches, self.trash, self.logs)

    def product(self, folder: str) -> Path:
        """The folder of a product, from its folder name."""
        return self.products / folder

    def trashed_product(self, product_id: int, folder: str) -> Path:
        """Where that folder lies while the product is in the trash."""
        return self.trash / "products" / f"{product_id:06d}-{folder}"

    def normal_images(self, product_folder: str) -> Path:
        """Where the normal images of a product lie."""
        return self.product(product_folder) / "normal"

    def normal_image(self, product_folder: str, file: str) -> Path:
        """A normal image of a product."""
        return self.normal_images(product_folder) / file

    def trashed_image(self, image_id: int, file: str) -> Path:
        """Where a normal image lies while it is in the trash."""
        return self.trash / "images" / f"{image_id:06d}-{file}"

    def golden_parts(self, product_folder: str) -> Path:
        """Where the golden parts of a product lie."""
        return self.product(product_folder) / "golden"

    def golden_part(self, product_folder: str, file: str) -> Path:
        """A golden part of a product."""
        return self.golden_parts(product_folder) / file

    def trashed_golden_part(self, part_id: int, file: str) -> Path:
        """Where a golden part lies while it is in the trash."""
        return self.trash / "golden" / f"{part_id:06d}-{file}"

    @property
    def evaluations(self) -> Path:
        """What models said of golden parts; made again when it is missing."""
        return self.root / "evaluations"

    def evaluation(self, model_digest: str, product_id: int) -> Path:
        """What the model of that hash said of the golden parts of a product."""
        return self.evaluations / model_digest[:32] / f"{product_id:06d}"

    def batch(self, batch_id: int) -> Path:
        """The folder of a batch."""
        return self.batches / f"{batch_id:06d}"

    @property
    def asked_journal(self) -> Path:
        """Which parts the triggered run that is on was asked for."""
        return self.batches / "asked.jsonl"

    def told_journal(self, batch_id: int) -> Path:
        """Which parts of a batch were seen, while it is open."""
        return self.batch(batch_id) / "told.jsonl"

    def not_recorded(self, batch_id: int) -> Path:
        """The parts of a batch that were seen and could not be stored."""
        return self.batch(batch_id) / "not-recorded.jsonl"

    def thumbnail(self, batch_id: int, position: int) -> Path:
        """What is left of the picture of a part, once retention has removed it."""
        return self.batch(batch_id) / "thumbnails" / f"{position:06d}.jpg"

    def being_reduced(self, batch_folder: Path) -> Path:
        """The note in a batch's folder that retention is removing files of it."""
        return batch_folder / "being-reduced"

    def trashed_batch(self, batch_id: int) -> Path:
        """Where that folder lies while the batch is in the trash."""
        return self.trash / "batches" / f"{batch_id:06d}"

    def trashed_model(self, model_id: int, folder: str) -> Path:
        """Where the folder of a model lies while the model is in the trash, from its folder name."""
        return self.trash / "models" / f"{model_id:06d}-{folder}"

    @property
    def found(self) -> Path:
        """Files without a record that a check moved out of the way, each under the path that it had."""
        return self.root / "found"

    @property
    def deleted(self) -> Path:
        """What was deleted for good and is being removed from the disk."""
        return self.trash / "deleted"

    def deleted_place(self, path: Path) -> Path:
        """Where something of the workspace waits for its removal."""
        home = self.trash if path.is_relative_to(self.trash) else self.root
        return self.deleted / path.relative_to(home)
