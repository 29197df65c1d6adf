from __future__ import annotations

import pytest

from bot.surfaces.slack.saying import is_shared, writes_down
from governance_store.records.chat_channel import ChatChannel
from tests.bot.commands.sitting import BEGUN
from tests.bot.surfaces.slack.scene import LENA, MIA, Placed, read
from tests.slack.workspace import BOT_USER


@pytest.mark.parametrize(
    ("line", "writes"),
    [("brief", False), ("please meeting list", False), ("attend board", True), ("nonsense", False)],
)
def test_what_writes_is_known_by_its_verb(line: str, writes: bool) -> None:
    """Before the record is asked."""
    assert writes_down(line) is writes


@pytest.mark.parametrize("mark", ["is_ext_shared", "is_pending_ext_shared"])
def test_a_channel_is_shared_also_while_it_is_only_offered(mark: str) -> None:
    """Who accepts it could read what was written before."""
    assert is_shared({mark: True})
    assert not is_shared({"is_shared": False})


def test_a_channel_is_named_by_its_mark_or_by_its_name(there: Placed) -> None:
    """In a line Slack marks it; in a form it is typed."""
    lena = there.comes(LENA)
    channel = there.slack.space.opens_channel("board", {lena.id, BOT_USER})
    since = lena.mark()
    lena.types(f"committee link board #{channel.id}")
    lena.reads(since, "announced in #board")
    since = lena.mark()
    lena.writes("committee unlink #board")
    lena.reads(since, "announced in #board")
    assert [one.active for one in there.spoken.all(ChatChannel)] == [False]


def test_a_shared_channel_is_not_linked(there: Placed) -> None:
    """Slack says what it is, whatever it is called."""
    lena = there.comes(LENA)
    channel = there.slack.space.opens_channel("partners", {lena.id, BOT_USER}, shared=True)
    since = lena.mark()
    lena.types(f"committee link board #{channel.id}")
    assert "shared with another organisation" in read(lena.sees(since))
    assert not there.spoken.all(ChatChannel)


def test_a_line_is_recorded_as_said_in_slack_with_its_key(there: Placed) -> None:
    """So that a later process cannot do it twice either."""
    mia = there.comes(MIA)
    mia.types("me away until 10 Jan 2027")
    commit = there.spoken.store.commit(there.spoken.commits())
    assert commit.surface == "slack"
    assert commit.line == "me away until 10 Jan 2027"
    key = f"slack:T0NORTHMR:{next(iter(there.slack.space.triggers))}"
    with there.spoken.store.reading() as view:
        assert view.has_key(key)


def test_what_is_said_in_a_channel_is_overheard(there: Placed) -> None:
    """By a mention there; not by a command, which is answered to one alone, and not directly."""
    lena = there.comes(LENA)
    channel = there.slack.space.opens_channel("board", {lena.id, BOT_USER})
    there.spoken.clock.instant = BEGUN
    for line in (
        "minutes start board",
        "#confidential because staff are named",
        "#topic Grievance",
        "#public",
    ):
        there.spoken.done(line, LENA)
    for say in (lena.mentions, lena.types):
        since = lena.mark()
        say("minutes show board confidential", channel)
        told = read(lena.sees(since))
        assert ("Others read along here" in told) is (say == lena.mentions)
        assert ("Grievance" in told) is (say == lena.types)


def test_a_form_says_what_was_written_in_it(there: Placed) -> None:
    """Nothing in it is a mark of Slack's, however much it looks like one; nor in a button's line."""
    lena = there.comes(LENA)
    lena.types("person add")
    modal = lena.modal(lena.open_modal())
    modal.fills({"Name": "Zoë <q> & Co", "E-mail address": "zoe@nmr.example"}).sends()
    assert there.spoken.person("zoe@nmr.example").name == "Zoë <q> & Co"
