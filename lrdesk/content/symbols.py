"""The signs and commands of TeX that formulas may use, each with what it shows and what kind of thing it is."""

from html import escape
from typing import Literal, NamedTuple

NARROW, UNBROKEN, WIDE = "\u2009", "\u00a0", "\u2003"

# What an atom is decides the space around it: "x = 2", "a + b", but "−a" and "log x". A loose atom is several things on
# one line (a fraction, say) that need brackets beside a neighbour.
Kind = Literal["symbol", "number", "name", "binary", "relation", "comma", "open", "close", "slash", "loose"]


class Atom(NamedTuple):
    """A piece of a formula: HTML, and what it is."""

    kind: Kind
    html: str


# fmt: off
GREEK = {
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "varepsilon": "ε", "zeta": "ζ", "eta": "η",
    "theta": "θ", "vartheta": "ϑ", "iota": "ι", "kappa": "κ", "lambda": "λ", "mu": "μ", "nu": "ν", "xi": "ξ", "pi": "π",
    "rho": "ρ", "sigma": "σ", "tau": "τ", "upsilon": "υ", "phi": "φ", "varphi": "φ", "chi": "χ", "psi": "ψ",
    "omega": "ω",
}
GREEK_CAPITALS = {
    "Gamma": "Γ", "Delta": "Δ", "Theta": "Θ", "Lambda": "Λ", "Xi": "Ξ", "Pi": "Π", "Sigma": "Σ", "Upsilon": "Υ",
    "Phi": "Φ", "Psi": "Ψ", "Omega": "Ω",
}
# fmt: on
COMMANDS: dict[str, Atom] = {
    **{name: Atom("symbol", f"<i>{letter}</i>") for name, letter in GREEK.items()},
    **{name: Atom("symbol", letter) for name, letter in GREEK_CAPITALS.items()},
    **{name: Atom("name", name) for name in ("min", "max", "log", "ln", "exp", "sin", "cos", "tanh", "lim")},
    **dict.fromkeys(("le", "leq"), Atom("relation", "≤")),
    **dict.fromkeys(("ge", "geq"), Atom("relation", "≥")),
    **dict.fromkeys(("ne", "neq"), Atom("relation", "≠")),
    **dict.fromkeys(("to", "rightarrow"), Atom("relation", "→")),
    **dict.fromkeys(("gets", "leftarrow"), Atom("relation", "←")),
    "approx": Atom("relation", "≈"),
    "propto": Atom("relation", "∝"),
    "in": Atom("relation", "∈"),
    "ll": Atom("relation", "≪"),
    "gg": Atom("relation", "≫"),
    "sim": Atom("relation", "∼"),
    "cdot": Atom("binary", "·"),
    "times": Atom("binary", "×"),
    "pm": Atom("binary", "±"),
    "sum": Atom("name", "∑"),
    "prod": Atom("name", "∏"),
    "nabla": Atom("symbol", "∇"),
    "partial": Atom("symbol", "∂"),
    "infty": Atom("symbol", "∞"),
    "dots": Atom("symbol", "…"),
    "ldots": Atom("symbol", "…"),
    "{": Atom("open", "{"),
    "}": Atom("close", "}"),
    "|": Atom("symbol", "‖"),
    "%": Atom("symbol", "%"),
    ",": Atom("symbol", NARROW),
    ";": Atom("symbol", UNBROKEN),
    " ": Atom("symbol", UNBROKEN),
    "quad": Atom("symbol", WIDE),
}
SIGNS: dict[str, Atom] = {
    **{sign: Atom("relation", escape(sign)) for sign in "=<>:≤≥≠≈∝→←∈"},
    **{sign: Atom("binary", sign) for sign in "+·×±"},
    "-": Atom("binary", "−"),
    "−": Atom("binary", "−"),
    "*": Atom("binary", "∗"),
    "/": Atom("slash", "/"),
    **{sign: Atom("comma", sign) for sign in ",;"},
    **{sign: Atom("open", sign) for sign in "(["},
    **{sign: Atom("close", sign) for sign in ")]"},
    **{sign: Atom("symbol", sign) for sign in "|!∞∇∂…."},
}
DELIMITERS = {**{sign: sign for sign in "()[]|/"}, ".": "", "\\{": "{", "\\}": "}", "\\|": "‖"}
