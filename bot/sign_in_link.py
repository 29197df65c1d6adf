"""How does somebody sign in before any mail leaves? By a link that whoever runs the clerk prints."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from bot.bootstrap import House, person_with
from bot.links import Links
from bot.outbox.signing_in import ask_by_hand, sign_in_link
from governance_store import GovernanceError
from governance_store.records.ids import NETWORK
from governance_store.records.network import Network
from governance_store.rules.local_time import full


class NobodySignsIn(GovernanceError):
    """A demonstration lets everybody be anybody."""

    def __init__(self) -> None:
        super().__init__("Nobody signs in to a demonstration.", "Choose who you are in its console.")


def told_link(house: House, email: str, operator: str) -> str:
    """The link, whom it signs in, and until when; raises NoSuchPerson."""
    person = person_with(house, email)
    with house.store.reading() as view:
        network = view.get(Network, NETWORK)
    if network.demonstration:
        raise NobodySignsIn
    asked = ask_by_hand(house.store, person, house.clock.now(), operator)
    link = sign_in_link(Links(house.config.secret, house.config.base_url), asked, email)
    until = full(asked.good_until, ZoneInfo(network.zone))
    return f"{link}\nIt signs in {person.name}, once, until {until}. Give it to nobody else."
