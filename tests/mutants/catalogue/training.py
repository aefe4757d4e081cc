"""Errors in a training step: what it draws, what it compares, how it updates the weights."""

from __future__ import annotations

from tests.mutants.mutant import Mutant

_STEP = "onenip_core/training/step_losses.py"
_TRAINER = "onenip_core/training/trainer.py"
_BANK = "onenip_core/training/anomaly_bank.py"
_SELECTION = "onenip_core/training/selection.py"
_CACHE = "onenip_core/training/feature_cache.py"
_MATCH_MEMORY = "onenip_core/training/match_memory.py"
_GALLERY = "onenip_core/training/token_gallery.py"

_STEPS = ("tests/onenip_core/training/test_step_by_hand.py",)
_MEMORY = ("tests/onenip_core/training/test_match_memory.py",)
_UPDATES = ("tests/onenip_core/training/test_updates_by_hand.py",)
_DRAWS = ("tests/onenip_core/training/test_draws.py",)

_ENCODE = "encodings = network.encode(self._jitter(together, step))"
_SOURCES = "len(sample.sources)"

MUTANTS = (
    Mutant("targets-are-the-anomalies", _STEP, "network.fused(normals),", "network.fused(anomalies),", _STEPS),
    Mutant(
        "targets-are-jittered",
        _STEP,
        _ENCODE,
        f"together = self._jitter(together, step)\n        normals = together[: {_SOURCES}]\n"
        "        encodings = network.encode(together)",
        _STEPS,
    ),
    Mutant(
        "streams-swapped",
        _STEP,
        "reconstruction[:count],\n            reconstruction[count:],",
        "reconstruction[count:],\n            reconstruction[:count],",
        _STEPS,
    ),
    Mutant(
        "masks-swapped",
        _STEP,
        "torch.cat([torch.zeros_like(sample.masks), sample.masks])",
        "torch.cat([sample.masks, torch.zeros_like(sample.masks)])",
        _STEPS,
    ),
    Mutant(
        "normals-have-masks-too",
        _STEP,
        "torch.cat([torch.zeros_like(sample.masks), sample.masks])",
        "torch.cat([sample.masks, sample.masks])",
        _STEPS,
    ),
    Mutant("prompts-misaligned", _STEP, "prompt.repeat(2, 1, 1)", "prompt.repeat_interleave(2, 0)", _STEPS),
    Mutant("prompts-of-the-neighbour", _STEP, "prompt.repeat(2, 1, 1)", "prompt.roll(1, 0).repeat(2, 1, 1)", _STEPS),
    Mutant(
        "prompt-is-the-image",
        _STEP,
        "return np.array(prompts) * self._data.cache.tiles + places",
        "return sources",
        _STEPS,
    ),
    Mutant(
        "prompt-at-another-place",
        _STEP,
        "return np.array(prompts) * self._data.cache.tiles + places",
        "return np.array(prompts) * self._data.cache.tiles",
        _STEPS,
    ),
    Mutant(
        "prompt-of-any-product",
        _STEP,
        "members = self._members[product]",
        "members = np.arange(len(self._data.products))",
        _STEPS,
    ),
    Mutant("fixed-ignored", _STEP, "fixed = self._config.prompt_choice is PromptChoice.FIXED", "fixed = False", _STEPS),
    Mutant(
        "fixed-takes-the-last", _STEP, "self._data.prompts[p][0] if fixed", "self._data.prompts[p][-1] if fixed", _STEPS
    ),
    Mutant("always-fixed", _STEP, "fixed = self._config.prompt_choice is PromptChoice.FIXED", "fixed = True", _STEPS),
    Mutant("prompts-without-the-seed", _STEP, "(self._seed, _SEED_PROMPTS, step)", "(_SEED_PROMPTS, step)", _STEPS),
    Mutant(
        "same-prompts-every-step", _STEP, "(self._seed, _SEED_PROMPTS, step)", "(self._seed, _SEED_PROMPTS)", _STEPS
    ),
    Mutant("restoration-ignored", _STEP, "restoration=config.restoration", "restoration=True", _STEPS),
    Mutant("no-jitter", _STEP, _ENCODE, "encodings = network.encode(together)", _STEPS),
    Mutant(
        "prompts-not-jittered",
        _STEP,
        _ENCODE,
        f"kept = together[2 * {_SOURCES} :]\n        together = self._jitter(together, step)\n"
        f"        encodings = network.encode(torch.cat([together[: 2 * {_SOURCES}], kept]))",
        _STEPS,
    ),
    Mutant(
        "refiner-sees-streams-swapped",
        _STEP,
        "seen = torch.cat([normals, anomalies])",
        "seen = torch.cat([anomalies, normals])",
        _STEPS,
    ),
    Mutant(
        "refiner-without-gradients",
        _STEP,
        "network.refine(seen, reconstruction, self.match",
        "network.refine(seen, reconstruction.detach(), self.match",
        _STEPS,
    ),
    Mutant("anomalies-not-standardised", _STEP, "network.standardise(sample.features)", "sample.features", _STEPS),
    Mutant(
        "same-jitter-every-step",
        _STEP,
        "mix_seed(self._seed, _SEED_NOISE, step)",
        "mix_seed(self._seed, _SEED_NOISE, 0)",
        _STEPS,
    ),
    Mutant(
        "jitter-without-the-seed",
        _STEP,
        "mix_seed(self._seed, _SEED_NOISE, step)",
        "mix_seed(0, _SEED_NOISE, step)",
        _STEPS,
    ),
    Mutant(
        "own-image-matched", _STEP, "for product in products]) == own", "for product in products]) == -1 - own", _STEPS
    ),
    Mutant(
        "anomalies-known-without-a-number",
        _STEP,
        "memory = self._anomaly_matches if numbers is not None else MatchMemory(len(sources))",
        "memory = self._anomaly_matches",
        _MEMORY,
    ),
    Mutant("nothing-forgotten", _MATCH_MEMORY, "if len(self._known) > self._most:", "if False:", _MEMORY),
    Mutant("dice-factor-ignored", _STEP, "dice_factor=config.deviations.dice_factor", "dice_factor=2.0", _STEPS),
    # The update
    Mutant(
        "no-clipping",
        _TRAINER,
        "torch.nn.utils.clip_grad_norm_(self.network.parameters(), self.config.clip_norm)",
        "torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1e9)",
        _UPDATES,
    ),
    Mutant(
        "clipping-by-value",
        _TRAINER,
        "torch.nn.utils.clip_grad_norm_(self.network.parameters(), self.config.clip_norm)",
        "torch.nn.utils.clip_grad_value_(self.network.parameters(), self.config.clip_norm) or 0.0",
        _UPDATES,
    ),
    Mutant("schedule-ignored", _TRAINER, "self.config.learning_rate * factor", "self.config.learning_rate", _UPDATES),
    Mutant(
        "other-schedule",
        _TRAINER,
        "learning_rate_factor(self.config.schedule, ",
        'learning_rate_factor("one_cycle", ',
        _UPDATES,
    ),
    Mutant("weight-decay-ignored", _TRAINER, "weight_decay=config.weight_decay", "weight_decay=1e-2", _UPDATES),
    Mutant("adam-without-decoupling", _TRAINER, "torch.optim.AdamW(", "torch.optim.Adam(", _UPDATES),
    Mutant(
        "gradients-add-up", _TRAINER, "self.optimizer.zero_grad(set_to_none=True)\n        total", "total", _UPDATES
    ),
    Mutant("trains-in-eval-mode", _TRAINER, "self.network.train()", "self.network.eval()", _UPDATES),
    Mutant(
        "dropout-without-the-seed",
        _TRAINER,
        "mix_seed(self.seed, _SEED_DROPOUT, self.step)",
        "mix_seed(0, _SEED_DROPOUT, self.step)",
        _UPDATES,
    ),
    # Bank, selection, cache, gallery
    Mutant(
        "masks-of-another-anomaly", _BANK, "np.stack([piece.masks[place]", "np.stack([piece.masks[place - 1]", _DRAWS
    ),
    Mutant(
        "normals-of-another-anomaly",
        _BANK,
        "np.array([piece.sources[place]",
        "np.array([piece.sources[place - 1]",
        _DRAWS,
    ),
    Mutant(
        "bank-of-the-normals",
        _BANK,
        "altered.append(anomaly.image)",
        "altered.append(self._cache.images[source])",
        _DRAWS,
    ),
    Mutant("same-draw-every-step", _BANK, "(self._seed, _SEED_DRAW, step)", "(self._seed, _SEED_DRAW)", _DRAWS),
    Mutant("draw-without-the-seed", _BANK, "(self._seed, _SEED_DRAW, step)", "(_SEED_DRAW, step)", _DRAWS),
    Mutant(
        "anomalies-without-the-seed",
        _BANK,
        "(self._seed, _SEED_CHUNK, number, offset)",
        "(_SEED_CHUNK, number, offset)",
        _DRAWS,
    ),
    Mutant("order-without-the-seed", _BANK, "(self._seed, _SEED_ORDER, turn)", "(_SEED_ORDER, turn)", _DRAWS),
    Mutant("uses-ignored", _BANK, "batch_size / (CHUNK * uses)", "batch_size / (CHUNK * 4)", _DRAWS),
    Mutant("bank-never-renewed", _BANK, "self._initial + int(step * self._chunks_per_step)", "self._initial", _DRAWS),
    Mutant(
        "split-without-the-seed",
        _SELECTION,
        'f"{seed}/{product.name}/{path.name}"',
        'f"{product.name}/{path.name}"',
        _DRAWS,
    ),
    Mutant(
        "held-out-share-halved",
        _SELECTION,
        "round(held_out_fraction * len(normals))",
        "round(held_out_fraction / 2 * len(normals))",
        _DRAWS,
    ),
    Mutant("prompts-held-out", _SELECTION, "if path not in registered]", "if path]", _DRAWS),
    Mutant("held-out-images-train", _SELECTION, "if path not in held_out)", "if path)", _DRAWS),
    Mutant("statistics-without-the-mean", _CACHE, "squares / count - np.square(mean)", "squares / count", _DRAWS),
    Mutant("tokens-near-each-other", _GALLERY, "int(nearest.argmax())", "int(nearest.argmin())", _DRAWS),
)
