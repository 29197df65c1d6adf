"""What becomes of an answer that could not be given at once? It is kept as a letter, and follows by itself.

A chat service that is busy, or that refuses, must not lose what somebody was to be told: the answer is kept
word for word, tried again like every letter, and goes by mail where the service takes it no more.
"""

from __future__ import annotations

import json
from datetime import datetime
from typing import Final

from bot.outbox.rendered import NamesNothing, Office
from governance_store import Store
from governance_store.records.ids import CLERK, NETWORK, LetterId, PersonId
from governance_store.records.letter import Letter, Matter, Route
from governance_store.records.network import Network
from governance_store.records.person import Person
from templates.contexts.letter import recipient
from templates.contexts.notice import Notice
from templates.filters import one_line

TEXT: Final = "text"
"""The field of a packed letter to a chat service that holds its words alone."""


def keep_answer(
    store: Store, person: PersonId, route: Route, address: str, content: bytes, now: datetime, due: datetime
) -> LetterId:
    """Queue an answer that was packed already; it may leave when it is due."""
    digest = store.vault.keep(content)
    with store.writing() as desk:
        id_ = LetterId(f"LTR-{desk.next_number('LTR'):05d}")
        letter = Letter(
            id=id_,
            person=person,
            route=route,
            address=address,
            matter=Matter.ANSWER,
            thread=f"answer:{id_}",
            renders=(),
            queued=now,
            due=due,
            digest=digest,
        )
        desk.commit(at=now, actor=CLERK, surface=str(route), verb="letter.queued", records=(letter,))
    return id_


def kept_answer(office: Office, letter: Letter, _now: datetime) -> Notice:
    """The mail that goes instead: the same words."""
    with office.store.reading() as view:
        network, person = view.get(Network, NETWORK), view.get(Person, letter.person)
        kept = next((one for one in view.find(Letter, thread=letter.thread) if one.digest), None)
    if kept is None:
        raise NamesNothing(letter, "answer")
    text = str(json.loads(office.store.vault.read(kept.digest)).get(TEXT, ""))
    lines = tuple(filter(None, (one_line(line) for line in text.splitlines())))
    return Notice(
        network=one_line(network.name),
        demonstration=network.demonstration,
        recipient=recipient(letter, person),
        letter=letter.id,
        console=office.console,
        about=kept.id,
        subject="What the clerk answered",
        sentences=("You asked the clerk in a chat, where the answer could not be shown. It was:", *lines),
    )
