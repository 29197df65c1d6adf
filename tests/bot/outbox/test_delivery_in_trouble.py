"""Does each letter end once, and in order, with processes that die or race and moody servers?"""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
from collections import defaultdict
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from email.utils import parseaddr
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.outbox.dispatcher import Postroom, deliver
from bot.outbox.sending import PutOff, Sender, Undeliverable, Unreachable
from bot.surfaces.mail.mail_url import Server
from bot.surfaces.mail.sender import FileSender
from bot.surfaces.mail.smtp import SmtpSender
from governance_store import Store, create_store, open_store, verify
from governance_store.records.ids import LetterId, MeetingId
from governance_store.records.letter import LetterState
from governance_store.records.meeting import Meeting
from tests.bot.outbox.scene import (
    CALLED,
    NOW,
    STANDING,
    STARTS,
    Pigeonholes,
    call,
    cancel,
    found,
    house,
    later,
    letter_of,
    move,
    postroom,
    read,
    states,
)
from tests.bot.surfaces.mail.servers import Mailroom, free_port, moody, serving

pytestmark = pytest.mark.slow


ACCEPTED, ATTEMPTED, FAILED, QUEUED = (
    LetterState.ACCEPTED,
    LetterState.ATTEMPTED,
    LetterState.FAILED,
    LetterState.QUEUED,
)


def test_a_process_killed_after_sending_leaves_one_letter_and_a_sound_record(tmp_path: Path) -> None:
    """The second copy is the same to the byte, and as a file takes the place of the first."""
    store = create_store(tmp_path / "data")
    found(store, *STANDING, at=NOW - timedelta(days=1))
    first, *others = call(store)
    code = [sys.executable, "-m", "tests.bot.outbox.dying", str(tmp_path / "data"), str(tmp_path / "mail")]
    done = subprocess.run(code, check=False)
    assert done.returncode == -signal.SIGKILL
    (copy,) = (tmp_path / "mail").glob("*.eml")
    bytes_before = copy.read_bytes()
    store = open_store(tmp_path / "data")
    assert letter_of(store, first).state is ATTEMPTED
    deliver(later(postroom(store, FileSender(tmp_path / "mail")), minutes=10))
    assert states(store, (first, *others)) == [ACCEPTED] * 3
    assert copy.read_bytes() == bytes_before
    assert len(list((tmp_path / "mail").glob("*.eml"))) == 3
    assert verify(store).sound


def test_four_at_once_send_each_letter_once(tmp_path: Path) -> None:
    """Four clerks with one data directory, each with its own store."""
    store = create_store(tmp_path / "data")
    found(store, *STANDING, at=NOW - timedelta(days=1))
    ids = [id_ for number in range(1, 11) for id_ in call(store, _numbered(number))]
    senders = [Pigeonholes() for _ in range(4)]
    rooms = [postroom(open_store(tmp_path / "data"), sender) for sender in senders]
    threads = [threading.Thread(target=deliver, args=(room,)) for room in rooms]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    left = [read(content)["Message-ID"] for sender in senders for _, content in sender.sent]
    assert len(left) == len(set(left)) == len(ids)
    assert states(open_store(tmp_path / "data"), ids) == [ACCEPTED] * len(ids)


def _numbered(number: int) -> Meeting:
    return replace(
        CALLED,
        id=MeetingId(f"MTG-2026-{number:03d}"),
        uid=f"u{number}@x",
        starts=STARTS + timedelta(days=number),
    )


Trouble = Callable[[], BaseException | None]
TROUBLES: list[Trouble] = [
    lambda: None,
    lambda: PutOff("Later."),
    lambda: Unreachable("Nobody."),
    lambda: Undeliverable("Never."),
    lambda: KeyError("ours"),
    lambda: SystemExit("killed"),
]


@given(st.lists(st.sampled_from(TROUBLES), max_size=30))
def test_whatever_goes_wrong_each_letter_ends_once(
    troubles: list[Trouble],
) -> None:
    """Every letter is accepted or failed, nobody got two of one letter, and threads kept their order."""
    store, sender = house(), Pigeonholes(trouble() for trouble in troubles)
    ids = [*call(store), *move(store, replace(CALLED, place="Room 5", sequence=1)), *cancel(store)]
    room = postroom(store, sender)
    while not set(states(store, ids)) <= {ACCEPTED, FAILED}:
        _deliver_or_die(room)
        room = later(room, hours=1)
    assert set(states(store, ids)) <= {ACCEPTED, FAILED}
    got = defaultdict(list)
    for address, content in sender.sent:
        got[address].append(str(read(content)["Message-ID"]))
    for received in got.values():
        assert received == sorted(set(received))
    accepted = [one for one in ids if letter_of(store, one).state is ACCEPTED]
    assert sum(map(len, got.values())) == len(accepted)


def _deliver_or_die(room: Postroom) -> None:
    try:
        deliver(room)
    except SystemExit:
        return


def _until_settled(store: Store, sender: Sender, ids: list[LetterId]) -> None:
    room = postroom(store, sender)
    for _ in range(200):
        deliver(room)
        room = later(room, hours=1)
        if set(states(store, ids)) <= {ACCEPTED, FAILED}:
            return


@pytest.mark.parametrize("seed", range(5))
def test_a_server_that_fails_half_the_time_gets_every_letter(seed: int) -> None:
    """Real SMTP: each invitee has one Message-ID a letter; further copies are the same to the byte."""
    store = house()
    ids = [*call(store), *move(store, replace(CALLED, place="Room 5", sequence=1)), *cancel(store)]
    room = Mailroom(moody(seed))
    with serving(room) as port, closing(SmtpSender(Server("127.0.0.1", port), 5)) as sender:
        _until_settled(store, sender, ids)
    assert states(store, ids) == [ACCEPTED] * len(ids)
    assert room.refused
    copies: dict[tuple[str, str], set[bytes]] = defaultdict(set)
    for address, content in room.taken:
        copies[parseaddr(address)[1], str(read(content)["Message-ID"])].add(content)
    assert len(copies) == len(ids)
    assert all(len(one) == 1 for one in copies.values())


def test_a_server_that_cannot_be_reached_keeps_letters_waiting() -> None:
    """They leave when it is back."""
    store = house()
    ids = list(call(store))
    port = free_port()
    room = postroom(store, SmtpSender(Server("127.0.0.1", port), 1))
    assert deliver(room).delayed == tuple(ids)
    assert f"127.0.0.1:{port} refused the connection" in letter_of(store, ids[0]).outcome
    mail = Mailroom()
    with serving(mail) as back:
        sender = SmtpSender(Server("127.0.0.1", back), 5)
        assert deliver(later(postroom(store, sender), minutes=1)).accepted == tuple(ids)
    assert len(mail.taken) == 3
