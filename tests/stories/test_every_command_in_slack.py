"""Does Slack answer every command as the house itself does? By both ways, each bare and with its examples."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import pytest

from bot.bootstrap import House, open_house
from bot.commands.base import DECLARED, Request
from bot.config import read_config
from bot.reply import Heading, Reply, Verdict
from governance_store.clock import SystemClock
from governance_store.records.ids import PersonId
from tests.slack.application import serving
from tests.slack.person import Person, Sight, words
from tests.slack.player import InSlack
from tests.slack.standin import stand_in
from tests.slack.workspace import View
from tests.stories.players import committed
from tests.stories.small_network import IDS

pytestmark = pytest.mark.slow

BY_OFFICE: Final = " pdf"
"""What an office suite is started for takes its time, and is tried where documents are."""
IN_SLACK_ALONE: Final = ("me connect", "me disconnect", "committee link", "committee unlink")
"""What is about the account or the channel in which it is said; these have tests of their own."""


def lines() -> Iterator[str]:
    """Each command without a word more, and each of its examples."""
    for verb, command in sorted(DECLARED.items()):
        if verb not in IN_SLACK_ALONE:
            yield verb
            yield from (one for one in command.examples if not one.endswith(BY_OFFICE))


def told(reply: Reply) -> str:
    """What a reply says first."""
    found = (one.text for one in reply.parts if isinstance(one, Verdict | Heading))
    return " ".join(next(found, "").split())


def answered(house: House, line: str) -> tuple[Reply, list[str]]:
    """What the house answers to Ada, and what it records."""
    before = house.store.head().seq
    reply = house.conversation.answer(Request(PersonId(IDS["ada"]), line, "twin", house.clock.now()))
    commits = list(house.store.commits())[before:]
    return reply, [one.verb for one in commits if one.actor == IDS["ada"]]


def assert_shown(person: Person, since: int, line: str, reply: Reply) -> None:
    """The same is read in Slack: in a modal with the same questions, or in a message."""
    if reply.forms and not reply.ok:
        asked = {one.label for one in reply.forms[0].fields}
        view = _seen(person, since, line, lambda sight: isinstance(sight, View) and bool(_asks(sight)))
        assert set(_asks(view)) <= asked, line
        return
    said = told(reply).partition("/calendar/")[0]  # what stands behind it is a secret, another one each time
    _seen(person, since, f"{line}: {said}", lambda sight: said in " ".join(words(sight).split()))


def _seen(person: Person, since: int, wanted: str, looks: Callable[[Sight], bool]) -> Sight:
    try:
        return person.sees(since, looks, patience=8)
    except AssertionError:
        raise AssertionError(f"{wanted} – in {[words(one) for one in person.seen(since)]}") from None


def _asks(sight: Sight) -> list[str]:
    assert isinstance(sight, View)
    return [one["label"]["text"] for one in sight.payload["blocks"] if one["type"] == "input"]


@pytest.mark.parametrize("by_http", [False, True], ids=["by socket", "by HTTP"])
def test_every_command_is_answered_and_recorded_alike(
    founded: Path, tmp_path: Path, *, by_http: bool
) -> None:
    """Line by line beside a twin of the record: the same answer is read, and the same is recorded."""
    shutil.copytree(founded, tmp_path / "data")
    with stand_in() as slack, serving(slack, tmp_path / "data", by_http=by_http) as clerk:
        people = InSlack(slack)
        people.arrives("ada")
        ada = people.person("ada")
        shutil.copytree(clerk.data, tmp_path / "twin")
        twin = open_house(read_config(str(tmp_path / "twin"), {}), SystemClock())
        for line in lines():
            reply, verbs = answered(twin, line)
            before, since = len(committed(clerk.data)), ada.mark()
            ada.types(line)
            assert_shown(ada, since, line, reply)
            found = [verb for actor, verb in committed(clerk.data)[before:] if actor == IDS["ada"]]
            assert found == verbs, line
    clerk.verified()


def test_nothing_is_left_out() -> None:
    """What is passed over is declared, and everything else is tried."""
    assert set(IN_SLACK_ALONE) <= set(DECLARED) | {"committee unlink"}
    assert len(set(lines())) > len(DECLARED)
