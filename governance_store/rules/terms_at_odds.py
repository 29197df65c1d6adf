"""Which fields of terms of reference contradict one another? Told while they are written; nothing is refused.

A network may mean it so, and its members agree to what it says; but a clock that nobody can keep, or a number
of meetings that there never are, is mostly a slip of the pen.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from governance_store.records.nation import Nation
from governance_store.records.period import Period
from governance_store.rules.notice_period import deadline
from governance_store.rules.terms import Terms


def at_odds(terms: Terms, meeting: date, nation: Nation) -> Iterator[str]:
    """A sentence for each contradiction; periods are laid beside one another for a meeting on this day."""
    yield from _attendance(terms)
    yield from _clocks(terms, meeting, nation)
    yield from _yes_and_no(terms)


def _attendance(terms: Terms) -> Iterator[str]:
    least = terms.of("least-attendance")
    if least is None or terms.frequency is None:
        return
    meetings = terms.frequency.least_per_year
    if meetings and int(least.text) > meetings:
        yield (
            f"Each member attends at least {least.words}, but it meets {terms.frequency}, so there may be"
            f" only {meetings} a year."
        )


def _clocks(terms: Terms, meeting: date, nation: Nation) -> Iterator[str]:
    notice = terms.notice
    if notice is None:
        return
    called_by = deadline(meeting, notice, nation)

    def is_before(other: Period | None) -> bool:
        return other is not None and deadline(meeting, other, nation) < called_by

    for what, period in (("The agenda is", terms.agenda), ("Papers are", terms.papers)):
        if is_before(period):
            yield f"{what} sent {period} before a meeting, but it need be called only {notice} before."
    if is_before(terms.extraordinary):
        yield (
            f"An extraordinary meeting needs longer notice ({terms.extraordinary}) than any other ({notice})."
        )


def _yes_and_no(terms: Terms) -> Iterator[str]:
    if terms.text("chairs-limits") and terms.text("chairs-action") == "no":
        yield "There are limits of chair's action, but no chair's action."
    if terms.text("remote-how") and terms.text("remote") == "no":
        yield "It says how one takes part from afar, but also that nobody does."
    if terms.text("deputies-vote") == "yes" and terms.text("deputies-count") == "no":
        yield "Deputies vote, but do not count towards the quorum: decisions might be taken without one."
