"""May this person do this, and if not, who could? Every refusal is spoken with its reason."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from bot.commands.base import Act, Command, Problem, Refused
from bot.parameters.convening import permissions_held
from governance_store import View
from governance_store.records.audit import Audit
from governance_store.records.committee import Committee, Seat
from governance_store.records.decision import Decision
from governance_store.records.ids import PersonId
from governance_store.records.meeting import Meeting
from governance_store.records.minutes_import import MinutesImport
from governance_store.records.person import Grant, Permission, Person
from governance_store.records.plan import Plan
from governance_store.records.poll import Poll
from governance_store.records.programme import Objective, Programme
from governance_store.records.resolution import Resolution
from governance_store.records.series import Series
from governance_store.records.terms_import import TermsImport

__all__ = ["committee_concerned", "permissions_held", "require"]

_MOST_NAMED = 4
_IN_ORDER = tuple(Permission)


_OF_A_COMMITTEE: Final = (Decision, Meeting, MinutesImport, Poll, Resolution, Seat, Series, TermsImport)


def committee_concerned(values: Mapping[str, Any], view: View) -> Committee | None:
    """The committee that a line is about, where it is about one; of a plan the one that reviews it."""
    plans = (one.committee for one in values.values() if isinstance(one, Plan))
    if reviewing := next(filter(None, plans), None):
        return view.get(Committee, reviewing)
    for value in values.values():
        if isinstance(value, Committee):
            return value
        if isinstance(value, Audit):
            return view.maybe(Committee, value.committee) if value.committee else None
        if isinstance(value, Objective):
            return view.get(Committee, view.get(Programme, value.programme).committee)
        if isinstance(value, _OF_A_COMMITTEE):
            return view.get(Committee, value.committee)
    return None


def require(act: Act, command: Command, committee: Committee | None) -> None:
    """Refuse, with the reason and with who could, unless the person may use the command here."""
    held = permissions_held(act.view, act.actor.id, committee)
    if held & command.who.permissions or command.who.permissions == frozenset(Permission):
        return
    could = _who_could(act.view, command, committee)
    nearest = () if could else _lines_that_grant(act, command, held)
    raise Refused(Problem(_refusal(command, committee, held, could)), nearest=nearest)


def _lines_that_grant(act: Act, command: Command, held: frozenset[Permission]) -> tuple[str, ...]:
    """An administrator who founds a network alone may take the lead for as long as nobody has it."""
    may_grant = Permission.ADMINISTRATOR in held and Permission.LEAD in command.who.permissions
    return (f"role grant {act.actor.id} lead",) if may_grant else ()


def _refusal(
    command: Command, committee: Committee | None, held: frozenset[Permission], could: list[str]
) -> str:
    here = f" for {committee.name}" if committee else ""
    allowed = _either([str(one) for one in _IN_ORDER if one in command.who.permissions])
    yours = _either([str(one) for one in _IN_ORDER if one in held], "and") or "without a permission"
    ask = (
        f" Ask {_either(could)}."
        if could
        else " Nobody holds such a permission yet: an administrator can grant it."
    )
    return f"“{command.verb}”{here} is for the {allowed}; you are {_article(yours)}{yours} here.{ask}"


def _article(words: str) -> str:
    return "" if words.startswith("without") else "an " if words[0] in "ao" else "a "


def _who_could(view: View, command: Command, committee: Committee | None) -> list[str]:
    able = [
        one
        for one in _candidates(view, committee)
        if permissions_held(view, one, committee) & command.who.permissions
    ]
    people = [person for id_ in dict.fromkeys(able) if (person := view.maybe(Person, id_)) and person.active]
    return [person.name for person in people][:_MOST_NAMED]


def _candidates(view: View, committee: Committee | None) -> Iterable[PersonId]:
    for one in [committee] if committee else view.find(Committee, active=True):
        yield from (id_ for id_ in (one.chair, one.secretary, one.deputy_chair) if id_)
    yield from (grant.person for grant in view.find(Grant, active=True))
    if committee:
        yield from (seat.holder for seat in view.find(Seat, committee=committee.id) if seat.holder)


def _either(words: list[str], joint: str = "or") -> str:
    return " ".join([", ".join(words[:-1]), joint, words[-1]]) if len(words) > 1 else "".join(words)
