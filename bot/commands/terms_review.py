"""By when are terms reviewed that have just taken force? By their own day, else by their interval."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bot.reply import Mood, Part, Verdict
from governance_store import View
from governance_store.records.ids import NETWORK, clause_id
from governance_store.records.network import Network
from governance_store.records.period import Frequency
from governance_store.records.terms_of_reference import Clause, TermsOfReference
from governance_store.rules.local_time import date_in_full
from governance_store.rules.next_review import next_review
from governance_store.rules.terms_in_force import read_version

_FIELD = "review"


def review_that_follows(view: View, terms: TermsOfReference, since: date) -> Clause | None:
    """The day of review that follows from the interval; None where a later day is set, or no interval is."""
    said = read_version(view, terms, since)
    interval = said.of("reviewed")
    if interval is None or (said.review and said.review > since):
        return None
    assert isinstance(interval.value, Frequency)  # noqa: S101 -- what that field holds
    due = next_review(since, interval.value, view.get(Network, NETWORK).nation)
    return Clause(clause_id(terms.id, _FIELD), terms.id, _FIELD, due.isoformat())


def told_of_review(review: Clause | None) -> Iterator[Part]:
    """That a day of review was set by the interval."""
    if review:
        due = date_in_full(date.fromisoformat(review.text))
        yield Verdict(Mood.NOTE, f"Their review is due by {due}: one interval after they took force.")
