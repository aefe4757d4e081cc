"""How many pictures a product has, and what a person should do about that."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.domain.edition import Edition
from app.domain.image_marks import standing_marks
from app.domain.product import ENOUGH_IMAGES, NormalImage, Product
from app.messages.wording.lists import one_after_another
from app.widgets.formatting import counted


def image_advice(product: Product, images: Sequence[NormalImage], edition: Edition) -> str:
    """A few sentences on the normal images of a product, of which `images` may still be on their way."""
    parts = [_on_number(product) if edition.trains else _at_station(product.normal_count)]
    if product.aside_count:
        one = QCoreApplication.translate("ImageAdvice", "{count} more is set aside.")
        several = QCoreApplication.translate("ImageAdvice", "{count} more are set aside.")
        parts.append(counted(product.aside_count, one, several))
    held_out = sum(
        bool(image.session) and image.session in product.held_out and not image.is_set_aside for image in images
    )
    if held_out:
        one = QCoreApplication.translate("ImageAdvice", "{count} image is held out.")
        several = QCoreApplication.translate("ImageAdvice", "{count} images are held out.")
        parts.append(counted(held_out, one, several))
    if marked := _marked_prompts(images):
        one = QCoreApplication.translate(
            "ImageAdvice", "A prompt is marked: choose one that shows what a good part looks like."
        )
        several = QCoreApplication.translate(
            "ImageAdvice", "{count} prompts are marked: choose some that show what a good part looks like."
        )
        parts.append(counted(marked, one, several))
    return one_after_another(parts)


def _marked_prompts(images: Sequence[NormalImage]) -> int:
    """A prompt guides each inspection: what is wrong with it is wrong with all of them."""
    marks = standing_marks(images)
    return sum(image.is_prompt and not image.is_set_aside and image.id in marks for image in images)


def _on_number(product: Product) -> str:
    count = product.normal_count
    if count == 0:
        advice = QCoreApplication.translate(
            "ImageAdvice", "No normal images yet. Add {enough} or more, of all that good parts may look like."
        )
        return advice.format(enough=ENOUGH_IMAGES)
    images = _counted_images(count)
    if count < ENOUGH_IMAGES:
        advice = QCoreApplication.translate(
            "ImageAdvice", "{images}. Add more: from {enough} on the limit can be trusted."
        )
        return advice.format(images=images, enough=ENOUGH_IMAGES)
    if product.prompt_count == 0:
        advice = QCoreApplication.translate(
            "ImageAdvice", "{images}. Training chooses prompts, unless you mark some with P."
        )
        return advice.format(images=images)
    one = QCoreApplication.translate("ImageAdvice", "{count} of them a prompt")
    several = QCoreApplication.translate("ImageAdvice", "{count} of them prompts")
    prompts = counted(product.prompt_count, one, several)
    return QCoreApplication.translate("ImageAdvice", "{images}, {prompts}.").format(images=images, prompts=prompts)


def _at_station(count: int) -> str:
    advice = QCoreApplication.translate(
        "ImageAdvice", "{images}. Models learn from pictures on a workstation; added here, they teach none."
    )
    none = QCoreApplication.translate("ImageAdvice", "No normal images")
    return advice.format(images=_counted_images(count) if count else none)


def _counted_images(count: int) -> str:
    one = QCoreApplication.translate("ImageAdvice", "{count} normal image")
    return counted(count, one, QCoreApplication.translate("ImageAdvice", "{count} normal images"))
