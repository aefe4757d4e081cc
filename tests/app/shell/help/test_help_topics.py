"""What the topics say exists: pages, actions, keys, links, pictures; and both languages say the same."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.application import Application
from app.domain.language import Language
from app.languages.translation_file import read_translations
from app.pages.catalogue import OPERATOR_PAGE, PAGES
from app.settings.schema import LANGUAGE
from app.shell.help.contents import BEGINNING, BEYOND, KEYS, LANGUAGES, OF_PAGES, TOPICS
from app.shell.help.help_book import HelpTopic, image_bytes, read_topics
from app.shell.help.window_words import WindowWords, named_in
from app.storage.workspace import Workspace
from tests.support import child_targets

LINK = re.compile(r"(!?)\[[^\]]+\]\(([^)]+)\)")
PLACES = re.compile(r"\{[^}]*\}")


@pytest.fixture(scope="module")
def topics() -> dict[str, dict[str, HelpTopic]]:
    return {language: {topic.key: topic for topic in read_topics(language)} for language in LANGUAGES}


@pytest.fixture
def application(qtbot: QtBot, tmp_path: Path) -> Iterator[Application]:
    application = Application(
        Workspace.open(tmp_path / "workspace"),
        inspection_target=child_targets.inspect_by_brightness,
        preparation_target=child_targets.prepare_nothing,
    )
    application.window.make_all_pages()
    application.front.operator_screen.make()
    yield application
    application.close()


def test_every_page_has_a_topic_and_no_topic_is_of_a_page_that_is_gone() -> None:
    assert set(OF_PAGES) == {page.key for page in (*PAGES, OPERATOR_PAGE)}
    assert len(set(TOPICS)) == len(TOPICS) == len(BEGINNING) + len(OF_PAGES) + len(BEYOND)


def test_both_languages_have_the_same_topics_headings_tables_and_pictures(
    topics: dict[str, dict[str, HelpTopic]],
) -> None:
    for key, english in topics["en"].items():
        german = topics["de"][key]
        for mark in (r"^# ", r"^## ", r"^\|", r"^- ", r"^\d+\. ", r"!\["):
            counts = [len(re.findall(mark, topic.text, re.MULTILINE)) for topic in (english, german)]
            assert counts[0] == counts[1], (key, mark)
        assert english.text != german.text and english.title and german.title
        linked = [sorted(target for _, target in LINK.findall(topic.text)) for topic in (english, german)]
        assert linked[0] == linked[1], key


@pytest.mark.parametrize("language", LANGUAGES)
def test_links_lead_to_topics_and_pictures_are_there(topics: dict[str, dict[str, HelpTopic]], language: str) -> None:
    pictures = 0
    for topic in topics[language].values():
        for is_image, target in LINK.findall(topic.text):
            if is_image:
                pictures += 1
                picture = image_bytes(target, language)
                assert picture.startswith(b"\x89PNG"), (topic.key, target)
                others = [image_bytes(target, other) for other in LANGUAGES if other != language]
                assert picture not in others, f"{target} shows the window in another language"
            else:
                assert target.removesuffix(".md") in (*TOPICS, KEYS), (topic.key, target)
    assert pictures >= 3


def test_pages_actions_and_keys_that_topics_name_are_there(
    application: Application, topics: dict[str, dict[str, HelpTopic]]
) -> None:
    places = application.window._places()
    words = WindowWords(application.actions, lambda: places)
    for topic in (topic for language in topics.values() for topic in language.values()):
        for kind, name in named_in(topic.text):
            found = name in places if kind == "page" else application.actions.find(name)
            assert found, (topic.key, kind, name)
        assert not PLACES.findall(words.fill(topic.text)), topic.key
        for name in re.findall(r"\{keys:([a-z_.0-9]+)\}", topic.text):
            entry = application.actions.find(name)
            assert entry is not None and entry.action.keys, f"{name} in {topic.key} has no keys"


def test_topics_name_actions_as_the_window_does(application: Application) -> None:
    places = application.window._places()
    words = WindowWords(application.actions, lambda: places)
    assert words.fill("{review.export} {keys:review.why} {page:limits} {no.such}") == (
        "*Export table…* (**Ctrl+E**) **W** [Limits](limits.md) {no.such}"
    )
    assert words.fill("Then {products.show_prompts}. Or {inspect.flow}.\nYes.") == (
        "Then *Prompts…* (**Ctrl+Shift+P**). Or *Triggers and alarms…*\nYes."
    )
    keys = words.keys_topic()
    assert "| Go to Review | Ctrl+4 |" in keys and "## Operator's page" in keys and "| Undo | Ctrl+Z |" in keys


def test_topics_are_called_as_the_pages_are_in_each_language(topics: dict[str, dict[str, HelpTopic]]) -> None:
    german = read_translations(Language.GERMAN)
    for page in (*PAGES, OPERATOR_PAGE):
        assert topics["en"][page.key].title == page.title
        assert topics["de"][page.key].title == german["Pages", page.title]


def test_the_help_speaks_as_the_window_does(qtbot: QtBot, application: Application) -> None:
    application.window.show_page("review")
    application.window.open_help()
    assert application.window.help.shown is not None
    assert application.window.help.shown.view.toPlainText().startswith("Review")
    before = application.window
    application.app_state.set_setting(LANGUAGE, "de")
    qtbot.waitUntil(lambda: application.window is not before, timeout=20_000)
    application.window.open_help()
    shown = application.window.help.shown
    assert shown is not None and shown.view.toPlainText().startswith("Durchsicht") and shown.english.isHidden()
    text = shown.view.toPlainText()
    assert "Alle Teile" in text and "{" not in text and "Export table" not in text


def test_nothing_outside_of_the_help_is_read() -> None:
    for name in (
        "../en/line.md",
        "../../icons/info.svg",
        "/etc/hostname",
        "..\\x.png",
        "https://example.com/x.png",
        "no.png",
    ):
        assert image_bytes(name, "en") == b""
