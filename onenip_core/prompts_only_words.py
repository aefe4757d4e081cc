"""What was measured of a product that is inspected by prompts only, in English sentences for the commands."""

from __future__ import annotations

from onenip_core.prompts_only import Outlook, OutlookReason, PromptsOnly

_OUTLOOKS = {
    Outlook.GO: "its own pictures speak for inspecting it so",
    Outlook.DOUBTFUL: "doubtful",
    Outlook.NO_GO: "do not inspect it so: train on it",
}
_REASONS = {
    OutlookReason.FEW_GOOD_PARTS: "too few good parts to tell",
    OutlookReason.REJECTS_MANY: "many good parts would be rejected",
    OutlookReason.HARDLY_TOLD_APART: "pseudo-anomalies score hardly higher than good parts",
    OutlookReason.NOT_TOLD_APART: "pseudo-anomalies are not told from good parts",
    OutlookReason.FINDS_FEW: "few pseudo-anomalies are found",
    OutlookReason.FINDS_HARDLY_ANY: "hardly any pseudo-anomaly is found",
}


def describe_prompts_only(measured: PromptsOnly) -> str:
    """Without the product's name."""
    low, high = measured.interval
    reasons = "; ".join(_REASONS[reason] for reason in measured.reasons)
    return (
        f"NOT TRAINED on this product, inspected by prompts only: {_OUTLOOKS[measured.outlook]}"
        + (f" ({reasons})" if reasons else "")
        + f". Of {measured.good_parts} good parts {measured.rejected} would be rejected (95 % interval {low:.0%} to {high:.0%}); "
        f"of {measured.pseudo_anomalies} pseudo-anomalies {measured.found:.0%} are found, AUROC {100 * measured.auroc:.1f}"
    )
