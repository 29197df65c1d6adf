"""What is in a committee's work programme for a year? Objectives are added, changed, dropped and carried."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Annotated, Final

from bot.commands import programme_replies as replies
from bot.commands.base import RECORDERS, Act, Param, Problem, Refused, command
from bot.commands.minute_numbering import code_of
from bot.commands.programme_refusals import not_to_carry, refuse_strangers, wrong_bodies
from bot.parameters.people import A_COMMITTEE, ORGANISATIONS
from bot.parameters.plans import PLANS
from bot.parameters.programmes import A_LEAD, A_YEAR, AN_OBJECTIVE
from bot.parameters.statements import STATEMENTS
from bot.parameters.text import A_REASON, Text
from bot.parameters.when import A_DAY_AHEAD
from bot.reply import Entry, Reply
from governance_store.records.committee import Committee
from governance_store.records.ids import ObjectiveId, programme_id
from governance_store.records.network import Organisation
from governance_store.records.person import Person, Post
from governance_store.records.plan import Plan
from governance_store.records.programme import Objective, Programme
from governance_store.rules.local_time import date_in_full
from governance_store.rules.minute_numbers import outside_reference
from governance_store.rules.programmes import AGREED_BEFORE, Year, carried_to, overlapping, year_of

_TEXT: Final = Text(called="an objective", longest=400, entry=Entry.PARAGRAPH)
_MEASURE: Final = Text(called="how it is measured", longest=300)
_NOTE: Final = Text(called="a note", longest=300)
OBJECTIVE: Final = Param(AN_OBJECTIVE, "Objective", example="WP01")
YEAR: Final = Param(
    A_YEAR, "Year", example="2027/28", hint="April to March; a plain number is a calendar year."
)
COMMITTEE: Final = Param(A_COMMITTEE, "Committee", "committee", ("for",), hint="The board, if left empty.")
_MEASURED: Final = Param(_MEASURE, "Measure", "measure", ("measured by",))
_LEAD: Final = Param(A_LEAD, "Lead", "lead", ("led by",), hint="A person or a lead role.")
_WITH: Final = Param(ORGANISATIONS, "Organisations", "with", ("organisations",))
_OF: Final = Param(STATEMENTS, "Statements", "statements", ("statement",))
_SERVES: Final = Param(PLANS, "Plans it serves", "plans", ("plan",))
_BUDGET: Final = Param(_NOTE, "Budget", "budget")
_RISK: Final = Param(_NOTE, "Risk", "risk")
_BY: Final = Param(
    A_DAY_AHEAD, "To be agreed by", "agree by", hint="Four weeks before the year, if left empty."
)
_MARK: Final = "WP"


@dataclass(frozen=True, slots=True)
class _Said:
    """What is said of an objective besides its words; None is left as it is."""

    measure: str | None
    lead: Person | Post | None
    organisations: tuple[Organisation, ...]
    statements: tuple[str, ...]
    plans: tuple[Plan, ...]
    budget: str | None
    risk: str | None

    def on(self, one: Objective) -> Objective:
        """The objective with it; raises Refused for what has left or is kept no longer."""
        if wrong := list(wrong_bodies(self.organisations, self.plans)):
            raise Refused(*wrong)
        after = replace(
            one,
            measure=one.measure if self.measure is None else self.measure,
            budget=one.budget if self.budget is None else self.budget,
            risk=one.risk if self.risk is None else self.risk,
        )
        if self.organisations:
            after = replace(after, organisations=tuple(each.id for each in self.organisations))
        if self.plans:
            after = replace(after, plans=tuple(each.id for each in self.plans))
        if self.statements:
            after = replace(after, statements=self.statements)
        return _led_by(after, self.lead)


def _led_by(one: Objective, lead: Person | Post | None) -> Objective:
    """The objective under another lead; as it is where none is named."""
    if isinstance(lead, Post):
        return replace(one, post=lead.id, lead=None)
    return replace(one, lead=lead.id, post=None) if lead else one


@command(
    "programme add",
    "Put an objective into a committee's work programme for a year",
    who=RECORDERS,
    examples=(
        'programme add 2027/28 "MRI waits are below six weeks" measure "DM01" lead "Clinical lead"',
        'programme add 2027/28 "One safety policy at all sites" committee mri with nht and cvd',
    ),
    submit="Add it",
)
def add(
    act: Act,
    year: Annotated[Year, YEAR],
    text: Annotated[str, Param(_TEXT, "Objective", example='"MRI waits are below six weeks"')],
    committee: Annotated[Committee | None, COMMITTEE] = None,
    measure: Annotated[str | None, _MEASURED] = None,
    lead: Annotated[Person | Post | None, _LEAD] = None,
    organisations: Annotated[tuple[Organisation, ...], _WITH] = (),
    statements: Annotated[tuple[str, ...], _OF] = (),
    plans: Annotated[tuple[Plan, ...], _SERVES] = (),
    budget: Annotated[str | None, _BUDGET] = None,
    risk: Annotated[str | None, _RISK] = None,
    agree_by: Annotated[date | None, _BY] = None,
) -> Reply:
    """With the first one the programme of that year begins, which is to be agreed by a day."""
    of = committee or the_board(act)
    refuse_strangers(act, of)
    programme, is_new = _programme(act, of, year, agree_by)
    said = _Said(measure, lead, organisations, statements, plans, budget, risk)
    made = said.on(_objective(act, of, programme, text))
    changed = is_new or act.view.get(Programme, programme.id) != programme
    act.commit("programme.objective-added", *((programme,) if changed else ()), made)
    return replies.added(act, programme, made)


def the_board(act: Act) -> Committee:
    """The committee that is meant where none is named: the only one that has none above it."""
    top = [one for one in act.view.find(Committee, active=True) if one.parent is None]
    if len(top) == 1:
        return top[0]
    told = "Which committee's work programme? More than one has none above it."
    nearest = tuple(f"committee {one.key}" for one in top[:3])
    raise Refused(Problem(told, "committee"), nearest=nearest)


def _programme(act: Act, committee: Committee, year: Year, agree_by: date | None) -> tuple[Programme, bool]:
    """The programme of a year, and whether it begins now; raises Refused where none can be."""
    other = overlapping(act.view, committee.id, year)
    if other:
        told = f"{committee.name} has a work programme for {year_of(other)}, which overlaps {year}."
        raise Refused(Problem(told, "year"))
    if year.ends < act.scene.today:
        told = f"{year} ended on {date_in_full(year.ends)}: nothing is put into its programme any more."
        raise Refused(Problem(told, "year"))
    if agree_by and agree_by > year.ends:
        told = f"{date_in_full(agree_by)} is after {year}: a programme is agreed before or while it runs."
        raise Refused(Problem(told, "agree_by"))
    known = act.view.maybe(Programme, programme_id(committee.id, year.starts.year))
    if known:
        return (replace(known, agree_by=agree_by) if agree_by else known), False
    by = agree_by or year.starts - AGREED_BEFORE
    id_ = programme_id(committee.id, year.starts.year)
    return Programme(id_, committee.id, year.starts, year.ends, by), True


def _objective(act: Act, committee: Committee, programme: Programme, text: str) -> Objective:
    """The next of the year, as it is worded; raises Refused where the same stands there already."""
    found = act.view.find(Objective, programme=programme.id)
    same = [one for one in found if one.active and one.text.casefold() == text.casefold()]
    if same:
        told = f"That stands in the work programme already, as {same[0].reference}."
        raise Refused(Problem(told, "text"), nearest=(f"programme show {year_of(programme)}",))
    number = len(found) + 1
    pattern, code = act.network.minute_pattern, code_of(committee)
    return Objective(
        id=ObjectiveId(act.new_id("OBJ", 4)),
        programme=programme.id,
        number=number,
        reference=outside_reference(pattern, code, programme.starts, _MARK, number),
        text=text,
        added=act.scene.today,
    )


@command(
    "programme change",
    "Change an objective of a work programme",
    who=RECORDERS,
    examples=('programme change WP01 measure "DM01 return" risk "R12"',),
    submit="Change it",
)
def change(
    act: Act,
    objective: Annotated[Objective, OBJECTIVE],
    text: Annotated[str | None, Param(_TEXT, "Objective", "text", ("to",))] = None,
    measure: Annotated[str | None, _MEASURED] = None,
    lead: Annotated[Person | Post | None, _LEAD] = None,
    organisations: Annotated[tuple[Organisation, ...], _WITH] = (),
    statements: Annotated[tuple[str, ...], _OF] = (),
    plans: Annotated[tuple[Plan, ...], _SERVES] = (),
    budget: Annotated[str | None, _BUDGET] = None,
    risk: Annotated[str | None, _RISK] = None,
) -> Reply:
    """What is left out stays; its reference never changes."""
    refuse_dropped(objective)
    said = _Said(measure, lead, organisations, statements, plans, budget, risk)
    after = said.on(replace(objective, text=text or objective.text))
    if after == objective:
        raise Refused(Problem(f"Say what is to change of {objective.reference}.", "measure"))
    act.commit("programme.objective-changed", after)
    return replies.changed(act, after, f"{after.reference} is changed.")


@command(
    "programme drop",
    "Take an objective out of a work programme",
    who=RECORDERS,
    examples=("programme drop WP01 because it is done nationally now",),
    submit="Drop it",
)
def drop(
    act: Act,
    objective: Annotated[Objective, OBJECTIVE],
    because: Annotated[str, Param(A_REASON, "Reason", "because", ("reason",))],
) -> Reply:
    """It stays on the record with the reason, and its number is not used again."""
    refuse_dropped(objective)
    act.commit("programme.objective-dropped", replace(objective, active=False, because=because))
    return replies.changed(act, objective, f"{objective.reference} is no longer in the work programme.")


@command(
    "programme carry",
    "Carry an objective on to the next year's work programme",
    who=RECORDERS,
    examples=("programme carry WP01 to 2028/29",),
    submit="Carry it on",
)
def carry(
    act: Act,
    objective: Annotated[Objective, OBJECTIVE],
    year: Annotated[Year, Param(A_YEAR, "Year", "to", ("into",), example="2028/29")],
    lead: Annotated[Person | Post | None, _LEAD] = None,
) -> Reply:
    """Once; it goes on with its words, lead and measure, under a reference of the new year."""
    refuse_dropped(objective)
    before = act.view.get(Programme, objective.programme)
    problems = [*_wrong_year(before, objective, year), *_carried_before(act, objective)]
    problems += not_to_carry(act, objective, lead)
    if problems:
        raise Refused(*problems)
    committee = act.view.get(Committee, before.committee)
    programme, is_new = _programme(act, committee, year, None)
    fresh = _objective(act, committee, programme, objective.text)
    made = replace(
        _led_by(objective, lead),
        id=fresh.id,
        programme=fresh.programme,
        number=fresh.number,
        reference=fresh.reference,
        added=fresh.added,
        brag=fresh.brag,
        carried_from=objective.id,
    )
    act.commit("programme.objective-carried", *((programme,) if is_new else ()), made)
    return replies.added(act, programme, made)


def _wrong_year(before: Programme, objective: Objective, year: Year) -> Iterator[Problem]:
    if year.starts <= before.starts:
        told = f"{objective.reference} is of {year_of(before)}: it is carried to a later year."
        yield Problem(told, "year")


def _carried_before(act: Act, objective: Objective) -> Iterator[Problem]:
    later = carried_to(act.view, objective)
    if later:
        yield Problem(f"{objective.reference} is carried on already, as {later.reference}.", "objective")


def refuse_dropped(one: Objective) -> None:
    """Raise Refused for an objective that is in no programme any more."""
    if not one.active:
        told = f"{one.reference} is no longer in the work programme: {one.because}"
        raise Refused(Problem(told, "objective"))
