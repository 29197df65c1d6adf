"""The house that tests of the conversation speak to: a small network constituted by commands, in memory."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Final, TypeVar
from zoneinfo import ZoneInfo

import pytest

from bot.bootstrap import Founding, House, found_in, house_on, person_with
from bot.commands.base import Account, Request
from bot.config import Config
from bot.outbox.dispatcher import Postroom, deliver
from bot.parameters.base import Channel, Scene
from bot.reply import Attachment, Button, Choices, Form, Mood, Reply, Verdict
from governance_store import Store, memory_store
from governance_store.clock import FixedClock
from governance_store.journal.memory import MemoryJournal
from governance_store.records.kinds import Record
from governance_store.records.letter import Route
from governance_store.records.nation import Nation
from governance_store.records.network import Network
from governance_store.records.person import Person
from governance_store.vault import MemoryVault
from tests.bot.outbox.scene import Pigeonholes

R = TypeVar("R", bound=Record)

NOW: Final = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
"""A Monday; the meeting of the fixture is on Thursday 10 December 2026, 14:00."""

# One person for each permission towards the board:
ADA: Final = "ada.admin@example.org"
LENA: Final = "lena.lead@example.org"
CORA: Final = "cora.chair@example.org"
SAM: Final = "sam.secretary@example.org"
MIA: Final = "mia.member@example.org"
OBI: Final = "obi.observer@example.org"
# The people of the commands' examples; the first is a member of the board, the second holds nothing:
ASHA: Final = "asha.rahman@example.org"
OWEN: Final = "owen.pritchard@example.org"
# The chair and a member of the MRI group alone:
BETH: Final = "beth.other@example.org"
FINN: Final = "finn.far@example.org"

CONSTITUTION: Final = (
    'organisation add "Northmoor Hospitals NHS Trust" nhs short nht',
    'organisation add "ClearView Diagnostics" independent short cvd',
    "network set host nht",
    f'person add "Lena Lead" email {LENA} at nht profession "Network director"',
    f'person add "Cora Chair" email {CORA} at nht',
    f'person add "Sam Secretary" email {SAM} at nht',
    f'person add "Mia Member" email {MIA} at cvd',
    f'person add "Obi Observer" email {OBI} at cvd',
    f'person add "Dr Asha Rahman" email {ASHA} at nht profession "Consultant radiologist"',
    f'person add "Owen Pritchard" email {OWEN} at nht',
    f'person add "Beth Other" email {BETH} at cvd',
    f'person add "Finn Far" email {FINN} at cvd',
    'person add "Jane Smith" email jane.nht@example.org at nht',
    'person add "Jane Smith" email jane.cvd@example.org at cvd',
    'role grant "Lena Lead" lead',
    'role grant "Obi Observer" observer',
    'committee add "Imaging Network Board" short board chair "Cora Chair" secretary "Sam Secretary"',
    'committee add "MRI Safety Group" short mri parent board chair "Beth Other"',
    'committee set board place "Room 4, Infirmary" time 14:00 length 90m',
    'seat add board "Trust representative" of nht for "Asha Rahman" categories "clinical, executive"',
    'seat add board "Provider representative" of cvd for "Mia Member" non-voting',
    'seat add board "Lay member" categories lay',
    'seat add mri "MRI lead" of cvd for "Finn Far"',
    'tor set board quorum "one third of members" frequency every 2 months notice 10 clear days',
    'tor set mri quorum "two members" notice 5 working days',
    'post add "Clinical lead" for "Asha Rahman" since 1 Apr 2026',
    'post add "Radiology nurse lead"',
)
CALL: Final = (
    'meeting schedule board 10 Dec 2026 14:00 90m at "Room 4, Infirmary" link https://example.org/join'
)


@dataclass
class Spoken:
    """A house in memory, and how tests speak to it."""

    house: House
    clock: FixedClock

    @property
    def store(self) -> Store:
        """The record."""
        return self.house.store

    def person(self, email: str) -> Person:
        """The person who has an address."""
        return person_with(self.house, email)

    def say(
        self,
        line: str,
        as_: str = ADA,
        *,
        key: str = "",
        seen: tuple[tuple[str, int], ...] = (),
        attachments: tuple[Attachment, ...] = (),
        account: Account | None = None,
        channels: tuple[Channel, ...] = (),
    ) -> Reply:
        """The reply to a line of the person with an address."""
        request = Request(
            self.person(as_).id,
            line,
            "test",
            self.clock.now(),
            attachments,
            key,
            seen,
            account=account,
            channels=channels,
        )
        return self.house.conversation.answer(request)

    def done(self, line: str, as_: str = ADA) -> Reply:
        """The reply to a line that must succeed."""
        reply = self.say(line, as_)
        assert reply.ok, f"{line} → {words(reply)}"
        return reply

    def all(self, type_: type[R], **equal: object) -> list[R]:
        """The records of a kind, as they stand."""
        with self.house.store.reading() as view:
            return view.find(type_, **equal)

    def get(self, type_: type[R], id_: str) -> R:
        """One record, as it stands."""
        with self.house.store.reading() as view:
            return view.get(type_, id_)

    def delivered(self, after: timedelta = timedelta(0)) -> list[tuple[str, bytes]]:
        """What leaves once so much time has passed: each address with its mail."""
        self.clock.forward(after)
        sender = Pigeonholes()
        deliver(
            Postroom(self.store, self.clock, {Route.MAIL: sender}, "clerk@example.org", "http://127.0.0.1")
        )
        return sender.sent

    def commits(self) -> int:
        """How many commits the record holds."""
        return self.house.store.head().seq

    def scene(self, as_: str = ADA) -> Scene:
        """What a line of that person is read against."""
        actor = self.person(as_)
        with self.house.store.reading() as view:
            return Scene(view, actor, self.clock.now(), ZoneInfo(view.get(Network, "NETWORK").zone))


def words(reply: Reply) -> str:
    """Everything that a reply says in verdicts, with its reasons."""
    verdicts = [part for part in reply.parts if isinstance(part, Verdict)]
    return " ".join(text for one in verdicts for text in (one.text, *one.reasons))


def moods(reply: Reply) -> list[Mood]:
    """The mood of each verdict."""
    return [part.mood for part in reply.parts if isinstance(part, Verdict)]


def buttons(reply: Reply) -> list[Button]:
    """Every button of a reply."""
    return [button for part in reply.parts if isinstance(part, Choices) for button in part.buttons]


def the_form(reply: Reply) -> Form:
    """The one form of a reply."""
    (form,) = reply.forms
    return form


def answers_of(form: Form) -> dict[str, str]:
    """What the form holds as it was shown."""
    return {field.name: field.value for field in form.fields if field.value}


def network_in_memory(founding: Founding | None = None) -> Spoken:
    """A network that is only just founded."""
    clock = FixedClock(NOW)
    config = Config(Path("nowhere"), "", "clerk@example.org", "http://127.0.0.1", 0, "secret")
    given = founding or Founding("nmr", "Northmoor Imaging", Nation.ENG, "Ada Admin", ADA, token="test")
    return Spoken(found_in(memory_store(), config, clock, given), clock)


def twin(spoken: Spoken) -> Spoken:
    """The same network once more, with a record and a clock of its own, without saying all of it again."""
    journal, vault = MemoryJournal(), MemoryVault()
    journal.rewrite(spoken.store.journal_lines())
    for digest in spoken.store.vault.digests():
        vault.keep(spoken.store.vault.read(digest))
    clock = FixedClock(spoken.clock.now())
    return Spoken(house_on(Store(journal, vault), spoken.house.config, clock), clock)


def constituted() -> Spoken:
    """The small constituted network, with its meeting called."""
    return twin(_first_constituted())


@cache
def _first_constituted() -> Spoken:
    spoken = network_in_memory()
    for line in CONSTITUTION:
        spoken.done(line)
    spoken.done(CALL, LENA)
    return spoken


@pytest.fixture
def bare() -> Spoken:
    """A network of one administrator."""
    return network_in_memory()


@pytest.fixture
def house() -> Spoken:
    """A network with two organisations, fourteen people, a board with a meeting called, and a group."""
    return constituted()


@pytest.fixture(scope="module")
def still_house() -> Iterator[Spoken]:
    """The same, for a whole module of tests that change nothing; that they do not is checked."""
    spoken = constituted()
    before = spoken.commits()
    yield spoken
    assert spoken.commits() == before
