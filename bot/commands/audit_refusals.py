"""What may not be done to an audit, and by whom? What is past, still to come, done already or dropped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from bot.commands.action_changes import looks_after
from bot.commands.base import Act, Problem, Refused
from bot.commands.naming import person_name
from bot.commands.programme_refusals import wrong_bodies
from bot.parameters.audiences import Audience
from governance_store.records.audit import Audit
from governance_store.records.committee import Committee
from governance_store.records.network import Organisation, Standing
from governance_store.records.person import Person, Post
from governance_store.records.plan import Plan
from governance_store.rules.audits import audited_again, percent, quarter_planned, result_of
from governance_store.rules.local_time import date_in_full
from governance_store.rules.plans import lead_of
from governance_store.rules.quarters import Quarter


def committee_of_audit(act: Act, one: Audit) -> Committee | None:
    """The committee whose audit it is; None where it is the network's own."""
    return act.view.maybe(Committee, one.committee) if one.committee else None


def refuse_strangers(act: Act, committee: Committee | None) -> None:
    """Raise Refused for who does not keep the record of the committee that was not named, but is meant."""
    if not looks_after(act, committee):
        whose = f"The audits of {committee.name} are" if committee else "The network's audits are"
        keeps = f"the record of {committee.name}" if committee else "the record"
        raise Refused(Problem(f"{whose} for who keeps {keeps}.", "committee"))


def refuse_others(act: Act, one: Audit) -> None:
    """Raise Refused unless the speaker leads on an audit, or keeps the record of its committee."""
    committee = committee_of_audit(act, one)
    lead = lead_of(act.view, one)
    if lead == act.actor.id or looks_after(act, committee):
        return
    whose = f"{person_name(act.view, lead)} leads on" if lead else "Nobody leads on"
    keeps = f"keeps the record of {committee.name}" if committee else "keeps the record"
    raise Refused(Problem(f"{whose} {one.reference}: its lead can say that, or whoever {keeps}.", "audit"))


def refuse_dropped(one: Audit) -> None:
    """Raise Refused for an audit that is in the programme no longer."""
    if not one.active:
        told = f"{one.reference} is no longer in the programme: {one.because}"
        raise Refused(Problem(told, "audit"), nearest=("audit list",))


def wrong_plan(organisations: Iterable[Organisation], guidelines: Iterable[Plan]) -> Iterator[Problem]:
    """Organisations that have left the network, and guidelines that are kept no longer."""
    yield from wrong_bodies(organisations, ())
    for plan in guidelines:
        if not plan.active:
            told = f"“{plan.title}” ({plan.id}) was set aside, so nothing is audited against it."
            yield Problem(told, "guidelines")


def not_to_change(act: Act, one: Audit, quarter: Quarter | None, because: str | None) -> Iterator[Problem]:
    """Why an audit is not moved to another quarter: it has its result, or the reason lacks."""
    if quarter is None or quarter == quarter_planned(one):
        return
    if result_of(act.view, one):
        yield Problem(
            f"{one.reference} has its result, so its quarter stays {quarter_planned(one)}.", "quarter"
        )
    elif quarter > quarter_planned(one) and not because:
        told = f"{one.reference} was planned for {quarter_planned(one)}: say why it comes later, “because …”."
        yield Problem(told, "because")


def not_to_drop(act: Act, one: Audit) -> Iterator[Problem]:
    """Why an audit is not dropped: what it showed stays."""
    result = result_of(act.view, one)
    if result:
        told = (
            f"{one.reference} showed {percent(result.percent)} on {date_in_full(result.on)}, and that stays."
        )
        yield Problem(told, "audit")


def result_wrong(act: Act, one: Audit, day: date) -> Iterator[Problem]:
    """Why an audit had no result on a day: that is to come, or too early, or before the last one."""
    assert one.began  # noqa: S101 -- it is said with the result, where it was not before
    if day > act.scene.today:
        yield Problem(f"{date_in_full(day)} is still to come: a result is recorded once it is there.", "on")
    if one.began > act.scene.today:
        yield Problem(
            f"{one.reference} cannot have begun on {date_in_full(one.began)}, still to come.", "began"
        )
    elif day < one.began:
        told = f"{one.reference} began on {date_in_full(one.began)}, so it had no result before that."
        yield Problem(told, "on")
    before = act.view.maybe(Audit, one.again_of) if one.again_of else None
    last = result_of(act.view, before) if before else None
    if before and last and day <= last.on:
        told = f"{before.reference}, which it repeats, has its result of {date_in_full(last.on)}."
        yield Problem(f"{told} This one comes later.", "on")


def sharing_wrong(act: Act, one: Audit, audience: Audience, day: date) -> Iterator[Problem]:
    """Why a result was not shared so: there is none, not on that day, or with whom has left."""
    result = result_of(act.view, one)
    if result is None:
        yield Problem(f"{one.reference} has no result yet, so there is nothing to share.", "audit")
    if day > act.scene.today:
        yield Problem(f"{date_in_full(day)} is still to come.", "on")
    elif result and day < result.on:
        yield Problem(f"The result is of {date_in_full(result.on)}: it was shared then or later.", "on")
    for body in audience.bodies:
        if isinstance(body, Organisation) and body.standing is Standing.LEFT:
            yield Problem(f"{body.name} has left the network.", "audience")


def not_to_repeat(act: Act, one: Audit, lead: Person | Post | None) -> Iterator[Problem]:
    """Why an audit is not repeated: it has no result, is repeated already, or its lead is gone."""
    if result_of(act.view, one) is None:
        told = f"{one.reference} has no result yet: it is repeated once it has one, “audit result …”."
        yield Problem(told, "audit")
    later = audited_again(act.view, one)
    if later:
        yield Problem(f"{one.reference} is repeated already, by {later.reference}.", "audit")
    if lead is None and (why := _lead_gone(act, one)):
        yield Problem(f"{why} Say who leads on the next one: “lead NAME”.", "lead")


def _lead_gone(act: Act, one: Audit) -> str:
    """That whoever led on an audit has left, or that its lead role ended; empty otherwise."""
    post = act.view.maybe(Post, one.post) if one.post else None
    if post:
        gone = f"“{post.title}”, which led on {one.reference}, is in use no longer."
        return "" if post.active else gone
    person = act.view.maybe(Person, one.lead) if one.lead else None
    return f"{person.name} led on {one.reference} and has left." if person and not person.active else ""


def not_to_start(act: Act, one: Audit, day: date) -> Iterator[Problem]:
    """Why an audit cannot have begun on a day: it is to come, or after the result, or said already."""
    result = result_of(act.view, one)
    if one.began == day:
        yield Problem(f"{one.reference} began on {date_in_full(day)}: that is recorded already.", "audit")
    if day > act.scene.today:
        yield Problem(f"{date_in_full(day)} is still to come.", "on")
    elif result and day > result.on:
        yield Problem(f"{one.reference} has its result of {date_in_full(result.on)}, which is earlier.", "on")
