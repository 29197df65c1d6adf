"""Which board and groups are there, who leads them, and where and when do they meet?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import time
from enum import StrEnum
from typing import Annotated, Any

from bot.commands.base import (
    ADMINISTRATORS,
    EVERYBODY,
    KEEPERS,
    Act,
    Incomplete,
    Param,
    Problem,
    Refused,
    command,
    shown,
)
from bot.commands.minute_numbering import A_CODE, code_of, refuse_code
from bot.commands.naming import committee_name, count, organisation_name, person_name, table
from bot.commands.organisation import A_KEY, checked_key
from bot.commands.terms_in_words import state_in_words
from bot.parameters.named import fold
from bot.parameters.people import A_COMMITTEE, A_PERSON, AN_ORGANISATION, next_meeting
from bot.parameters.text import A_LINK, A_REASON, OneOf, Text
from bot.parameters.when import A_LENGTH, A_TIME
from bot.reply import Button, Choices, Facts, Heading, Mood, Reply, Verdict, Weight
from governance_store.records.committee import Authority, ClosedBy, Committee, Seat
from governance_store.records.ids import CommitteeId, PersonId
from governance_store.records.meeting import Meeting
from governance_store.records.network import Organisation
from governance_store.records.person import Person
from governance_store.rules.local_time import duration_text, full, time_text
from governance_store.rules.terms_in_force import terms_on

A_NAME = Text(called="a name", longest=120)
A_PLACE = Text(called="a place", longest=200)
AN_AUTHORITY = OneOf(Authority, "an authority")
_CLOSERS = OneOf(
    ClosedBy, "who agrees that actions are closed", (("meetings", "meeting"), ("officers", "secretary"))
)
CLOSING = Param(_CLOSERS, "Who agrees that actions are closed", "actions closed by", ("closed by",))


@command(
    "committee add",
    "Constitute a board or a group",
    who=ADMINISTRATORS,
    examples=('committee add "MRI Safety Group" short mri parent board authority advisory',),
    submit="Constitute",
)
def add(
    act: Act,
    name: Annotated[str, Param(A_NAME, "Name")],
    key: Annotated[
        str | None, Param(A_KEY, "Short name", "short", ("key",), hint="What is typed for it, such as mri.")
    ] = None,
    parent: Annotated[Committee | None, Param(A_COMMITTEE, "Parent committee", "parent", ("under",))] = None,
    host: Annotated[
        Organisation | None, Param(AN_ORGANISATION, "Host organisation", "host", ("hosted by",))
    ] = None,
    authority: Annotated[
        Authority, Param(AN_AUTHORITY, "Standing in authority", "authority", ("standing",))
    ] = Authority.ADVISORY,
    chair: Annotated[Person | None, Param(A_PERSON, "Chair", "chair")] = None,
    deputy: Annotated[
        Person | None, Param(A_PERSON, "Deputy chair", "deputy", ("deputy chair", "vice chair"))
    ] = None,
    secretary: Annotated[Person | None, Param(A_PERSON, "Secretary", "secretary")] = None,
) -> Reply:
    """A new committee; what is still missing before it can meet is said at once."""
    known = act.view.find(Committee)
    _refuse_taken_name(known, name)
    _refuse_own_deputy(chair.id if chair else None, deputy.id if deputy else None, act)
    made = checked_key(key, name, {one.key for one in known})
    committee = Committee(
        id=CommitteeId(act.new_id("COM")),
        key=made,
        name=name,
        parent=parent.id if parent else None,
        host=host.id if host else None,
        authority=authority,
        chair=chair.id if chair else None,
        deputy_chair=deputy.id if deputy else None,
        secretary=secretary.id if secretary else None,
    )
    act.commit("committee.constituted", committee)
    told = f"{name} is constituted, with the short name “{made}” and the standing “{authority}”."
    return Reply(
        (Verdict(Mood.GOOD, told), _facts(act, committee), _next_steps(committee)), ids=(committee.id,)
    )


def _refuse_taken_name(known: list[Committee], name: str) -> None:
    taken = next((one for one in known if fold(one.name) == fold(name) and one.active), None)
    if taken:
        told = f"There is a committee called “{taken.name}” already; it is typed as “{taken.key}”."
        raise Refused(Problem(told, "name"))


def _refuse_own_deputy(chair: PersonId | None, deputy: PersonId | None, act: Act) -> None:
    if chair is not None and chair == deputy:
        told = f"{person_name(act.view, chair)} cannot be both chair and deputy chair."
        raise Refused(Problem(told, "deputy"))


def _next_steps(committee: Committee) -> Choices:
    key = committee.key
    return Choices(
        (
            Button("Add a seat", f"seat add {key}", Weight.PRIMARY),
            Button("Set its terms of reference", f"tor set {key}"),
            Button("Set its officers and usual place", f"committee set {key}"),
        ),
        "Next:",
    )


@command(
    "committee set",
    "Set a committee's officers, usual place, link, time and length",
    who=KEEPERS,
    examples=(
        'committee set board place "Room 4, Infirmary" time 14:00 length 90m',
        'committee set board chair "Asha Rahman" link https://example.org/board',
    ),
    submit="Set",
)
def set_committee(
    act: Act,
    committee: Annotated[Committee, Param(A_COMMITTEE, "Committee")],
    name: Annotated[str | None, Param(A_NAME, "Name", "name")] = None,
    chair: Annotated[Person | None, Param(A_PERSON, "Chair", "chair")] = None,
    deputy: Annotated[
        Person | None, Param(A_PERSON, "Deputy chair", "deputy", ("deputy chair", "vice chair"))
    ] = None,
    secretary: Annotated[Person | None, Param(A_PERSON, "Secretary", "secretary")] = None,
    place: Annotated[str | None, Param(A_PLACE, "Usual place", "place", ("at",))] = None,
    link: Annotated[str | None, Param(A_LINK, "Usual link", "link")] = None,
    usual_time: Annotated[time | None, Param(A_TIME, "Usual time", "time")] = None,
    usual_minutes: Annotated[int | None, Param(A_LENGTH, "Usual length", "length")] = None,
    parent: Annotated[Committee | None, Param(A_COMMITTEE, "Parent committee", "parent")] = None,
    host: Annotated[Organisation | None, Param(AN_ORGANISATION, "Host organisation", "host")] = None,
    authority: Annotated[Authority | None, Param(AN_AUTHORITY, "Standing in authority", "authority")] = None,
    code: Annotated[
        str | None, Param(A_CODE, "Code", "code", hint="It stands in the numbers of minutes, such as: IB.")
    ] = None,
    closing: Annotated[ClosedBy | None, CLOSING] = None,
) -> Reply:
    """Change what is given, and nothing else."""
    given: dict[str, Any] = {
        "name": name,
        "chair": chair.id if chair else None,
        "deputy_chair": deputy.id if deputy else None,
        "secretary": secretary.id if secretary else None,
        "place": place,
        "link": link,
        "usual_time": usual_time,
        "usual_minutes": usual_minutes,
        "parent": parent.id if parent else None,
        "host": host.id if host else None,
        "authority": authority,
        "code": code,
        "actions_closed_by": closing,
    }
    return _set(act, committee, given)


def _set(act: Act, committee: Committee, given: Mapping[str, Any]) -> Reply:
    said = {field: value for field, value in given.items() if value is not None}
    if not said:
        raise _ask(act, committee)
    changes = {field: value for field, value in said.items() if value != getattr(committee, field)}
    if not changes:
        return Reply((Verdict(Mood.NOTE, f"{committee.name} is set so already; nothing was changed."),))
    after = replace(committee, **changes)
    _refuse_taken_name([one for one in act.view.find(Committee) if one.id != committee.id], after.name)
    if "code" in changes:
        refuse_code(after.code, (one for one in act.view.find(Committee) if one.id != committee.id))
    _refuse_circle(act, after)
    _refuse_own_deputy(after.chair, after.deputy_chair, act)
    act.commit("committee.set", after)
    return Reply((Verdict(Mood.GOOD, f"{after.name} is changed."), _facts(act, after)), ids=(after.id,))


def _ask(act: Act, one: Committee) -> Incomplete:
    """The form, filled in with what is set."""
    view = act.view
    people = {"chair": one.chair, "deputy": one.deputy_chair, "secretary": one.secretary}
    values: dict[str, Any] = {name: view.maybe(Person, id_) if id_ else None for name, id_ in people.items()}
    values |= {
        "name": one.name,
        "place": one.place or None,
        "link": one.link or None,
        "authority": one.authority,
        "code": one.code or None,
        "closing": one.actions_closed_by,
    }
    values |= {"usual_time": one.usual_time, "usual_minutes": one.usual_minutes}
    values["parent"] = view.get(Committee, one.parent) if one.parent else None
    values["host"] = view.get(Organisation, one.host) if one.host else None
    return Incomplete(ask=f"What is to be set for {one.name}?", values=values, seen=shown(view, one))


def _refuse_circle(act: Act, committee: Committee) -> None:
    above = parent = act.view.get(Committee, committee.parent) if committee.parent else None
    while above is not None:
        if above.id == committee.id:
            raise Refused(Problem(_circle(committee, parent), "parent"))
        above = act.view.get(Committee, above.parent) if above.parent else None


def _circle(committee: Committee, parent: Committee | None) -> str:
    if parent is None or parent.id == committee.id:
        return f"{committee.name} cannot come under itself."
    return f"{committee.name} cannot come under {parent.name}, which comes under {committee.name} itself."


class Clearable(StrEnum):
    """What a committee can be without."""

    CHAIR = "chair"
    DEPUTY = "deputy"
    SECRETARY = "secretary"
    PLACE = "place"
    LINK = "link"
    TIME = "time"
    LENGTH = "length"
    PARENT = "parent"
    HOST = "host"


@dataclass(frozen=True, slots=True)
class _Cleared:
    """The field that is taken back, what it holds then, and what people call it."""

    field: str
    empty: str | None
    called: str


_CLEARED = {
    Clearable.CHAIR: _Cleared("chair", None, "chair"),
    Clearable.DEPUTY: _Cleared("deputy_chair", None, "deputy chair"),
    Clearable.SECRETARY: _Cleared("secretary", None, "secretary"),
    Clearable.PLACE: _Cleared("place", "", "usual place"),
    Clearable.LINK: _Cleared("link", "", "usual link"),
    Clearable.TIME: _Cleared("usual_time", None, "usual time"),
    Clearable.LENGTH: _Cleared("usual_minutes", None, "usual length"),
    Clearable.PARENT: _Cleared("parent", None, "parent committee"),
    Clearable.HOST: _Cleared("host", None, "host of its own"),
}


@command(
    "committee unset",
    "Take back one thing that is set for a committee",
    who=KEEPERS,
    examples=("committee unset board link", "committee unset mri secretary"),
    submit="Take back",
)
def unset(
    act: Act,
    committee: Annotated[Committee, Param(A_COMMITTEE, "Committee")],
    what: Annotated[Clearable, Param(OneOf(Clearable, "something that can be taken back"), "What")],
) -> Reply:
    """Leave an office vacant, or a usual place or time open."""
    clear = _CLEARED[what]
    change: dict[str, Any] = {clear.field: clear.empty}
    after = replace(committee, **change)
    if after == committee:
        told = f"{committee.name} has no {clear.called} as it is; nothing was changed."
        return Reply((Verdict(Mood.NOTE, told),))
    act.commit("committee.set", after)
    told = f"{after.name} now has no {clear.called}."
    return Reply((Verdict(Mood.GOOD, told), _facts(act, after)), ids=(after.id,))


@command(
    "committee dissolve",
    "Dissolve a board or a group",
    who=ADMINISTRATORS,
    examples=('committee dissolve mri because "its work is done"',),
    submit="Dissolve for good",
)
def dissolve(
    act: Act,
    committee: Annotated[Committee, Param(A_COMMITTEE, "Committee")],
    because: Annotated[str, Param(A_REASON, "Reason", "because", ("reason",))],
) -> Reply:
    """It is spoken of no more; what it did stays. Meetings ahead are cancelled first, so that people know."""
    _refuse_unfinished(act, committee)
    act.commit("committee.dissolved", replace(committee, active=False), reason=because)
    told = f"{committee.name} is dissolved. What it did stays in the record."
    return Reply((Verdict(Mood.GOOD, told, (f"Reason given: {because}",)),), ids=(committee.id,))


def _refuse_unfinished(act: Act, committee: Committee) -> None:
    under = act.view.find(Committee, parent=committee.id, active=True)
    ahead = next_meeting(act.view.find(Meeting, committee=committee.id), act.scene)
    problems = [
        f"{one.name} comes under {committee.name}: dissolve it first, or give it another parent."
        for one in under
    ]
    if ahead:
        told = f"{committee.name} is called for {full(ahead.starts, act.zone)}"
        problems.append(f"{told}: cancel that first with “meeting cancel {ahead.id}”.")
    if problems:
        raise Refused(*problems)


@command(
    "committee show", "Show a committee", who=EVERYBODY, writes=False, examples=("committee show board",)
)
def show(act: Act, committee: Annotated[Committee, Param(A_COMMITTEE, "Committee")]) -> Reply:
    """Its officers, its seats and its next meeting."""
    buttons = Choices(
        (
            Button("Seats", f"seat list {committee.key}"),
            Button("Terms of reference", f"tor show {committee.key}"),
            Button("Meetings", f"meeting list {committee.key}"),
            Button("Call a meeting", f"meeting schedule {committee.key}"),
        )
    )
    return Reply((Heading(committee.name), _facts(act, committee), buttons), ids=(committee.id,))


def _facts(act: Act, one: Committee) -> Facts:
    view = act.view
    seats = [seat for seat in view.find(Seat, committee=one.id) if seat.active]
    vacant = sum(seat.holder is None for seat in seats)
    usual = [
        one.place,
        one.link,
        time_text(one.usual_time) if one.usual_time else "",
        duration_text(one.usual_minutes) if one.usual_minutes else "",
    ]
    meeting = next_meeting(view.find(Meeting, committee=one.id), act.scene)
    return Facts(
        (
            ("Short name", one.key),
            ("Code in minutes", code_of(one)),
            ("Under", committee_name(view, one.parent)),
            ("Host", organisation_name(view, one.host or act.network.host)),
            ("Standing", one.authority.value),
            ("Chair", person_name(view, one.chair)),
            ("Deputy chair", person_name(view, one.deputy_chair)),
            ("Secretary", person_name(view, one.secretary)),
            ("Seats", f"{count(len(seats), 'seat')}, {vacant or 'none'} vacant" if seats else "none yet"),
            ("Usually meets", ", ".join(filter(None, usual)) or "not set"),
            ("Next meeting", full(meeting.starts, act.zone) if meeting else "none called"),
            ("Actions are closed by", f"the {one.actions_closed_by.value}"),
            ("Terms of reference", _terms(act, one)),
        )
    )


def _terms(act: Act, one: Committee) -> str:
    """What it keeps to: the version, since when, and how often it is to meet."""
    in_use = terms_on(act.view, one.id, act.scene.today)
    if in_use is None:
        return "none yet"
    frequency = in_use.terms.frequency
    often = f" It is to meet {frequency}." if frequency else ""
    return state_in_words(act.view, in_use.version) + often


@command(
    "committee list",
    "List the board and the groups",
    who=EVERYBODY,
    writes=False,
    examples=("committee list",),
)
def list_committees(act: Act) -> Reply:
    """Every committee, with its chair and its next meeting."""
    view, found = act.view, act.view.find(Committee, active=True)

    def row(one: Committee) -> tuple[str, ...]:
        meeting = next_meeting(view.find(Meeting, committee=one.id), act.scene)
        ahead = full(meeting.starts, act.zone) if meeting else "none called"
        return (one.name, one.key, committee_name(view, one.parent), person_name(view, one.chair), ahead)

    listed = table("Committees", ("Name", "Short name", "Under", "Chair", "Next meeting"), map(row, found))
    return Reply((listed,), ids=tuple(one.id for one in found))
