"""What macOS is told of the application: its version and the kind of file that it opens."""

from __future__ import annotations

from typing import Any

from onenip_core import __version__

APPLICATION = "OneNIP Inspector.app"
_KIND = "org.onenip.model"


def properties() -> dict[str, Any]:
    """Entries of Info.plist beside those that PyInstaller writes."""
    return {
        "CFBundleDisplayName": "OneNIP Inspector",
        "CFBundleShortVersionString": __version__,
        "CFBundleVersion": __version__,
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        "NSCameraUsageDescription": "Parts before a camera are judged. Pictures stay on this machine.",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "OneNIP model file",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [_KIND],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": _KIND,
                "UTTypeDescription": "OneNIP model file",
                "UTTypeConformsTo": ["public.data"],
                "UTTypeTagSpecification": {"public.filename-extension": ["onenip"]},
            }
        ],
    }
