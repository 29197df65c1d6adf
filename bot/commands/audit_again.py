"""Is an audit repeated, and was it better then? The one before and the one after, side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Annotated

from bot.commands.audit import AUDIT, LEAD, led_by, new_audit
from bot.commands.audit_refusals import (
    committee_of_audit,
    not_to_repeat,
    refuse_dropped,
    refuse_others,
)
from bot.commands.audit_replies import planned
from bot.commands.audit_result_replies import before_and_after, better_in_words
from bot.commands.base import EVERYBODY, Act, Param, Refused, command
from bot.parameters.audits import A_QUARTER
from bot.reply import Heading, Mood, Paper, Reply, Verdict
from governance_store.records.audit import Audit, AuditResult
from governance_store.records.network import Organisation, Standing
from governance_store.records.person import Person, Post
from governance_store.records.plan import Plan
from governance_store.rules.audits import result_of, results_in_turn
from governance_store.rules.local_time import full
from governance_store.rules.quarters import Quarter, quarter_of
from templates.contexts.chart import Chart, ChartKind, Series


@command(
    "audit again",
    "Plan the audit that repeats one which has its result",
    who=EVERYBODY,
    examples=("audit again AU01", "audit again AU01 in Q2 2027/28 lead asha"),
    submit="Plan it",
)
def again(
    act: Act,
    audit: Annotated[Audit, AUDIT],
    quarter: Annotated[
        Quarter | None,
        Param(A_QUARTER, "Quarter", "in", ("quarter",), hint="The one in which it falls due, if left empty."),
    ] = None,
    lead: Annotated[Person | Post | None, LEAD] = None,
) -> Reply:
    """An audit of its own, planned as the one before, with which its result is compared."""
    refuse_others(act, audit)
    refuse_dropped(audit)
    if wrong := list(not_to_repeat(act, audit, lead)):
        raise Refused(*wrong)
    made = led_by(_as_before(act, audit, quarter or _when_due(act, audit)), lead)
    act.commit("audit.repeat-planned", made)
    return planned(act, made)


def _when_due(act: Act, one: Audit) -> Quarter:
    """The quarter in which it falls due to be repeated, or the present one where that is over."""
    result = result_of(act.view, one)
    today = act.scene.today
    return quarter_of(max(result.due, today) if result and result.due else today)


def _as_before(act: Act, one: Audit, quarter: Quarter) -> Audit:
    """The audit that repeats another; without guidelines and organisations that are no longer there."""
    fresh = new_audit(act, one.title, quarter, committee_of_audit(act, one))
    bodies = (act.view.get(Organisation, id_) for id_ in one.organisations)
    plans = (act.view.get(Plan, id_) for id_ in one.guidelines)
    return replace(
        one,
        id=fresh.id,
        number=fresh.number,
        reference=fresh.reference,
        quarter=fresh.quarter,
        added=fresh.added,
        organisations=tuple(each.id for each in bodies if each.standing is not Standing.LEFT),
        guidelines=tuple(each.id for each in plans if each.active),
        began=None,
        first_planned=None,
        again_of=one.id,
    )


@command(
    "audit compare",
    "Compare the results of an audit and of those that repeat it",
    who=EVERYBODY,
    writes=False,
    examples=("audit compare AU01",),
)
def compare(act: Act, audit: Annotated[Audit, AUDIT]) -> Reply:
    """Before and after: as a table, in words, and from two results on as a picture."""
    found = results_in_turn(act.view, audit)
    heading = Heading(f"{audit.title}: before and after")
    if not found:
        told = f"Nothing is known yet of {audit.reference}, or of an audit that it repeats."
        return Reply((heading, Verdict(Mood.NOTE, told)), ids=(audit.id,))
    told = better_in_words(found)
    parts = (heading, Verdict(Mood.GOOD, told), before_and_after(found))
    papers = (Paper("chart", _chart(act, audit, found, told)),) if len(found) > 1 else ()
    return Reply(parts, ids=tuple(one.id for one, _result in found), papers=papers)


def _chart(act: Act, one: Audit, found: Sequence[tuple[Audit, AuditResult]], told: str) -> Chart:
    """Result beside target, each audit a place, in whole per cent; without targets the results alone."""
    results = Series("Result, %", tuple(round(each.percent) for _audit, each in found))
    targets = tuple(round(each.against) for _audit, each in found if each.against is not None)
    whole = len(targets) == len(found)
    return Chart(
        title=f"{one.title}: before and after",
        file_name=f"audit-{one.reference}-before-and-after",
        kind=ChartKind.LINES,
        labels=tuple(f"{each.reference}, {result.on:%b %Y}" for each, result in found),
        series=(results, Series("Target, %", targets)) if whole else (results,),
        alternative=told,
        made=full(act.now, act.zone),
    )
