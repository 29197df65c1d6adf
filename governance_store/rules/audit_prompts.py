"""Whose audit has not begun, has no result, is not shared or is to be repeated, and who is told when?

It has not begun by the middle of its quarter; it has no result once the quarter is over; its result is not
shared four weeks after it was recorded; it is to be repeated, for which prompts begin a quarter ahead. Each
is told on its day, then weekly for a month and monthly after, a rung up as reviews are: the lead, after a
week the committee's secretary too, after two its chair, after four whoever leads the network. It falls
silent once it is in hand: begun, with a result, shared, or with an audit planned that repeats it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime, timedelta
from typing import Final

from governance_store.records.audit import Audit
from governance_store.records.letter import Matter
from governance_store.records.person import Person
from governance_store.rules.audits import audited_again, is_shared, quarter_planned, result_of
from governance_store.rules.duty import Owed, Recorded, as_it_stands, today
from governance_store.rules.plans import asked_of
from governance_store.rules.review_prompts import up_the_ladder
from governance_store.rules.terms_review import latest_step

SHARED_WITHIN: Final = timedelta(weeks=4)
_DAY: Final = timedelta(days=1)
_AHEAD: Final = {Matter.AUDIT_AGAIN}
"""Of what is told before its day too; anything else begins on it."""


def wanted_of(record: Recorded, one: Audit, day: date) -> Iterator[tuple[Matter, date]]:
    """What is asked of an audit that is in the programme, and since or by which day."""
    result = result_of(record, one)
    if result is None:
        quarter = quarter_planned(one)
        if day > quarter.ends:
            yield Matter.AUDIT_RESULT, quarter.ends + _DAY
        elif one.began is None:
            yield Matter.AUDIT_START, quarter.half_gone
        return
    if not is_shared(record, one):
        yield Matter.AUDIT_SHARE, today(record, result.recorded) + SHARED_WITHIN
    if result.due and audited_again(record, one) is None:
        yield Matter.AUDIT_AGAIN, result.due


def prompts_of(matter: Matter) -> Callable[[Recorded, datetime], Iterable[Owed]]:
    """For each audit the latest step of one matter that has come, once a person."""

    def found(record: Recorded, at: datetime) -> Iterator[Owed]:
        day = today(record, at)
        for one in record.find(Audit, active=True):
            for asked, due in wanted_of(record, one, day):
                if asked is matter:
                    yield from _owed(record, one, matter, due, day)

    return found


def step_on(matter: Matter, due: date, day: date) -> int | None:
    """So many days after its day is the latest prompt that has come; None before the first."""
    step = latest_step(due, day)
    return step if step is not None and (step >= 0 or matter in _AHEAD) else None


def _owed(record: Recorded, one: Audit, matter: Matter, due: date, day: date) -> Iterator[Owed]:
    step = step_on(matter, due, day)
    if step is None:
        return
    whole = f"{matter.value.replace(' ', '-')}:{one.id}:{due}"
    for person in told_at(record, one, step):
        key = f"{whole}:T{step:+d}:{person.id}"
        if not record.has_key(key):
            renders = as_it_stands(record, one)
            cause = whole if step > 0 else ""
            yield Owed(key, matter, person.id, person.emails[0], key, renders, cause=cause)


def told_at(record: Recorded, one: Audit, step: int) -> list[Person]:
    """Who is told at a step, each once: whoever is asked for it, then up the ladder."""
    asked = asked_of(record, one)
    people = (*((asked.person,) if asked else ()), *up_the_ladder(record, one, step))
    return list({each.id: each for each in people}.values())


audits_not_begun: Final = prompts_of(Matter.AUDIT_START)
audits_without_result: Final = prompts_of(Matter.AUDIT_RESULT)
audits_not_shared: Final = prompts_of(Matter.AUDIT_SHARE)
audits_to_repeat: Final = prompts_of(Matter.AUDIT_AGAIN)
