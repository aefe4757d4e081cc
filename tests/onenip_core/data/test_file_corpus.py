"""Every kind of file is read as what it holds, or refused by name."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest

from onenip_core.data.images.image_io import decode_image, read_image_size
from onenip_core.errors import ImageReadError
from tests.support.file_corpus import CorpusFile, made_files

FILES = made_files()


def test_the_corpus_is_large_and_names_are_its_own() -> None:
    assert len(FILES) >= 150
    assert len({file.name for file in FILES}) == len(FILES)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_a_file_is_read_as_what_it_holds_or_refused_by_name(file: CorpusFile, tmp_path: Path) -> None:
    if file.right is None:
        with pytest.raises(ImageReadError, match=re.compile(file.refusal)):
            decode_image(file.data, file.name)
        return
    read = decode_image(file.data, file.name)
    assert read.shape == file.right.shape
    assert np.abs(read.astype(int) - file.right.astype(int)).max() <= file.tolerance
    (tmp_path / file.name).write_bytes(file.data)
    assert read_image_size(tmp_path / file.name) == file.right.shape[:2]
