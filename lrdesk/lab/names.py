"""The names of an experiment's vocabulary, which deck files hold in English, as a learner reads them."""

from lrdesk.words import mark, tr

LAYER = "layer "
"""How the name of a layer begins; its number, from 1 on, comes behind."""

WORDS = (
    mark("batch size"),
    mark("momentum"),
    mark("weight decay"),
    mark("high"),
    mark("label"),
    mark("low"),
    mark("seed"),
    mark("seeds"),
    mark("steps"),
    # What else a problem has for fields.
    mark("activation"),
    mark("bias"),
    mark("condition"),
    mark("curvature"),
    mark("depth"),
    mark("dimensions"),
    mark("frequency"),
    mark("images"),
    mark("init scale"),
    mark("noise"),
    mark("points"),
    mark("reach"),
    mark("start"),
    mark("width"),
    # What a problem measures, tells apart, and trains at rates of their own.
    mark("accuracy"),
    mark("new-task accuracy"),
    mark("old-task accuracy"),
    mark("crosses"),
    mark("dots"),
    mark("backbone"),
    mark("head"),
    # How hard something is.
    mark("beginner"),
    mark("intermediate"),
    mark("advanced"),
)
"""Names of torch stay as they are, for they are what a script says: they are not among these."""


def worded(name: str) -> str:
    """Return what a learner reads for a name of a deck file: "batch size" for batch_size, in the learner's language."""
    if name.startswith(LAYER):
        return tr("layer {number}").format(number=name.removeprefix(LAYER))
    return tr(name.replace("_", " "))
