"""How is it shown what an imported document would be here? Part by part, what was not taken at the end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from bot.commands.base import Act
from bot.commands.naming import organisation_name, person_name, table
from bot.commands.terms_in_words import in_one_line
from bot.commands.terms_members import Proposed
from bot.commands.terms_proposal import Left, Proposal
from bot.reply import Mood, Part, Text, Verdict
from governance_store.rules.terms import Said
from governance_store.rules.terms_fields import BY_KEY

_MOST_SHOWN: Final = 400
_MOST_LEFT: Final = 60


def shown(act: Act, found: Proposal, seats: Sequence[Proposed]) -> Iterator[Part]:
    """Fields with where each is from, sections, seats, what is inherited, and what was not taken."""
    if found.fields:
        rows = ((BY_KEY[one.key].label, _words(one.key, one.text), one.source) for one in found.fields)
        yield table("Fields", ("Field", "What it would say", "From"), rows)
    if found.sections:
        own = ((title, _cut(in_one_line(text))) for title, text in found.sections)
        yield table("Sections of its own words", ("Title", "Text"), own)
    yield from _seats(act, seats)
    if found.inherited:
        labels = dict.fromkeys(one.where for one in found.inherited)
        told = f"Left to the committee above, as the document says: {', '.join(labels)}."
        yield Text(told)
    yield from _left(found.left)


def _words(key: str, text: str) -> str:
    return _cut(in_one_line(Said(BY_KEY[key], text).words))


def _cut(text: str) -> str:
    return text if len(text) <= _MOST_SHOWN else f"{text[:_MOST_SHOWN].rstrip()}…"


def _seats(act: Act, seats: Sequence[Proposed]) -> Iterator[Part]:
    if seats:
        columns = ("Role", "Organisation", "Holder", "Deputies", "Vote", "Here")
        yield table("Seats", columns, (_row(act, one) for one in seats))
        yield from told_of_seats(act, seats)


def _row(act: Act, one: Proposed) -> tuple[str, ...]:
    member = one.member
    organisation = (
        organisation_name(act.view, one.organisation) if one.organisation else member.organisation or "–"
    )
    state = "is there" if one.there else "new" if one.placed else "cannot be placed"
    return (
        member.role,
        organisation,
        person_name(act.view, one.holder) if one.holder else member.holder or "vacant",
        ", ".join(member.deputies) or "–",
        "voting" if member.voting else "no vote",
        state,
    )


def told_of_seats(_act: Act, seats: Iterable[Proposed]) -> Iterator[Part]:
    """What the record does not know of those seats, and the lines that would add it."""
    lacking = tuple(dict.fromkeys(f"{one.member.role}: {told}." for one in seats for told in one.lacking))
    if lacking:
        told = "Some of what the table names is not known here, and is not guessed."
        yield Verdict(Mood.WARNING, told, lacking)


def _left(left: Sequence[Left]) -> Iterator[Part]:
    if not left:
        return
    rows = [(one.where, _cut(in_one_line(one.text))) for one in left]
    yield table("Not taken; it stays in the document itself", ("Where it stands", "Words"), rows[:_MOST_LEFT])
    if len(rows) > _MOST_LEFT:
        yield Text(f"And {len(rows) - _MOST_LEFT} lines more.")
