"""What a learner knows already, found out by few questions, each of the topic that says most."""

from collections.abc import Collection, Mapping
from typing import Final, TypeAlias

MOST_QUESTIONS: Final = 10
SLIP: Final = 0.1
"""How likely a question is missed by one who knows its topic."""
GUESS: Final = 0.25
"""How likely one of four options is right for one who does not."""
DECIDED: Final = 0.9
KNOWN: Final = 0.6
"""How likely a topic has to be known to count as known: a topic that no answer spoke of is at one half."""
MOST_STATES: Final = 4096

State: TypeAlias = frozenset[str]
"""The topics that a learner may know: with a topic, all that it builds on."""


class Placement:
    """How likely each state of knowledge is, given the answers so far.

    At first all states are equally likely. An answer to a question of topic t multiplies the likelihood of each state
    by Bayes' rule: a right one by 1 - SLIP where the state holds t and by GUESS where it does not, a wrong one by SLIP
    and 1 - GUESS. So a right answer speaks for all that t builds on, and a wrong one against all that builds on t. The
    next question is of the topic that is as likely known as not; once every topic is known, or not, with a likelihood
    of DECIDED, or after MOST_QUESTIONS, there is none. Knowledge as sets closed under what they require: J.-P. Doignon
    and J.-C. Falmagne, Spaces for the assessment of knowledge (1985).
    """

    def __init__(self, requires: Mapping[str, Collection[str]]) -> None:
        """`requires` gives what each topic builds on, in taught order.

        Topics that share no requirements double the states; those after MOST_STATES are reached are left out.
        """
        states: list[State] = [frozenset()]
        topics: list[str] = []
        for topic, builds_on in requires.items():
            needed = frozenset(builds_on) & set(topics)
            states += [state | {topic} for state in states if needed <= state]
            topics.append(topic)
            if len(states) >= MOST_STATES:
                break
        self.topics = tuple(topics)
        self.asked = 0
        self._likely = {state: 1 / len(states) for state in states}

    def take(self, topic: str, right: bool) -> None:
        """Take the answer to a question of a topic into account."""
        known, unknown = (1 - SLIP, GUESS) if right else (SLIP, 1 - GUESS)
        likely = {state: chance * (known if topic in state else unknown) for state, chance in self._likely.items()}
        total = sum(likely.values())
        self._likely = {state: chance / total for state, chance in likely.items()}
        self.asked += 1

    def chance(self, topic: str) -> float:
        """Return how likely the learner knows a topic, from 0 to 1."""
        return sum(chance for state, chance in self._likely.items() if topic in state)

    def known(self) -> State:
        """Return the topics that count as known; with each of them, those that it builds on."""
        return frozenset(topic for topic in self.topics if self.chance(topic) >= KNOWN)

    def next_topic(self, askable: Collection[str]) -> str | None:
        """Return which of the `askable` topics to ask about next; None where there is nothing more to ask."""
        if self.asked >= MOST_QUESTIONS:
            return None
        chances = {topic: self.chance(topic) for topic in self.topics if topic in askable}
        undecided = [topic for topic, chance in chances.items() if 1 - DECIDED < chance < DECIDED]
        return min(undecided, key=lambda topic: abs(chances[topic] - 0.5), default=None)
