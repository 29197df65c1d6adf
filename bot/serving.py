"""How is a house run? It serves the console and ticks the timetable, or ticks once and tells what it did."""

from __future__ import annotations

import dataclasses
import logging
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from bot.bootstrap import House
from bot.commands.base import DECLARED
from bot.links import Links
from bot.outbox.dispatcher import Postroom
from bot.outbox.sending import Sender
from bot.outbox.timetable import Ticked, run, tick
from governance_store.records.letter import Route

if TYPE_CHECKING:
    from bot.surfaces.slack.surface import Slack

_log = logging.getLogger(__name__)
_SILENT = "Nobody is told yet: the network is not open. “network open” shows what would leave."
_WHY = "“letter list failed” says why"


def postroom_of(house: House) -> Postroom:
    """Where the letters of a house leave from: by mail, as its settings say."""
    from bot.surfaces.mail.sender import sender_for  # noqa: PLC0415 -- only where letters leave
    from bot.surfaces.post.tray import Tray  # noqa: PLC0415 -- likewise

    return Postroom(
        house.store,
        house.clock,
        {Route.MAIL: sender_for(house.config.mail_url), Route.POST: Tray(), **_chats(house)},
        house.config.mailbox,
        house.config.base_url,
        Links(house.config.secret, house.config.base_url),
        errands_of(house),
    )


def _chats(house: House) -> dict[Route, Sender]:
    """The chat services by which letters leave, where they are set up."""
    if house.config.slack is None:
        return {}
    from bot.surfaces.slack.sender import slack_sender  # noqa: PLC0415 -- heavy, first use only

    return {Route.SLACK: slack_sender(house.config.slack)}


def errands_of(house: House) -> tuple[Callable[[], str], ...]:
    """What is done at each tick before letters leave: the mailbox is read, where there is one."""
    if not house.config.inbox_url:
        return ()
    from bot.surfaces.mail.collecting import collect  # noqa: PLC0415 -- only where mail comes in
    from bot.surfaces.mail.mail_url import read_inbox_url  # noqa: PLC0415 -- likewise

    folder = read_inbox_url(house.config.inbox_url)

    def read_the_mailbox() -> str:
        number = collect(house, folder)
        return f"{number} {'mail' if number == 1 else 'mails'} came in." if number else ""

    return (read_the_mailbox,)


def serve_house(house: House, host: str, port: int, *, any_port: bool) -> None:
    """Serve the console and tick the timetable until stopped; what cannot be served delivers nothing."""
    from bot.surfaces.console.serving import serve  # noqa: PLC0415 -- heavy, first use only

    warn_of_open_lines(house.config.base_url, host)
    DECLARED.read_all()  # no line waits until the file of its command is read

    timetable = threading.Thread(
        target=run,
        args=(postroom_of(house), house.stop),
        kwargs={"wake": house.wake},
        name="timetable",
        daemon=True,
    )
    slack = _slack_of(house)

    def start() -> None:
        timetable.start()
        if slack:
            slack.start()

    try:
        serve(house, host, port, any_port=any_port, listening=start, hooks=slack.hooks if slack else None)
    finally:
        house.stop.set()
        if slack:
            slack.finish()
        if timetable.is_alive():
            timetable.join(timeout=10)


def _slack_of(house: House) -> Slack | None:
    """The clerk in Slack, where that is set up."""
    if house.config.slack is None:
        return None
    from bot.surfaces.slack.surface import Slack  # noqa: PLC0415 -- heavy, first use only

    return Slack(house, house.config.slack)


def warn_of_open_lines(base_url: str, host: str) -> None:
    """Say where others would send what they read and sign in with over lines that anybody may read."""
    from bot.surfaces.console.house import is_loopback  # noqa: PLC0415 -- heavy, first use only

    if not is_loopback(host) and not base_url.startswith("https://"):
        _log.warning(
            "%s is reached from other machines, and CLERK_BASE_URL is %s: without https, others can read "
            "along and use the links that people sign in with. docs/hosting.md says how it is done.",
            host,
            base_url,
        )


def tick_house(house: House) -> Ticked:
    """Tick once."""
    return tick(postroom_of(house))


def in_words(done: Ticked) -> str:
    """What a tick did, a line for each sort of outcome."""
    told = (
        (done.queued, "queued because it was owed", "queued because they were owed"),
        (done.accepted, "delivered", "delivered"),
        (
            done.delayed,
            "could not leave now and will be tried again",
            "could not leave now and will be tried again",
        ),
        (done.failed, f"failed for good: {_WHY}", f"failed for good: {_WHY}"),
        (done.waiting, "waits", "wait"),
    )
    lines = [_line(len(ids), one if len(ids) == 1 else many) for ids, one, many in told if ids]
    lines += [_SILENT] if done.silent else []
    return "\n".join((*done.told, *lines)) or "Nothing was owed and nothing was queued."


def _line(number: int, what: str) -> str:
    return f"{number} {'letter' if number == 1 else 'letters'} {what}."


def as_data(done: Ticked) -> dict[str, object]:
    """What a tick did, as `clerk tick --json` prints it."""
    counts = {
        one.name: list(ids) if isinstance(ids := getattr(done, one.name), tuple) else ids
        for one in dataclasses.fields(done)
    }
    told = {"ok": not done.failed, "text": in_words(done), "ids": list(done.queued), "files": [], "parts": []}
    return told | counts
