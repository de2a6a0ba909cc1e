"""The pages of the help: short, whole, and true about what they name."""

import re
from pathlib import Path

import pytest

from lrdesk import paths
from lrdesk.content.help import ENGLISH, PAGES, HelpPage, excerpt, found, load_pages
from lrdesk.content.markup import help_to_html, to_html
from lrdesk.gui import language

HELP = paths.RESOURCES / "help"
MOST_WORDS = 250
LINK = re.compile(r"(?<!!)\[([^]]+)\]\(([^)]+)\)")
KEPT = re.compile(r"\{[^}]*\}|\]\([^)]+\)|(`+)(.+?)\1")
SPACE = ("`Space`", "`Leertaste`", "`空格`")
"""A key that pages spell out, as Qt names it in each language."""
TRANSLATED = sorted(file for file in HELP.glob("*/*.md") if file.parent.name != ENGLISH)
LANGUAGES = sorted({ENGLISH, *language.TRANSLATED})


@pytest.fixture(scope="module")
def pages() -> dict[str, HelpPage]:
    return {page.id: page for page in load_pages(HELP)}


def _words(text: str) -> list[str]:
    """Return what is read: without the bars of a table, and a link or a picture as its text."""
    return [word for word in LINK.sub(r"\1", text).split() if re.search(r"\w", word)]


def _kept(text: str) -> list[str]:
    """Return what a translation must keep, in any order: gaps, targets of links and pictures, code."""
    return sorted(SPACE[0] if kept[0] in SPACE else kept[0] for kept in KEPT.finditer(text))


def _structure(text: str) -> list[str]:
    """Return for each line whether it is empty, a heading, a point of a list, a row of a table, a picture or words."""
    starts = ("# ", "- ", "| ", "![")
    return [
        next((start for start in starts if line.startswith(start)), "words" if line else "")
        for line in text.splitlines()
    ]


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_there_is_a_file_for_each_page_and_no_other(spoken: str) -> None:
    assert sorted(file.name for file in (HELP / spoken).iterdir()) == sorted(f"{id}.md" for id in PAGES)


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_a_page_has_a_title_and_is_short(spoken: str) -> None:
    for page in load_pages(HELP, spoken):
        assert page.title, page.id
        assert page.text, page.id
        assert len(_words(page.text)) <= MOST_WORDS, page.id


def test_every_page_can_be_reached_from_the_first(pages: dict[str, HelpPage]) -> None:
    reached, waiting = set(), [PAGES[0]]
    while waiting:
        id = waiting.pop()
        if id not in reached and not id.startswith("app:"):
            reached.add(id)
            waiting += [target for _, target in LINK.findall(pages[id].text)]
    assert reached == set(PAGES)


def test_a_translated_page_is_taken_and_the_others_stay_english(tmp_path: Path) -> None:
    for spoken, id in ((ENGLISH, id) for id in PAGES):
        (tmp_path / spoken).mkdir(exist_ok=True)
        (tmp_path / spoken / f"{id}.md").write_text(f"# {id}\n\nEnglish.\n", encoding="utf-8")
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


def test_an_excerpt_of_chinese_is_cut_between_characters() -> None:
    text = "第一行。\n新卡片答对后等 1 天，然后 6 天。此后，每次的间隔是上一次乘以易度。易度每张卡片各有一个。"
    assert excerpt(text, "间隔", 40) == "… 每次的间隔是上一次乘以易度。易度每张卡 …"
    assert excerpt(text, "乘以", 40).startswith("… 间隔是上一次乘以易度。")
    assert excerpt(text, "第一行", 40).startswith("第一行。 新卡片")
    assert excerpt("易度", "易度", 40) == "易度"


@pytest.mark.parametrize("file", TRANSLATED, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_a_translated_page_keeps_keys_options_links_pictures_and_code(file: Path) -> None:
    english = (HELP / ENGLISH / file.name).read_text(encoding="utf-8")
    assert _kept(file.read_text(encoding="utf-8")) == _kept(english)


@pytest.mark.parametrize("file", TRANSLATED, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_a_translated_page_is_built_as_the_english_one(file: Path) -> None:
    english = (HELP / ENGLISH / file.name).read_text(encoding="utf-8")
    text = file.read_text(encoding="utf-8")
    assert _structure(text) == _structure(english)
    assert text.splitlines()[0] != english.splitlines()[0]


@pytest.mark.parametrize("file", TRANSLATED, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_in_a_translated_page_nothing_is_left_as_a_mark(file: Path) -> None:
    shown = re.sub(r"<code>.*?</code>|<[^>]*>", "", help_to_html(file.read_text(encoding="utf-8")))
    assert not re.search(r"[*`]|\]\(", shown)  # beside a wide full stop, two stars may not be bold


def test_a_chinese_word_finds_its_pages() -> None:
    pages = load_pages(HELP, "zh_CN")
    plain = {page.id: (page.title, page.text) for page in pages}
    assert found("难点卡片", plain)[0] == "intervals"
    assert found("难点卡片 暂停", plain)
    for word in ("学习率", "备份", "快捷键", "搁置", "连续天数", "回忆率", "赛道", "随机种子", "撤销"):
        assert 0 < len(found(word, plain)) < len(PAGES), word


def test_help_has_links_and_pictures_which_a_deck_has_not() -> None:
    text = "![A picture](today) and a [link](about)"
    assert '<a href="about">link</a>' in help_to_html(text)
    assert '<img src="today" alt="A picture"/>' in help_to_html(text)
    assert '<span class="caption">A picture</span>' in help_to_html(text)
    assert to_html(text) == "<p>A picture and a link</p>"
