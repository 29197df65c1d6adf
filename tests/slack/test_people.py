"""Does what people do reach an application that is made with Slack's own library, and come back to them?"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest

from tests.slack import payloads
from tests.slack.by_http import ByHttp
from tests.slack.delivery import Delivery, Sort
from tests.slack.filling import CannotFill, filled
from tests.slack.manifest import manifest_of
from tests.slack.person import Person
from tests.slack.standin import StandIn, stand_in
from tests.slack.test_standin import MANIFEST
from tests.slack.trouble import slow
from tests.slack.workspace import BOT_USER
from tests.stories.shell import ROOT

pytestmark = pytest.mark.slow


@contextmanager
def echoing(slack: StandIn, *, by_http: bool) -> Iterator[None]:
    """An application that says back what it is told."""
    command = [sys.executable, "-m", "tests.slack.bare_bolt", "--echo"]
    settings = slack.settings(by_http=by_http)
    with subprocess.Popen(command, cwd=ROOT, env=settings, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            slack.http = ByHttp(process.stdout.readline().strip(), slack.tokens) if by_http else None
            yield
        finally:
            process.kill()
            if slack.http is not None:
                slack.http.close()


@pytest.fixture(scope="module", params=[True, False], ids=["by HTTP", "by socket"])
def slack(request: pytest.FixtureRequest) -> Iterator[StandIn]:
    """A stand-in with such an application, both ways."""
    with stand_in(manifest_of(MANIFEST), complaining=False) as found, echoing(found, by_http=request.param):
        if not request.param:
            found.sockets.wait_open()
        yield found


@pytest.fixture
def ada(slack: StandIn) -> Person:
    """Somebody of the workspace."""
    return slack.joins("Ada Admin", f"ada{slack.space.number()}@example.org")


def test_a_command_is_acknowledged_and_answered(ada: Person) -> None:
    """What is typed arrives escaped, with links and mentions in brackets, and the answer is hers alone."""
    since = ada.mark()
    outcome = ada.types(f"tell @{ada.id} & <all> @channel https://example.org/a a@example.org")
    assert outcome.acknowledged
    assert outcome.answer["text"] == (
        f"tell <@{ada.id}> &amp; &lt;all&gt; <!channel> <https://example.org/a>"
        " <mailto:a@example.org|a@example.org>"
    )
    answer = ada.reads(since, f"tell @{ada.id} & <all> !channel https://example.org/a a@example.org")
    assert answer.only_for == ada.id  # type: ignore[union-attr]  # a command is answered by a message


def test_a_direct_message_is_answered(ada: Person) -> None:
    """The event arrives and the answer is written where she reads it."""
    since = ada.mark()
    ada.writes("hello")
    ada.reads(since, "You said: hello")


def test_a_channel_is_heard_only_where_the_bot_is_mentioned(slack: StandIn, ada: Person) -> None:
    """As the manifest asks for app_mention and not for message.channels."""
    within = slack.space.opens_channel("board", {ada.id, BOT_USER})
    without = slack.space.opens_channel("other", {ada.id})
    before = len(slack.outcomes)
    ada.writes("nobody hears this", within)
    ada.mentions("nobody hears this", without)
    assert len(slack.outcomes) == before
    ada.mentions("help", within)
    (sent,) = [one for one, _outcome in slack.outcomes[before:]]
    assert sent.payload["event"]["type"] == "app_mention"
    assert sent.payload["event"]["text"] == f"<@{BOT_USER}> help"


def test_a_modal_is_filled_in_as_slack_lets_people(ada: Person) -> None:
    """Nothing goes while a required field is empty or too long; faults stand at their fields."""
    ada.uses("ask")
    modal = ada.modal(ada.open_modal())
    with pytest.raises(CannotFill, match="Name"):
        modal.sends()
    with pytest.raises(CannotFill, match="too many"):
        modal.fills({"Name": "x" * 21})
    modal.fills({"Name": "wrong"}).sends()
    assert modal.errors == {"Name": "Not so."}
    assert modal.view.open
    modal.fills({"Name": "right", "One of many": "sea 2"}).sends()
    assert not modal.view.open


def test_a_list_is_searched(ada: Person) -> None:
    """What is typed into it is asked of the application, and only what that offers is chosen."""
    ada.uses("ask")
    modal = ada.modal(ada.open_modal())
    assert [one["value"] for one in modal.search("One of many", "sea")] == ["sea 0", "sea 1", "sea 2"]
    with pytest.raises(CannotFill, match="too short"):
        modal.search("One of many", "s")
    with pytest.raises(CannotFill, match="there is no 'land'"):
        filled(modal.field("One of many"), "land", modal.search("One of many", "sea"))


def test_a_forged_and_an_old_request_are_told_apart_from_a_good_one(slack: StandIn, ada: Person) -> None:
    """The library refuses both; what is signed with the secret and now is taken."""
    if slack.http is None:
        return
    told = payloads.command(slack.space, ada.member, ada.direct, "/clerk", "help")
    delivery = Delivery(Sort.COMMAND, told)
    assert slack.http.deliver(delivery).acknowledged
    assert slack.http.deliver(delivery, forged=True).status == 401
    assert slack.http.deliver(delivery, age=timedelta(minutes=6)).status == 401


def test_an_event_that_is_not_acknowledged_comes_again(slack: StandIn, ada: Person) -> None:
    """Three times more, each saying that it is a repetition, with the same event_id."""
    slack.trouble.on("chat.postMessage", slow(3.5))
    before, since = len(slack.outcomes), ada.mark()
    ada.writes("slowly")
    tries = [one for one, _outcome in slack.outcomes[before:]]
    assert [one.retry for one in tries] == [0, 1]
    assert len({one.payload["event_id"] for one in tries}) == 1
    ada.reads(since, "You said: slowly")


def test_a_socket_that_is_cut_or_refreshed_is_opened_again(slack: StandIn, ada: Person) -> None:
    """The library connects anew; what is sent after that arrives."""
    if slack.http is not None:
        return
    before = slack.sockets.connections
    slack.sockets.ask_to_reconnect()
    slack.space.waited_for(lambda: slack.sockets.connections > before or None, 30)
    slack.sockets.wait_open()
    assert ada.types("still there").acknowledged
