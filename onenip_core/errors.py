"""Everything that the core raises on purpose. Each message says what happened, what was not lost and what to do."""

from __future__ import annotations

from onenip_core.sentences import filled


class OneNipError(Exception):
    """Base of all errors that the core raises on purpose; its text is fit to be shown to a person."""


class UsageError(OneNipError):
    """The caller asked for something that makes no sense (a wrong option, a product that the model does not know)."""


class AreaError(UsageError):
    """An inspected area is no area: too small, too many shapes, or points that make no shape."""


class DefectRegionsError(UsageError):
    """Painted defects are none: too many shapes, or kinds that are no kinds."""


class AlignmentError(UsageError):
    """Parts cannot be aligned so: limits that make no sense, or parts that nobody can tell the pose of."""


class DatasetError(OneNipError):
    """A dataset folder is missing, empty or not laid out as expected."""


class ImageReadError(OneNipError):
    """An image file cannot be turned into pixels: missing, corrupt, truncated, too small or too large."""


class DamagedImageError(ImageReadError):
    """The file was a picture once. `damage` says in a few words what is wrong with it."""

    def __init__(self, name: str, damage: str) -> None:
        super().__init__(
            filled("The image {name} is damaged: {damage}. Copy it again from its source.", name=name, damage=damage)
        )
        self._name = name
        self.damage = damage

    def __reduce__(self) -> tuple[type[DamagedImageError], tuple[str, str]]:
        """With what it was made of, so that it can be pickled."""
        return DamagedImageError, (self._name, self.damage)


class NonFiniteValueError(OneNipError):
    """Scores or maps hold NaN or infinity: nothing may be concluded from them."""


class WeightsError(OneNipError):
    """Backbone weights are missing, unreadable or do not fit the backbone."""


class BackboneError(OneNipError):
    """Weights of a backbone cannot be fetched from a hub, or cannot be kept."""


class BackboneFetchCancelled(OneNipError):  # noqa: N818
    """Fetching weights was cancelled; what has come is kept, and another fetch goes on from there."""


class ModelFolderError(OneNipError):
    """A model folder is incomplete, damaged, tampered with, or from a newer version."""


class ModelFileError(OneNipError):
    """A model file is damaged, altered, from a newer version or none at all, or a model cannot be packed."""


class ModelFileCancelled(OneNipError):  # noqa: N818
    """Packing or unpacking was cancelled; nothing was left behind and what was there before is unchanged."""


class CheckpointError(OneNipError):
    """A training checkpoint is damaged or belongs to another run."""


class TrainingError(OneNipError):
    """Training cannot start or go on."""


class StartModelError(TrainingError):
    """The model that a training shall begin with cannot be used for it; it is unchanged."""


class NonFiniteLossError(TrainingError):
    """The loss became NaN or infinite; the last good checkpoint was kept."""


class InspectionError(OneNipError):
    """An inspection of many images cannot go on; what was finished before is kept."""


class EngineError(OneNipError):
    """An inference engine cannot load or compute a network."""


class NoTorchError(OneNipError):
    """Something needs torch, or another library of the workstation edition, which is not installed."""


class ExportError(OneNipError):
    """A model cannot be exported, or what was exported does not agree with the original."""


class StorageError(OneNipError):
    """A file could not be written: disk full, read-only or no permission. Nothing half-written was left behind."""
