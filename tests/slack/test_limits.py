from __future__ import annotations

from typing import Any

import pytest

from tests.slack.limits import error_faults, message_faults, options_faults, shouts, view_faults

Block = dict[str, Any]


def plain(text: str) -> Block:
    """Plain text."""
    return {"type": "plain_text", "text": text}


def button(**other: object) -> Block:
    """A button that is right, but for what is told."""
    return {"type": "button", "action_id": "say:1", "text": plain("Go"), "value": "help", **other}


def option(value: str, label: str = "One") -> Block:
    """An option."""
    return {"text": plain(label), "value": value}


def menu(**other: object) -> Block:
    """A menu in an input, right but for what is told."""
    element = {"type": "static_select", "action_id": "a", "options": [option("1"), option("2")], **other}
    return {"type": "input", "block_id": "b", "label": plain("Which"), "element": element}


def table(rows: list[list[str]]) -> Block:
    """A table of plain cells."""
    return {"type": "table", "rows": [[{"type": "raw_text", "text": cell} for cell in row] for row in rows]}


def rich(*elements: Block) -> Block:
    """A paragraph of rich text."""
    return {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": list(elements)}]}


def modal(*blocks: Block, **other: object) -> Block:
    """A modal, right but for what is told."""
    frame = {"type": "modal", "title": plain("Call"), "submit": plain("Send"), "close": plain("Cancel")}
    return {**frame, "blocks": list(blocks) or [menu()], **other}


SECTION = {"type": "section", "text": plain("Words")}


@pytest.mark.parametrize(
    "blocks",
    [
        pytest.param([SECTION] * 50, id="fifty blocks"),
        pytest.param([{"type": "actions", "elements": [button()]}], id="a button"),
        pytest.param([table([["A", "B"]] * 100)], id="a hundred rows"),
        pytest.param(
            [rich({"type": "date", "timestamp": 1, "format": "{time}", "fallback": "x"})], id="an instant"
        ),
        pytest.param([{"type": "header", "text": plain("x" * 150)}], id="a header"),
    ],
)
def test_what_slack_takes_has_no_fault(blocks: list[Block]) -> None:
    """What is within every limit passes."""
    assert message_faults({"text": "Words", "blocks": blocks}) == []


@pytest.mark.parametrize(
    ("block", "fault"),
    [
        pytest.param({"type": "header", "text": plain("x" * 151)}, "151 letters", id="a long header"),
        pytest.param({"type": "header", "text": plain("🏥" * 76)}, "152 letters", id="letters of two units"),
        pytest.param(
            {"type": "header", "text": {"type": "mrkdwn", "text": "x"}}, "plain_text", id="marked header"
        ),
        pytest.param({"type": "section"}, "one is needed", id="an empty section"),
        pytest.param({"type": "section", "text": plain(" ")}, "blank", id="a blank section"),
        pytest.param({"type": "section", "text": plain("x" * 3001)}, "3001", id="a long section"),
        pytest.param({"type": "section", "text": plain("a\ud800")}, "half a letter", id="a lone surrogate"),
        pytest.param(
            {"type": "section", "text": plain("x"), "colour": "red"}, "unknown", id="an unknown field"
        ),
        pytest.param({"type": "alert", "text": plain("x")}, "no such block", id="a block of modals"),
        pytest.param(menu(), "no such block", id="an input in a message"),
        pytest.param({"type": "actions", "elements": []}, "1 to 25", id="no buttons"),
        pytest.param({"type": "actions", "elements": [button()] * 26}, "26", id="too many buttons"),
        pytest.param({"type": "actions", "elements": [button(value="x" * 2001)]}, "2001", id="a long line"),
        pytest.param(
            {"type": "actions", "elements": [button(text=plain("x" * 76))]}, "76", id="a long label"
        ),
        pytest.param({"type": "actions", "elements": [button(style="red")]}, "style", id="an unknown style"),
        pytest.param({"type": "actions", "elements": [button(), button()]}, "more than once", id="twins"),
        pytest.param(table([["x"]] * 101), "101", id="too many rows"),
        pytest.param(table([["x"] * 21]), "21", id="too many columns"),
        pytest.param(table([["a", "b"], ["c"]]), "different lengths", id="a ragged table"),
        pytest.param(table([[""]]), "cell", id="an empty cell"),
        pytest.param(table([["x" * 10_001]]), "10001", id="a full table"),
        pytest.param(rich(), "elements", id="an empty paragraph"),
        pytest.param(rich({"type": "text", "text": ""}), "0 letters", id="an empty run"),
        pytest.param(
            rich({"type": "date", "timestamp": 1.5, "format": "{time}"}), "seconds", id="half a second"
        ),
        pytest.param(rich({"type": "link", "url": "javascript:x"}), "address", id="no address"),
    ],
)
def test_what_slack_refuses_is_told(block: Block, fault: str) -> None:
    """Each limit of a block is a fault that says what is wrong."""
    assert any(fault in one for one in message_faults({"text": "Words", "blocks": [block]}))


@pytest.mark.parametrize(
    ("message", "fault"),
    [
        pytest.param({"text": "", "blocks": [SECTION]}, "text", id="no text"),
        pytest.param({"text": "x" * 4001}, "4001", id="a long text"),
        pytest.param({"text": "x", "blocks": [SECTION] * 51}, "51", id="too many blocks"),
        pytest.param({"text": "x", "blocks": [table([["a"]])] * 2}, "2 tables", id="two tables"),
        pytest.param(
            {"text": "x", "blocks": [{"type": "section", "text": plain("x" * 2700)}] * 5},
            "msg_blocks_too_long",
            id="too much in all",
        ),
        pytest.param(
            {"text": "x", "blocks": [{**SECTION, "block_id": "a"}] * 2}, "more than once", id="one name"
        ),
    ],
)
def test_what_is_too_much_for_one_message_is_told(message: Block, fault: str) -> None:
    """So are the limits of a message as a whole."""
    assert any(fault in one for one in message_faults(message))


@pytest.mark.parametrize(
    ("view", "fault"),
    [
        pytest.param(modal(title=plain("x" * 25)), "25", id="a long title"),
        pytest.param(modal(private_metadata="x" * 3001), "3001", id="much metadata"),
        pytest.param({name: value for name, value in modal().items() if name != "submit"}, "submit",
                     id="no way to send it"),
        pytest.param(modal(*[SECTION] * 101), "101", id="too many blocks"),
        pytest.param(modal(menu(options=[option(str(n)) for n in range(101)])), "101", id="too many options"),
        pytest.param(modal(menu(options=[option("x" * 76)])), "76", id="a long value"),
        pytest.param(modal(menu(options=[option("1"), option("1")])), "twice", id="one value twice"),
        pytest.param(modal(menu(initial_option=option("3"))), "none of the options", id="a strange choice"),
        pytest.param(modal(table([["a"]])), "no such block", id="a table in a modal"),
        pytest.param({"type": "home", "blocks": [table([["a"]])]}, "no such block", id="a table at home"),
        pytest.param({"type": "home", "blocks": [SECTION], "title": plain("A")}, "unknown", id="a title"),
        pytest.param({"type": "home", "blocks": []}, "0", id="an empty home"),
        pytest.param(
            {"type": "home", "blocks": [{"type": "section", "text": plain("é" * 2900)}] * 20},
            "bytes",
            id="a heavy home",
        ),
    ],
)  # fmt: skip
def test_what_a_view_may_not_be_is_told(view: Block, fault: str) -> None:
    """Modals and Home have limits of their own."""
    assert any(fault in one for one in view_faults(view))


def test_a_good_modal_and_its_errors() -> None:
    """A modal that is right passes, and so do errors at its inputs; others do not."""
    assert view_faults(modal()) == []
    assert error_faults({"b": "Choose one."}, modal()) == []
    assert error_faults({"c": "Choose one."}, modal()) != []
    assert error_faults({}, modal()) != []
    assert options_faults([option("1")]) == []
    assert options_faults([option("1")] * 101) != []


@pytest.mark.parametrize(
    ("payload", "shouted"),
    [
        pytest.param({"text": "<!channel>"}, True, id="everybody in a text"),
        pytest.param({"text": "&lt;!channel&gt; <!date^1^{time}|x>"}, False, id="shown, and an instant"),
        pytest.param({"text": "<https://bad.example|minutes>"}, True, id="a link under another name"),
        pytest.param(
            {"blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "<@U1>"}}]},
            True,
            id="a person",
        ),
        pytest.param({"blocks": [{"type": "section", "text": plain("<!here>")}]}, False, id="plain text"),
        pytest.param({"blocks": [button(value="<!here>")]}, False, id="a line that a button carries"),
        pytest.param({"blocks": [rich({"type": "broadcast", "range": "here"})]}, True, id="a broadcast"),
        pytest.param({"blocks": [rich({"type": "text", "text": "<!here>"})]}, False, id="words of rich text"),
    ],
)
def test_shouting_is_heard(payload: Block, shouted: bool) -> None:
    """A mention or a disguised link is seen wherever Slack would obey it, and nowhere else."""
    assert bool(shouts(payload)) is shouted
