"""Where a model comes from: its parent, its data, its settings, its calibration."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.domain.release import Release
from app.messages.outlook import outlook_messages
from app.messages.wording.lists import as_sentence, listed, one_after_another
from app.messages.wording.say import say
from app.pages.releases.parts.words import share_words
from app.pages.releases.state import Reading
from app.widgets.engine_names import device_name
from app.widgets.formatting import format_duration, format_time
from app.widgets.untrained import untrained_sentence
from onenip_core.limits import PROPOSED_LIMIT
from onenip_core.statistics import rejections_at


@dataclass(frozen=True, slots=True)
class Fact:
    """A line of the lineage."""

    name: str
    value: str
    is_hash: bool = False
    """True for what is too long for a line, and of no use in two."""


def lineage_facts(reading: Reading) -> tuple[Fact, ...]:
    """All that is known of the candidate; a model that cannot be read says only so."""
    candidate = reading.candidate
    if candidate is None:
        return ()
    record, details = candidate.record, candidate.details
    name = Fact(QCoreApplication.translate("Releases", "Model"), record.label)
    if details is None:
        unreadable = QCoreApplication.translate("Releases", "Its folder is gone or damaged; nothing is known of it.")
        return name, Fact(QCoreApplication.translate("Releases", "Origin"), unreadable)
    manifest = details.manifest
    training = manifest.training
    facts = [
        name,
        Fact(QCoreApplication.translate("Releases", "Parent"), _parent(reading)),
        Fact(QCoreApplication.translate("Releases", "Began with"), _began_with(manifest.parent_sha256, reading)),
        Fact(QCoreApplication.translate("Releases", "Model hash"), details.digest, is_hash=True),
        Fact(
            QCoreApplication.translate("Releases", "Fingerprint of its data"), manifest.data_fingerprint, is_hash=True
        ),
        Fact(QCoreApplication.translate("Releases", "Made"), format_time(record.created_at)),
        Fact(QCoreApplication.translate("Releases", "Preset"), manifest.preset),
        Fact(
            QCoreApplication.translate("Releases", "Training"),
            QCoreApplication.translate(
                "Releases", "{steps} steps, {time}, batches of {batch}, seed {seed}, on {device}"
            ).format(
                steps=training.steps,
                time=format_duration(training.seconds),
                batch=training.batch_size,
                seed=training.seed,
                device=device_name(training.device),
            ),
        ),
        Fact(
            QCoreApplication.translate("Releases", "Backbone"),
            f"{manifest.network.backbone} · {manifest.backbone_sha256[:12]}",
        ),
        Fact(
            QCoreApplication.translate("Releases", "Versions"),
            listed(f"{library} {version}" for library, version in sorted(manifest.versions.items())) or "–",
        ),
    ]
    for entry in manifest.products:
        rejections = rejections_at(PROPOSED_LIMIT, entry.calibration.held_out_scores)
        said = QCoreApplication.translate(
            "Releases", "{images} images, {prompts} prompts; at the proposed limit it rejects {share} of good parts"
        ).format(images=entry.training_images, prompts=len(entry.prompts), share=share_words(rejections))
        if entry.prompts_only is not None:
            outlook = say(outlook_messages(entry.name, entry.prompts_only)[0])
            said = one_after_another((untrained_sentence(), as_sentence(said), outlook))
        facts.append(Fact(entry.name, said))
    return tuple(facts)


def _began_with(digest: str, reading: Reading) -> str:
    """The model whose weights it went on from; by its hash alone where nobody knows another name of it here."""
    if not digest:
        return QCoreApplication.translate("Releases", "nothing: trained from the beginning")
    other = reading.other
    if other is not None and other.details is not None and other.details.digest == digest:
        return f"{other.record.label} · {digest[:12]}"
    named = next((release.model_label for release in reading.history if release.model_digest == digest), "")
    return f"{named} · {digest[:12]}" if named else digest[:12]


def _parent(reading: Reading) -> str:
    """The model that inspected before, if the candidate ever inspected; else the one that it would follow."""
    candidate = reading.candidate
    number = 0 if candidate is None else candidate.record.id
    own: list[Release] = [release for release in reading.history if release.model_id == number and release.parent_id]
    if own:
        return f"{own[0].parent_name} · {own[0].parent_digest[:12]}"
    if reading.other is not None:
        text = QCoreApplication.translate("Releases", "{model}, which inspects now")
        return text.format(model=reading.other.record.label)
    return QCoreApplication.translate("Releases", "none: it is the first")
