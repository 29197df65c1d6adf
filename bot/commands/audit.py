"""Which audits are in the rolling programme? They are planned, changed, started and dropped."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Annotated, Final

from bot.commands import audit_replies as replies
from bot.commands.audit_refusals import (
    committee_of_audit,
    not_to_change,
    not_to_drop,
    not_to_start,
    refuse_dropped,
    refuse_others,
    refuse_strangers,
    wrong_plan,
)
from bot.commands.base import EVERYBODY, RECORDERS, Act, Incomplete, Param, Problem, Refused, command
from bot.parameters.audits import A_PERCENTAGE, A_QUARTER, AN_AUDIT, GUIDELINES
from bot.parameters.named import fold
from bot.parameters.people import A_COMMITTEE, ORGANISATIONS
from bot.parameters.programmes import A_LEAD
from bot.parameters.text import A_REASON, Text
from bot.parameters.when import A_DAY
from bot.reply import Reply
from governance_store.records.audit import Audit
from governance_store.records.committee import Committee
from governance_store.records.ids import AuditId
from governance_store.records.network import Organisation
from governance_store.records.person import Person, Post
from governance_store.records.plan import Plan
from governance_store.rules.audits import audits_of, quarter_planned, result_of
from governance_store.rules.quarters import Quarter

_TITLE: Final = Text(called="a title", longest=160)
_WORDS: Final = Text(called="a text", longest=300)
_PROFESSIONS: Final = Text(called="the professions", longest=300)
AUDIT: Final = Param(AN_AUDIT, "Audit", example="AU01")
QUARTER: Final = Param(A_QUARTER, "Quarter", "in", ("quarter",), example="Q4 2026/27")
LEAD: Final = Param(A_LEAD, "Lead", "lead", ("led by",), hint="A person or a lead role.")
_TESTS: Final = Param(
    GUIDELINES, "Guidelines tested", "guideline", ("guidelines",), hint="Those that are kept as plans."
)
_TESTING: Final = Param(_WORDS, "Tested, in words", "testing", hint="A guideline that is not kept here.")
_TAKING_PART: Final = Param(
    _PROFESSIONS, "Professions taking part", "professions", ("profession",),
    hint="Such as: radiographers, radiologists and physicists.",
)  # fmt: skip
_WITH: Final = Param(ORGANISATIONS, "Organisations", "with", ("organisations",))
_SAMPLE: Final = Param(_WORDS, "Sample", "sample", hint="Such as: 50 requests from each site.")
_STANDARD: Final = Param(_WORDS, "Standard", "standard", hint="What each case is held against.")
_TARGET: Final = Param(A_PERCENTAGE, "Target", "target", hint="Such as 95%.")
_COMMITTEE: Final = Param(A_COMMITTEE, "Committee", "committee", ("for",), hint="The board, if left empty.")
_BECAUSE: Final = Param(A_REASON, "Reason", "because", ("reason",))


@dataclass(frozen=True, slots=True)
class _Said:
    """What is said of an audit besides its title and quarter; None, or nothing, is left as it is."""

    lead: Person | Post | None
    guidelines: tuple[Plan, ...]
    testing: str | None
    professions: str | None
    organisations: tuple[Organisation, ...]
    sample: str | None
    standard: str | None
    target: float | None

    def on(self, one: Audit) -> Audit:
        """The audit with it; raises Refused for what has left or is kept no longer."""
        if wrong := list(wrong_plan(self.organisations, self.guidelines)):
            raise Refused(*wrong)
        after = replace(
            led_by(one, self.lead),
            testing=one.testing if self.testing is None else self.testing,
            sample=one.sample if self.sample is None else self.sample,
            standard=one.standard if self.standard is None else self.standard,
            target=one.target if self.target is None else self.target,
        )
        if self.guidelines:
            after = replace(after, guidelines=tuple(each.id for each in self.guidelines))
        if self.organisations:
            after = replace(after, organisations=tuple(each.id for each in self.organisations))
        if self.professions is not None:
            after = replace(after, professions=professions_in(self.professions))
        return after


def led_by(one: Audit, lead: Person | Post | None) -> Audit:
    """The audit under another lead; as it is where none is named."""
    if isinstance(lead, Post):
        return replace(one, post=lead.id, lead=None)
    return replace(one, lead=lead.id, post=None) if lead else one


def professions_in(said: str) -> tuple[str, ...]:
    """Each profession that a list names, once: commas, semicolons and a last “and” set them apart."""
    parts = (each.strip(" .") for each in said.replace(";", ",").replace(" and ", ",").split(","))
    return tuple({fold(each): each for each in parts if each}.values())


@command(
    "audit add",
    "Plan an audit in the rolling programme",
    who=RECORDERS,
    examples=(
        'audit add "MRI safety screening" in Q4 2026/27 testing "MRI safety policy" lead "Clinical lead"',
        'audit add "Justified requests" in Q1 2027/28 with nht and cvd sample "50 at each site" target 95%',
    ),
    submit="Plan it",
)
def add(
    act: Act,
    title: Annotated[str, Param(_TITLE, "Title", example='"MRI safety screening"')],
    quarter: Annotated[Quarter, QUARTER],
    guidelines: Annotated[tuple[Plan, ...], _TESTS] = (),
    testing: Annotated[str | None, _TESTING] = None,
    lead: Annotated[Person | Post | None, LEAD] = None,
    professions: Annotated[str | None, _TAKING_PART] = None,
    organisations: Annotated[tuple[Organisation, ...], _WITH] = (),
    sample: Annotated[str | None, _SAMPLE] = None,
    standard: Annotated[str | None, _STANDARD] = None,
    target: Annotated[float | None, _TARGET] = None,
    committee: Annotated[Committee | None, _COMMITTEE] = None,
) -> Reply:
    """It tests a guideline; which professions and organisations take part shows that it is everybody's."""
    of = committee or _the_board(act)
    refuse_strangers(act, of)
    _refuse_twice(act, title)
    said = _Said(lead, guidelines, testing, professions, organisations, sample, standard, target)
    made = said.on(new_audit(act, title, quarter, of))
    act.commit("audit.planned", made)
    return replies.planned(act, made)


def _the_board(act: Act) -> Committee | None:
    """The only committee that has none above it; where there are several, the audit is the network's own."""
    top = [one for one in act.view.find(Committee, active=True) if one.parent is None]
    return top[0] if len(top) == 1 else None


def new_audit(act: Act, title: str, quarter: Quarter, committee: Committee | None) -> Audit:
    """The next audit of the programme, under a reference that nothing had before."""
    number = len(act.view.find(Audit)) + 1
    return Audit(
        id=AuditId(act.new_id("AUD", 4)),
        number=number,
        reference=f"AU{number:02}",
        title=title,
        quarter=quarter.starts,
        added=act.scene.today,
        committee=committee.id if committee else None,
    )


def _refuse_twice(act: Act, title: str) -> None:
    """Raise Refused where an audit of that title is in the programme."""
    same = [one for one in audits_of(act.view) if one.active and fold(one.title) == fold(title)]
    if same:
        last = same[-1]
        again = (
            f"audit again {last.reference}" if result_of(act.view, last) else f"audit show {last.reference}"
        )
        told = f"“{last.title}” is in the programme already, as {last.reference}."
        raise Refused(Problem(told, "title"), nearest=(again,))


@command(
    "audit change",
    "Change an audit: its lead, quarter, guideline, who takes part, sample, standard or target",
    who=EVERYBODY,
    examples=(
        "audit change AU01 lead asha target 98%",
        "audit change AU01 in Q1 2027/28 because the forms come later",
    ),
    submit="Change it",
)
def change(
    act: Act,
    audit: Annotated[Audit, AUDIT],
    title: Annotated[str | None, Param(_TITLE, "Title", "title", ("name",))] = None,
    quarter: Annotated[Quarter | None, QUARTER] = None,
    guidelines: Annotated[tuple[Plan, ...], _TESTS] = (),
    testing: Annotated[str | None, _TESTING] = None,
    lead: Annotated[Person | Post | None, LEAD] = None,
    professions: Annotated[str | None, _TAKING_PART] = None,
    organisations: Annotated[tuple[Organisation, ...], _WITH] = (),
    sample: Annotated[str | None, _SAMPLE] = None,
    standard: Annotated[str | None, _STANDARD] = None,
    target: Annotated[float | None, _TARGET] = None,
    because: Annotated[str | None, _BECAUSE] = None,
) -> Reply:
    """By its lead too; what is left out stays, and a later quarter needs its reason."""
    refuse_others(act, audit)
    refuse_dropped(audit)
    if wrong := list(not_to_change(act, audit, quarter, because)):
        raise Refused(*wrong)
    said = _Said(lead, guidelines, testing, professions, organisations, sample, standard, target)
    after = said.on(replace(audit, title=title or audit.title))
    if quarter and quarter != quarter_planned(audit):
        first = audit.first_planned or audit.quarter
        after = replace(
            after, quarter=quarter.starts, first_planned=first if first != quarter.starts else None
        )
    if after == audit:
        raise Incomplete(
            "title", "quarter", "lead", "guidelines", "testing", "professions", "organisations", "sample",
            "standard", "target", ask=f"What is to be changed of {audit.reference}?",
        )  # fmt: skip
    act.commit("audit.changed", after, reason=because or "")
    return replies.changed(act, after, f"{after.reference} is changed.")


@command(
    "audit drop",
    "Take an audit out of the programme, with the reason",
    who=RECORDERS,
    examples=("audit drop AU01 because a national audit covers it",),
    submit="Drop it",
)
def drop(act: Act, audit: Annotated[Audit, AUDIT], because: Annotated[str, _BECAUSE]) -> Reply:
    """It stays on the record with the reason, and its reference is not used again."""
    refuse_strangers(act, committee_of_audit(act, audit))
    refuse_dropped(audit)
    if wrong := list(not_to_drop(act, audit)):
        raise Refused(*wrong)
    after = replace(audit, active=False, because=because)
    act.commit("audit.dropped", after, reason=because)
    return replies.changed(act, after, f"{audit.reference} is no longer in the programme.")


@command(
    "audit start",
    "Say that an audit has begun",
    who=EVERYBODY,
    examples=("audit start AU01", "audit start AU01 on 2 Nov 2026"),
    submit="It has begun",
)
def start(
    act: Act,
    audit: Annotated[Audit, AUDIT],
    on: Annotated[date | None, Param(A_DAY, "On", "on", hint="Today, if left empty.")] = None,
) -> Reply:
    """By whoever leads on it, or keeps the record; nobody asks when it begins any more."""
    refuse_others(act, audit)
    refuse_dropped(audit)
    day = on or act.scene.today
    if wrong := list(not_to_start(act, audit, day)):
        raise Refused(*wrong)
    after = replace(audit, began=day)
    act.commit("audit.started", after)
    return replies.started(after)
