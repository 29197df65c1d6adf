"""What does a brief say? Everything that there is for its reader, thing by thing, and what to do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from bot.outbox.brief_lines import LINES
from bot.outbox.log_pictures import log_pictures
from bot.outbox.notices import notice_to
from bot.outbox.rendered import Office, named, record_in
from governance_store import View
from governance_store.records.action import Action
from governance_store.records.committee import Committee
from governance_store.records.ids import NETWORK, ActionId
from governance_store.records.letter import Gathered, Letter, Matter
from governance_store.records.network import Network
from governance_store.records.person import Person
from governance_store.rules.action_log import in_order
from governance_store.rules.actions_stalled import is_stalled
from governance_store.rules.local_time import date_in_full, local
from templates.contexts.notice import Entry, Notice, Step

_MOST_WITH_STEPS: Final = 8
_ONCE_A_DAY: Final = (
    "This is what there is today. You get one brief a day at most, and none where there is nothing."
)
_ONCE_A_WEEK: Final = (
    "This is what there is this week. You get one brief a week at most, and none where there is nothing."
)
_OF_LINKS: Final = (
    "A link opens a page with its buttons. It answers for you alone, so please do not pass it on."
)


def brief_of(office: Office, letter: Letter, now: datetime) -> Notice:
    """Each prompt that it gathers; of actions the most urgent first."""
    parts = list(parts_of(letter))
    actions = in_order(record_in(named(office.store, one, Action)) for one in parts if _is_action(one))
    entries = tuple(
        _entry(LINES[one.matter](office, one, now), with_steps=at < _MOST_WITH_STEPS)
        for at, one in enumerate(_in_order(parts, actions))
    )
    with office.store.reading() as view:
        day = local(now, ZoneInfo(view.get(Network, NETWORK).zone)).date()
        person = view.get(Person, letter.person)
        lines = tuple(_lines_for_agenda(view, person, actions, now))
        pictures = tuple(log_pictures(view, person, now))
    linked = any(one.links for one in entries)
    how_often = _ONCE_A_DAY if person.brief_on is None else _ONCE_A_WEEK
    notice = notice_to(
        office,
        letter,
        "Your brief",
        f"Your brief for {date_in_full(day)}: {_how_much(len(entries), len(actions))}",
        (how_often, _OF_LINKS) if linked else (how_often,),
        steps=(*lines, *((Step("See all that are yours:", "action list mine"),) if actions else ())),
    )
    return replace(notice, entries=entries, pictures=pictures)


def parts_of(letter: Letter) -> Iterator[Letter]:
    """A letter for each prompt, as if it were alone; an older brief gathered nothing but actions."""
    gathered = letter.gathers or tuple(Gathered(Matter.ACTION, 1) for _ in letter.renders)
    first = 0
    for one in gathered:
        renders = letter.renders[first : first + one.records]
        yield replace(letter, matter=one.matter, renders=renders, gathers=())
        first += one.records


def _is_action(part: Letter) -> bool:
    return part.matter is Matter.ACTION


def _in_order(parts: list[Letter], actions: list[Action]) -> Iterator[Letter]:
    """Every prompt where it stands, with those of actions in the order of the log."""
    places = {one.id: at for at, one in enumerate(actions)}
    sorted_ = iter(sorted(filter(_is_action, parts), key=lambda one: places[ActionId(one.renders[0].id)]))
    yield from (next(sorted_) if _is_action(one) else one for one in parts)


def _how_much(things: int, actions: int) -> str:
    noun = "action" if things == actions else "thing"
    return f"{things} {noun}{'' if things == 1 else 's'}"


def _entry(told: Notice, *, with_steps: bool) -> Entry:
    steps, links = (told.steps, told.links) if with_steps else ((), ())
    return Entry(told.about, told.subject, told.sentences, told.facts, steps, links)


def _lines_for_agenda(view: View, person: Person, actions: list[Action], now: datetime) -> Iterator[Step]:
    """For the chair, an item of the next agenda about what did not move."""
    stalled = [one for one in actions if not one.confidential and is_stalled(view, one, now)]
    for id_ in dict.fromkeys(one.committee for one in stalled):
        committee = view.maybe(Committee, id_) if id_ else None
        if committee and person.id in {committee.chair, committee.deputy_chair, committee.secretary}:
            refs = ", ".join(one.reference for one in stalled if one.committee == id_)
            title = f"Actions without progress: {refs}"
            line = f'agenda add {committee.key} "{title}" 10m for discussion'
            yield Step(f"Put it on the next agenda of {committee.name}:", line)
