"""What goes wrong while an installer is made."""


class InstallerError(Exception):
    """The installer cannot be made; the text says why and what to do."""


class UnknownLicenceError(InstallerError):
    """Something that would be handed on has no licence that we know, or no text of it."""


class UnknownFileError(InstallerError):
    """A bundle holds a file or a module of which nobody knows where it comes from."""
