"""What is there to say to those whose committee has not been called as often as it agreed to meet?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from governance_store.records.committee import Committee
from governance_store.records.network import Network
from governance_store.records.period import Frequency
from governance_store.rules.local_time import date_in_full, date_short
from templates.contexts.letter import Recipient
from templates.filters import one_line, web_link


@dataclass(frozen=True, slots=True)
class SlippingLetter:
    """A letter that says when a committee last met, when it should meet again, and what to type."""

    network: str
    demonstration: bool
    recipient: Recipient
    letter: str
    console: str
    committee: str
    key: str
    frequency: str
    last: str
    last_id: str
    due: str
    overdue: bool
    earliest: str
    earliest_short: str

    @property
    def console_href(self) -> str:
        """Where people type, as an address that may be followed."""
        return web_link(self.console)


def slipping_letter(
    network: Network,
    committee: Committee,
    recipient: Recipient,
    *,
    letter: str,
    console: str,
    frequency: Frequency | None,
    last: date,
    last_id: str,
    due: date,
    today: date,
    earliest: date,
) -> SlippingLetter:
    """Everything that the letter says, in words."""
    return SlippingLetter(
        network=one_line(network.name),
        demonstration=network.demonstration,
        recipient=recipient,
        letter=letter,
        console=console,
        committee=one_line(committee.name),
        key=one_line(committee.key),
        frequency=str(frequency) if frequency else "",
        last=date_in_full(last),
        last_id=last_id,
        due=date_in_full(due),
        overdue=today > due,
        earliest=date_in_full(earliest),
        earliest_short=date_short(earliest),
    )
