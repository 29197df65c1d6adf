"""How is a person taken out of the record (UK GDPR, article 17), and where does it speak of them?

Name, addresses and letters go from every version, and so does what was typed with them. What the person did
and decided stays, under an identifier that says nothing. Other records that name the person in words of their
own are written anew without the name first, so that nothing that still holds is lost.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated, Any

from bot.commands.base import ADMINISTRATORS, Act, Param, Refused, command
from bot.commands.departure import departure
from bot.commands.moving_in.kept import files_that_name
from bot.commands.naming import count
from bot.commands.person import ANYBODY
from bot.parameters.text import A_REASON
from bot.reply import Mood, Reply, Verdict
from governance_store import Named, erase
from governance_store.records.chat_account import ChatAccount
from governance_store.records.interest import Interest
from governance_store.records.kinds import KINDS, Record, kind_of
from governance_store.records.letter import Letter, LetterState, Rendered
from governance_store.records.meeting import Invitation
from governance_store.records.person import Person
from governance_store.records.received import Received

_GONE = "…"
_NOT_WORDS = {"person", "letter", "received", "erasure", "chat account"}
"""Kinds whose text nobody wrote as words; a namesake keeps their own name."""


@command(
    "person erase",
    "Erase a person's details from the whole record",
    who=ADMINISTRATORS,
    examples=('person erase "Asha Rahman" because "request of 3 Nov 2026 under article 17"',),
    submit="Erase for good",
)
def erase_person(
    act: Act,
    person: Annotated[Person, Param(ANYBODY, "Person")],
    because: Annotated[str, Param(A_REASON, "Reason", "because", ("reason",))],
) -> Reply:
    """Whoever still takes part leaves first; then name, addresses, letters and reasons are taken out."""
    if person.id == act.actor.id:
        raise Refused("You cannot erase yourself: another administrator has to.")
    texts = tuple(_called(act, person))
    letters = act.view.find(Letter, person=person.id)
    written = act.view.find(Received, person=person.id)
    accounts = act.view.find(ChatAccount, person=person.id)
    interests = act.view.find(Interest, person=person.id)
    named = Named(
        records=(
            ("person", person.id),
            *(("letter", one.id) for one in letters),
            *(("received", one.id) for one in written),
            *(("chat account", one.id) for one in accounts),
            *(("interest", one.id) for one in interests),
        ),
        texts=texts,
        files=(
            *dict.fromkeys([*(one.digest for one in letters if one.digest), *(one.file for one in written)]),
            *files_that_name(act.store, act.view, texts),
        ),
        name_words=tuple(_name_words(texts)),
        outdated=texts,
        payloads=(*_own_reasons(act, person), *_typed_of(act, interests)),
    )
    changed = _without_them(act, person, texts)
    if changed:
        act.commit("erasure.prepared", *changed)
    why = _without(because, texts)
    erase(act.store, named, at=act.now, actor=act.actor.id, surface=act.request.surface, why=why)
    return _answer(person, len(letters))


def _answer(person: Person, letters: int) -> Reply:
    told = f"What was recorded of {person.id} is erased: name, addresses, and {count(letters, 'letter')}."
    kept = (
        "What they did and decided stays, under that identifier.",
        "Letters to others may still name them, and copies in mailboxes and backups are not reached.",
    )
    return Reply((Verdict(Mood.GOOD, told, kept),), ids=(person.id,))


def _called(act: Act, person: Person) -> Iterator[str]:
    """Every whole name and address that the person ever had here, the longest first."""
    versions = (one.record for one in act.store.history(Person, person.id))
    known = {
        text for one in versions if one for name in [one.name] for text in (name, _bare(name), *one.emails)
    }
    yield from sorted(filter(None, known), key=lambda text: (-len(text), text))


def _bare(name: str) -> str:
    """A name without its first word, which may be a title: as people mostly type it."""
    _first, _, rest = name.partition(" ")
    return rest if " " in rest else ""


def _name_words(texts: tuple[str, ...]) -> Iterator[str]:
    words = {word for text in texts if "@" not in text for word in re.findall(r"\w+", text)}
    yield from sorted(word for word in words if len(word) > 1)


def _own_reasons(act: Act, person: Person) -> Iterator[str]:
    """Why they could not come is theirs: each version of their invitations with a reason, and its words."""
    for invitation in act.view.find(Invitation, person=person.id):
        for one in act.store.history(Invitation, invitation.id):
            if one.record and one.record.because:
                yield from (change.digest for change in one.commit.changes if change.id == invitation.id)
                yield from filter(None, (one.commit.words,))


def _typed_of(act: Act, interests: list[Interest]) -> Iterator[str]:
    """What was typed when their interests were declared, which says the same in the same words."""
    for one in interests:
        yield from (past.commit.words for past in act.store.history(Interest, one.id) if past.commit.words)


def _without_them(act: Act, person: Person, texts: tuple[str, ...]) -> list[Record]:
    """Every record that differs without the person: their seats and offices, and words that name them."""
    left: list[Record] = (
        list(departure(act.view, _today(act, person), act.now).records[1:]) if person.active else []
    )
    changed = {(kind_of(type(one)).name, one.id): one for one in left}
    for name, kind in KINDS.items():
        for one in act.view.find(kind.type) if name not in _NOT_WORDS else ():
            before = changed.get((name, one.id), one)
            after = _reworded(before, person, texts)
            if after != before:
                changed[name, one.id] = after
    return [*changed.values(), *_retold(act, person, set(changed))]


def _today(act: Act, person: Person) -> Person:
    return dataclasses.replace(person, leaves=act.scene.today)


def _reworded(one: Record, person: Person, texts: tuple[str, ...]) -> Record:
    values = {name: getattr(one, name) for name in kind_of(type(one)).fields}
    new: dict[str, Any] = {name: _value(value, texts) for name, value in values.items()}
    if isinstance(one, Invitation) and one.person == person.id:
        new["because"] = ""
    changed = {name: value for name, value in new.items() if value != values[name]}
    return dataclasses.replace(one, **changed) if changed else one  # type: ignore[type-var]  # records are dataclasses


def _value(value: object, texts: tuple[str, ...]) -> object:
    if isinstance(value, tuple):
        return tuple(_value(one, texts) for one in value)
    return _without(value, texts) if isinstance(value, str) and not isinstance(value, StrEnum) else value


def _without(said: str, texts: tuple[str, ...]) -> str:
    for text in texts:
        said = re.sub(rf"(?<!\w){re.escape(text)}(?!\w)", _GONE, said, flags=re.IGNORECASE)
    return said


def _retold(act: Act, person: Person, changed: set[tuple[str, str]]) -> Iterator[Letter]:
    """Letters that have not been written yet tell of what the records say without the name."""
    for letter in act.view.find(Letter, state=LetterState.QUEUED):
        renders = tuple(_now(act, one) if (one.kind, one.id) in changed else one for one in letter.renders)
        if letter.person != person.id and not letter.digest and renders != letter.renders:
            yield dataclasses.replace(letter, renders=renders)


def _now(act: Act, one: Rendered) -> Rendered:
    return dataclasses.replace(one, version=act.view.version_of(one.kind, one.id) + 1)
