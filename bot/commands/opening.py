"""How does a network begin to speak? What would leave is shown first, to whom, and then it is opened.

Until then nobody is told anything (`rules/silence.py`). What leaves when it opens is judged by
`rules/opening.py`; what was overdue before becomes one summary to its lead, never an escalation.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Annotated

from bot.commands.base import ADMINISTRATORS, Act, Param, command
from bot.commands.naming import count, in_a_row, person_name, table
from bot.outbox.backoff import withdrawn
from bot.parameters.text import A_FLAG
from bot.reply import Button, Choices, Heading, Mood, Part, Reply, Text, Verdict, Weight
from governance_store.records.ids import OPENING, LetterId
from governance_store.records.kinds import kind_of
from governance_store.records.letter import Letter, LetterState, Matter, Rendered, Route
from governance_store.records.meeting import Meeting
from governance_store.records.network import Network
from governance_store.records.opening import Opening, Overdue
from governance_store.records.person import Person
from governance_store.rules.duty import Owed
from governance_store.rules.local_time import full
from governance_store.rules.opening import Sorted, sort_out, told_of_the_rest
from governance_store.rules.owed import all_owed


@dataclass(frozen=True, slots=True)
class _Plan:
    """What opening would do now."""

    sorted: Sorted
    overdue: tuple[Owed, ...]
    summary_to: Person | None

    @property
    def messages(self) -> int:
        """How many messages leave."""
        return len(self.sorted.leaving) + (1 if self.overdue and self.summary_to else 0)


@command(
    "network open",
    "Open the network: from then on people are told",
    who=ADMINISTRATORS,
    examples=("network open", "network open now"),
    submit="Open the network",
)
def open_network(
    act: Act,
    now: Annotated[bool, Param(A_FLAG, "Open it now", "now")] = False,  # noqa: FBT002 -- a tick box
) -> Reply:
    """First how many messages go to whom; with `now`, they go."""
    if not act.network.silent:
        since = f" since {full(act.network.opened, act.zone)}" if act.network.opened else ""
        return Reply((Verdict(Mood.NOTE, f"{act.network.name} is open{since}; nothing was changed."),))
    plan = _plan(act)
    if not now:
        return _asked(act, plan)
    _commit(act, plan)
    return Reply(
        (
            Verdict(Mood.GOOD, f"{act.network.name} is open: from now on people are told.", _told(act, plan)),
            *_who_is_told(act, plan),
            Choices((Button("The letters", "letter list"), Button("What is to be set up", "start"))),
        ),
        ids=(act.network.id,),
    )


def _plan(act: Act) -> _Plan:
    overdue = tuple(all_owed(act.view, act.now))
    return _Plan(sort_out(act.view, act.now), overdue, told_of_the_rest(act.view) if overdue else None)


def _asked(act: Act, plan: _Plan) -> Reply:
    told = f"{act.network.name} is not open, and nobody has been told anything."
    if plan.messages:
        told += f" Opening it sends {count(plan.messages, 'message')}."
    else:
        told += " Opening it sends nothing now."
    parts: list[Part] = [
        Heading(f"Open {act.network.name}?"),
        Verdict(Mood.NOTE, told, _told(act, plan)),
        *_who_is_told(act, plan),
        Text(
            "From then on invitations, changes and reminders leave within a minute. It is not closed again."
        ),
        Choices(
            (
                Button("Open it now", "network open now", Weight.PRIMARY),
                Button("What is still to do", "start"),
            )
        ),
    ]
    return Reply(tuple(parts), ids=(act.network.id,))


def _told(act: Act, plan: _Plan) -> tuple[str, ...]:
    """What does not leave, and why; what was overdue; who hears nothing because there is no address."""
    reasons = Counter(reason for _letter, reason in plan.sorted.taken_back)
    back = tuple(f"{count(number, 'letter')} taken back: {_small(why)}" for why, number in reasons.items())
    return (*back, *_overdue_told(plan), *_unreached(act))


def _small(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]


def _overdue_told(plan: _Plan) -> Iterator[str]:
    if not plan.overdue:
        return
    what = f"{count(len(plan.overdue), 'thing')} overdue before"
    if plan.summary_to:
        yield f"{what}: one summary goes to {plan.summary_to.name}, and nobody is reminded of it."
    else:
        yield f"{what}: nobody who could be told has an address, so nobody is."


def _unreached(act: Act) -> Iterator[str]:
    without = [one.name for one in act.view.find(Person, active=True) if not one.emails]
    if without:
        verb = "has" if len(without) == 1 else "have"
        yield f"{in_a_row(without)} {verb} no address, and will have to be told by hand."


def _who_is_told(act: Act, plan: _Plan) -> Iterator[Part]:
    """How many messages go to whom, and about what."""
    rows: dict[tuple[str, str], list[str]] = {}
    for letter in plan.sorted.leaving:
        name = person_name(act.view, letter.person)
        rows.setdefault((name, letter.address), []).append(_about(act, letter))
    if plan.overdue and plan.summary_to:
        there = (plan.summary_to.name, plan.summary_to.emails[0])
        rows.setdefault(there, []).append("summary of what was overdue")
    if rows:
        shown = (
            (name, address, str(len(what)), "; ".join(what)) for (name, address), what in sorted(rows.items())
        )
        yield table("Who is told", ("Name", "Address", "Messages", "About"), shown)


def _about(act: Act, letter: Letter) -> str:
    kind = kind_of(Meeting).name
    named = next((one.id for one in letter.renders if one.kind == kind), "")
    meeting = act.view.maybe(Meeting, named)
    when = f" ({meeting.id}, {full(meeting.starts, act.zone)})" if meeting else ""
    return f"{letter.matter.value}{when}"


def _commit(act: Act, plan: _Plan) -> None:
    """The fact, each letter as it leaves or is taken back, the summary, and the keys of what was overdue."""
    opened: Network = replace(act.network, silent=False, opened=act.now)
    opening = Opening(
        OPENING,
        act.now,
        act.actor.id,
        tuple(Overdue(one.matter, one.person, one.renders) for one in plan.overdue),
    )
    back = (withdrawn(letter, act.now, reason) for letter, reason in plan.sorted.taken_back)
    act.commit(
        "network.opened",
        opened,
        opening,
        *plan.sorted.leaving,
        *back,
        *_summary(act, plan, opening),
        keys=tuple(dict.fromkeys(filter(None, _keys(plan)))),
    )


def _keys(plan: _Plan) -> Iterator[str]:
    """What keeps each thing that was overdue, and any later stage of it, from coming again."""
    for one in plan.overdue:
        yield from (one.key, one.left_over, *one.also)


def _summary(act: Act, plan: _Plan, opening: Opening) -> Iterator[Letter]:
    if plan.overdue and plan.summary_to:
        yield Letter(
            id=LetterId(act.new_id("LTR", 5)),
            person=plan.summary_to.id,
            route=Route.MAIL,
            address=plan.summary_to.emails[0],
            matter=Matter.LEFT_OVER,
            thread=OPENING,
            renders=(Rendered(kind_of(Opening).name, opening.id, act.next_version(opening)),),
            queued=act.now,
            due=act.now,
            state=LetterState.QUEUED,
        )
