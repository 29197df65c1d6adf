"""Who has to read what came in by mail and is nobody's line? Whoever looks after the committee concerned."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from governance_store.records.committee import Committee
from governance_store.records.letter import Matter
from governance_store.records.received import Received
from governance_store.rules.answerable import answerable
from governance_store.rules.duty import Owed, Recorded, as_it_stands


def letters_received(record: Recorded, _at: datetime) -> Iterator[Owed]:
    """Each mail that a person has to read, once; never to the one who wrote it."""
    for mail in record.find(Received, for_a_person=True):
        key = f"received:{mail.id}"
        if record.has_key(key):
            continue
        committee = record.maybe(Committee, mail.committee) if mail.committee else None
        reader = answerable(record, committee, but=mail.person)
        if reader:
            renders = as_it_stands(record, mail)
            yield Owed(key, Matter.RECEIVED, reader.id, reader.emails[0], key, renders)
