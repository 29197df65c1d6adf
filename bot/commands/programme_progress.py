"""How far has an objective come? Its milestones, and what its lead says of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Annotated, Final

from bot.commands import programme_replies as replies
from bot.commands.authority import permissions_held
from bot.commands.base import EVERYBODY, RECORDERS, Act, Param, Problem, Refused, command
from bot.commands.programme import OBJECTIVE, refuse_dropped
from bot.commands.programme_refusals import not_done_yet
from bot.parameters.programmes import A_BRAG, A_MILESTONES_DAY, Quarter
from bot.parameters.text import A_REASON, Text
from bot.parameters.when import A_DAY, A_NUMBER
from bot.reply import Entry, Reply
from governance_store.records.committee import Committee
from governance_store.records.ids import milestone_id, progress_note_id
from governance_store.records.programme import Brag, Milestone, Objective, Programme, ProgressNote
from governance_store.rules.local_time import date_in_full
from governance_store.rules.programmes import lead_of_objective, notes_of, quarter_ends, year_of

_TEXT: Final = Text(called="a milestone", longest=200)
_SAID: Final = Text(called="what there is to say", longest=1000, to_end=True, entry=Entry.PARAGRAPH)
_WHICH: Final = Param(A_NUMBER, "Milestone", example="1", hint="Its number under the objective.")


@command(
    "programme milestone",
    "Add a milestone on the way to an objective",
    who=EVERYBODY,
    examples=(
        'programme milestone WP01 "All sites send their figures" by 30 Jun 2027',
        'programme milestone WP01 "One policy at all sites" by Q3',
    ),
    submit="Add it",
)
def milestone(
    act: Act,
    objective: Annotated[Objective, OBJECTIVE],
    text: Annotated[str, Param(_TEXT, "Milestone", example='"All sites send their figures"')],
    due: Annotated[date | Quarter, Param(A_MILESTONES_DAY, "By", "by", ("due",))],
) -> Reply:
    """Within the year of the programme, by whoever leads on it, or keeps the committee's record."""
    programme = _mine(act, objective)
    by = quarter_ends(programme.starts, due.number) if isinstance(due, Quarter) else due
    if not programme.starts <= by <= programme.ends:
        told = f"{date_in_full(by)} is outside {year_of(programme)}, the year of {objective.reference}."
        raise Refused(Problem(told, "due"))
    if by < act.scene.today:
        raise Refused(Problem(f"{date_in_full(by)} is past: a milestone lies ahead.", "due"))
    number = len(act.view.find(Milestone, objective=objective.id)) + 1
    made = Milestone(milestone_id(objective.id, number), objective.id, number, text, by)
    act.commit("programme.milestone-added", made)
    told = f"Milestone {number} of {objective.reference} is due on {date_in_full(by)}: {text}."
    return replies.changed(act, objective, told)


@command(
    "programme reached",
    "Record that a milestone was reached",
    who=EVERYBODY,
    examples=("programme reached WP01 1", "programme reached WP01 2 on 14 Jun 2027"),
    submit="Record it",
)
def reached(
    act: Act,
    objective: Annotated[Objective, OBJECTIVE],
    number: Annotated[int, _WHICH],
    on: Annotated[date | None, Param(A_DAY, "On", "on", hint="Today, if left empty.")] = None,
) -> Reply:
    """On a day that is past, or today."""
    _mine(act, objective)
    one, day = _milestone(act, objective, number), on or act.scene.today
    if day > act.scene.today:
        raise Refused(Problem(f"{date_in_full(day)} is still to come.", "on"))
    act.commit("programme.milestone-reached", replace(one, reached=day))
    told = f"Milestone {number} of {objective.reference} was reached on {date_in_full(day)}."
    return replies.changed(act, objective, told)


@command(
    "programme progress",
    "Say how an objective stands: blue, red, amber or green, and why",
    who=EVERYBODY,
    examples=("programme progress WP01 amber because one site has no figures yet",),
    submit="Say it",
)
def progress(
    act: Act,
    objective: Annotated[Objective, OBJECTIVE],
    brag: Annotated[Brag, Param(A_BRAG, "It stands")],
    text: Annotated[
        str, Param(_SAID, "Because", "because", ("note",), hint="What has moved, and what is in the way.")
    ],
) -> Reply:
    """With the day and who said it; what was said before stays. Blue wants every milestone reached."""
    _mine(act, objective)
    if brag is Brag.BLUE and (wrong := list(not_done_yet(act, objective))):
        raise Refused(*wrong)
    number = len(notes_of(act.view, objective.id)) + 1
    id_ = progress_note_id(objective.id, number)
    note = ProgressNote(id_, objective.id, number, act.now, act.actor.id, brag, text)
    act.commit("programme.progress", note, replace(objective, brag=brag))
    return replies.changed(act, replace(objective, brag=brag), f"{objective.reference} is {brag.value} now.")


@command(
    "programme forgo",
    "Take a milestone back that is no longer aimed at",
    who=EVERYBODY,
    examples=("programme forgo WP01 1 because the figures come from elsewhere",),
    submit="Take it back",
)
def forgo(
    act: Act,
    objective: Annotated[Objective, OBJECTIVE],
    number: Annotated[int, _WHICH],
    because: Annotated[str, Param(A_REASON, "Reason", "because", ("reason",))],
) -> Reply:
    """The reason is kept as a note of progress."""
    _mine(act, objective)
    one = _milestone(act, objective, number)
    noted = len(notes_of(act.view, objective.id)) + 1
    said = f"Milestone {number} is no longer aimed at: {because}"
    id_ = progress_note_id(objective.id, noted)
    note = ProgressNote(id_, objective.id, noted, act.now, act.actor.id, objective.brag, said)
    act.commit("programme.milestone-dropped", replace(one, dropped=True), note)
    return replies.changed(act, objective, f"Milestone {number} of {objective.reference} is taken back.")


def _mine(act: Act, objective: Objective) -> Programme:
    """Its programme; raises Refused for who neither leads on it nor keeps the committee's record."""
    refuse_dropped(objective)
    programme = act.view.get(Programme, objective.programme)
    committee = act.view.get(Committee, programme.committee)
    leads = lead_of_objective(act.view, objective) == act.actor.id
    if not leads and not permissions_held(act.view, act.actor.id, committee) & RECORDERS.permissions:
        told = (
            f"{objective.reference} is for who leads on it, and for who keeps the record of {committee.name}."
        )
        raise Refused(Problem(told, "objective"))
    return programme


def _milestone(act: Act, objective: Objective, number: int) -> Milestone:
    one = act.view.maybe(Milestone, milestone_id(objective.id, number))
    if one is None or one.dropped:
        raise Refused(Problem(f"{objective.reference} has no milestone {number}.", "number"))
    return one
