"""What has a committee agreed to keep to? Its terms of reference, field by field."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from bot.commands.base import EVERYBODY, KEEPERS, Act, Incomplete, Param, command
from bot.parameters.people import A_COMMITTEE
from bot.parameters.text import Text
from bot.parameters.when import A_DAY_AHEAD, A_FREQUENCY, A_PERIOD
from bot.reply import Button, Choices, Entry, Facts, Heading, Mood, Reply, Verdict
from governance_store import View
from governance_store.records.committee import Committee
from governance_store.records.ids import CommitteeId, clause_id, terms_id
from governance_store.records.period import Frequency, Period
from governance_store.records.terms_of_reference import Clause, TermsOfReference
from governance_store.rules.local_time import date_in_full
from governance_store.rules.terms import LABELS, Terms, terms_of

A_CLAUSE = Text(called="a clause", longest=4000, entry=Entry.PARAGRAPH)


def terms_in_use(view: View, committee: CommitteeId) -> Terms | None:
    """What a committee's newest terms of reference say, or None where it has none."""
    versions = view.find(TermsOfReference, committee=committee)
    return terms_of(view.find(Clause, terms=versions[-1].id)) if versions else None


@command(
    "tor set",
    "Set fields of a committee's terms of reference",
    who=KEEPERS,
    examples=(
        'tor set board quorum "one third of members, including the chair or deputy chair"',
        "tor set board frequency every 2 months notice 10 clear days papers 5 working days",
    ),
    submit="Set",
)
def set_terms(
    act: Act,
    committee: Annotated[Committee, Param(A_COMMITTEE, "Committee")],
    quorum: Annotated[
        str | None, Param(A_CLAUSE, "Quorum", "quorum", hint="The clause as it is to be printed.")
    ] = None,
    frequency: Annotated[
        Frequency | None,
        Param(A_FREQUENCY, "Meets", "frequency", ("meets",), hint="Such as: every 2 months."),
    ] = None,
    notice: Annotated[
        Period | None, Param(A_PERIOD, "Notice of a meeting", "notice", hint="Such as: 10 clear days.")
    ] = None,
    agenda: Annotated[
        Period | None, Param(A_PERIOD, "Agenda sent before", "agenda", hint="Such as: 5 working days.")
    ] = None,
    papers: Annotated[
        Period | None, Param(A_PERIOD, "Papers sent before", "papers", hint="Such as: 5 working days.")
    ] = None,
    minutes: Annotated[
        Period | None,
        Param(A_PERIOD, "Draft minutes sent within", "minutes", hint="Such as: 10 working days."),
    ] = None,
    review: Annotated[
        date | None, Param(A_DAY_AHEAD, "Review due", "review", ("review due",), hint="Such as: 31 Mar 2027.")
    ] = None,
) -> Reply:
    """Change the fields that are given, and nothing else."""
    given = {
        "quorum": quorum,
        "frequency": frequency,
        "notice": notice,
        "agenda": agenda,
        "papers": papers,
        "minutes": minutes,
        "review": review,
    }
    existing = act.view.find(TermsOfReference, committee=committee.id)
    terms = existing[-1] if existing else TermsOfReference(terms_id(committee.id, 1), committee.id, 1)
    held = {clause.field: clause for clause in act.view.find(Clause, terms=terms.id)}
    if not any(value is not None for value in given.values()):
        raise _ask(act, committee, terms)
    texts = {field: str(value) for field, value in given.items() if value is not None}
    clauses = [
        Clause(clause_id(terms.id, field), terms.id, field, text)
        for field, text in texts.items()
        if field not in held or held[field].text != text
    ]
    whose = f"The terms of reference of {committee.name}"
    if not clauses:
        return Reply(
            (Verdict(Mood.NOTE, f"{whose} say so already; nothing was changed."),),
        )
    act.commit("terms.set", *(() if existing else (terms,)), *clauses)
    texts = {clause.field: clause.text for clause in clauses}
    changed = ", ".join(LABELS[field].lower() for field in texts)
    return Reply(
        (
            Verdict(Mood.GOOD, f"{whose} are changed: {changed}."),
            _facts(act.view, committee),
        ),
        ids=(terms.id,),
    )


def _ask(act: Act, committee: Committee, terms: TermsOfReference) -> Incomplete:
    """The form, filled in with what the terms of reference say, and carrying the versions that it shows."""
    now = terms_in_use(act.view, committee.id) or Terms()
    values = {field: getattr(now, field) for field in LABELS}
    if now.review and now.review < act.scene.today:
        values["review"] = None  # a review that is overdue would be refused with every other change
    seen = tuple(
        (f"clause {id_}", act.view.version(Clause, id_))
        for id_ in (clause_id(terms.id, one) for one in LABELS)
    )
    return Incomplete(
        ask=f"What do the terms of reference of {committee.name} say?", values=values, seen=seen
    )


@command(
    "tor show",
    "Show a committee's terms of reference",
    who=EVERYBODY,
    writes=False,
    examples=("tor show board",),
)
def show(act: Act, committee: Annotated[Committee, Param(A_COMMITTEE, "Committee")]) -> Reply:
    """Each field, and which are still open."""
    heading = Heading(f"Terms of reference of {committee.name}")
    change = Choices(
        (
            Button("Change a field", f"tor set {committee.key}"),
            Button("The committee", f"committee show {committee.key}"),
        )
    )
    if terms_in_use(act.view, committee.id) is None:
        return Reply(
            (heading, Verdict(Mood.WARNING, "None are set yet, so no meeting of it can be called."), change)
        )
    return Reply((heading, _facts(act.view, committee), change), ids=(committee.id,))


def _facts(view: View, committee: Committee) -> Facts:
    terms = terms_in_use(view, committee.id) or Terms()
    said = {
        "quorum": terms.quorum,
        "frequency": terms.frequency,
        "notice": terms.notice,
        "agenda": terms.agenda and f"{terms.agenda} before the meeting",
        "papers": terms.papers and f"{terms.papers} before the meeting",
        "minutes": terms.minutes and f"within {terms.minutes} of the meeting",
        "review": terms.review and date_in_full(terms.review),
    }
    return Facts(tuple((LABELS[field], str(value) if value else "not set") for field, value in said.items()))
