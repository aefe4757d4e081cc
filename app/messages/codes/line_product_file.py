"""What is said about the file that names the product."""

from __future__ import annotations

from app.messages.message import Message


class WholePathNeeded(Message, frozen=True):
    pass


class ProductFolderMissing(Message, frozen=True):
    folder: str


class ProductFileUnreadable(Message, frozen=True):
    path: str
    error: str


class ProductFileNoText(Message, frozen=True):
    path: str


class ProductFileWatched(Message, frozen=True):
    pass


class ProductFileEmpty(Message, frozen=True):
    path: str


class ProductFileSays(Message, frozen=True):
    product: str


class ProductFileTaken(Message, frozen=True):
    product: str


class ProductFileRefused(Message, frozen=True):
    product: str
    reason: Message
