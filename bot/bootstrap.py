"""How are the parts joined? The only place where real things are created."""

from __future__ import annotations

import secrets
import threading
from dataclasses import dataclass, field, replace

from bot.commands.base import Surroundings
from bot.commands.dispatch import Conversation
from bot.config import SECRET_FILE, Config, create_secret
from governance_store import GovernanceError, Store, create_store, open_store
from governance_store.clock import Clock
from governance_store.records.ids import CLERK, NETWORK, GrantId, PersonId
from governance_store.records.nation import Nation
from governance_store.records.network import Network
from governance_store.records.person import Grant, Permission, Person


class NoSuchPerson(GovernanceError):
    """Nobody of the network has an address."""

    def __init__(self, email: str) -> None:
        super().__init__(
            f"Nobody in this network has the address {email}.", "“person list” shows who has which."
        )


@dataclass
class House:
    """One network's clerk in one process: its record, its conversation, its clock and its settings."""

    config: Config
    store: Store
    clock: Clock
    conversation: Conversation
    stop: threading.Event = field(default_factory=threading.Event)
    wake: threading.Event = field(default_factory=threading.Event)
    """Set where a letter should not wait for the next minute."""


def open_house(config: Config, clock: Clock) -> House:
    """The clerk of the network in the data directory."""
    return house_on(open_store(config.data), config, clock)


def house_on(store: Store, config: Config, clock: Clock) -> House:
    """The clerk of the network whose record this is, wherever that is kept."""
    surroundings = Surroundings(not config.mail_url.startswith("file:"), config.base_url)
    return House(config, store, clock, Conversation(store, config.mailbox, surroundings))


@dataclass(frozen=True, slots=True)
class Founding:
    """With what a network begins: its key and name, its nation, and its first administrator."""

    key: str
    name: str
    nation: Nation
    admin_name: str
    admin_email: str
    demonstration: bool = False
    token: str = ""
    silent: bool = False


def found_network(config: Config, clock: Clock, founding: Founding) -> House:
    """Begin a record with the network and its administrator, silent until it is opened.

    Raises JournalUnreadable where there is a record already.
    """
    store = create_store(config.data)
    if not (config.given_secret or (config.data / SECRET_FILE).exists()):
        create_secret(config.data)
    return found_in(store, config, clock, replace(founding, silent=True))


def found_in(store: Store, config: Config, clock: Clock, founding: Founding) -> House:
    """Write the network and its first administrator into an empty record, wherever that is kept."""
    network = Network(
        id=NETWORK,
        key=founding.key,
        name=founding.name,
        nation=founding.nation,
        demonstration=founding.demonstration,
        token=founding.token or secrets.token_hex(5),
        silent=founding.silent,
    )
    person = Person(PersonId("PER-001"), founding.admin_name, (founding.admin_email,))
    grant = Grant(GrantId("GRA-001"), person.id, Permission.ADMINISTRATOR)
    with store.writing() as desk:
        desk.commit(
            at=clock.now(),
            actor=CLERK,
            surface="shell",
            verb="network.founded",
            records=(network, person, grant),
        )
    return house_on(store, config, clock)


def person_with(house: House, email: str) -> Person:
    """The person who has an address; raises NoSuchPerson."""
    with house.store.reading() as view:
        found = view.one(Person, emails=email, active=True) or next(
            (
                one
                for one in view.find(Person, active=True)
                if email.casefold() in map(str.casefold, one.emails)
            ),
            None,
        )
    if found is None:
        raise NoSuchPerson(email)
    return found
