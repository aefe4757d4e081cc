"""The table of named runs. A new idea is a new row here; nothing else has to change."""

from __future__ import annotations

from dataclasses import replace

from onenip_core.config import PRESETS, NetworkConfig, Preset, PromptChoice, PromptMode, TrainingConfig
from onenip_core.deviations import DecoderUpdate, RefinerStart
from onenip_core.errors import UsageError
from tests.benchmarks.benchmark_run import Method, NamedRun, Prompting

LITE = PRESETS["lite"]
PLAIN = replace(
    LITE,
    network=replace(LITE.network, match_prompts=False, encoder_layers=2, decoder_layers=2, refiner_width=64),
)
"""The paper's method with the schedule and nearly the sizes of `lite`: two layers a side and a wider refiner, because
without a gallery they are all that sees defects. What the paper's ablations vary."""

LAYERS = (1, 2, 4, 6)
DICE_WEIGHTS = (0.1, 0.25, 0.5, 1.0, 2.0)
ALPHAS = (0.0, 0.25, 0.5, 0.75, 1.0)
INPUT_SIZES = (224, 256, 320)
PRODUCT_COUNTS = (1, 2, 3, 4, 5, 6, 7)


def _ours(name: str, description: str, settings: Preset, preset_name: str = "lite") -> NamedRun:
    return NamedRun(name, description, Method.ONENIP, preset_name, settings)


def _peer(name: str, description: str, method: Method) -> NamedRun:
    return NamedRun(name, description, method, "lite", LITE)


def _table_4a_row(name: str, description: str, mode: PromptMode, restoration: bool, refiner: bool) -> NamedRun:
    network = replace(PLAIN.network, prompt_mode=mode, refiner=refiner)
    return _ours(
        name, description, replace(PLAIN, network=network, training=replace(PLAIN.training, restoration=restoration))
    )


def _with_layers(layers: int) -> Preset:
    return replace(PLAIN, network=replace(PLAIN.network, encoder_layers=layers, decoder_layers=layers))


def _with_dice(weight: float) -> Preset:
    return replace(PLAIN, training=replace(PLAIN.training, dice_weight=weight))


def _with_prompt_choice(choice: PromptChoice) -> Preset:
    return replace(PLAIN, training=replace(PLAIN.training, prompt_choice=choice))


def _with_input(size: int) -> Preset:
    return replace(LITE, network=replace(LITE.network, input_size=size))


def _paper_recipe() -> Preset:
    """The paper's sizes and schedule with Dice alone and else as we would have it."""
    mended = PRESETS["paper-mended"]
    return replace(
        mended,
        network=replace(mended.network, backbone=LITE.network.backbone),
        training=replace(mended.training, bce_weight=0.0),
    )


PAPER = PRESETS["paper"]
PROXY = replace(
    PAPER,
    network=replace(
        PAPER.network,
        backbone=LITE.network.backbone,
        deviations=replace(PAPER.network.deviations, global_scale=True),
    ),
    training=replace(PAPER.training, batch_size=8),
)
"""The preset paper, letter by letter, as far as a machine without its backbone can go: lite's, whose features are divided by one
number (they are much larger than B4's, and with them all gradients before the clipping), and batches of 8."""


def _proxy(name: str, description: str, network: NetworkConfig, training: TrainingConfig) -> NamedRun:
    return _ours(name, description, replace(PROXY, network=network, training=training), "paper")


def _dice_run(factor: float, start: RefinerStart) -> NamedRun:
    network = replace(PROXY.network, deviations=replace(PROXY.network.deviations, refiner_start=start))
    training = replace(PROXY.training, deviations=replace(PROXY.training.deviations, dice_factor=factor))
    return _proxy(f"dice-{factor:g}-{start}", f"Dice with factor {factor:g}, refiner after {start}", network, training)


def _proxy_4a(name: str, mode: PromptMode, restoration: bool, refiner: bool, update: DecoderUpdate) -> NamedRun:
    deviations = replace(PROXY.network.deviations, decoder_update=update)
    network = replace(PROXY.network, prompt_mode=mode, refiner=refiner, deviations=deviations)
    parts = [f"prompt {mode}", *(["restoration"] if restoration else []), *(["refiner"] if refiner else [])]
    if update is DecoderUpdate.PUBLISHED:
        parts.append("decoder as published")
    return _proxy(f"paper-4a-{name}", ", ".join(parts), network, replace(PROXY.training, restoration=restoration))


MAIN = (
    _ours("lite", "ours as it ships: the preset lite", LITE),
    _ours("plain", "the paper's method: no token gallery, 2 + 2 layers, a refiner of 64 channels", PLAIN),
    _table_4a_row("uniad", "no prompt, no restoration, no refiner (= UniAD)", PromptMode.NONE, False, False),
    _peer("patchcore", "PatchCore, one model per product", Method.PATCHCORE),
    _peer("patchcore-one-bank", "PatchCore, one bank for all products", Method.PATCHCORE_ONE_BANK),
    _peer("padim", "PaDiM, one model per product", Method.PADIM),
    _peer("padim-one-model", "PaDiM, one model for all products", Method.PADIM_ONE_MODEL),
    _peer("nearest-neighbour", "nearest neighbour on stride-16 features, one per product", Method.NEAREST_NEIGHBOUR),
)

CHANGES = (
    MAIN[0],
    MAIN[1],
    _ours(
        "lite-all-channels",
        "lite, the refiner sees all residual channels in training",
        replace(LITE, network=replace(LITE.network, refiner_dropout=0.0)),
    ),
    _ours(
        "lite-wide-attention",
        "lite with 8 heads and a feed-forward of 512",
        replace(LITE, network=replace(LITE.network, heads=8, feedforward=512)),
    ),
    _ours(
        "lite-two-layers",
        "lite with 2 encoder and 2 decoder layers",
        replace(LITE, network=replace(LITE.network, encoder_layers=2, decoder_layers=2)),
    ),
    _ours(
        "lite-wide-refiner",
        "lite with a refiner of 64 channels",
        replace(LITE, network=replace(LITE.network, refiner_width=64)),
    ),
    _ours(
        "lite-256-tokens",
        "lite with 256 tokens in each gallery",
        replace(LITE, training=replace(LITE.training, gallery_tokens=256)),
    ),
    _ours(
        "lite-2048-tokens",
        "lite with 2048 tokens in each gallery",
        replace(LITE, training=replace(LITE.training, gallery_tokens=2048)),
    ),
    _ours(
        "lite-dice-alone",
        "lite without cross-entropy",
        replace(LITE, training=replace(LITE.training, bce_weight=0.0)),
    ),
    _ours("lite-tiles", "lite on four overlapping tiles of each image", PRESETS["lite-tiles"], "lite-tiles"),
)
"""One change of `lite` each: what it is worth."""

RECIPES = (
    _ours("paper-recipe", "sizes and schedule of the paper on lite's backbone", _paper_recipe(), "paper-mended"),
    _ours("paper", "the preset paper (needs the weights of tf_efficientnet_b4.aa_in1k)", PAPER, "paper"),
    _ours(
        "paper-mended",
        "the preset paper-mended (needs the weights of tf_efficientnet_b4.aa_in1k)",
        PRESETS["paper-mended"],
        "paper-mended",
    ),
)
PROXIES = (
    _ours("paper-proxy", "the preset paper on lite's backbone, features divided by one number", PROXY, "paper"),
    *(_dice_run(factor, start) for factor in (1.0, 2.0) for start in RefinerStart),
)
"""Does Dice collapse to "nothing anywhere"? `dice-1-xavier` has the settings of `paper-proxy`."""
PAPER_4A = (
    _proxy_4a("none", PromptMode.NONE, False, False, DecoderUpdate.MENDED),
    _proxy_4a("static", PromptMode.STATIC, False, False, DecoderUpdate.MENDED),
    _proxy_4a("dynamic", PromptMode.DYNAMIC, False, False, DecoderUpdate.MENDED),
    _proxy_4a("dynamic-published", PromptMode.DYNAMIC, False, False, DecoderUpdate.PUBLISHED),
    _proxy_4a("none-restoration", PromptMode.NONE, True, False, DecoderUpdate.MENDED),
    _proxy_4a("dynamic-restoration", PromptMode.DYNAMIC, True, False, DecoderUpdate.MENDED),
    _proxy_4a("dynamic-restoration-published", PromptMode.DYNAMIC, True, False, DecoderUpdate.PUBLISHED),
    _proxy_4a("all", PromptMode.DYNAMIC, True, True, DecoderUpdate.MENDED),
    _proxy_4a("all-published", PromptMode.DYNAMIC, True, True, DecoderUpdate.PUBLISHED),
)
"""Table 4a with the paper's optimiser, and with both decoders."""

TABLE_4A = (
    _table_4a_row("4a-none", "no prompt", PromptMode.NONE, False, False),
    _table_4a_row("4a-static", "static prompt", PromptMode.STATIC, False, False),
    _table_4a_row("4a-dynamic", "dynamic prompt", PromptMode.DYNAMIC, False, False),
    _table_4a_row("4a-none-restoration", "no prompt, restoration", PromptMode.NONE, True, False),
    _table_4a_row("4a-dynamic-restoration", "dynamic prompt, restoration", PromptMode.DYNAMIC, True, False),
    _table_4a_row("4a-all", "dynamic prompt, restoration, refiner", PromptMode.DYNAMIC, True, True),
)

TABLE_4B = tuple(_ours(f"4b-layers-{n}", f"{n} encoder and {n} decoder layer(s)", _with_layers(n)) for n in LAYERS)
TABLE_4C = (
    replace(
        _ours("4c-alpha", "the paper's method, fused with several shares of the refined map", PLAIN), alphas=ALPHAS
    ),
)
DICE_WEIGHT_RUNS = tuple(_ours(f"dice-weight-{w:g}", f"weight {w:g} on Dice", _with_dice(w)) for w in DICE_WEIGHTS)
TABLE_4D = tuple(
    replace(
        _ours(f"4d-training-{choice}", f"{choice} prompt in training", _with_prompt_choice(choice)),
        promptings=(Prompting.PRODUCT, Prompting.RANDOM, Prompting.FIXED),
    )
    for choice in PromptChoice
)
WRONG_PROMPT = (
    replace(
        _ours("wrong-prompt", "the paper's method, also with the next product's prompts", PLAIN),
        promptings=(Prompting.PRODUCT, Prompting.AUTO, Prompting.WRONG),
    ),
    replace(
        _ours("wrong-prompt-lite", "ours, also with the next product's prompts", LITE),
        promptings=(Prompting.PRODUCT, Prompting.AUTO, Prompting.WRONG),
    ),
)
RESOLUTIONS = tuple(_ours(f"input-{s}", f"lite at {s} × {s}", _with_input(s)) for s in INPUT_SIZES)
PRODUCT_NUMBERS = tuple(
    replace(_ours(f"products-{n}", f"lite on the first {n} product(s)", LITE), product_count=n) for n in PRODUCT_COUNTS
)

NAMED_RUNS: dict[str, NamedRun] = {
    run.name: run
    for group in (
        MAIN,
        CHANGES,
        RECIPES,
        PROXIES,
        PAPER_4A,
        TABLE_4A,
        TABLE_4B,
        TABLE_4C,
        DICE_WEIGHT_RUNS,
        TABLE_4D,
        WRONG_PROMPT,
        RESOLUTIONS,
        PRODUCT_NUMBERS,
    )
    for run in group
}


def find_run(name: str) -> NamedRun:
    """The run of that name. Raises UsageError."""
    if name not in NAMED_RUNS:
        raise UsageError(f"There is no run {name!r}. `list` shows all names.")
    return NAMED_RUNS[name]
