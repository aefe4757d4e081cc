"""Puts menu entry, icons, kind of file and description below a prefix, as the freedesktop.org specifications want them."""

from __future__ import annotations

import shutil
from pathlib import Path

HERE = Path(__file__).parent
NAME = "onenip-inspector"
FILE_TYPE_ICON = "application-vnd.onenip.model"


def place_desktop_files(share: Path, version: str, date: str) -> None:
    """Write below `share`, which is to become /usr/share. `date` is the release's, YYYY-MM-DD."""
    icons = share / "icons/hicolor/scalable"
    _copy(HERE / f"{NAME}.svg", icons / "apps" / f"{NAME}.svg")
    _copy(HERE / f"{FILE_TYPE_ICON}.svg", icons / "mimetypes" / f"{FILE_TYPE_ICON}.svg")
    _copy(HERE / f"{NAME}.desktop", share / "applications" / f"{NAME}.desktop")
    _copy(HERE / f"{NAME}.xml", share / "mime/packages" / f"{NAME}.xml")
    template = (HERE / "org.onenip.inspector.metainfo.xml.in").read_text(encoding="utf-8")
    metainfo = share / "metainfo/org.onenip.inspector.metainfo.xml"
    metainfo.parent.mkdir(parents=True, exist_ok=True)
    metainfo.write_text(template.replace("@VERSION@", version).replace("@DATE@", date), encoding="utf-8")


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    target.chmod(0o644)
