"""What do all decisions between meetings have in common? A reference, and that no minutes have them yet."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from bot.commands.base import Act
from bot.commands.minute_numbering import code_of
from governance_store.records.committee import Committee
from governance_store.records.decision import Decision, DecisionStanding, Outcome, Stamp, TakenBy
from governance_store.records.ids import CommitteeId, DecisionId
from governance_store.rules.local_time import local
from governance_store.rules.minute_numbers import financial_year, outside_reference


def next_reference(act: Act, committee: Committee, mark: str, earlier: Iterable[datetime]) -> str:
    """The next of a committee in the financial year, where there were others at these instants."""
    today = act.scene.today
    this_year = financial_year(today)
    before = sum(financial_year(local(one, act.zone).date()) == this_year for one in earlier)
    return outside_reference(act.network.minute_pattern, code_of(committee), today, mark, before + 1)


def decided_outside(
    act: Act, committee: CommitteeId, reference: str, text: str, stamp: Stamp, by: TakenBy
) -> Decision:
    """A decision that binds, and that no minutes have yet."""
    return Decision(
        id=DecisionId(act.new_id(f"DCS-{act.scene.today.year}", 4)),
        committee=committee,
        meeting=None,
        taken_in=None,
        line=None,
        reference=reference,
        text=text,
        outcome=Outcome.AGREED,
        standing=DecisionStanding.DECIDED,
        decided=act.now,
        stamp=stamp,
        taken_by=by,
    )
