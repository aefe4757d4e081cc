"""What FFmpeg's decoders find wrong and say in their log alone."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import av.logging

_SETTINGS = threading.Lock()


@contextmanager
def decoder_complaints() -> Iterator[list[tuple[int, str, str]]]:
    """Collects the errors that decoders log in this thread: level, decoder, text.

    What is logged is a matter of the whole process, therefore one thread decodes at a time.
    """
    with _SETTINGS:
        level, skips = av.logging.get_level(), av.logging.get_skip_repeated()
        av.logging.set_level(av.logging.ERROR)
        av.logging.set_skip_repeated(False)  # the same may be wrong with the next frame
        try:
            with av.logging.Capture() as complaints:
                yield complaints
        finally:
            av.logging.set_skip_repeated(skips)
            av.logging.set_level(level)
