"""How does the action log look as a picture? Over time, by organisation, by owner, or by age."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from typing import Annotated, Final

from bot.commands.action_changes import owner_name
from bot.commands.action_list import found_for
from bot.commands.action_replies import counted_in_words
from bot.commands.base import EVERYBODY, Act, Param, command
from bot.commands.naming import in_a_row, organisation_name, table
from bot.parameters.people import A_COMMITTEE
from bot.parameters.text import OneOf
from bot.reply import Mood, Paper, Reply, Verdict
from governance_store.records.action import Action, ActionEntry, ActionState
from governance_store.records.committee import Committee
from governance_store.records.person import Person
from governance_store.rules.action_history import MONTHS_SHOWN, month_ends, stood
from governance_store.rules.action_log import Sought
from governance_store.rules.action_owner import owner_of
from governance_store.rules.action_shares import Part, ages, parts
from governance_store.rules.local_time import full, local
from templates.contexts.action_chart import over_time
from templates.contexts.chart import Chart, ChartKind, Series

_MOST_BARS: Final = 20
_REST: Final = "all others"


class Look(StrEnum):
    """What a picture of the log shows."""

    TIME = "over time"
    ORGANISATION = "by organisation"
    OWNER = "by owner"
    AGE = "by age"


_A_LOOK: Final = OneOf(
    Look,
    "what the picture shows",
    (
        ("time", "over time"),
        ("organisation", "by organisation"),
        ("organisations", "by organisation"),
        ("owner", "by owner"),
        ("owners", "by owner"),
        ("age", "by age"),
        ("ageing", "by age"),
    ),
)


@command(
    "action picture",
    "Draw the action log: over time, by organisation, by owner or by age",
    who=EVERYBODY,
    writes=False,
    examples=("action picture board", "action picture board by owner", "action picture by age"),
    submit="Draw it",
)
def picture(
    act: Act,
    committee: Annotated[Committee | None, Param(A_COMMITTEE, "Committee")] = None,
    look: Annotated[Look, Param(_A_LOOK, "Shows")] = Look.TIME,
) -> Reply:
    """With the same numbers as a table, and in words; never what is confidential."""
    seen = found_for(act, {"committee": committee, "state": Sought.ALL})
    found = [one for one in seen if not one.confidential]
    if not found:
        return Reply((Verdict(Mood.NOTE, f"There is no action of {_whose(act, committee)} to draw."),))
    chart = _over_time(act, found, committee) if look is Look.TIME else _bars(act, found, committee, look)
    rows = zip(chart.labels, *(map(str, one.values) for one in chart.series), strict=True)
    numbers = table(chart.title, (chart.labelled, *(one.name for one in chart.series)), rows)
    told = Verdict(Mood.GOOD, chart.alternative)
    return Reply((told, numbers), papers=(Paper("chart", chart),))


def charts(act: Act, found: Sequence[Action], committee: Committee | None, most: int) -> Iterator[Chart]:
    """Every picture of a log that has something to show, of so many bars at most."""
    yield _over_time(act, found, committee)
    if any(one.state is not ActionState.CLOSED for one in found):
        for look in (Look.ORGANISATION, Look.OWNER, Look.AGE):
            yield _bars(act, found, committee, look, most)


def _over_time(act: Act, found: Sequence[Action], committee: Committee | None) -> Chart:
    entries = {one.id: act.view.find(ActionEntry, action=one.id) for one in found}
    past = stood(found, entries, month_ends(act.scene.today, MONTHS_SHOWN), act.zone)
    file_name = _file_name(committee, Look.TIME)
    return over_time(_whose(act, committee), file_name, past, full(act.now, act.zone))


def _bars(
    act: Act, found: Sequence[Action], committee: Committee | None, look: Look, most: int = _MOST_BARS
) -> Chart:
    today = act.scene.today
    divided: Sequence[Part] = (
        ages(found, lambda one: local(one.raised, act.zone).date(), today)
        if look is Look.AGE
        else _shortened(parts(found, _name_of(act, look), today), most)
    )
    return Chart(
        title=f"Actions of {_whose(act, committee)}, {look.value}",
        file_name=_file_name(committee, look),
        kind=ChartKind.BARS,
        labels=tuple(one.name for one in divided),
        series=(
            Series("In time", tuple(one.in_time for one in divided)),
            Series("Overdue", tuple(one.overdue for one in divided)),
        ),
        alternative=_divided_in_words(act, found, divided),
        made=full(act.now, act.zone),
        labelled=look.value.removeprefix("by ").capitalize(),
    )


def _shortened(divided: Sequence[Part], most: int) -> Sequence[Part]:
    """As many as can be read in one picture; the small ones together."""
    if len(divided) <= most:
        return divided
    rest = divided[most - 1 :]
    together = Part(_REST, sum(one.in_time for one in rest), sum(one.overdue for one in rest))
    return (*divided[: most - 1], together)


def _name_of(act: Act, look: Look) -> Callable[[Action], str]:
    return (lambda one: owner_name(act, one)) if look is Look.OWNER else (lambda one: _organisation(act, one))


def _organisation(act: Act, one: Action) -> str:
    """The organisation of an action, else that of who answers for it."""
    owner = act.view.maybe(Person, owner_of(act.view, one) or "")
    id_ = one.organisation or (owner.organisation if owner else None)
    return organisation_name(act.view, id_) if id_ else "no organisation"


def _divided_in_words(act: Act, found: Sequence[Action], divided: Sequence[Part]) -> str:
    most = max((one.in_time + one.overdue for one in divided), default=0)
    if not most:
        return "No action is open."
    longest = [f"“{one.name}”" for one in divided if one.in_time + one.overdue == most]
    told = "The longest bars are" if len(longest) > 1 else "The longest bar is"
    return f"{counted_in_words(act, found)} {told} {most}: {in_a_row(longest)}."


def _whose(act: Act, committee: Committee | None) -> str:
    return committee.name if committee else act.network.name


def _file_name(committee: Committee | None, look: Look) -> str:
    return f"action-log-{committee.key if committee else 'network'}-{look.value.replace(' ', '-')}"
