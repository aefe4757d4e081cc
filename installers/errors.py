"""What making an installer raises on purpose. Each message says what is missing and what to do."""

from __future__ import annotations


class InstallerError(Exception):
    """Base of the errors of this package; its text is fit to be shown to the person who makes the installer."""


class UnknownLicenceError(InstallerError):
    """Something that would be handed on has no licence that we know, or no text of it."""


class UnknownFileError(InstallerError):
    """A bundle holds a file or a module of which nobody knows where it comes from."""
