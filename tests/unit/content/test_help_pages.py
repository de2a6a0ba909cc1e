"""The pages of the help: short, whole, and true about what they name."""

import re
from pathlib import Path

import pytest

from lrdesk import paths
from lrdesk.content.help import ENGLISH, PAGES, HelpPage, excerpt, found, load_pages
from lrdesk.content.markup import help_to_html, to_html

HELP = paths.RESOURCES / "help"
MOST_WORDS = 250
LINK = re.compile(r"(?<!!)\[([^]]+)\]\(([^)]+)\)")


@pytest.fixture(scope="module")
def pages() -> dict[str, HelpPage]:
    return {page.id: page for page in load_pages(HELP)}


def _words(text: str) -> list[str]:
    """Return what is read: without the bars of a table, and a link or a picture as its text."""
    return [word for word in LINK.sub(r"\1", text).split() if re.search(r"\w", word)]


def test_there_is_a_file_for_each_page_and_no_other() -> None:
    assert sorted(file.stem for file in (HELP / ENGLISH).iterdir()) == sorted(PAGES)


@pytest.mark.parametrize("id", PAGES)
def test_a_page_has_a_title_and_is_short(pages: dict[str, HelpPage], id: str) -> None:
    assert pages[id].title
    assert pages[id].text
    assert len(_words(pages[id].text)) <= MOST_WORDS


def test_every_page_can_be_reached_from_the_first(pages: dict[str, HelpPage]) -> None:
    reached, waiting = set(), [PAGES[0]]
    while waiting:
        id = waiting.pop()
        if id not in reached and not id.startswith("app:"):
            reached.add(id)
            waiting += [target for _, target in LINK.findall(pages[id].text)]
    assert reached == set(PAGES)


def test_a_translated_page_is_taken_and_the_others_stay_english(tmp_path: Path) -> None:
    for language, id in ((ENGLISH, id) for id in PAGES):
        (tmp_path / language).mkdir(exist_ok=True)
        (tmp_path / language / f"{id}.md").write_text(f"# {id}\n\nEnglish.\n", encoding="utf-8")
    (tmp_path / "de").mkdir()
    (tmp_path / "de" / "data.md").write_text("# Deine Daten\n\nAlles bleibt hier.\n", encoding="utf-8")
    pages = {page.id: page for page in load_pages(tmp_path, "de")}
    assert pages["data"] == HelpPage("data", "Deine Daten", "Alles bleibt hier.")
    assert pages["about"].text == "English."


def test_a_page_is_found_by_all_words_in_capitals_or_not_and_titles_come_first() -> None:
    plain = {"a": ("Waits", "Each lapse starts over."), "b": ("Lapses", "What WAITS is due."), "c": ("Keys", "Lapse.")}
    assert found("lapse waits", plain) == ["a", "b"]
    assert found("LAPSE", plain) == ["b", "a", "c"]
    assert found("  ", plain) == ["a", "b", "c"]
    assert found("wait nothing", plain) == []


def test_an_excerpt_shows_where_the_word_is() -> None:
    text = "A first line.\nThe wait of a card grows by its easiness each time that it is known."
    assert excerpt(text, "EASINESS", 40) == "… by its easiness each time that it is …"
    assert excerpt(text, "first", 40).startswith("A first line.")
    assert excerpt(text, "gone") == ""


def test_help_has_links_and_pictures_which_a_deck_has_not() -> None:
    text = "![A picture](today) and a [link](about)"
    assert '<a href="about">link</a>' in help_to_html(text)
    assert '<img src="today" alt="A picture"/>' in help_to_html(text)
    assert '<span class="caption">A picture</span>' in help_to_html(text)
    assert to_html(text) == "<p>A picture and a link</p>"
