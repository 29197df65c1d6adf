"""What did an audit show, with whom was that shared, and what is done about it?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Annotated, Final

from bot.commands import audit_result_replies as replies
from bot.commands.action import A_TASK
from bot.commands.action import add as add_action
from bot.commands.audit import AUDIT
from bot.commands.audit_refusals import refuse_dropped, refuse_others, result_wrong, sharing_wrong
from bot.commands.base import EVERYBODY, Act, Incomplete, Param, Problem, Refused, command
from bot.parameters.actions import AN_OWNER
from bot.parameters.audiences import AN_AUDIENCE, Audience
from bot.parameters.audits import A_PERCENTAGE
from bot.parameters.people import PEOPLE
from bot.parameters.plans import AN_INTERVAL
from bot.parameters.text import A_FLAG, Text
from bot.parameters.when import A_DAY, A_DAY_AHEAD, A_NUMBER
from bot.reply import Entry, Mood, Reply, Verdict
from governance_store.records.audit import Audit, AuditResult, AuditSharing
from governance_store.records.committee import Committee
from governance_store.records.ids import audit_result_id, audit_sharing_id
from governance_store.records.network import Organisation
from governance_store.records.period import Period
from governance_store.records.person import Person, Post
from governance_store.rules.audits import AGAIN_AFTER, result_of
from governance_store.rules.notice_period import after

_FINDING: Final = Text(called="what was found", longest=2000, entry=Entry.PARAGRAPH)
_HOW: Final = Text(called="how it was shared", longest=400)
_ON: Final = Param(A_DAY, "On", "on", hint="Today, if left empty.")
_RESULT: Final = Param(A_PERCENTAGE, "Result", example="82%", hint="Of the cases, such as 82%.")
_AGAINST: Final = Param(A_PERCENTAGE, "Target", "against", ("target",), hint="As planned, if left empty.")
_AGAIN: Final = Param(AN_INTERVAL, "Again in", "again in", ("again",), hint="12 months, if left empty.")


@command(
    "audit result",
    "Record what an audit showed, and when it is repeated",
    who=EVERYBODY,
    examples=(
        'audit result AU01 82% against 95% on 30 Oct 2026 began 1 Oct 2026 finding "Forms were incomplete"',
        "audit result AU01 97% began 1 Oct 2026 again in 6 months",
    ),
    submit="Record the result",
)
def result(
    act: Act,
    audit: Annotated[Audit, AUDIT],
    percent: Annotated[float, _RESULT],
    against: Annotated[float | None, _AGAINST] = None,
    on: Annotated[date | None, _ON] = None,
    began: Annotated[date | None, Param(A_DAY, "Began on", "began", ("from",))] = None,
    finding: Annotated[str | None, Param(_FINDING, "What was found", "finding", ("found",))] = None,
    again: Annotated[Period | None, _AGAIN] = None,
    once: Annotated[bool, Param(A_FLAG, "Not repeated", "no repeat", ("never again",))] = False,  # noqa: FBT002 -- a tick box
) -> Reply:
    """With its finding; it falls due to be repeated by itself. Said again, it puts the result right."""
    refuse_others(act, audit)
    refuse_dropped(audit)
    first = began or audit.began
    if first is None:
        raise Incomplete("began", ask=f"{audit.reference} has not begun, as far as is recorded. Since when?")
    before, day = result_of(act.view, audit), on or act.scene.today
    begun = replace(audit, began=first)
    if wrong := [*result_wrong(act, begun, day), *_both(again, once=once)]:
        raise Refused(*wrong)
    interval = None if once else again or (before.interval if before else AGAIN_AFTER)
    made = AuditResult(
        id=audit_result_id(audit.id),
        audit=audit.id,
        percent=percent,
        against=audit.target if against is None else against,
        on=day,
        finding=finding or (before.finding if before else ""),
        interval=interval,
        due=after(day, interval, act.network.nation) if interval else None,
        recorded=act.now,
        by=act.actor.id,
    )
    return _kept(act, begun, before, made)


def _both(again: Period | None, *, once: bool) -> Iterator[Problem]:
    if again and once:
        yield Problem("Say either when it is repeated or “no repeat”, not both.", "again")


def _kept(act: Act, audit: Audit, before: AuditResult | None, made: AuditResult) -> Reply:
    """Written down, unless nothing is new."""
    if before and replace(before, recorded=made.recorded, by=made.by) == made:
        told = f"That is recorded of {audit.reference} already; nothing was changed."
        return Reply((Verdict(Mood.NOTE, told),), ids=(audit.id,))
    act.commit("audit.result-corrected" if before else "audit.result-recorded", audit, made)
    return replies.resulted(act, audit, before, made)


@command(
    "audit shared",
    "Record with whom the result of an audit was shared, when and how",
    who=EVERYBODY,
    examples=(
        'audit shared AU01 with nht and cvd and "All radiographers" on 2 Nov 2026',
        'audit shared AU01 with board how "Slides, and the summary on the intranet"',
    ),
    submit="Record it",
)
def shared(
    act: Act,
    audit: Annotated[Audit, AUDIT],
    audience: Annotated[
        Audience,
        Param(AN_AUDIENCE, "With", "with", hint="Organisations, committees, or “others” in quotation marks."),
    ],
    on: Annotated[date | None, _ON] = None,
    how: Annotated[
        str | None,
        Param(_HOW, "How", "how", ("by",), hint="And where those who were absent find it."),
    ] = None,
) -> Reply:
    """By name; whoever took part and is not told yet is named."""
    refuse_others(act, audit)
    refuse_dropped(audit)
    day = on or act.scene.today
    if wrong := list(sharing_wrong(act, audit, audience, day)):
        raise Refused(*wrong)
    number = len(act.view.find(AuditSharing, audit=audit.id)) + 1
    made = AuditSharing(
        id=audit_sharing_id(audit.id, number),
        audit=audit.id,
        number=number,
        on=day,
        at=act.now,
        by=act.actor.id,
        organisations=tuple(one.id for one in audience.bodies if isinstance(one, Organisation)),
        committees=tuple(one.id for one in audience.bodies if isinstance(one, Committee)),
        others=audience.others,
        how=how or "",
    )
    act.commit("audit.shared", made)
    return replies.shared(act, audit, made)


@command(
    "audit take back",
    "Take back that the result of an audit was shared at a time",
    who=EVERYBODY,
    examples=("audit take back AU01 2",),
    submit="Take it back",
)
def take_back(
    act: Act,
    audit: Annotated[Audit, AUDIT],
    number: Annotated[int, Param(A_NUMBER, "Number", example="1", hint="As “audit show” has it.")],
) -> Reply:
    """It stays in the history of the record, and counts as shared no longer."""
    refuse_others(act, audit)
    found = act.view.maybe(AuditSharing, audit_sharing_id(audit.id, number))
    if found is None or found.withdrawn:
        told = f"The result of {audit.reference} was shared no time {number}: “audit show” has the numbers."
        raise Refused(Problem(told, "number"), nearest=(f"audit show {audit.reference}",))
    act.commit("audit.sharing-taken-back", replace(found, withdrawn=True))
    told = f"That {audit.reference} was shared with {replies.audience(act, found)} is taken back."
    return Reply((Verdict(Mood.GOOD, told),), ids=(audit.id,))


@command(
    "audit action",
    "Give somebody an action that follows from an audit",
    who=EVERYBODY,
    examples=('audit action AU01 "Asha Rahman" "Change the request form" by 12 Jan 2027',),
    submit="Put it on the log",
)
def action(
    act: Act,
    audit: Annotated[Audit, AUDIT],
    owner: Annotated[Person | Post, Param(AN_OWNER, "Owner", hint="A person or a lead role.")],
    text: Annotated[str, Param(A_TASK, "What is to be done", example="Change the request form")],
    by: Annotated[date | None, Param(A_DAY_AHEAD, "By", "by", ("due",))] = None,
    helpers: Annotated[tuple[Person, ...], Param(PEOPLE, "Who helps", "with", ("helped by",))] = (),
) -> Reply:
    """On the one log of actions, where it is reminded of and closed as any other."""
    refuse_others(act, audit)
    refuse_dropped(audit)
    return add_action(act, owner, text, by, helpers=helpers, audit=audit)
