"""Which lead roles are vacant for too long, and whose term ends soon? Told once, to whoever has to see to it.

Source: IN-201 asks a network to have its lead roles filled, with a term and a job description. Thirty days
are what we allow a vacancy before somebody is told; the lead hears of a term's end in time to appoint.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Final

from governance_store.records.letter import Matter
from governance_store.records.person import Person, Post
from governance_store.rules.answerable import network_lead
from governance_store.rules.duty import Owed, Recorded, as_it_stands, reachable, today

VACANT_FOR: Final = timedelta(days=30)
BEFORE_THE_END: Final = (90, 30, 0)
"""So many days before a term's last day its holder and the lead are told, the last time on the day itself."""


def vacancies(record: Recorded, at: datetime) -> Iterator[Owed]:
    """Each lead role that has been vacant for a month, once for each vacancy."""
    for post in record.find(Post, active=True, holder=None):
        if post.vacant_since is None or today(record, at) < post.vacant_since + VACANT_FOR:
            continue
        lead = network_lead(record)
        key = f"post-vacant:{post.id}:{post.vacant_since}"
        if lead and not record.has_key(key):
            yield _owed(record, key, Matter.VACANCY, lead, post)


def terms_ending(record: Recorded, at: datetime) -> Iterator[Owed]:
    """Each term that ends soon, to its holder and to the lead; after an outage only the latest step."""
    day = today(record, at)
    for post in record.find(Post, active=True):
        step = _step(post.until, day)
        if post.holder is None or step is None:
            continue
        for person in _told(record, post):
            key = f"term-ending:{post.id}:{post.until}:T-{step}:{person.id}"
            if not record.has_key(key):
                yield _owed(record, key, Matter.TERM_ENDING, person, post)


def _step(until: date | None, day: date) -> int | None:
    """The latest step that has come; long after the end nothing more is said."""
    if until is None or day > until + timedelta(days=max(BEFORE_THE_END)):
        return None
    left = (until - day).days
    return min((step for step in BEFORE_THE_END if left <= step), default=None)


def _told(record: Recorded, post: Post) -> Iterator[Person]:
    if holder := reachable(record, post.holder):
        yield holder
    lead = network_lead(record, but=post.holder)
    if lead:
        yield lead


def _owed(record: Recorded, key: str, matter: Matter, to: Person, post: Post) -> Owed:
    return Owed(key, matter, to.id, to.emails[0], key, as_it_stands(record, post))
