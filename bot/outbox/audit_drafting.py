"""What does a prompt about an audit say? What is awaited since when, what is known of it, and what to do."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.outbox.notices import notice_to
from bot.outbox.rendered import Office, named, record_in
from governance_store import View
from governance_store.records.action import ActionState
from governance_store.records.audit import Audit
from governance_store.records.ids import NETWORK
from governance_store.records.letter import Letter, Matter
from governance_store.records.network import Network
from governance_store.records.plan import Plan
from governance_store.rules.audit_prompts import wanted_of
from governance_store.rules.audits import actions_of_audit, percent, quarter_planned, result_of
from governance_store.rules.local_time import date_in_full, local
from governance_store.rules.plans import asked_of
from templates.contexts.notice import Notice, Step
from templates.filters import one_line, plain

_MOST_OPEN = 3


def audit_to_begin(office: Office, letter: Letter, now: datetime) -> Notice:
    """Half of its quarter is gone, and nobody has said that it has begun."""
    one = _audit(office, letter)
    told = f"Half of {quarter_planned(one).in_full} is gone, and nobody has said that it has begun."
    steps = (
        Step("It has begun:", f"audit start {one.reference} on DATE"),
        Step("It comes later:", f'audit change {one.reference} in QUARTER because "REASON"'),
        Step("Somebody else leads on it:", f'audit change {one.reference} lead "NAME"'),
    )
    return _notice(office, letter, now, one, "Not begun", told, steps)


def audit_result_awaited(office: Office, letter: Letter, now: datetime) -> Notice:
    """Its quarter is over, and no result is recorded."""
    one = _audit(office, letter)
    began = f"It began on {date_in_full(one.began)}" if one.began else "Nobody has said that it has begun"
    told = f"{quarter_planned(one).in_full} is over, and no result is recorded. {began}."
    steps = (
        Step("Record what it showed:", f'audit result {one.reference} PERCENT% on DATE finding "FINDING"'),
        Step("It comes later:", f'audit change {one.reference} in QUARTER because "REASON"'),
    )
    return _notice(office, letter, now, one, "Result awaited", told, steps)


def audit_to_share(office: Office, letter: Letter, now: datetime) -> Notice:
    """Its result, as it stands now, was shared with nobody."""
    one = _audit(office, letter)
    told = (
        "Its result is recorded, and nobody was told of it as it stands: an audit is for all to learn from."
    )
    steps = (
        Step("It was shared:", f'audit shared {one.reference} with WHOM how "WHERE IT IS FOUND"'),
        Step("Somebody is to do something about it:", f'audit action {one.reference} "NAME" "WHAT" by DATE'),
    )
    return _notice(office, letter, now, one, "To be shared", told, steps)


def audit_to_repeat(office: Office, letter: Letter, now: datetime) -> Notice:
    """It falls due to be repeated, and no audit is planned that does."""
    one = _audit(office, letter)
    with office.store.reading() as view:
        result = result_of(view, one)
    by = f"by {date_in_full(result.due)}" if result and result.due else "again"
    told = f"It is to be repeated {by}, and no audit is planned that does."
    again = f"audit result {one.reference} {percent(result.percent) if result else 'PERCENT%'} no repeat"
    steps = (
        Step("Plan the one that repeats it:", f"audit again {one.reference} in QUARTER"),
        Step("It is not to be repeated:", again),
    )
    return _notice(office, letter, now, one, "To be repeated", told, steps)


def _audit(office: Office, letter: Letter) -> Audit:
    """The audit as it stands now."""
    known = record_in(named(office.store, letter, Audit))
    with office.store.reading() as view:
        return view.maybe(Audit, known.id) or known


def _notice(
    office: Office, letter: Letter, now: datetime, one: Audit, state: str, told: str, steps: tuple[Step, ...]
) -> Notice:
    title = one_line(one.title)
    with office.store.reading() as view:
        asked = asked_of(view, one)
        instead = asked.instead if asked and asked.person.id == letter.person else ""
        facts = tuple(_facts(view, one, now))
    sentences = (f"The audit “{title}” ({one.reference}). {told}", *filter(None, (instead,)))
    return notice_to(
        office, letter, one.reference, f"{state}: audit {one.reference}, {title}", sentences, facts, steps
    )


def _facts(view: View, one: Audit, now: datetime) -> Iterator[tuple[str, str]]:
    plans = (view.maybe(Plan, id_) for id_ in one.guidelines)
    result = result_of(view, one)
    yield "Quarter", quarter_planned(one).in_full
    yield "Since", _since(view, one, now)
    yield "Tests", "; ".join(one_line(each) for each in (*(p.title for p in plans if p), one.testing) if each)
    yield "Standard", one_line(one.standard)
    yield "Result", f"{percent(result.percent)} on {date_in_full(result.on)}" if result else ""
    yield "Target", percent(one.target) if one.target is not None else ""
    yield "Found", plain(result.finding) if result else ""
    open_ = [each for each in actions_of_audit(view, one) if each.state is not ActionState.CLOSED]
    named_ = "; ".join(f"{each.reference} {one_line(each.text)}" for each in open_[:_MOST_OPEN])
    yield "Open actions", f"{named_}{f'; and {len(open_) - _MOST_OPEN} more' if open_[_MOST_OPEN:] else ''}"


def _since(view: View, one: Audit, now: datetime) -> str:
    """Since when what is told is awaited; empty of what lies ahead."""
    day = local(now, ZoneInfo(view.get(Network, NETWORK).zone)).date()
    since = [due for matter, due in wanted_of(view, one, day) if matter is not Matter.AUDIT_AGAIN]
    return date_in_full(since[0]) if since and since[0] <= day else ""
