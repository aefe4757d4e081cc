"""What a training asked for, as its model and the queue remember it."""

from __future__ import annotations

from app.domain.trained_on import TrainedOn
from app.processes.training_request import ProductImages


def trained_on_of(product: ProductImages) -> TrainedOn:
    """The images of a request by their content, which their files are named by, and how they are looked at."""
    normals, prompts = ([path.stem for path in paths] for paths in (product.normals, product.prompts))
    held_out = [path.stem for path in product.held_out]
    how = product.area.digest, held_out, product.alignment.digest
    return TrainedOn.of(product.product_id, product.name, normals, prompts, product.value_bits, *how)
