from __future__ import annotations

from typing import Any

import pytest

from bot.surfaces.slack.incoming import (
    Mentioned,
    channels_in,
    of_command,
    of_message,
    of_press,
    of_shortcut,
    of_view,
    unmarked,
)

MENTIONED = Mentioned(lambda user, label: f"PER({user})", lambda id_, name: f"#{name or id_}")


@pytest.mark.parametrize(
    ("marked", "typed"),
    [
        ("Q&amp;A &lt;b&gt;", "Q&A <b>"),
        ("person set PER-1 email <mailto:a@x.example|a@x.example>", "person set PER-1 email a@x.example"),
        ("link <https://x.example/a?b=1&amp;c=2>", "link https://x.example/a?b=1&c=2"),
        ("for <@U1|ada>", "for PER(U1)"),
        ("committee link board <#C1|board>", "committee link board #board"),
        ("<!channel> now", "@channel now"),
        ("<!here|here> now", "@here now"),
        ("<!date^1392734382^{date}|18 Feb> now", "18 Feb now"),
        ("<!subteam^S1|@imaging> now", "@imaging now"),
        ("a <> b", "a <> b"),
        ("&amp;lt;", "&lt;"),
    ],
)
def test_what_slack_marked_is_a_line_again(marked: str, typed: str) -> None:
    """Entities, links and mentions come back as they were typed, entities once only."""
    assert unmarked(marked, MENTIONED) == typed


def test_the_channels_of_a_line_are_those_that_slack_marked() -> None:
    """Identifier and name."""
    assert channels_in("link <#C1|board> and <#C2> and <@U1>") == (("C1", "board"), ("C2", ""))


def command(**more: str) -> dict[str, str]:
    """A slash command as it comes."""
    told = {"team_id": "T1", "user_id": "U1", "channel_id": "C1", "text": " help ", "trigger_id": "1.a"}
    return told | {"response_url": "https://hooks.slack.com/commands/1"} | more


def test_a_command_is_known_by_its_trigger() -> None:
    """Delivered again it has the same key; typed again another."""
    first, again = of_command(command()), of_command(command())
    assert (first.line, first.place.channel, first.key) == ("help", "C1", again.key)
    assert of_command(command(trigger_id="2.b")).key != first.key


def message(**more: Any) -> dict[str, Any]:  # noqa: ANN401 -- as Slack has it
    """The event of something written."""
    event = {"user": "U1", "channel": "D1", "channel_type": "im", "ts": "1.1", "text": "help"}
    return {"team_id": "T1", "event": event | more}


def test_a_mention_and_its_message_are_one() -> None:
    """The two events of it differ, its key does not."""
    mention = of_message(
        message(type="app_mention", channel="C1", channel_type=None, text="<@UB> help"), "UB"
    )
    twin = of_message(message(channel="C1", channel_type="channel", text="<@UB>, help"), "UB")
    assert mention is not None
    assert twin is not None
    assert mention.key == twin.key
    assert mention.line == twin.line == "help"
    assert mention.place.thread == "1.1"


@pytest.mark.parametrize(
    "more",
    [
        pytest.param({"bot_id": "B1"}, id="a bot's"),
        pytest.param({"user": None}, id="nobody's"),
        pytest.param({"subtype": "message_changed", "text": None, "user": None}, id="an edit"),
        pytest.param({"subtype": "channel_join"}, id="a notice"),
        pytest.param({"channel": "C1", "channel_type": "channel"}, id="others' talk"),
    ],
)
def test_what_is_not_said_to_the_clerk_is_passed_by(more: dict[str, Any]) -> None:
    """Bots, edits, notices, and talk in which it is not mentioned."""
    assert of_message(message(**more), "UB") is None


def test_a_shared_channel_is_known_as_one() -> None:
    """The envelope says it, whatever the event does."""
    said = of_message(message() | {"is_ext_shared_channel": True}, "UB")
    assert said is not None
    assert said.place.shared


def press(trigger: str, value: str = "brief", user: str = "U1") -> dict[str, Any]:
    """A button pressed in a message."""
    return {
        "team": {"id": "T1"},
        "user": {"id": user, "team_id": "T1"},
        "channel": {"id": "C1"},
        "container": {"type": "message", "message_ts": "5.5", "is_ephemeral": False},
        "message": {"ts": "5.5", "blocks": []},
        "trigger_id": trigger,
        "actions": [{"value": value, "block_id": "b", "text": {"text": "Go"}}],
    }


def test_a_double_click_has_one_key_and_two_deliveries() -> None:
    """Another button, another person or another message is another act."""
    first, second = (of_press(one, one["actions"][0]) for one in (press("1.a"), press("2.b")))
    assert first.key == second.key
    assert first.delivery != second.delivery
    other = press("3.c", "help")
    assert of_press(other, other["actions"][0]).key != first.key
    theirs = press("4.d", user="U2")
    assert of_press(theirs, theirs["actions"][0]).key != first.key


def test_views_and_shortcuts_have_a_place() -> None:
    """Who, with which trigger, on which view or message."""
    view = of_view(press("1.a") | {"view": {"id": "V1"}})
    assert (view.user, view.trigger, view.view["id"]) == ("U1", "1.a", "V1")
    assert of_shortcut(press("1.a")).message["ts"] == "5.5"
