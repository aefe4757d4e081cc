"""What goes wrong while an installer is made."""


class InstallerError(Exception):
    """The installer cannot be made; the text says why and what to do."""
