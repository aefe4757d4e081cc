"""`python -m tests.translations` brings resources/translations up to what the code says.

New sentences are there without a translation, those that are said no more go, and the end is 1 while anything is not translated.
"""

from __future__ import annotations

import sys
from pathlib import Path

from app.domain.language import Language
from tests.translations.spoken_sentences import spoken_sentences
from tests.translations.translation_files import file_in, read_file, write_file

ROOT = Path(__file__).parents[2]


def main() -> int:
    """Rewrite all files; 0 if all is translated."""
    sentences = tuple(spoken_sentences(ROOT))
    missing = 0
    for language in Language:
        if language is not Language.ENGLISH:
            path = file_in(ROOT, language)
            lacking = write_file(path, language, sentences, read_file(path))
            sys.stdout.write(f"{path.relative_to(ROOT)}: {lacking} not translated\n")
            missing += lacking
    return int(missing > 0)


if __name__ == "__main__":
    sys.exit(main())
