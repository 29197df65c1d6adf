"""How does a sign-in link reach a person? As a letter, in the commit of the fact that it was asked for.

It is asked of the address alone; whether anybody has that address is never told to who asked.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from hmac import digest

from bot.links import Links, Purpose
from governance_store import Desk, GovernanceError, Store, View
from governance_store.records.ids import CLERK, LetterId, PersonId, sign_in_id
from governance_store.records.kinds import kind_of
from governance_store.records.letter import Letter, Matter, Rendered, Route
from governance_store.records.person import Person
from governance_store.records.sign_in import SignIn
from governance_store.rules.signing_in import MOST_LINKS, asked


class UsedLink(GovernanceError):
    """A link that has signed somebody in, or was ended by a later one that did."""

    def __init__(self) -> None:
        super().__init__(
            "This link has been used, or a later one has. Nothing was done.", "Ask for a new one to sign in."
        )


@dataclass(frozen=True, slots=True)
class Entrant:
    """For whom a link is, by which address, and which of theirs it is."""

    person: Person
    address: str
    serial: int
    record: SignIn


def comparable(address: str) -> str:
    """An address as it is compared: capitals do not count, and a domain may be written in either alphabet."""
    name, _, domain = address.strip().casefold().rpartition("@")
    try:
        return f"{name}@{domain.encode('idna').decode('ascii')}"
    except UnicodeError:
        return f"{name}@{domain}"


def mark(links: Links, address: str) -> str:
    """An address so that it can be compared and not read."""
    return digest(links.secret, f"address {comparable(address)}".encode(), "sha256").hex()[:32]


def sign_in_link(links: Links, record: SignIn, address: str) -> str:
    """The link that was asked for last."""
    about = (record.person, str(record.serial), mark(links, address))
    return links.make(Purpose.SIGN_IN, *about, until=record.good_until)


def somebody_with(view: View, address: str) -> tuple[Person, str] | None:
    """The active person who has an address, and the address as the record has it."""
    wanted = comparable(address)
    for person in view.find(Person, active=True):
        for one in person.emails:
            if comparable(one) == wanted:
                return person, one
    return None


def ask(store: Store, address: str, now: datetime, surface: str = "console") -> LetterId | None:
    """Queue a letter with a link for whoever has an address; None where nobody has, or too many were sent."""
    with store.reading() as view:
        if somebody_with(view, address) is None:
            return None
    with store.writing() as desk:
        found = somebody_with(desk, address)
        after = asked(record_of(desk, found[0].id), now) if found else None
        if not found or not after:
            return None
        _, known = found
        letter = _letter(desk, after, known, now)
        desk.commit(at=now, actor=CLERK, surface=surface, verb="sign-in.asked", records=(after, letter))
    return letter.id


def record_of(view: View, person: PersonId) -> SignIn:
    """How a person has signed in so far."""
    id_ = sign_in_id(person)
    return view.maybe(SignIn, id_) or SignIn(id_, person)


def _letter(desk: Desk, after: SignIn, address: str, now: datetime) -> Letter:
    version = desk.version(SignIn, after.id) + 1
    return Letter(
        id=LetterId(f"LTR-{desk.next_number('LTR'):05d}"),
        person=after.person,
        route=Route.MAIL,
        address=address,
        matter=Matter.SIGN_IN,
        thread=f"{after.id}:{after.serial}",
        renders=(Rendered(kind_of(SignIn).name, after.id, version),),
        queued=now,
        due=now,
    )


def entrant(view: View, links: Links, token: str, now: datetime) -> Entrant:
    """For whom a link is; raises NotOurs, Expired or UsedLink, and nothing is done."""
    person_id, serial, marked = links.read(Purpose.SIGN_IN, token, now)
    person = view.maybe(Person, person_id)
    record = record_of(view, PersonId(person_id))
    if int(serial) <= record.spent or person is None or not person.active:
        raise UsedLink
    address = next((one for one in person.emails if mark(links, one) == marked), None)
    if address is None or not int(serial) <= record.serial:
        raise UsedLink
    return Entrant(person, address, int(serial), record)


def ask_by_hand(store: Store, person: Person, now: datetime, operator: str) -> SignIn:
    """Ask for a link that is handed over by whoever runs the clerk, so no letter leaves."""
    with store.writing() as desk:
        before = record_of(desk, person.id)
        after = replace(before, serial=before.serial + 1, asked=(*before.asked[-MOST_LINKS:], now))
        desk.commit(
            at=now, actor=CLERK, surface="shell", verb="sign-in.asked", records=(after,), operator=operator
        )
    return after
