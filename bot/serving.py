"""How is a house run? It serves the console and ticks the timetable, or ticks once and tells what it did."""

from __future__ import annotations

import dataclasses
import threading

from bot.bootstrap import House
from bot.outbox.dispatcher import Postroom
from bot.outbox.timetable import Ticked, run, tick
from governance_store.records.letter import Route

_SILENT = "Nobody is told yet: the network is not open. “network open” shows what would leave."
_WHY = "“letter list failed” says why"


def postroom_of(house: House) -> Postroom:
    """Where the letters of a house leave from: by mail, as its settings say."""
    from bot.surfaces.mail.sender import sender_for  # noqa: PLC0415 -- only where letters leave

    return Postroom(
        house.store,
        house.clock,
        {Route.MAIL: sender_for(house.config.mail_url)},
        house.config.mailbox,
        house.config.base_url,
    )


def serve_house(house: House, host: str, port: int, *, any_port: bool) -> None:
    """Serve the console and tick the timetable until stopped; what cannot be served delivers nothing."""
    from bot.surfaces.console.serving import serve  # noqa: PLC0415 -- heavy, first use only

    timetable = threading.Thread(
        target=run, args=(postroom_of(house), house.stop), name="timetable", daemon=True
    )
    try:
        serve(house, host, port, any_port=any_port, listening=timetable.start)
    finally:
        house.stop.set()
        if timetable.is_alive():
            timetable.join(timeout=10)


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
    return "\n".join(lines) or "Nothing was owed and nothing was queued."


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
