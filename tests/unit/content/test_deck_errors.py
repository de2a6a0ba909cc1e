import pytest

from tests.unit.content.samples import GOOD, refusal, spoilt

RECALL, QUIZ, EXPLAIN = 'recall "limit"', 'quiz "beyond"', 'explain "why-a-limit"'
EXPERIMENT = 'experiment "two-rates"'
ONE_LANE = "lanes[0].optimizer"

# what is spoilt: old text, new text -> the item, the field, what was expected, what was found
SPOILT = {
    "missing field": ('back = "Twice', 'more = "Twice', RECALL, "back", "a value", "nothing"),
    "missing answer": ("answer = 0\n", "", QUIZ, "answer", "a value", "nothing"),
    "missing header": ('[deck]\nid = "sample"', "[deck]", "", "deck.id", "a value", "nothing"),
    "unknown field": ("hint = ", "hnit = ", EXPLAIN, "hnit", "one of id, level", '"hnit" (did you mean "hint"?)'),
    "unknown section": (
        "[[recall]]",
        "[[recal]]",
        "",
        "recal",
        "deck, experiment, recall",
        '"recal" (did you mean "recall"?)',
    ),
    "unknown header field": ("minutes", "minuts", "", "deck.minuts", "one of id, title", 'did you mean "minutes"?'),
    "answer too large": ("answer = 0", "answer = 4", QUIZ, "answer", "a whole number of at most 3", "4"),
    "answer negative": ("answer = 0", "answer = -1", QUIZ, "answer", "a whole number of at least 0", "-1"),
    "answer in words": ("answer = 0", 'answer = "It waits"', QUIZ, "answer", "a whole number", '"It waits"'),
    "three options": (', "It overfits"]', "]", QUIZ, "options", "a list of at least 4 entries", "a list of 3"),
    "same option twice": ("It waits", "It diverges", QUIZ, "options", "entries that differ", '"It diverges" twice'),
    "two concepts": (', "a long step overshoots"]', "]", EXPLAIN, "concepts", "a list of at least 3", "a list of 2"),
    "item id twice": ('id = "beyond"', 'id = "limit"', 'quiz "limit"', "id", "an id that no other item has", '"limit"'),
    "id in capitals": ('id = "limit"', 'id = "The limit"', "recall", "id", "lower-case words", '"The limit"'),
    "text for a list": ('options = ["It', 'options = "x" #', QUIZ, "options", "a list", '"x"'),
    "number for text": ('title = "A sample"', "title = 3", "", "deck.title", "text", "3"),
    "date for text": ('title = "A sample"', "title = 2024-01-01", "", "deck.title", "text", "a date"),
    "fraction for a count": ("steps = 40", "steps = 40.5", EXPERIMENT, "steps", "a whole number", "40.5"),
    "empty text": ('hint = "Follow one step on a bowl."', 'hint = " "', EXPLAIN, "hint", "some text", "empty text"),
    "two lines for one": ('"A sample"', r'"A\nsample"', "", "deck.title", "one line of text", "⏎"),
    "line break at the end": ('"A sample"', r'"A sample\n"', "", "deck.title", "one line of text", "⏎"),
    "unknown level": ('"advanced"', '"advance"', EXPLAIN, "level", "one of advanced", 'did you mean "advanced"?'),
    "unknown group": ('"advanced"', '"advanced"\ngroup = "S"', EXPLAIN, "group", "one of A, B, C", '"S"'),
    "unknown experiment": (
        'experiment = "two-rates"',
        'experiment = "two-rate"',
        RECALL,
        "experiment",
        "one of two-rates",
        'did you mean "two-rates"?',
    ),
    "unknown lane": ('lane = "wild"', 'lane = "wiild"', EXPERIMENT, "claims[0]", "one of calm, wild", '"wiild"'),
    "unknown other lane": ('than = "wild"', 'than = "x"', EXPERIMENT, "claims[1]", "one of calm, wild", '"x"'),
    "unknown claim": ('"diverges"', '"divergs"', EXPERIMENT, "claims[0].that", "one of", 'did you mean "diverges"?'),
    "unknown problem": ('"quadratic"', '"quadrat"', EXPERIMENT, "problem.name", "quadratic", '"quadrat"'),
    "unknown optimizer": ('"SGD"', '"SGDD"', EXPERIMENT, f"{ONE_LANE}.name", "Adam, AdamW", 'did you mean "SGD"?'),
    "unknown schedule": ('"StepLR"', '"StepLr"', EXPERIMENT, "lanes[1].schedule.name", "one of", '"StepLR"?'),
    "unknown view": ('"surface", ', '"surfaces", ', EXPERIMENT, "views[0]", "one of", 'did you mean "surface"?'),
    "unknown optimizer field": ("lr = 0.05", "lt = 0.05", EXPERIMENT, f"{ONE_LANE}.lt", "one of", 'mean "lr"?'),
    "unknown schedule field": (
        "step_size",
        "stepsize",
        EXPERIMENT,
        "lanes[1].schedule.stepsize",
        "one of",
        "step_size",
    ),
    "no optimizer name": ('name = "SGD", ', "", EXPERIMENT, f"{ONE_LANE}.name", "a value", "nothing"),
    "rate not a number": ("lr = 0.05", "lr = nan", EXPERIMENT, f"{ONE_LANE}.lr", "a number above 0", "nan"),
    "rate infinite": ("lr = 0.05", "lr = inf", EXPERIMENT, f"{ONE_LANE}.lr", "a number of at most", "inf"),
    "rate negative": ("lr = 0.05", "lr = -0.05", EXPERIMENT, f"{ONE_LANE}.lr", "a number above 0", "-0.05"),
    "rate huge": ("lr = 0.05", f"lr = 1{'0' * 400}", EXPERIMENT, f"{ONE_LANE}.lr", "a number", "a huge number"),
    "schedule not a table": (
        '{ name = "StepLR", step_size = 15 }',
        "1",
        EXPERIMENT,
        "lanes[1].schedule",
        "a table",
        "1",
    ),
    "lane label twice": ('label = "wild"', 'label = "calm"', EXPERIMENT, "", "fit together", ""),
    "item not a table": ("[[recall]]", "[recall]", "", "recall", "a list", "a table"),
    "formula": (r"$2/\\lambda$", r"$2/\\lamda$", RECALL, "back", r"formulas that can be shown", r"\lamda"),
    "formula in a list": ('"It waits"', r"'$\foo$'", QUIZ, "options", "formulas that can be shown", r"\foo"),
    "not TOML": ("minutes = 5", "minutes =", "line 7, column 10", "", "valid TOML", ""),
    "key twice": ("minutes = 5", "minutes = 5\nminutes = 6", "line 8, column 12", "", "valid TOML", ""),
    "number without end": ("minutes = 5", f"minutes = {'9' * 5000}", "", "", "valid TOML", ""),
    "deeply nested": ("minutes = 5", f"minutes = {'[' * 5000}", "", "", "a few levels", ""),
    "deeply nested schedule": (
        '{ name = "StepLR", step_size = 15 }',
        '{ name = "ChainedScheduler", schedulers = [' * 90 + "]}" * 90,
        EXPERIMENT,
        "",
        "",
        "",
    ),
    "endless key": ("minutes = 5", f"{'a.' * 50_000}a = 1", "line 7", "", "at most 100 full stops", "50000"),
    "text too long": (
        '"It waits"',
        f'"{"x" * 5000}"',
        QUIZ,
        "options[1]",
        "at most 4000 characters",
        "5000 characters",
    ),
}


@pytest.mark.parametrize(("old", "new", "item", "field", "expected", "found"), SPOILT.values(), ids=SPOILT.keys())
def test_a_spoilt_deck_is_refused_in_one_sentence(
    old: str, new: str, item: str, field: str, expected: str, found: str
) -> None:
    error = refusal(spoilt(old, new))

    assert item in error.item
    assert field in error.field
    assert expected in error.expected
    assert found in error.found or found in error.expected
    for part in (error.item, error.field[:60], error.expected, error.found):
        assert part in str(error)


def test_the_sentence_reads_well() -> None:
    error = refusal(spoilt("answer = 0\n", ""))

    assert str(error) == 'bad.toml, quiz "beyond", field "answer": expected a value, found nothing.'


def test_an_item_without_an_id_is_named_by_its_number() -> None:
    assert refusal(spoilt('id = "limit"\n', "")).item == "recall 1"


def test_a_deck_without_experiments_says_that_there_are_none() -> None:
    start, end = GOOD.index("[[experiment]]"), GOOD.index("[[recall]]")

    error = refusal(GOOD[:start] + GOOD[end:])

    assert (error.item, error.field, error.found) == (RECALL, "experiment", '"two-rates"')
    assert error.expected == "a name that exists (there are none)"
