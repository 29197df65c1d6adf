"""What do a committee's terms of reference say, field by field? Their clauses, read into types.

A group leaves open what it keeps to with its parent: an inherited field is read from the parent's terms then.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TypeVar

from governance_store.records.ids import CommitteeId
from governance_store.records.period import Frequency, Period
from governance_store.records.terms_of_reference import Clause
from governance_store.rules.local_time import date_in_full
from governance_store.rules.terms_fields import BY_KEY, FIELDS, TermsField, Value, value_of

V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Said:
    """What one field says; `of` is the committee above whose terms say it, None where they are its own."""

    field: TermsField
    text: str
    of: CommitteeId | None = None

    @property
    def value(self) -> Value:
        """What the text stands for."""
        return value_of(self.field, self.text)

    @property
    def words(self) -> str:
        """The value as people say it; several lines stay lines."""
        told = date_in_full(self.value) if isinstance(self.value, date) else self.text
        return f"{self.field.before}{told}{self.field.behind}"


@dataclass(frozen=True, slots=True)
class Terms:
    """Terms of reference as values, in the order of their fields; None where a field is not set."""

    said: tuple[Said, ...] = ()

    def of(self, key: str) -> Said | None:
        """What one field says."""
        return next((one for one in self.said if one.field.key == key), None)

    def text(self, key: str) -> str:
        """The canonical text of one field, empty where it is not set."""
        said = self.of(key)
        return said.text if said else ""

    def allows(self, key: str) -> bool:
        """Whether a field that is answered by yes or no says yes; one that is not set does not."""
        said = self.of(key)
        return said is not None and said.value is True

    def _value(self, key: str, type_: type[V]) -> V | None:
        said = self.of(key)
        value = said.value if said else None
        return value if isinstance(value, type_) else None

    @property
    def quorum(self) -> str | None:
        """The quorum clause."""
        return self._value("quorum", str)

    @property
    def frequency(self) -> Frequency | None:
        """How often the committee meets."""
        return self._value("frequency", Frequency)

    @property
    def notice(self) -> Period | None:
        """How long before a meeting it is called."""
        return self._value("notice", Period)

    @property
    def extraordinary(self) -> Period | None:
        """How long before a meeting it is called at least, where there is a reason for short notice."""
        return self._value("extraordinary", Period)

    @property
    def agenda(self) -> Period | None:
        """How long before a meeting the agenda is sent."""
        return self._value("agenda", Period)

    @property
    def papers(self) -> Period | None:
        """How long before a meeting the papers are sent."""
        return self._value("papers", Period)

    @property
    def minutes(self) -> Period | None:
        """Within how long after a meeting draft minutes are sent."""
        return self._value("minutes", Period)

    @property
    def deputies(self) -> str:
        """Who may send a deputy, and how; empty where nothing is said."""
        return self.text("deputies")

    @property
    def remote(self) -> bool | None:
        """Whether who joins from afar is present and counts."""
        return self._value("remote", bool)

    @property
    def deputies_vote(self) -> bool | None:
        """Whether deputies vote."""
        return self._value("deputies-vote", bool)

    @property
    def casting_vote(self) -> bool | None:
        """Whether the chair has a casting vote."""
        return self._value("casting-vote", bool)

    @property
    def review(self) -> date | None:
        """The day by which the terms are reviewed."""
        return self._value("review", date)

    def above(self, other: Terms, of: CommitteeId) -> Terms:
        """The same with inherited fields that are open filled from the terms of the committee above."""
        given = {
            one.field.key: Said(one.field, one.text, one.of or of)
            for one in other.said
            if one.field.inherited
        }
        return _ordered(given | {one.field.key: one for one in self.said})


def terms_of(clauses: Iterable[Clause]) -> Terms:
    """Read clauses; those that say nothing, and those of fields that are not in our set, are left aside."""
    return _terms_of(tuple([(one.field, one.text) for one in clauses if one.text and one.field in BY_KEY]))


@lru_cache(maxsize=512)
def _terms_of(texts: tuple[tuple[str, str], ...]) -> Terms:
    """The same for what clauses say: it is asked anew at every line, and changes once a year."""
    return _ordered({key: Said(BY_KEY[key], text) for key, text in texts})


def _ordered(said: Mapping[str, Said]) -> Terms:
    return Terms(tuple(said[field.key] for field in FIELDS if field.key in said))
