"""Has a committee agreed to its work programme? Only by a decision that binds, which it names."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

from bot.commands import programme_replies as replies
from bot.commands.base import RECORDERS, Act, Param, Problem, Refused, command
from bot.commands.confidences import refuse_confidence
from bot.commands.naming import committee_name
from bot.commands.programme import COMMITTEE, YEAR, the_board
from bot.commands.programme_refusals import no_agreement, refuse_strangers
from bot.parameters.decisions import A_DECISION
from bot.reply import Reply
from governance_store.records.committee import Committee
from governance_store.records.decision import Decision
from governance_store.records.ids import programme_id
from governance_store.records.programme import Programme
from governance_store.rules.local_time import local
from governance_store.rules.programmes import Year, objectives_of


@command(
    "programme agree",
    "Record that a committee has agreed to its work programme",
    who=RECORDERS,
    examples=("programme agree 2027/28 by IB/2627/001(a)",),
    submit="Record it",
)
def agree(
    act: Act,
    year: Annotated[Year, YEAR],
    decision: Annotated[Decision, Param(A_DECISION, "Decision", "by", ("under",), example="IB/2627/001(a)")],
    committee: Annotated[Committee | None, COMMITTEE] = None,
) -> Reply:
    """By a decision of that committee, taken with a quorum; a later one replaces it."""
    of = committee or the_board(act)
    refuse_strangers(act, of)
    refuse_confidence(act, decision)
    programme = the_programme(act, of, year)
    problems = _wrong(act, of, decision)
    if not objectives_of(act.view, programme.id):
        problems.append(Problem(f"The work programme for {year} has no objective yet.", "year"))
    if problems:
        raise Refused(*problems)
    day = local(decision.decided, act.zone).date()
    act.commit("programme.agreed", replace(programme, agreed=day, decision=decision.id))
    return replies.agreed(act, programme, decision)


def the_programme(act: Act, committee: Committee, year: Year) -> Programme:
    """The programme of a year; raises Refused where there is none."""
    known = act.view.maybe(Programme, programme_id(committee.id, year.starts.year))
    if known is None or (known.starts, known.ends) != (year.starts, year.ends):
        told = f"{committee.name} has no work programme for {year}."
        begin = f'programme add {year} "OBJECTIVE" committee {committee.key}'
        raise Refused(Problem(told, "year"), nearest=(begin,))
    return known


def _wrong(act: Act, committee: Committee, decision: Decision) -> list[Problem]:
    found = []
    if decision.committee != committee.id:
        whose = committee_name(act.view, decision.committee)
        found.append(Problem(f"{decision.reference} is a decision of {whose}.", "decision"))
    return [*found, *no_agreement(decision)]
