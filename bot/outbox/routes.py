"""By which way does each letter of a commit leave? As its reader chose: by mail, in Slack, or both.

Letters are drafted for mail; here, at the one door through which they are committed, those for readers of
Slack change their route, or get a companion that goes there. Links to sign in with always go by mail.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from bot.outbox import backoff
from governance_store import View
from governance_store.records.chat_account import ChatAccount
from governance_store.records.ids import LetterId, PersonId
from governance_store.records.kinds import Record
from governance_store.records.letter import Letter, LetterState, Matter, Route
from governance_store.records.person import Person, Reached

COMPANION: Final = "+slack"
"""What sets the thread of a companion apart, so that neither letter waits for the other."""
_BY_MAIL_ALONE: Final = frozenset({Matter.SIGN_IN})


def account_of(view: View, person: PersonId) -> ChatAccount | None:
    """The account by which a person is reached in Slack: the one that they confirmed last."""
    found = [one for one in view.find(ChatAccount, person=person, active=True) if one.service == Route.SLACK]
    return max(found, key=lambda one: one.confirmed, default=None)


def routed(view: View, records: Sequence[Record]) -> tuple[Record, ...]:
    """The records of a commit with each new letter on its way, and companions beside them."""
    changed = tuple(_on_its_way(view, one) for one in records)
    fresh = (one for one in changed if isinstance(one, Letter))
    return (*changed, *_numbered(view, changed, _companions(view, fresh)))


def _on_its_way(view: View, one: Record) -> Record:
    if not isinstance(one, Letter) or not _is_new(view, one):
        return one
    person, account = view.maybe(Person, one.person), account_of(view, one.person)
    if person and account and person.reached is Reached.SLACK:
        return replace(one, route=Route.SLACK, address=account.user)
    return one


def _is_new(view: View, letter: Letter) -> bool:
    by_mail = letter.route is Route.MAIL and letter.matter not in _BY_MAIL_ALONE
    return by_mail and letter.state is LetterState.QUEUED and view.maybe(Letter, letter.id) is None


def _companions(view: View, letters: Iterable[Letter]) -> Iterator[Letter]:
    """What goes to Slack beside the mail, and what of it is taken back with the mail."""
    for one in letters:
        if one.state is LetterState.WITHDRAWN:
            yield from _taken_back(view, one)
        elif _is_new(view, one):
            person, account = view.maybe(Person, one.person), account_of(view, one.person)
            if person and account and person.reached is Reached.BOTH:
                thread = f"{one.thread}{COMPANION}"
                yield replace(one, id=LetterId(""), route=Route.SLACK, address=account.user, thread=thread)


def _taken_back(view: View, mail: Letter) -> Iterator[Letter]:
    for one in view.find(Letter, thread=f"{mail.thread}{COMPANION}", state=LetterState.QUEUED):
        if one.renders == mail.renders and not one.attempts:
            yield backoff.withdrawn(one, mail.settled or one.queued, mail.outcome)


def _numbered(view: View, records: Iterable[Record], companions: Iterable[Letter]) -> Iterator[Letter]:
    taken = (_number(one.id) for one in records if isinstance(one, Letter))
    number = max(view.next_number("LTR"), *(one + 1 for one in taken), 0)
    for one in companions:
        yield one if one.id else replace(one, id=LetterId(f"LTR-{number:05d}"))
        number += not one.id


def _number(id_: str) -> int:
    digits = id_.rpartition("-")[2]
    return int(digits) if digits.isdecimal() else 0


def given_up(view: View, letter: Letter, now: datetime) -> tuple[Letter, ...]:
    """A letter that failed in Slack, and the mail that goes instead, unless one went along already."""
    if letter.route is not Route.SLACK or letter.state is not LetterState.FAILED:
        return (letter,)
    beside = _beside(view, letter)
    if beside is not None:
        return (replace(letter, instead=beside.id),)
    person = view.maybe(Person, letter.person)
    if person is None or not person.active or not person.emails:
        return (letter,)
    mail = Letter(
        id=LetterId(f"LTR-{view.next_number('LTR'):05d}"),
        person=letter.person,
        route=Route.MAIL,
        address=person.emails[0],
        matter=letter.matter,
        thread=letter.thread,
        renders=letter.renders,
        queued=now,
        due=now,
        demonstration=letter.demonstration,
        gathers=letter.gathers,
    )
    return (replace(letter, instead=mail.id), mail)


def _beside(view: View, letter: Letter) -> Letter | None:
    """The mail whose companion a letter is."""
    if not letter.thread.endswith(COMPANION):
        return None
    mails = view.find(Letter, thread=letter.thread.removesuffix(COMPANION))
    return next((one for one in mails if one.renders == letter.renders and one.route is Route.MAIL), None)
