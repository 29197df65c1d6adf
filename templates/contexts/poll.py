"""What is there to say to those who are asked which of several dates suit them?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from governance_store.records.committee import Committee
from governance_store.records.network import Network
from governance_store.records.poll import Poll
from governance_store.rules.local_time import date_in_full, date_short, duration_text, full, local, time_text
from templates.contexts.letter import Recipient
from templates.contexts.meeting import ZONE
from templates.filters import one_line, plain, web_link


@dataclass(frozen=True, slots=True)
class AskedDate:
    """A date that is asked about: in full, and in few words as it is typed."""

    full: str
    typed: str


@dataclass(frozen=True, slots=True)
class PollLetter:
    """A letter that asks which dates suit its recipient, or reminds them."""

    network: str
    demonstration: bool
    recipient: Recipient
    letter: str
    console: str
    committee: str
    id: str
    asked_by: str
    dates: tuple[AskedDate, ...]
    length: str
    place: str
    closes: str
    reminder: bool = False
    link: str = ""

    @property
    def console_href(self) -> str:
        """Where people answer, as an address that may be followed."""
        return web_link(self.console)

    @property
    def href(self) -> str:
        """The link that answers without an account, as an address that may be followed."""
        return web_link(self.link)

    @property
    def example(self) -> str:
        """A line that answers, with the dates of this poll."""
        first, *others = self.dates
        rest = f" no {others[0].typed}" if others else ""
        return f"poll answer {self.id} yes {first.typed}{rest}"


def poll_letter(
    poll: Poll,
    committee: Committee,
    network: Network,
    recipient: Recipient,
    *,
    letter: str,
    console: str,
    asked_by: str,
    reminder: bool,
    link: str,
) -> PollLetter:
    """Everything that the letter says, in words."""
    return PollLetter(
        network=one_line(network.name),
        demonstration=network.demonstration,
        recipient=recipient,
        letter=letter,
        console=console,
        committee=one_line(committee.name),
        id=poll.id,
        asked_by=one_line(asked_by),
        dates=tuple(asked_dates(poll)),
        length=duration_text(poll.minutes),
        place=plain(poll.place),
        closes=date_in_full(poll.closes),
        reminder=reminder,
        link=link,
    )


def asked_dates(poll: Poll) -> Iterable[AskedDate]:
    """The dates of a poll, in order."""
    zone = ZoneInfo(ZONE)
    for one in poll.dates:
        here = local(one, zone)
        yield AskedDate(full(one, zone), f"{date_short(here.date())} {time_text(here.time())}")
