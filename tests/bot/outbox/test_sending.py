"""What does every way of sending keep to? One set of promises for files and for servers (contract suite)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from bot.outbox.sending import Sender, Undeliverable, Unreachable
from bot.surfaces.mail.mail_url import Server
from bot.surfaces.mail.sender import FileSender, sender_for
from bot.surfaces.mail.smtp import SmtpSender
from tests.bot.outbox.scene import Pigeonholes
from tests.bot.surfaces.mail.servers import Mailroom, free_port, serving
from tests.bot.surfaces.mail.test_message import parcel


@dataclass
class Way:
    """A way to send, what arrived by it, and the same way when nothing leaves by it."""

    sender: Sender
    arrived: Callable[[], list[bytes]]
    shut: Sender


@pytest.fixture(params=["file", "smtp", "pigeonholes"])
def way(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Way]:
    """Each way in turn."""
    with ExitStack() as stack:
        made = {"file": _by_file, "smtp": _by_smtp, "pigeonholes": _by_pigeonhole}[request.param](
            tmp_path, stack
        )
        yield made
        made.sender.close()


def _by_file(directory: Path, _stack: ExitStack) -> Way:
    (directory / "a file").write_text("in the way", encoding="utf-8")
    mail = directory / "mail"
    return Way(
        sender_for(f"file:{mail}"),
        lambda: [path.read_bytes() for path in sorted(mail.glob("*.eml"))],
        FileSender(directory / "a file" / "mail"),
    )


def _by_smtp(_directory: Path, stack: ExitStack) -> Way:
    room = Mailroom()
    port = stack.enter_context(serving(room))
    return Way(
        sender_for(f"smtp://127.0.0.1:{port}"),
        lambda: [content for _, content in room.taken],
        SmtpSender(Server("127.0.0.1", free_port())),
    )


def _by_pigeonhole(_directory: Path, _stack: ExitStack) -> Way:
    holes = Pigeonholes()
    return Way(
        holes,
        lambda: [content for _, content in holes.sent],
        Pigeonholes(iter([Unreachable("Nobody is there.")])),
    )


def test_what_is_sent_arrives_to_the_byte(way: Way) -> None:
    """The digest in the record is that of what was received."""
    content = way.sender.pack(parcel())
    way.sender.send(content, parcel().address)
    assert [one.rstrip(b"\r\n") for one in way.arrived()] == [content.rstrip(b"\r\n")]


def test_something_is_told_of_a_letter_that_left(way: Way) -> None:
    """The record keeps what the other side said."""
    assert way.sender.send(way.sender.pack(parcel()), parcel().address)


def test_packing_twice_gives_the_same_bytes(way: Way) -> None:
    """A parcel says all that stands in them."""
    assert way.sender.pack(parcel()) == way.sender.pack(parcel())


def test_several_leave_one_after_the_other(way: Way) -> None:
    """Nothing of one is left in the next."""
    parcels = [replace(parcel(), message_id=f"<LTR-0000{n}.x@northern.example.org>") for n in range(1, 4)]
    packed = [way.sender.pack(one) for one in parcels]
    for content in packed:
        way.sender.send(content, parcel().address)
    assert [one.rstrip() for one in way.arrived()] == [one.rstrip() for one in packed]


def test_an_address_that_is_none_is_refused_for_good(way: Way) -> None:
    """It will not become one by waiting."""
    with pytest.raises(Undeliverable):
        way.sender.pack(replace(parcel(), address="nobody"))


def test_where_nothing_leaves_it_says_that_of_every_letter(way: Way) -> None:
    """So that not each is tried for half a minute; the sentence says what is the matter."""
    content = way.shut.pack(parcel())
    with pytest.raises(Unreachable) as reason:
        way.shut.send(content, parcel().address)
    assert reason.value.sentence.endswith(".")
    assert way.arrived() == []


def test_it_may_be_closed_and_used_again(way: Way) -> None:
    """Between sweeps nothing is held open."""
    content = way.sender.pack(parcel())
    way.sender.close()
    way.sender.close()
    way.sender.send(content, parcel().address)
    way.sender.close()
    way.sender.send(content, parcel().address)
    assert set(way.arrived()) == {way.arrived()[0]}
