"""How soon does Slack hear back from the clerk? Rows 10 and 11: a command over HTTP, beside bare Bolt.

Measured is the time from the request to its acknowledgement, which follows the commit; in turns with an
application that only acknowledges, served by the same server in the same way, and asked by the same people.
Both listen in processes of their own; one person asks, or fifty at the same instant.
"""

from __future__ import annotations

import itertools
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from bench.table import Row, said
from governance_store.clock import SystemClock
from tests.slack import payloads
from tests.slack.application import serving
from tests.slack.by_http import ByHttp
from tests.slack.delivery import Delivery, Outcome, Sort
from tests.slack.person import Person
from tests.slack.standin import StandIn, stand_in
from tests.slack.workspace import Channel, Message
from tests.stories.shell import ROOT, Clerk
from tests.stories.small_network import ADDRESSES, found

PEOPLE = 50
IN_A_ROW = 10
BEHIND = "chat.postMessage"


@dataclass
class Times:
    """The seconds that were measured, of every request."""

    acknowledged: list[float] = field(default_factory=list)
    visible: list[float] = field(default_factory=list)


@dataclass
class Asked:
    """An application, where it listens, and what people type into it."""

    line: ByHttp
    typed: Callable[[], str]
    answered: str = ""
    """As what the answer comes: with the acknowledgement, or as a message behind it."""
    alone: Times = field(default_factory=Times)
    together: Times = field(default_factory=Times)


def answered(directory: Path, rounds: int) -> Iterator[Row]:
    """Rows 10 and 11, with one person and with fifty at once."""
    data = directory / "slack"
    _found(data)
    with stand_in(complaining=False) as slack, serving(slack, data, by_http=True), _bare(slack) as bare:
        assert slack.http is not None
        people = _people(slack)
        apologies = (f'apologies board because "clinic {number}"' for number in itertools.count())
        writing = Asked(slack.http, lambda: next(apologies), BEHIND)
        reading = Asked(slack.http, lambda: "meeting list", "acknowledgement")
        nothing = Asked(bare, lambda: "meeting list")
        _measure(slack, people, (nothing, writing, reading), rounds)
    for sort, numbered, goal, gate in ((writing, 10, 3.0, 4.0), (reading, 11, 1.5, 2.0)):
        what = "writing" if sort is writing else "reading"
        for times, theirs, who in (
            (sort.alone, nothing.alone, "1 person"),
            (sort.together, nothing.together, f"{PEOPLE} at once"),
        ):
            ours, bolt = statistics.median(times.acknowledged), statistics.median(theirs.acknowledged)
            told = said(
                ("acknowledged", "bare Bolt", "answer visible"),
                (ours, bolt, statistics.median(times.visible)),
            )
            yield Row(
                numbered, f"a {what} command in Slack, {who} / bare Bolt", ours / bolt, goal, gate, told
            )


def _measure(slack: StandIn, people: list[Person], asked: tuple[Asked, ...], rounds: int) -> None:
    channel = slack.space.opens_channel("general", {one.id for one in people})
    with ThreadPoolExecutor(PEOPLE) as pool:
        for turn in range(rounds + 1):
            for one in asked:
                alone, together = (one.alone, one.together) if turn else (Times(), Times())
                for _ in range(IN_A_ROW):
                    _ask(slack, people[:1], channel, one, alone, pool)
                _ask(slack, people, channel, one, together, pool)


def _ask(
    slack: StandIn,
    people: list[Person],
    channel: Channel,
    asked: Asked,
    times: Times,
    hands: ThreadPoolExecutor,
) -> None:
    """Let people type at the same instant, and wait until each has seen an answer."""
    gate = threading.Barrier(len(people))
    space = slack.space
    with space.changed:
        made = [payloads.command(space, one.member, channel, "/clerk", asked.typed()) for one in people]
    since = len(space.news)

    def one(payload: dict[str, str]) -> tuple[str, float, Outcome]:
        gate.wait()
        began = time.monotonic()
        return payload["user_id"], began, asked.line.deliver(Delivery(Sort.COMMAND, payload))

    done = list(hands.map(one, made))
    for user, _, outcome in done:
        if not outcome.acknowledged:
            raise RuntimeError(f"not acknowledged: {outcome}")
        # Only now: while people still wait, Slack's own checks would be in the way of their requests.
        slack.take_answer(outcome, channel.id, user)
    times.acknowledged += [outcome.seconds for _, _, outcome in done]
    known = {one.id: one for one in people}
    for user, began, outcome in done:
        if asked.answered == BEHIND:
            times.visible.append(_seen(known[user], since, asked.answered) - began)
        elif asked.answered:
            times.visible.append(outcome.seconds)


def _seen(person: Person, since: int, how: str) -> float:
    """When somebody's answer was there to be read."""

    def found() -> float | None:
        news = (one for one in person.seen(since) if isinstance(one, Message) and one.how == how)
        return next((one.seen for one in news), None)

    return person.desk.space.waited_for(found)


def _people(slack: StandIn) -> list[Person]:
    """Fifty people, each of whom has said that the account is theirs."""
    found = [slack.joins(f"Member {number}", f"m{number}@nmr.example") for number in range(PEOPLE)]
    for one in found:
        one.types("me connect")
    return found


def _found(data: Path) -> None:
    """The small network, with fifty members of its board, and a meeting to which they are invited."""
    found(data)
    day = (SystemClock().now() + timedelta(weeks=12)).date()
    lines = [
        line
        for number in range(PEOPLE)
        for line in (
            f'person add "Member {number}" email m{number}@nmr.example at nht',
            f'seat add board "Seat {number}" for "Member {number}"',
        )
    ]
    lines.append(f"meeting schedule board {day.day} {day:%b %Y} 14:00 90m")
    typed = "".join(f"{line}\n" for line in lines)
    ran = Clerk(data).run("say", "-", "--as", ADDRESSES["lena"], typed=typed)
    if ran.status:
        raise RuntimeError(ran.out)


@contextmanager
def _bare(slack: StandIn) -> Iterator[ByHttp]:
    """Bolt in a process of its own, which only acknowledges."""
    command = [sys.executable, "-m", "tests.slack.bare_bolt"]
    settings = slack.settings(by_http=True)
    with subprocess.Popen(command, cwd=ROOT, env=settings, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            line = ByHttp(process.stdout.readline().strip(), slack.tokens)
            yield line
            line.close()
        finally:
            process.kill()
