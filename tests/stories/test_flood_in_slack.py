"""What do two thousand deliveries leave, most of them repetitions, in no order, and past a restart?"""

from __future__ import annotations

import json
import random
import shutil
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

import pytest

from tests.slack import payloads
from tests.slack.application import serving
from tests.slack.delivery import Delivery, Outcome, Sort
from tests.slack.person import Person, words
from tests.slack.player import InSlack
from tests.slack.standin import StandIn, stand_in
from tests.slack.workspace import Message
from tests.stories.players import committed
from tests.stories.small_network import IDS

pytestmark = pytest.mark.slow

ACTS: Final = 200
EACH: Final = 10
AFTER_THE_RESTART: Final = 300
AT_ONCE: Final = 8
FORMS: Final = 4


def acts(slack: StandIn, lena: Person) -> Iterator[Delivery]:
    """What was really done, each thing once: commands, messages and forms that add somebody or something."""
    space = slack.space
    for number in range(FORMS):
        lena.types("person add")
        modal = lena.modal(lena.open_modal())
        modal.fills({"Name": f"Person {number:03d}", "E-mail address": f"p{number}@nmr.example"})
        yield modal.submission()
        modal.view.open = False
    for number in range(FORMS, ACTS):
        line = f'person add "Person {number:03d}" email p{number}@nmr.example at nht'
        with space.changed:
            if number % 2:
                yield Delivery(
                    Sort.COMMAND, payloads.command(space, lena.member, lena.direct, "/clerk", line)
                )
                continue
            sent = payloads.as_sent(line, space)
            said = space.write(Message(lena.direct.id, space.stamp(), lena.id, sent, how="person"))
            yield Delivery(Sort.EVENT, payloads.written(space, said))


def pour(slack: StandIn, deliveries: Iterable[tuple[int, Delivery]]) -> list[Outcome]:
    """Hand over many at once, by HTTP and by socket in turns."""

    def one(numbered: tuple[int, Delivery]) -> Outcome:
        number, delivery = numbered
        assert slack.http is not None
        outcome = (slack.http if number % 2 else slack.sockets).deliver(delivery)
        if delivery.sort is Sort.COMMAND:
            slack.take_answer(outcome, delivery.payload["channel_id"], delivery.payload["user_id"])
        return outcome

    with ThreadPoolExecutor(AT_ONCE) as pool:
        return list(pool.map(one, deliveries))


def names_added(data: Path) -> Counter[str]:
    """How often each person was put into the record."""
    lines = (json.loads(line) for line in (data / "journal.jsonl").read_bytes().splitlines()[1:])
    added = [one for one in lines if one["head"]["verb"] == "person.added"]
    return Counter(one["puts"][0]["record"]["name"] for one in added)


def test_a_flood_leaves_exactly_the_right_record(founded: Path, tmp_path: Path) -> None:
    """Each of 200 acts arrives ten times, the last ones at a new process; each is done and answered once."""
    data = tmp_path / "data"
    shutil.copytree(founded, data)
    before = names_added(data)
    with stand_in() as slack:
        sockets = {"SLACK_APP_TOKEN": slack.tokens.app_level}
        with serving(slack, data, by_http=True, **sockets) as clerk:
            slack.sockets.wait_open()
            people = InSlack(slack)
            people.arrives("lena")
            done = list(acts(slack, people.person("lena")))
            flood = list(enumerate(done * EACH))
            random.Random(20261126).shuffle(flood)
            outcomes = pour(slack, flood[:-AFTER_THE_RESTART])
        with serving(slack, data, by_http=True, **sockets):
            slack.sockets.wait_open()
            outcomes += pour(slack, flood[-AFTER_THE_RESTART:])
        assert len(outcomes) == ACTS * EACH == 2_000
        assert all(one.acknowledged for one in outcomes)
        assert names_added(data) - before == Counter({f"Person {number:03d}": 1 for number in range(ACTS)})
        mine = [verb for actor, verb in committed(data) if actor == IDS["lena"]]
        assert Counter(mine)["person.added"] == len(mine) - 1, "and the confirmation of her account"
        assert_each_is_answered_once(people.person("lena"))
    clerk.verified()


def assert_each_is_answered_once(lena: Person) -> None:
    """However often it was delivered, she reads once that somebody was added."""
    told = [words(one) for one in lena.desk.space.messages if lena.desk.space.sees(lena.id, one)]
    said = Counter(number for number in range(ACTS) for one in told if f"Person {number:03d} is added" in one)
    assert said == Counter(range(ACTS))
