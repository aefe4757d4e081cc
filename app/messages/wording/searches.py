"""Sentences for searches among all parts that people keep."""

from __future__ import annotations

from app.messages.codes import searches
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    searches.SaveSearch: Sentence(QT_TRANSLATE_NOOP("Messages", "Save the search {name}")),
    searches.ChangeSearch: Sentence(QT_TRANSLATE_NOOP("Messages", "Change what {name} looks for")),
    searches.RenameSearch: Sentence(QT_TRANSLATE_NOOP("Messages", "Rename the search {name}")),
    searches.RemoveSearch: Sentence(QT_TRANSLATE_NOOP("Messages", "Remove the search {name}")),
    searches.NoSuchSearch: Sentence(
        QT_TRANSLATE_NOOP("Messages", "This search was removed meanwhile. No part was changed; save the search anew.")
    ),
    searches.SearchNeedsName: Sentence(
        QT_TRANSLATE_NOOP("Messages", "A search without a name would not be found again. Give it a name.")
    ),
    searches.SearchNameTaken: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "There is a search with the name {name} already, and it was not changed. Choose another name."
        )
    ),
}
