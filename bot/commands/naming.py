"""What are people and things called in an answer? Also those that have left, or were erased."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.reply import Table
from governance_store import View
from governance_store.records.committee import Committee
from governance_store.records.ids import CLERK, CommitteeId, OrganisationId, PersonId
from governance_store.records.network import Organisation
from governance_store.records.person import Person

NOBODY = "vacant"


def person_name(view: View, id_: PersonId | None) -> str:
    """A person's name; what to say where there is nobody, or where the name was erased."""
    if id_ is None:
        return NOBODY
    if id_ == CLERK:
        return "the clerk"
    person = view.maybe(Person, id_)
    return person.name if person else f"{id_} (details erased)"


def organisation_name(view: View, id_: OrganisationId | None) -> str:
    """An organisation's name, or a dash."""
    return view.get(Organisation, id_).name if id_ else "–"


def committee_name(view: View, id_: CommitteeId | None) -> str:
    """A committee's name, or a dash."""
    return view.get(Committee, id_).name if id_ else "–"


def table(caption: str, columns: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Table:
    """A table whose caption counts its rows."""
    made = tuple(rows)
    return Table(f"{caption} ({len(made)})", columns, made)


def in_a_row(names: Sequence[str]) -> str:
    """Names as a sentence lists them: A, B and C."""
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1]))) if names else ""


def as_sentence(text: str) -> str:
    """What somebody wrote, as the end of a sentence."""
    return text if text.endswith((".", "?", "!", "…")) else f"{text}."


def count(number: int, one: str, many: str = "") -> str:
    """A number with its noun."""
    return f"{number} {one if number == 1 else many or one + 's'}"
