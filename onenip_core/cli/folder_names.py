"""What a person says on the command line about the names of folders."""

from __future__ import annotations

import argparse

from onenip_core.data.datasets.folder_names import FolderNames


def folder_names(arguments: argparse.Namespace) -> FolderNames:
    """From --good-names and --defect-names."""
    return FolderNames(frozenset(arguments.good_names), frozenset(arguments.defect_names))
