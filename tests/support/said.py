"""What errors tell a person."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from app.messages.wording.say import say_error


@contextmanager
def raises_saying(kind: type[Exception], pattern: str) -> Iterator[None]:
    """Like `pytest.raises` with `match`, on the sentence that a person reads."""
    with pytest.raises(kind) as caught:
        yield
    sentence = say_error(caught.value)
    assert re.search(pattern, sentence, re.DOTALL), f"{pattern!r} is not in {sentence!r}"
