"""Could everybody come to education events alike? By organisation and profession, as tables and a picture."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Annotated, Final

from bot.commands.base import EVERYBODY, Act, command
from bot.commands.education_list import YEAR
from bot.commands.naming import count, in_a_row, table
from bot.parameters.base import quote
from bot.reply import Button, Choices, Heading, Mood, Paper, Part, Reply, Verdict, Weight
from governance_store.records.committee import Committee
from governance_store.rules.education import education_plan, year_on
from governance_store.rules.education_equity import Equity, Reach, equity
from governance_store.rules.local_time import full
from governance_store.rules.plans import reviewing
from governance_store.rules.professions import Profession
from governance_store.rules.programmes import Year, financial
from templates.contexts.chart import Chart, ChartKind, Series

_MOST_BARS: Final = 20
_MOST_COLOURS: Final = 4
_REST: Final = "all others"


@command(
    "education equity",
    "Show who came to education events, by organisation and profession, as tables and a picture",
    who=EVERYBODY,
    writes=False,
    examples=("education equity", "education equity 2026/27"),
)
def show(act: Act, year: Annotated[Year | None, YEAR] = None) -> Reply:
    """Of the events held so far, April to March; no name is in it."""
    wanted = year or year_on(act.scene.today)
    found = equity(act.view, wanted, act.scene.today)
    heading = Heading(f"Education {wanted}: who came")
    if not found.held:
        told = f"No education event of {wanted} has been held yet."
        return Reply((heading, Verdict(Mood.NOTE, told, ("“education list” shows what is to come.",))))
    parts: list[Part] = [heading, _verdict(wanted, found), _by_organisation(found)]
    papers: tuple[Paper, ...] = ()
    if found.attendances:
        parts.append(_by_profession(found))
        papers = (Paper("chart", chart_of(found, wanted, act.network.name, full(act.now, act.zone))),)
    parts += _ways(act, wanted)
    return Reply(tuple(parts), ids=tuple(one.id for one in found.held), papers=papers)


def _verdict(year: Year, found: Equity) -> Verdict:
    """Who was not reached, and for which events nobody knows."""
    why = []
    if found.unreached:
        names = in_a_row([one.name for one in found.unreached])
        why.append(f"Nobody has come from {names}.")
    if found.without_list:
        names = in_a_row([one.id for one in found.without_list])
        why.append(f"Without an attendance list, and so missing here: {names}.")
    told = in_words(year, found)
    return Verdict(Mood.WARNING if why else Mood.GOOD, told, tuple(why))


def in_words(year: Year, found: Equity) -> str:
    """How many events, how many attendances, and how many of the members they came from."""
    here = [one for one in found.reaches if one.is_member]
    reached = sum(one.attendances > 0 for one in here)
    return (
        f"{count(len(found.held), 'event')} held in {year}, {count(found.attendances, 'attendance')}, "
        f"from {reached} of {count(len(here), 'member organisation')}."
    )


def so_far(act: Act) -> str:
    """What this year came to, or the last one where none was held in this; empty where neither had any."""
    year = year_on(act.scene.today)
    for each in (year, financial(year.starts.year - 1)):
        found = equity(act.view, each, act.scene.today)
        if found.held:
            names = in_a_row([one.name for one in found.unreached])
            return f"{in_words(each, found)}{f' Nobody has come from {names}.' if names else ''}"
    return ""


def _by_organisation(found: Equity) -> Part:
    columns = ("Organisation", "Events open to it", "Events somebody came to", "Attendances")
    rows = ((one.name, _open_to(one), str(one.came_to), str(one.attendances)) for one in found.reaches)
    return table("By organisation", columns, rows)


def _open_to(one: Reach) -> str:
    """From outside nobody was invited, so no number says anything."""
    return str(one.open_to) if one.organisation else "–"


def _by_profession(found: Equity) -> Part:
    groups = found.professions()
    columns = ("Profession", *(one.name for one in found.reaches), "All")
    rows = (
        (
            one.value.capitalize(),
            *(str(each.by_profession.get(one, 0)) for each in found.reaches),
            str(found.of_profession(one)),
        )
        for one in groups
    )
    return table("Attendances by profession and organisation", columns, rows)


def chart_of(found: Equity, year: Year, whose: str, made: str) -> Chart:
    """A bar for each organisation, parted by profession, with the same in words."""
    bars = _shortened(found.reaches)
    return Chart(
        title=f"Education {year} of {whose}: attendances",
        file_name=f"education-{str(year).replace('/', '-')}-by-organisation",
        kind=ChartKind.BARS,
        labels=tuple(one.name for one in bars),
        series=tuple(_series(found, bars)),
        alternative=_alternative(year, found),
        made=made,
    )


def _shortened(reaches: Sequence[Reach]) -> Sequence[Reach]:
    """As many as can be read in one picture; the small ones together."""
    if len(reaches) <= _MOST_BARS:
        return reaches
    kept, rest = reaches[: _MOST_BARS - 1], reaches[_MOST_BARS - 1 :]
    sums = {one: sum(each.by_profession.get(one, 0) for each in rest) for one in Profession}
    return (*kept, Reach(None, _REST, 0, 0, 0, sums, is_member=False))


def _series(found: Equity, bars: Sequence[Reach]) -> Iterator[Series]:
    """The professions that came most, and all others together, as there are only so many patterns."""
    most = sorted(found.professions(), key=lambda one: (-found.of_profession(one), one.value))
    alone = most if len(most) <= _MOST_COLOURS else most[: _MOST_COLOURS - 1]
    for one in alone:
        yield Series(one.value.capitalize(), tuple(each.by_profession.get(one, 0) for each in bars))
    if rest := [one for one in most if one not in alone]:
        sums = (sum(each.by_profession.get(one, 0) for one in rest) for each in bars)
        yield Series(_REST.capitalize(), tuple(sums))


def _alternative(year: Year, found: Equity) -> str:
    most = max(one.attendances for one in found.reaches)
    longest = in_a_row([f"“{one.name}”" for one in found.reaches if one.attendances == most])
    none = [one.name for one in found.unreached]
    told = f" Without a bar, though invited: {in_a_row(none)}." if none else ""
    return f"{in_words(year, found)} The longest bar is {most}: {longest}.{told}"


def _ways(act: Act, year: Year) -> Iterator[Part]:
    """How it comes before a meeting: with the review of the education programme, or as an item of its own."""
    plan = education_plan(act.view)
    if plan and reviewing(act.view, plan):
        line = f"review agenda {plan.id}"
        yield Choices((Button("Have the programme reviewed with it", line, Weight.PRIMARY),))
        return
    top = [one for one in act.view.find(Committee, active=True) if one.parent is None]
    if len(top) == 1:
        title = f"Education {year}: who came, and could everybody"
        line = f"agenda add {top[0].key} {quote(title)} 10m for discussion statements IN-202"
        yield Choices((Button("Put it on the agenda", line, Weight.PRIMARY),))
