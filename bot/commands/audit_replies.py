"""What is said of audits: as they are planned, change or are listed, and one with all that came of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from bot.commands.action_changes import owner_name
from bot.commands.audit_result_replies import before_and_after, distance, not_told, told_to
from bot.commands.base import Act
from bot.commands.naming import as_sentence, committee_name, in_a_row, organisation_name, person_name, table
from bot.parameters.base import cut
from bot.reply import Button, Choices, Facts, Heading, Mood, Part, Reply, Text, Verdict
from governance_store.records.audit import Audit
from governance_store.records.person import Post
from governance_store.records.plan import Plan
from governance_store.rules.audits import (
    AuditState,
    actions_of_audit,
    audited_again,
    percent,
    quarter_planned,
    result_of,
    results_in_turn,
    state_of,
)
from governance_store.rules.local_time import date_in_full
from governance_store.rules.plans import asked_of, without_lead
from governance_store.rules.professions import profession_group
from governance_store.rules.quarters import Quarter

_OVER: Final = {AuditState.DONE, AuditState.SHARED}
_SEVERAL: Final = 2


def planned(act: Act, made: Audit) -> Reply:
    """Its reference and quarter in full, and what it lacks."""
    told = f"{made.reference} is planned for {quarter_planned(made).in_full}: {as_sentence(made.title)}"
    return Reply((Verdict(Mood.GOOD, told), *_lacking(act, made), ways(made)), ids=(made.id,))


def changed(act: Act, one: Audit, told: str) -> Reply:
    """Something about an audit was recorded."""
    lacks = _lacking(act, one) if one.active else ()
    return Reply((Verdict(Mood.GOOD, told), *lacks, ways(one)), ids=(one.id,))


def started(one: Audit) -> Reply:
    """Since when, and what comes next."""
    assert one.began  # noqa: S101 -- it has just begun
    told = f"{one.reference} began on {date_in_full(one.began)}."
    why = f"Its result is awaited by the end of {quarter_planned(one).in_full}."
    return Reply((Verdict(Mood.GOOD, told, (why,)), ways(one)), ids=(one.id,))


def ways(one: Audit) -> Choices:
    """The ways to an audit and to the year in which it stands."""
    return Choices((Button("The audit", f"audit show {one.reference}"), Button("The year", "audit matrix")))


def _lacking(act: Act, one: Audit) -> Iterator[Part]:
    wants = list(_wants(act, one))
    if wants:
        yield Verdict(Mood.WARNING, wants[0], tuple(wants[1:]))


def _wants(act: Act, one: Audit) -> Iterator[str]:
    """What an audit lacks to be of use, each with the line that mends it."""
    change = f"audit change {one.reference}"
    asked = asked_of(act.view, one)
    if asked is None or asked.instead:
        whom = asked.person.name if asked else "nobody"
        why = without_lead(act.view, one)
        yield f"{why}: until that is mended, {whom} is asked. “{change} lead NAME” names one."
    if not (one.guidelines or one.testing):
        yield f"It tests no guideline: “{change} guideline PLAN”, or “{change} testing WORDS”."
    if len({profession_group(each) for each in one.professions}) < _SEVERAL:
        yield f"Audits are for several professions: “{change} professions …” says which take part."
    if not one.standard and one.target is None:
        yield f"Nothing says what it is held against: “{change} standard … target 95%”."


def lead_name(act: Act, one: Audit) -> str:
    """Who leads on an audit, with the lead role where that does."""
    if one.post:
        post = act.view.get(Post, one.post)
        return f"{post.title} ({person_name(act.view, post.holder)})"
    return person_name(act.view, one.lead) if one.lead else "nobody yet"


def tested(act: Act, one: Audit) -> str:
    """What an audit tests: the titles of guidelines, and what was said in words."""
    plans = (act.view.maybe(Plan, id_) for id_ in one.guidelines)
    return "; ".join((*(each.title for each in plans if each), *filter(None, (one.testing,))))


def shown_in_short(act: Act, one: Audit) -> str:
    """What an audit showed, against its target; a dash before it has."""
    result = result_of(act.view, one)
    if result is None:
        return "–"
    against = f" (target {percent(result.against)})" if result.against is not None else ""
    return f"{percent(result.percent)}{against}"


def listed(act: Act, found: Sequence[Audit]) -> Reply:
    """The audits in the order of their quarters, each as it stands."""
    if not found:
        told = "No such audit is in the programme. “audit add” plans one."
        return Reply((Verdict(Mood.NOTE, told),))
    rows = (
        (
            one.reference,
            cut(one.title),
            str(quarter_planned(one)),
            lead_name(act, one),
            tested(act, one) or "–",
            shown_in_short(act, one),
            state_of(act.view, one, act.scene.today).value.capitalize(),
        )
        for one in found
    )
    columns = ("Audit", "Title", "Quarter", "Lead", "Tests", "Result", "Stands")
    return Reply((table("Audits", columns, rows), _to_the_year()), ids=tuple(one.id for one in found))


def _to_the_year() -> Choices:
    return Choices((Button("By quarter and guideline", "audit matrix"),))


def shown(act: Act, one: Audit) -> Reply:
    """One audit with everything that came of it."""
    state = state_of(act.view, one, act.scene.today)
    facts = Facts(tuple((label, text) for label, text in _facts(act, one) if text))
    parts: list[Part] = [Heading(f"{one.reference}: {one.title} ({state})"), facts]
    if one.active and state not in _OVER:
        parts += _lacking(act, one)
    parts += _came_of_it(act, one)
    buttons = tuple(_buttons(act, one, state))
    return Reply((*parts, Choices(buttons)) if buttons else tuple(parts), ids=(one.id,))


def _facts(act: Act, one: Audit) -> Iterator[tuple[str, str]]:
    before = act.view.maybe(Audit, one.again_of) if one.again_of else None
    after = audited_again(act.view, one)
    yield "Quarter", quarter_planned(one).in_full
    yield "First planned for", str(Quarter(one.first_planned)) if one.first_planned else ""
    yield "Lead", lead_name(act, one)
    yield "Committee", committee_name(act.view, one.committee) if one.committee else ""
    yield "Tests", tested(act, one)
    yield "Professions", in_a_row(one.professions)
    yield "Organisations", in_a_row([organisation_name(act.view, id_) for id_ in one.organisations])
    yield "Sample", one.sample
    yield "Standard", one.standard
    yield "Target", percent(one.target) if one.target is not None else ""
    yield "Began", date_in_full(one.began) if one.began else ""
    yield from _result_facts(act, one)
    yield "Repeats", f"{before.reference}: {shown_in_short(act, before)}" if before else ""
    yield "Repeated by", after.reference if after else ""
    yield "Dropped because", one.because


def _result_facts(act: Act, one: Audit) -> Iterator[tuple[str, str]]:
    result = result_of(act.view, one)
    if result:
        yield "Result", f"{percent(result.percent)} on {date_in_full(result.on)}{distance(result)}"
        yield "To be repeated by", date_in_full(result.due) if result.due else "not repeated"


def _came_of_it(act: Act, one: Audit) -> Iterator[Part]:
    """Its result beside those in a row with it, who knows it, and the action plan."""
    result = result_of(act.view, one)
    if result and result.finding:
        yield Text(result.finding)
    found = results_in_turn(act.view, one)
    if len(found) > 1:
        yield before_and_after(found)
    yield from told_to(act, one)
    if result and (waiting := not_told(act, one)):
        names = in_a_row([organisation_name(act.view, id_) for id_ in waiting])
        yield Verdict(Mood.NOTE, f"Took part, and the result was not shared with them by name: {names}.")
    yield from _actions(act, one)


def _actions(act: Act, one: Audit) -> Iterator[Part]:
    """The action plan; what is confidential stays on the log of actions."""
    found = actions_of_audit(act.view, one)
    if found:
        rows = (
            (
                each.reference,
                each.text,
                owner_name(act, each),
                date_in_full(each.by_when) if each.by_when else "–",
                each.state.value.capitalize(),
            )
            for each in found
        )
        yield table("Action plan", ("Action", "What is to be done", "Owner", "By", "State"), rows)


def _buttons(act: Act, one: Audit, state: AuditState) -> Iterator[Button]:
    if state not in {AuditState.DROPPED, *_OVER}:
        if one.began is None:
            yield Button("It has begun", f"audit start {one.reference}")
        yield Button("Record the result", f"audit result {one.reference}")
    if state in _OVER:
        yield Button("It was shared", f"audit shared {one.reference}")
        yield Button("Give an action", f"audit action {one.reference}")
        if audited_again(act.view, one) is None:
            yield Button("Repeat it", f"audit again {one.reference}")
        yield Button("Before and after", f"audit compare {one.reference}")
    yield Button("The year", "audit matrix")
