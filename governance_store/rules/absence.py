"""Is somebody away on a day? From the first day of their absence, where that is said, to the last."""

from __future__ import annotations

from datetime import date

from governance_store.records.person import Person


def is_away(person: Person, day: date) -> bool:
    """Whether a person said that they are away on a day; the first and the last day are part of it."""
    began = person.away_from is None or person.away_from <= day
    return person.away_until is not None and began and day <= person.away_until
