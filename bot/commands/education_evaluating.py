"""What was an education event worth to those who came? They are asked, and answers are summed up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Annotated, Final, TypeAlias

from bot.commands.base import EVERYBODY, Act, Problem, Refused, command
from bot.commands.education import EVENT
from bot.commands.education_list import YEAR
from bot.commands.education_refusals import keeps, refuse_not_held, refuse_others
from bot.commands.naming import count, table
from bot.outbox.telling import telling
from bot.parameters.base import cut
from bot.reply import Button, Choices, Heading, Mood, Part, Reply, Verdict
from governance_store.records.education import (
    LEAST_SCORE,
    MOST_SCORE,
    EducationAttendance,
    EducationEvent,
)
from governance_store.records.ids import PersonId
from governance_store.records.kinds import Record
from governance_store.records.letter import Letter, Matter
from governance_store.rules.duty import reachable
from governance_store.rules.education import attendances_of, events_of, year_on
from governance_store.rules.education_evaluation import LEAST_SHOWN, Evaluated, Question, evaluated
from governance_store.rules.programmes import Year

Telling: TypeAlias = tuple[PersonId, str, Sequence[Record]]
"""Who is told, in which thread, of which records."""
_SCORES: Final = tuple(str(one) for one in range(LEAST_SCORE, MOST_SCORE + 1))
_SHORT: Final = {Question.USEFUL: "Useful", Question.TAUGHT: "Taught", Question.REACH: "Easy to come to"}


@command(
    "education ask",
    "Ask those who attended an education event what it was worth to them",
    who=EVERYBODY,
    examples=("education ask EDU-001",),
    submit="Ask them",
)
def ask(act: Act, event: Annotated[EducationEvent, EVENT]) -> Reply:
    """Each once, by a link of their own; links of those without an address go to who asks, to hand on."""
    refuse_others(act, event)
    refuse_not_held(act, event)
    came = attendances_of(act.view, event.id)
    if not came:
        told = f"“{event.topic}” has no attendance list yet, so there is nobody to ask."
        raise Refused(Problem(told, "event"), nearest=(f"education attended {event.id}",))
    open_ = [one for one in came if not act.view.has_key(_key(one))]
    if not open_:
        told = f"Everybody on the attendance list of “{event.topic}” was asked already."
        return Reply((Verdict(Mood.NOTE, told), _ways(event)), ids=(event.id,))
    letters = list(_letters(act, event, open_))
    by_letter = sum(one.matter is Matter.EDUCATION_EVALUATION for one in letters)
    others = len(open_) - by_letter
    if others and not any(one.matter is Matter.EDUCATION_LINKS for one in letters):
        who = count(others, "person has", "people have")
        told = f"{who} no address, and neither have you, so no link can be handed on."
        raise Refused(Problem(told, "event"))
    act.commit("education.evaluation-asked", *letters, keys=tuple(_key(one) for one in open_))
    told = f"{count(by_letter, 'person is', 'people are')} asked by a letter with a link of their own."
    why = [f"You are sent a link for each of {others} more, to hand on."] if others else []
    return Reply((Verdict(Mood.GOOD, told, tuple(why)), _ways(event)), ids=(event.id,))


def _key(one: EducationAttendance) -> str:
    return f"education-evaluation:{one.id}"


def _letters(act: Act, event: EducationEvent, open_: Sequence[EducationAttendance]) -> Iterator[Letter]:
    """A letter to each who can be written to, and one to who asks with the links of the others."""
    able = [one for one in open_ if reachable(act.view, one.person)]
    others = [one for one in open_ if one not in able]
    told: list[Telling] = [(one.person, f"education:{one.id}", (event, one)) for one in able if one.person]
    written = list(telling(act.view, act.now, Matter.EDUCATION_EVALUATION, told, ()))
    yield from written
    if others:
        mine: list[Telling] = [(act.actor.id, f"education-links:{event.id}", (event, *others))]
        yield from telling(act.view, act.now, Matter.EDUCATION_LINKS, mine, (), len(written))


@command(
    "education evaluation",
    "Show what education events were worth to those who attended",
    who=EVERYBODY,
    writes=False,
    examples=("education evaluation EDU-001", "education evaluation 2026/27"),
)
def evaluation(
    act: Act,
    event: Annotated[EducationEvent | None, EVENT] = None,
    year: Annotated[Year | None, YEAR] = None,
) -> Reply:
    """Of one event, or of each event of a year; nobody is named, and fewer than three are not shown."""
    if event and year:
        raise Refused(Problem("Say either one event, or a year.", "year"))
    if event:
        return _of_event(act, event)
    return _of_year(act, year or year_on(act.scene.today))


def _of_event(act: Act, event: EducationEvent) -> Reply:
    found = evaluated(act.view, event)
    heading = Heading(f"{event.id}: what “{event.topic}” was worth")
    told = f"{found.answers} of {count(found.attended, 'attendee')} answered."
    if not found.scores:
        few = f"Scores and comments are shown from {LEAST_SHOWN} answers on, so that nobody is known by them."
        return Reply((heading, Verdict(Mood.NOTE, told, (few,)), _ways(event)), ids=(event.id,))
    rows = ((one.question.value, _mean(one.mean), *map(str, one.counts)) for one in found.scores)
    scores = table("Scores, from 1 (not at all) to 5 (entirely)", ("", "Mean", *_SCORES), rows)
    parts: list[Part] = [heading, Verdict(Mood.GOOD, told), scores]
    if found.comments and keeps(act, event):
        parts.append(table("Comments", ("Comment",), ((one,) for one in found.comments)))
    return Reply((*parts, _ways(event)), ids=(event.id,))


def _mean(mean: float) -> str:
    return f"{mean:.1f}"


def _of_year(act: Act, year: Year) -> Reply:
    heading = Heading(f"What education was worth in {year}")
    held = [one for one in events_of(act.view, year) if one.day <= act.scene.today]
    if not held:
        return Reply((heading, Verdict(Mood.NOTE, f"No education event of {year} has been held yet.")))
    found = [(one, evaluated(act.view, one)) for one in held]
    without = sum(not each.answers for _one, each in found)
    told = f"{len(held) - without} of {count(len(held), 'event')} held in {year} are evaluated."
    columns = ("Event", "Topic", "Attended", "Answers", *_SHORT.values())
    listed = table("Events", columns, (_row(one, each) for one, each in found))
    mood = Mood.WARNING if without else Mood.GOOD
    return Reply((heading, Verdict(mood, told), listed), ids=tuple(one.id for one in held))


def _row(event: EducationEvent, found: Evaluated) -> tuple[str, ...]:
    means = [_mean(one.mean) for one in found.scores] or ["–"] * len(Question)
    return (event.id, cut(event.topic), str(found.attended), str(found.answers), *means)


def _ways(event: EducationEvent) -> Choices:
    return Choices(
        (
            Button("The event", f"education show {event.id}"),
            Button("What it was worth", f"education evaluation {event.id}"),
        )
    )
