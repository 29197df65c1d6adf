"""What interests have people, by the network's register? Declared by themselves, confirmed every year."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Annotated, Final

from bot.commands.authority import permissions_held
from bot.commands.base import EVERYBODY, KEEPERS, Act, Param, Problem, Refused, command
from bot.commands.interest_register import register, shown_register
from bot.commands.naming import count, in_a_row, person_name
from bot.parameters.interests import A_KIND_OF_INTERESTS, AN_INTEREST
from bot.parameters.people import A_COMMITTEE, A_PERSON
from bot.parameters.text import Text
from bot.parameters.when import A_DAY
from bot.reply import Button, Choices, Mood, Reply, Verdict
from governance_store.records.committee import Committee
from governance_store.records.ids import InterestId, PersonId, return_id
from governance_store.records.interest import Interest, InterestsReturn
from governance_store.records.person import Person
from governance_store.rules.interests import KINDS, WITHIN, days_late, kinds_of, standing
from governance_store.rules.local_time import date_in_full

WHAT: Final = Text(called="an interest", longest=400)
SOME_KINDS: Final = Text(called="the kinds of interests", longest=400)
FOR: Final = Param(A_PERSON, "Of whom", "for", hint="Yours, if left empty.")
_MOST_KINDS: Final = 12


@command(
    "interest declare",
    "Put an interest on the register",
    who=EVERYBODY,
    examples=(
        'interest declare "Director, ScanCo Ltd" financial since 1 Oct 2026',
        'interest declare "Trustee of a charity" non-financial professional for "Asha Rahman"',
    ),
    submit="Declare",
)
def declare(
    act: Act,
    what: Annotated[str, Param(WHAT, "Interest", example="Director, ScanCo Ltd")],
    kind: Annotated[str, Param(A_KIND_OF_INTERESTS, "Kind")],
    since: Annotated[date | None, Param(A_DAY, "Since", "since", ("from",))] = None,
    person: Annotated[Person | None, FOR] = None,
) -> Reply:
    """It stands until it is ended; one that is declared again in other words of its kind is changed."""
    who = _whose(act, person)
    today = act.scene.today
    if since and since > today:
        raise Refused(Problem(f"{date_in_full(since)} lies ahead: declare it once it has begun.", "since"))
    before = next((one for one in _of(act, who.id) if one.what.casefold() == what.casefold()), None)
    if before and (before.kind, since or before.since) == (kind, before.since):
        return Reply((_noted(f"That stands on the register already, as {before.id}."),), ids=(before.id,))
    after = (
        replace(before, kind=kind, since=since or before.since)
        if before
        else Interest(
            InterestId(act.new_id("INT", 4)), who.id, what, kind, act.now, act.actor.id, since=since
        )
    )
    made = InterestsReturn(return_id(who.id), who.id, act.now, nil=False)
    act.commit("interest.changed" if before else "interest.registered", after, made)
    return _declared(act, who, after)


def _declared(act: Act, who: Person, after: Interest) -> Reply:
    told = f"{after.id} stands on the register of {who.name}: “{after.what}” ({after.kind})."
    late = days_late(after.since, act.scene.today)
    parts = [Verdict(Mood.GOOD, told)]
    if late:
        why = f"It was to be declared within {WITHIN} days, and comes {count(late, 'day')} late."
        parts.append(Verdict(Mood.WARNING, why))
    return Reply((*parts, Choices((Button("End it", f"interest end {after.id}"),))), ids=(after.id,))


@command(
    "interest nil",
    "Say that there is nothing to declare, or nothing more",
    who=EVERYBODY,
    examples=("interest nil", 'interest nil for "Asha Rahman"'),
    submit="Say so",
)
def nil(act: Act, person: Annotated[Person | None, FOR] = None) -> Reply:
    """A nil return where nothing stands; otherwise what stands is confirmed. Both hold for a year."""
    who = _whose(act, person)
    own = _of(act, who.id)
    made = InterestsReturn(return_id(who.id), who.id, act.now, nil=not own)
    act.commit("interests.returned", made)
    if not own:
        return Reply((Verdict(Mood.GOOD, f"Recorded: {who.name} has no interests to declare."),))
    told = f"Recorded: {count(len(own), 'interest')} of {who.name}, and nothing more to declare."
    return Reply(
        (Verdict(Mood.GOOD, told), register("As it stands", act, own)), ids=tuple(one.id for one in own)
    )


@command(
    "interest end",
    "Record that an interest has ended",
    who=EVERYBODY,
    examples=("interest end INT-0001", "interest end INT-0001 on 30 Sep 2026"),
    submit="End it",
)
def end(
    act: Act,
    interest: Annotated[Interest, Param(AN_INTEREST, "Interest", example="INT-0001")],
    on: Annotated[date | None, Param(A_DAY, "Last day", "on", hint="Today, if left empty.")] = None,
) -> Reply:
    """It stays on the register, with its last day."""
    _whose(act, act.view.maybe(Person, interest.person))
    last = on or act.scene.today
    problems = []
    if last > act.scene.today:
        problems.append(Problem(f"{date_in_full(last)} lies ahead: end it once it is over.", "on"))
    if interest.since and last < interest.since:
        problems.append(Problem(f"It began on {date_in_full(interest.since)} only.", "on"))
    if problems:
        raise Refused(*problems)
    if interest.ended == last:
        return Reply((_noted(f"{interest.id} ended on that day already."),), ids=(interest.id,))
    act.commit("interest.ended", replace(interest, ended=last))
    told = f"{interest.id}, “{interest.what}” of {person_name(act.view, interest.person)}"
    return Reply((Verdict(Mood.GOOD, f"{told}, ended on {date_in_full(last)}."),), ids=(interest.id,))


@command(
    "interest list",
    "Show the register of interests",
    who=EVERYBODY,
    writes=False,
    examples=("interest list", "interest list board", 'interest list of "Asha Rahman"'),
)
def list_interests(
    act: Act,
    committee: Annotated[Committee | None, Param(A_COMMITTEE, "Committee")] = None,
    person: Annotated[Person | None, Param(A_PERSON, "Person", "of")] = None,
) -> Reply:
    """Of everybody, of a committee's members and officers, or of one person; nil returns among them."""
    return shown_register(act, committee, person)


@command(
    "interest kinds",
    "Set the kinds of interests that the register knows",
    who=KEEPERS,
    examples=('interest kinds "financial, non-financial professional, loyalty"',),
    submit="Set",
)
def kinds(act: Act, names: Annotated[str, Param(SOME_KINDS, "Kinds", hint="Parted by commas.")]) -> Reply:
    """As the nation's guidance has them; what was declared keeps its kind."""
    said = tuple(dict.fromkeys(filter(None, (" ".join(one.lower().split()) for one in names.split(",")))))
    if not 1 < len(said) <= _MOST_KINDS:
        raise Refused(Problem(f"Say from two to {_MOST_KINDS} kinds, parted by commas.", "names"))
    if said == kinds_of(act.network):
        return Reply((_noted("The register knows these kinds already."),))
    act.commit(
        "network.interest-kinds-set", replace(act.network, interest_kinds=() if said == KINDS else said)
    )
    return Reply((Verdict(Mood.GOOD, f"The register knows these kinds now: {in_a_row(said)}."),))


def _noted(told: str) -> Verdict:
    return Verdict(Mood.NOTE, f"{told} Nothing was changed.")


def _of(act: Act, person: PersonId) -> tuple[Interest, ...]:
    return standing(act.view.find(Interest, person=person), act.scene.today)


def _whose(act: Act, person: Person | None) -> Person:
    """Whose register is written to: one's own; of somebody else by those who keep the record."""
    if person is None or person.id == act.actor.id:
        return act.actor
    if permissions_held(act.view, act.actor.id, None) & KEEPERS.permissions:
        return person
    told = f"The interests of {person.name} are declared by themselves, or by whoever keeps the record."
    raise Refused(Problem(told, "person"))
