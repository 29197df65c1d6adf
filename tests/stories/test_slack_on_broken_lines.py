"""Whether a clerk as users start it withstands what lines, strangers and Slack itself do to it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from email import message_from_bytes
from email.policy import SMTP
from pathlib import Path

import pytest

from governance_store.clock import SystemClock
from tests.slack import payloads
from tests.slack.application import serving
from tests.slack.delivery import Delivery, Sort
from tests.slack.person import Person
from tests.slack.player import InSlack
from tests.slack.reading import controls
from tests.slack.standin import StandIn, stand_in
from tests.slack.trouble import says, slow
from tests.slack.workspace import Message
from tests.stories.players import committed
from tests.stories.plays import Days
from tests.stories.shell import Clerk
from tests.stories.small_network import ADDRESSES

pytestmark = pytest.mark.slow


@dataclass
class Scene:
    """The clerk in a workspace, both ways at once, and its people."""

    slack: StandIn
    clerk: Clerk
    people: InSlack

    def person(self, who: str) -> Person:
        """Somebody whom the clerk knows."""
        self.people.arrives(who)
        return self.people.person(who)

    def recorded(self) -> int:
        """How much stands in the record."""
        return len(committed(self.clerk.data))

    def command(self, person: Person, line: str) -> Delivery:
        """A command on its way."""
        with self.slack.space.changed:
            told = payloads.command(self.slack.space, person.member, person.direct, "/clerk", line)
        return Delivery(Sort.COMMAND, told)


@pytest.fixture(scope="module")
def scene(founded: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    """The clerk of a copy of the small network, reached by HTTP and by socket."""
    data = tmp_path_factory.mktemp("broken") / "data"
    shutil.copytree(founded, data)
    with stand_in(complaining=False) as slack:
        both = {"SLACK_APP_TOKEN": slack.tokens.app_level}
        with serving(slack, data, by_http=True, **both) as clerk:
            slack.sockets.wait_open()
            yield Scene(slack, clerk, InSlack(slack))
            clerk.verified()


def test_what_is_not_signed_or_old_is_refused(scene: Scene) -> None:
    """A forged signature, none at all, and one of six minutes ago; then a good one is taken."""
    mia = scene.person("mia")
    http, before = scene.slack.http, scene.recorded()
    assert http is not None
    delivery = scene.command(mia, "me away until 14 Jan 2029")
    body, kind = delivery.body
    assert http.deliver(delivery, forged=True).status == 401
    assert http.deliver(delivery, age=timedelta(minutes=6)).status == 401
    assert http.post(body, {"Content-Type": kind}).status == 401
    assert scene.recorded() == before
    assert http.deliver(delivery).acknowledged
    assert scene.recorded() == before + 1


def test_an_envelope_that_comes_again_has_one_effect(scene: Scene) -> None:
    """Whether the first was acknowledged or its line was cut; also where the repetition comes by HTTP."""
    mia = scene.person("mia")
    scene.slack.sockets.wait_open()
    before = scene.recorded()
    delivery = scene.command(mia, "feed create")
    again = [scene.slack.sockets.deliver(delivery, envelope="twice") for _ in range(3)]
    assert all(one.acknowledged for one in again)
    assert scene.slack.http is not None
    assert scene.slack.http.deliver(delivery).acknowledged
    assert scene.recorded() == before + 1


@pytest.mark.parametrize("how", ["cut", "refreshed"])
def test_sockets_come_back(scene: Scene, how: str) -> None:
    """After a reset without a word, and after Slack's own request; what follows is answered."""
    mia, sockets = scene.person("mia"), scene.slack.sockets
    sockets.wait_open()
    before = sockets.connections
    if how == "cut":
        sockets.cut()
    else:
        sockets.ask_to_reconnect()
    scene.slack.space.waited_for(lambda: sockets.connections > before or None, patience=30)
    sockets.wait_open()
    assert sockets.deliver(scene.command(mia, "meeting list")).acknowledged


def test_a_slow_slack_delays_no_acknowledgement(scene: Scene) -> None:
    """Slack takes long to say who speaks: “working” is acknowledged in time, and the answer follows."""
    lena = scene.slack.joins("Lena Lead", ADDRESSES["lena"])
    scene.slack.trouble.on("users.info", slow(2.6))
    since = lena.mark()
    outcome = lena.types("brief")
    assert outcome.acknowledged
    assert "Working on it" in outcome.answer["text"]
    lena.reads(since, "you are Lena Lead")


def test_a_stranger_reads_a_refusal_and_nothing_else(scene: Scene) -> None:
    """In a channel that another organisation reads along, nothing of the record is written."""
    mia = scene.person("mia")
    stranger = scene.slack.joins("S", "s@elsewhere.example", stranger=True)
    shared = scene.slack.space.opens_channel("joint", {mia.id, stranger.id, "U0CLERKBOT"}, shared=True)
    since, before = mia.mark(), scene.recorded()
    mia.mentions("person list", shared)
    mia.reads(since, "Lena Lead")
    stranger.mentions("person list", shared)
    stranger.reads(since, "another organisation")
    seen = [one for one in stranger.seen(since) if isinstance(one, Message) and one.author != mia.id]
    assert [one for one in seen if "Lena" in str(one.blocks) + one.text] == []
    assert scene.recorded() == before


def test_an_invitation_is_answered_in_slack_and_falls_back_to_mail(scene: Scene) -> None:
    """Whoever chose Slack is invited there, and answers by its button; once the token is revoked, by mail."""
    lena, mia = scene.person("lena"), scene.person("mia")
    days = Days(SystemClock().now())
    mia.types("me notify slack")
    since = mia.mark()
    lena.types(f"meeting schedule board {days.typed()} 14:00 90m")
    scene.clerk.at = SystemClock().now() + timedelta(minutes=3)
    scene.clerk.tick()
    invitation = mia.sees(since, lambda sight: "I will attend" in _labels(sight))
    since = mia.mark()
    mia.presses(invitation, "I will attend", times=2)
    mia.reads(since, "You will attend Imaging Network Board")
    scene.slack.trouble.on("chat.postMessage", says("token_revoked"), times=-1)
    mails = _mails(scene.clerk, "mia")
    lena.types(f"meeting move board to {days.typed(1)} 15:00")
    for _ in range(2):
        scene.clerk.at += timedelta(minutes=5)
        scene.clerk.tick()
    scene.slack.trouble.mended()
    assert _mails(scene.clerk, "mia") == mails + 1


def _labels(sight: object) -> list[str]:
    return [one.label for one in controls(sight.blocks)] if isinstance(sight, Message) else []


def _mails(clerk: Clerk, who: str) -> int:
    mails = (message_from_bytes(path.read_bytes(), policy=SMTP) for path in clerk.mail.glob("*.eml"))
    return sum(ADDRESSES[who] in str(one["To"]) for one in mails)
