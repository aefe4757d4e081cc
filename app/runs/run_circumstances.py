"""Under which circumstances the parts of a run are judged."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.circumstances import Circumstances, JudgedAs, UsedPrompt
from app.processes.messages import ModelLoaded
from app.runs.run_request import RunRequest


def circumstances_of(request: RunRequest, loaded: ModelLoaded | None) -> Circumstances | None:
    """None where nothing judges, or what judges does not say by what."""
    if loaded is None or loaded.by is None:
        return None
    first = _judged_as(request.product_name, request.known_as or request.product_name, request.prompt_names, loaded)
    further = tuple(
        _judged_as(view.product_name, view.product, view.prompt_names, loaded)
        for view in request.views
        if view.product_name != request.product_name
    )
    return Circumstances(loaded.by, request.device, (first, *further), dict(request.product_names))


def _judged_as(product: str, known_as: str, names: Mapping[str, str], loaded: ModelLoaded) -> JudgedAs:
    prompts = tuple(
        UsedPrompt(prompt.name, names.get(prompt.name, prompt.name), prompt.sha256)
        for prompt in loaded.prompts
        if prompt.product == known_as
    )
    return JudgedAs(product, known_as, prompts)
