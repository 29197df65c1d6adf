"""Were terms still being written after the day on which they are said to have been agreed to?

What a meeting agreed to cannot have said what was written into the draft after it. It may be so all the same:
terms that were agreed on paper are often typed in later. So it is not refused for good, but somebody has to
say why the record holds what was agreed to, and that stands beside the agreement from then on.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bot.commands.base import Act, Problem
from governance_store.records.committee import Committee
from governance_store.records.terms_of_reference import Clause, TermsOfReference, TermsSection
from governance_store.rules.local_time import date_in_full, local


def written_since(
    act: Act, committee: Committee, terms: TermsOfReference, agreed: date, because: str
) -> Iterator[Problem]:
    """A draft that was written after it was agreed to, where no reason is given for it."""
    changed = _last_written(act, terms)
    if because or changed <= agreed:
        return
    told = (
        f"Version {terms.number} of {committee.name} was last written on {date_in_full(changed)}, after"
        f" {date_in_full(agreed)}, so what was agreed to then may have said something else."
    )
    yield Problem(f"{told} If it says what was agreed to, say how you know: because “…”.", "because")


def _last_written(act: Act, terms: TermsOfReference) -> date:
    """The day of the last change to a draft, or of its beginning; one that is agreed to never changes."""
    view, history = act.view, act.store.history
    commits = [history(TermsOfReference, terms.id)[0].commit]
    commits += [history(Clause, one.id)[-1].commit for one in view.find(Clause, terms=terms.id)]
    commits += [history(TermsSection, one.id)[-1].commit for one in view.find(TermsSection, terms=terms.id)]
    return local(max(one.at for one in commits), act.zone).date()
