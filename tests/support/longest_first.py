"""The files that take longest begin first, so that processes which test beside each other come to their ends together."""

from __future__ import annotations

from pathlib import Path

import pytest

LONGEST = (
    "tests/app/test_real_application_killed.py",
    "tests/app/test_bootstrap.py",
    "tests/app/test_real_application_faults.py",
    "tests/app/languages/test_nothing_is_cut.py",
    "tests/onenip_core/training/test_training_team.py",
    "tests/onenip_core/archive/test_archive_ray.py",
    "tests/onenip_core/training/test_training.py",
    "tests/onenip_core/inference/test_engines.py",
    "tests/app/operations/test_add_model_file.py",
    "tests/app/pages/test_operate_page.py",
    "tests/benchmarks_tests/test_harness_runs.py",
    "tests/onenip_core/training/test_training_deviations.py",
    "tests/app/pages/test_charts_page.py",
    "tests/app/operations/test_product_change.py",
    "tests/onenip_core/training/test_switched_model.py",
    "tests/app/pages/test_live_banner.py",
    "tests/app/demo/test_quick_demonstration.py",
    "tests/app/storage/test_postgresql.py",
    "tests/onenip_core/inference/test_engine_choice.py",
    "tests/app/test_closing.py",
    "tests/app/operations/test_model_packing.py",
    "tests/onenip_core/training/test_picture_calibration.py",
    "tests/app/test_line_of_a_run.py",
    "tests/app/pages/test_all_parts_page.py",
    "tests/app/test_language_in_the_window.py",
    "tests/app/test_first_steps_in_the_window.py",
    "tests/app/test_limits_in_the_window.py",
    "tests/app/pages/test_models.py",
    "tests/app/test_remembered.py",
    "tests/architecture/test_imports.py",
    "tests/benchmarks_tests/test_evaluation_effects.py",
    "tests/app/test_defects_in_the_window.py",
    "tests/app/operations/test_image_comparison.py",
    "tests/onenip_core/data/test_file_corpus.py",
    "tests/app/test_real_application_streams.py",
    "tests/app/test_real_application_engines.py",
    "tests/app/pages/test_picture_viewer.py",
    "tests/app/pages/test_triggers_seen.py",
    "tests/onenip_core/cli/test_cli_faults.py",
    "tests/onenip_core/cli/test_cli.py",
    "tests/onenip_core/training/test_refused_training.py",
    "tests/onenip_core/training/test_value_range_in_a_model.py",
    "tests/onenip_core/training/test_tiled_model.py",
    "tests/onenip_core/archive/test_archive.py",
    "tests/onenip_core/test_model_folder.py",
    "tests/app/processes/test_inspection_client.py",
    "tests/app/runs/views/test_views_run.py",
    "tests/app/runs/triggers/test_trigger_books.py",
    "tests/app/storage/test_released_schemas.py",
    "tests/app/shell/test_model_files_in_the_window.py",
    "tests/app/shell/test_operator_mode.py",
    "tests/app/shell/test_window.py",
    "tests/app/pages/test_review_corrections.py",
    "tests/installers/test_bundle_contents.py",
    "tests/installers/test_videos_without_encoders.py",
)
"""Roughly by their time; the others take some seconds at most. Those that want the same small model do not stand side by side."""


def put_longest_first(items: list[pytest.Item], root: Path) -> None:
    """Sort the tests by the places of their files in `LONGEST`; within a file, and behind those, they stay as they were."""
    places = {root / name: place for place, name in enumerate(LONGEST)}
    items.sort(key=lambda item: places.get(item.path, len(places)))
