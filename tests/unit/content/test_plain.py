from msgspec import structs

from lrdesk.content.deck import Explain, Quiz, Recall
from lrdesk.content.plain import TITLE_LENGTH, plain_text, title_of

RECALL = Recall(
    id="too-high",
    level="beginner",
    front="What does **SGD** do\nabove $2/\\lambda$?",
    back="It `diverges`:\n```python\nloss = inf\n```",
    source="Nesterov",
    experiment="three",
)
QUIZ = Quiz(
    id="q",
    level="advanced",
    question="Which?",
    options=("a", "b", "c", "dd"),
    answer=3,
    why="So.",
    source="S",
    experiment="e",
)


def test_the_title_is_what_is_asked_in_one_line_without_markup():
    assert title_of(RECALL) == "What does SGD do above 2/lambda?"
    assert title_of(QUIZ) == "Which?"


def test_a_picture_says_what_it_shows():
    pictured = structs.replace(RECALL, front="![two lanes](media/x.png) Which **diverges**?")
    assert title_of(pictured) == "two lanes Which diverges?"
    assert "media" not in plain_text(pictured)


def test_a_long_question_is_cut_short():
    explain = Explain(
        id="e",
        level="beginner",
        prompt="why " * 200,
        hint="h",
        concepts=("a", "b", "c"),
        model_answer="m",
        source="s",
        experiment="e",
    )
    assert len(title_of(explain)) <= TITLE_LENGTH
    assert title_of(explain).endswith("…")


def test_the_text_holds_every_word_that_a_learner_reads():
    text = plain_text(RECALL)
    for word in ("SGD", "lambda", "diverges", "loss = inf", "Nesterov", "too high"):
        assert word in text
    assert "beginner" not in text
    assert plain_text(QUIZ).splitlines() == ["Which?", "a", "b", "c", "dd", "So.", "S", "q"]
