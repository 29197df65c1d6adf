"""Who is signed in, how does a session begin, and how does it end? The record decides, not the cookie."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.links import Links
from bot.outbox.signing_in import Entrant, UsedLink, entrant, mark, record_of
from bot.surfaces.console.house import House
from bot.surfaces.console.sessions import Session, Sessions
from governance_store import DuplicateKey
from governance_store.records.person import Person
from governance_store.records.sign_in import OpenSession, SignIn
from governance_store.rules.signing_in import entered, holds, left, left_everywhere

SURFACE = "console"


def signed_in(house: House, links: Links, session: Session) -> Person | None:
    """The person of a session that holds: not ended, too old or idle, and of an address they still have."""
    if session.person is None:
        return None
    now = house.clock.now()
    with house.store.reading() as view:
        person = view.maybe(Person, session.person)
        record = record_of(view, session.person)
    found = holds(record, session.mark, datetime.fromtimestamp(session.seen, UTC), now)
    if person is None or not person.active or found is None:
        return None
    if found.address not in {mark(links, one) for one in person.emails}:
        return None
    session.seen = max(session.seen, _minute(now))
    return person


def welcomed(house: House, links: Links, token: str) -> Entrant:
    """For whom a link is; raises a sentence where it is for nobody any more."""
    with house.store.reading() as view:
        return entrant(view, links, token, house.clock.now())


def admit(house: House, links: Links, sessions: Sessions, token: str) -> Session:
    """Sign in by a link, once: of two presses of the button the second finds it used."""
    now = house.clock.now()
    with house.store.writing() as desk:
        found = entrant(desk, links, token, now)
        session = sessions.begin(found.person.id, _minute(now))
        opened = OpenSession(session.mark, now, mark(links, found.address))
        key = f"sign-in:{found.person.id}:{found.serial}"
        try:
            desk.commit(
                at=now,
                actor=found.person.id,
                surface=SURFACE,
                verb="sign-in.used",
                records=(entered(found.record, opened, now),),
                keys=(key,),
            )
        except DuplicateKey as fault:
            raise UsedLink from fault
    return session


def dismiss(house: House, sessions: Sessions, session: Session, person: Person, *, everywhere: bool) -> None:
    """Sign a person out, here or everywhere; a copy of the cookie is worth nothing from now on."""
    with house.store.writing() as desk:
        before: SignIn = record_of(desk, person.id)
        after = left_everywhere(before) if everywhere else left(before, session.mark)
        if after != before:
            desk.commit(
                at=house.clock.now(),
                actor=person.id,
                surface=SURFACE,
                verb="sign-in.ended everywhere" if everywhere else "sign-in.ended",
                records=(after,),
            )
    sessions.end(session)


def _minute(now: datetime) -> int:
    """An instant to the minute, so that the cookie is not written with every page."""
    return int(now.timestamp()) // 60 * 60
