"""How does a sub-command come to its record, and where is noted what whoever runs the clerk must know?"""

from __future__ import annotations

import argparse
import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bot.config import read_config
from governance_store.clock import Clock

if TYPE_CHECKING:
    from bot.bootstrap import House

LOGBOOK = "clerk.log"


def house_of(options: argparse.Namespace, clock: Clock, book: logging.Handler | None = None) -> House:
    """The clerk of the data directory; what was mended on the way is said."""
    from bot.bootstrap import open_house  # noqa: PLC0415 -- keeps `clerk --help` quick

    config = read_config(options.data)
    house = open_house(config, clock)
    logging.basicConfig(
        handlers=[book or _logbook(config.data)], level=logging.INFO if book else logging.WARNING
    )
    for notice in house.store.told:
        print(notice, file=sys.stderr)
    return house


def _logbook(data: Path) -> logging.Handler:
    """What whoever looks after the clerk needs stands beside the record, never in a person's terminal."""
    book = logging.FileHandler(data / LOGBOOK, encoding="utf-8", delay=True)
    book.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    return book
