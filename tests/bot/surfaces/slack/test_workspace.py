from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.config import Slack as Settings
from bot.outbox.sending import PutOff, Unreachable
from bot.render.blockkit import Message
from bot.reply import Attachment
from bot.surfaces.slack.failures import NotDone
from bot.surfaces.slack.workspace import Workspace, client_of
from tests.slack import files
from tests.slack.standin import StandIn, stand_in
from tests.slack.trouble import breaks_off, status, too_many
from tests.slack.workspace import BOT_USER

SAID = Message("Hello", ({"type": "section", "text": {"type": "plain_text", "text": "Hello"}},))


@pytest.fixture
def slack() -> Iterator[StandIn]:
    """Slack without the clerk."""
    with stand_in() as found:
        yield found


@pytest.fixture
def workspace(slack: StandIn) -> Workspace:
    """The way to it."""
    return Workspace(client_of(Settings(slack.tokens.bot, signing_secret="s", api_url=slack.address)))


def test_what_is_written_can_be_written_anew(slack: StandIn, workspace: Workspace) -> None:
    """To a person, with or without blocks, and in a thread."""
    mia = slack.joins("Mia", "mia@example.org")
    channel, ts = workspace.post(mia.id, SAID)
    assert channel == mia.direct.id
    workspace.change(channel, ts, Message("Changed", SAID.blocks))
    found = slack.space.message(channel, ts)
    assert found is not None
    assert found.text == "Changed"
    workspace.post(channel, Message("In a thread", ()), ts)
    assert slack.space.messages[-1].thread == ts


@pytest.mark.parametrize(
    ("mishap", "raised"),
    [
        pytest.param(too_many(3), PutOff, id="too many"),
        pytest.param(status(500), PutOff, id="ill"),
        pytest.param(breaks_off, Unreachable, id="a broken line"),
    ],
)
def test_trouble_is_raised_as_what_it_means(
    slack: StandIn, workspace: Workspace, mishap: object, raised: type[Exception]
) -> None:
    """And nothing is tried again here."""
    mia = slack.joins("Mia", "mia@example.org")
    slack.trouble.on("chat.postMessage", mishap)  # type: ignore[arg-type]  # as declared there
    with pytest.raises(raised):
        workspace.post(mia.id, SAID)
    assert not slack.space.messages


def test_somebody_unknown_is_a_refusal(workspace: Workspace) -> None:
    """In words."""
    with pytest.raises(NotDone, match="not in the workspace"):
        workspace.user("U0NOBODY")


def test_files_go_there_and_back(slack: StandIn, workspace: Workspace) -> None:
    """Several at once, an empty one too; fetched by identifier alone where only that is told."""
    mia = slack.joins("Mia", "mia@example.org")
    channel, _ts = workspace.post(mia.id, SAID)
    workspace.hand_over(channel, (Attachment("a.txt", "", b"A"), Attachment("empty.txt", "", b"")))
    sent = {one.name: one for one in slack.space.files.values()}
    assert sent["a.txt"].content == b"A"
    assert "empty.txt" in sent
    file = files.keep(slack.space, "minutes.docx", 3, mia.id, b"abc")
    file.shared_in = (channel,)
    assert workspace.fetch(files.told(slack.space, file)) == Attachment(
        "minutes.docx", "application/octet-stream", b"abc"
    )
    assert workspace.fetch({"id": file.id}).content == b"abc"


def test_a_picture_goes_with_its_alternative_text(slack: StandIn, workspace: Workspace) -> None:
    """Other files go without one."""
    mia = slack.joins("Mia", "mia@example.org")
    channel, _ts = workspace.post(mia.id, SAID)
    picture = Attachment("a.png", "image/png", b"A", "Bar chart: open 2.")
    workspace.hand_over(channel, (picture, Attachment("b.txt", "", b"B")))
    kept = {one.name: one.alternative for one in slack.space.files.values()}
    assert kept == {"a.png": "Bar chart: open 2.", "b.txt": ""}


def test_the_token_is_sent_to_slack_alone(workspace: Workspace) -> None:
    """A file that claims to lie elsewhere is not fetched."""
    with pytest.raises(NotDone):
        workspace.fetch({"id": "F1", "name": "x", "url_private": "http://127.0.0.1:1/x"})
    with pytest.raises(NotDone):
        workspace.respond("https://example.org/hook", {"text": "x"})


def test_a_file_that_is_too_large_is_not_fetched(workspace: Workspace) -> None:
    """Its size is told beforehand."""
    with pytest.raises(NotDone, match="file_too_large"):
        workspace.fetch({"id": "F1", "name": "x", "size": 10**9, "url_private": "https://files.slack.com/x"})


def test_channels_are_listed_page_by_page(slack: StandIn, workspace: Workspace) -> None:
    """All that the clerk can see."""
    for number in range(210):
        slack.space.opens_channel(f"c{number}", {BOT_USER})
    assert len(list(workspace.channels())) == 210
