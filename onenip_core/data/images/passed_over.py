"""Names that no walk looks behind: hidden files, and what systems and programs put beside pictures."""

from __future__ import annotations

from onenip_core.data.images.left_out import LeftOutReason

_COMPANIONS = frozenset(
    {
        # Windows
        *("thumbs.db", "ehthumbs.db", "ehthumbs_vista.db", "desktop.ini"),
        *("$recycle.bin", "recycler", "system volume information", "found.000"),
        # macOS
        *("__macosx", ".ds_store", "icon\r", ".trashes", ".spotlight-v100", ".fseventsd", ".appledouble"),
        *("network trash folder", "temporary items", ".temporaryitems"),
        # Linux
        *("lost+found", ".thumbnails", ".directory"),
        # Storage in the network: Synology, QNAP, NetApp and Samba
        *("@eadir", "#recycle", "#snapshot", "@tmp", "@recycle", "@recently-snapshot", ".@__thumb", "@__thumb"),
        *(".snapshot", "~snapshot", ".recycle"),
        # Programs
        *("picasa.ini", ".picasa.ini", "picasaoriginals", ".picasaoriginals", "zbthumbnail.info", "__pycache__"),
    }
)
_COMPANION_BEGINNINGS = ("._", ".trash-", "~$")


def passed_over(name: str) -> LeftOutReason | None:
    """Why nobody looks at a file or folder of this name, whatever it holds; None if its name is no reason. Case does not count."""
    folded = name.casefold()
    if folded in _COMPANIONS or folded.startswith(_COMPANION_BEGINNINGS):
        return LeftOutReason.COMPANION
    return LeftOutReason.HIDDEN if name.startswith(".") else None
