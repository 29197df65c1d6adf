"""How is an evaluation written down, so that it counts once and nobody can tell whose it is?

No command does this, as a command's commit names who spoke. Who answers is known to the page that their link
led to; what is written down is by the clerk, under a pseudonym, and without the line.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from bot.outbox.education_links import Evaluating
from bot.parameters.text import clean
from bot.reply import Mood, Reply, Verdict
from governance_store import Store
from governance_store.records.education import EducationEvaluation
from governance_store.records.ids import CLERK

_SURFACE: Final = "link"


@dataclass(frozen=True, slots=True)
class Scores:
    """What somebody gave each question, in the order in which they are asked."""

    useful: int
    taught: int
    reach: int


def answered(store: Store, at: datetime, asked: Evaluating, scores: Scores, comment: str) -> Reply:
    """Keep an evaluation in the place of what the same respondent said before."""
    made = EducationEvaluation(
        asked.id, asked.event.id, scores.useful, scores.taught, scores.reach, clean(comment)
    )
    with store.writing() as desk:
        again = desk.maybe(EducationEvaluation, made.id)
        if again != made:
            desk.commit(at=at, actor=CLERK, surface=_SURFACE, verb="education.evaluated", records=[made])
    told = "Thank you: your evaluation is recorded, without your name."
    why = ("It takes the place of what you said before, and counts once.",) if again else ()
    return Reply((Verdict(Mood.GOOD, told, why),))
