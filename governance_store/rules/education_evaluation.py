"""What was an education event worth to those who came? Their scores together, and never whose they are.

Fewer than three answers are counted and not shown: whoever knows who came would know who said it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from governance_store.records.education import LEAST_SCORE, MOST_SCORE, EducationEvaluation, EducationEvent
from governance_store.rules.duty import Recorded
from governance_store.rules.education import attendances_of

LEAST_SHOWN: Final = 3


class Question(StrEnum):
    """What is asked, in the words of who answers; the name of each is that of its score."""

    USEFUL = "It was useful for my work"
    TAUGHT = "It was well taught"
    REACH = "It was easy for me to take part"


@dataclass(frozen=True, slots=True)
class Score:
    """The answers to one question: how many gave each score, from the least to the most."""

    question: Question
    counts: tuple[int, ...]

    @property
    def mean(self) -> float:
        """The mean; 0 where nobody answered."""
        answers = sum(self.counts)
        return (
            sum(at * number for at, number in enumerate(self.counts, LEAST_SCORE)) / answers
            if answers
            else 0.0
        )


@dataclass(frozen=True, slots=True)
class Evaluated:
    """How an event was evaluated: by how many of how many. Of too few answers nothing is shown."""

    attended: int
    answers: int
    scores: tuple[Score, ...]
    comments: tuple[str, ...]


def evaluated(record: Recorded, event: EducationEvent) -> Evaluated:
    """The answers together; comments in the order of the alphabet, which says nothing of who wrote when."""
    found = record.find(EducationEvaluation, event=event.id)
    shown = found if len(found) >= LEAST_SHOWN else []
    return Evaluated(
        attended=len(attendances_of(record, event.id)),
        answers=len(found),
        scores=_scores(shown) if shown else (),
        comments=tuple(sorted((one.comment for one in shown if one.comment), key=str.casefold)),
    )


def _scores(found: Sequence[EducationEvaluation]) -> tuple[Score, ...]:
    return (
        Score(Question.USEFUL, _counts(one.useful for one in found)),
        Score(Question.TAUGHT, _counts(one.taught for one in found)),
        Score(Question.REACH, _counts(one.reach for one in found)),
    )


def _counts(scores: Iterable[int]) -> tuple[int, ...]:
    given = list(scores)
    return tuple(given.count(one) for one in range(LEAST_SCORE, MOST_SCORE + 1))
