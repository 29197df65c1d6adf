"""What does the page say that a link leads to, on which an education event is evaluated, without a name?"""

from __future__ import annotations

from functools import partial
from typing import Final

from bot.commands.education_answering import Scores, answered
from bot.outbox.education_links import Evaluating, evaluating
from bot.reply import Reply
from bot.surfaces.console.confirming import NothingPosted, Sheet
from bot.surfaces.console.visits import Visit
from governance_store import View
from governance_store.records.education import LEAST_SCORE, MOST_SCORE
from governance_store.rules.education_evaluation import Question
from governance_store.rules.local_time import date_in_full

_FIELDS: Final = {question.name.lower(): question.value for question in Question}
_SCORES: Final = tuple(str(one) for one in range(LEAST_SCORE, MOST_SCORE + 1))
_LONGEST: Final = 2000


def evaluation(visit: Visit, view: View) -> Sheet:
    """The page of an event, for who attended; what they said before is not shown, as others may look."""
    found = evaluating(view, visit.console.links, visit.path["token"], visit.house.clock.now())
    return Sheet(
        name="evaluation",
        title=f"What was “{found.event.topic}” worth to you?",
        person=found.respondent,
        about=found.event.topic,
        values={
            "topic": found.event.topic,
            "day": date_in_full(found.event.day),
            "again": found.before is not None,
            "questions": [(name, asked, visit.said(name)) for name, asked in _FIELDS.items()],
            "scores": _SCORES,
            "comment": visit.said("comment"),
        },
        does=partial(_take, found),
        answered="Your evaluation",
    )


def _take(found: Evaluating, visit: Visit) -> Reply:
    """Keep the answer; raises NothingPosted with everything that is wrong with it."""
    missing = [asked for name, asked in _FIELDS.items() if visit.said(name) not in _SCORES]
    wrong = [f"Give a score to each: {'; '.join(missing)}."] if missing else []
    comment = " ".join(visit.said("comment").split())
    if len(comment) > _LONGEST:
        wrong.append(f"A comment has {_LONGEST:,} letters at most; this one has {len(comment):,}.")
    if wrong:
        raise NothingPosted(" ".join((*wrong, "Nothing was recorded.")))
    scores = Scores(*(int(visit.said(name)) for name in _FIELDS))
    return answered(visit.house.store, visit.house.clock.now(), found, scores, comment)
