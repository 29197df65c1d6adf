"""What does the register of interests show? Who declared what, what has ended, and who has not said yet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.commands.base import Act
from bot.commands.naming import count, in_a_row, person_name, table
from bot.reply import Mood, Part, Reply, Table, Verdict
from governance_store.records.committee import Committee, Seat
from governance_store.records.ids import PersonId, return_id
from governance_store.records.interest import Interest, InterestsReturn
from governance_store.records.person import Person
from governance_store.rules.invitees import invitees
from governance_store.rules.local_time import date_in_full, local


def register(caption: str, act: Act, interests: Iterable[Interest]) -> Table:
    """Interests as a table, each with its days."""
    rows = (
        (
            one.id,
            person_name(act.view, one.person),
            one.what,
            one.kind,
            date_in_full(one.since) if one.since else "–",
            date_in_full(local(one.declared, act.zone).date()),
            date_in_full(one.ended) if one.ended else "–",
        )
        for one in interests
    )
    return table(caption, ("Reference", "Name", "Interest", "Kind", "Since", "Declared", "Ended"), rows)


def shown_register(act: Act, committee: Committee | None, person: Person | None) -> Reply:
    """The register of one person, of a committee's members and officers, or of everybody."""
    people = [person.id] if person else sorted(_people(act, committee))
    found = [one for who in people for one in act.view.find(Interest, person=who)]
    parts = (register("Register of interests", act, found), *_returns(act, people))
    return Reply(parts, ids=tuple(one.id for one in found))


def _people(act: Act, committee: Committee | None) -> set[PersonId]:
    if committee:
        return {one.person for one in invitees(committee, act.view.find(Seat, committee=committee.id))}
    with_interests = {one.person for one in act.view.find(Interest)}
    return with_interests | {one.person for one in act.view.find(InterestsReturn)}


def _returns(act: Act, people: list[PersonId]) -> Iterator[Part]:
    """Nil returns with their days, and those of whom there is no return."""
    made = {one: act.view.maybe(InterestsReturn, return_id(one)) for one in people}
    told = [
        f"{person_name(act.view, who)}, on {date_in_full(local(one.at, act.zone).date())}"
        for who, one in made.items()
        if one and one.nil
    ]
    if told:
        yield Verdict(Mood.NOTE, f"{count(len(told), 'nil return')}: {in_a_row(told)}.")
    missing = [person_name(act.view, who) for who, one in made.items() if one is None]
    if missing:
        yield Verdict(Mood.WARNING, f"No return yet from {in_a_row(missing)}.")
