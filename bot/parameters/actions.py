"""Which action is meant, and whose is one to be? Known by its reference, IB/2627/014.1, or its end, 014.1."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bot.language.reading import Fault, Took
from bot.parameters.base import Plain, Scene, Which, Words, cut, longest, quote
from bot.parameters.named import Named
from bot.parameters.people import A_PERSON, A_POST
from bot.parameters.several import Several
from bot.parameters.text import OneOf
from governance_store.records.action import Action, ActionState, Priority
from governance_store.records.person import Person, Post
from governance_store.rules.local_time import date_in_full
from governance_store.rules.minute_numbers import short

_ID: Final = re.compile(r"ACT-\d{4}-\d+", re.IGNORECASE | re.ASCII)
_REFERENCE: Final = re.compile(r".*\d\.\d+", re.ASCII)
_MOST_WORDS: Final = 4
_BARE: Final = re.compile(r"[^\s\"“”,;]+")
_ON_THE_LOG: Final = (ActionState.OPEN, ActionState.PROPOSED)


class AnAction(Plain[Action]):
    """An action that was not taken back; by the end of a reference, rather one that is open."""

    called = "the reference of an action, such as IB/2627/014.1"

    def take(self, words: Words, start: int, scene: Scene) -> Took[Action] | Fault | Which[Action] | None:
        """Read a reference, the end of one, or an identifier; what fits several is asked about."""
        quoted = words.items[start].quoted
        ends = (start + 1,) if quoted else longest(words.plain(), start, _MOST_WORDS)
        for end in ends:
            found = _meant(scene, words.said(start, end).strip(",;. "))
            if len(found) == 1:
                return Took(found[0], end)
            if found:
                labels = tuple((_label(one), one) for one in found)
                return Which(
                    f"“{cut(words.said(start, end))}” fits more than one action. Which one?", labels, end
                )
        said = words.items[start].text.strip(",;.")
        if _ID.fullmatch(said) or (not quoted and _REFERENCE.fullmatch(said)):
            told = f"There is no action {cut(said)}. “action list” shows those there are."
            return Fault(told, (), start, start + 1)
        return None

    def line(self, value: Action, scene: Scene) -> str:
        """Its reference, where nothing else has it."""
        if [one.id for one in _meant(scene, value.reference)] != [value.id]:
            return value.id
        return value.reference if _BARE.fullmatch(value.reference) else quote(value.reference)


def _meant(scene: Scene, said: str) -> list[Action]:
    if _ID.fullmatch(said):
        found = scene.view.maybe(Action, said.upper())
        return [found] if found and not found.withdrawn else []
    if not _REFERENCE.fullmatch(said):
        return []
    if exact := _live(scene.view.find(Action, reference=said)):
        return exact
    small = said.casefold()
    for some in _in_turn(scene):
        for fits in (_is_it, _is_its_end):
            if chosen := [one for one in some if fits(one.reference.casefold(), small)]:
                return chosen
    return []


def _in_turn(scene: Scene) -> Iterator[list[Action]]:
    """What is on the log first, which is looked for most, and only then what was closed."""
    yield _live([one for state in _ON_THE_LOG for one in scene.view.find(Action, state=state)])
    yield _live(scene.view.find(Action, state=ActionState.CLOSED))


def _live(found: list[Action]) -> list[Action]:
    return [one for one in found if not one.withdrawn]


def _is_it(reference: str, said: str) -> bool:
    return reference == said


def _is_its_end(reference: str, said: str) -> bool:
    return short(reference) == said


def _label(one: Action) -> str:
    """Its reference and its day; its words may be for a few alone."""
    by = f", by {date_in_full(one.by_when)}" if one.by_when else ""
    return f"{one.reference}{by}" if one.reference == one.id else f"{one.reference}{by} ({one.id})"


def _people_and_posts(scene: Scene) -> list[Person | Post]:
    return [*scene.view.find(Person, active=True), *scene.view.find(Post, active=True)]


def _names(one: Person | Post) -> tuple[str, ...]:
    return A_PERSON.names(one) if isinstance(one, Person) else A_POST.names(one)


def _shown(one: Person | Post) -> str:
    return one.name if isinstance(one, Person) else one.title


def _told_apart(one: Person | Post, scene: Scene) -> str:
    return A_PERSON.told_apart(one, scene) if isinstance(one, Person) else "lead role"


AN_ACTION: Final = AnAction()
ACTIONS: Final[Several[Action]] = Several(AN_ACTION, "an action or several", bare=True)
AN_OWNER: Final[Named[Person | Post]] = Named(
    called="a person or a lead role",
    noun="person or lead role",
    among=_people_and_posts,
    names=_names,
    shown=_shown,
    typed_as=lambda one, _scene: _shown(one),
    told_apart=_told_apart,
)
A_PRIORITY: Final = OneOf(Priority, "a priority")
