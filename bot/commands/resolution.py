"""How does a committee decide in writing, between its meetings? It is asked, each votes, enough carry it.

Only where its terms of reference allow it, by the threshold that they set; any member may ask for a meeting
instead. What was carried is in the register of decisions, and stands on the next agenda to be minuted.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Annotated, Final

from bot.commands import resolution_replies as replies
from bot.commands.authority import permissions_held
from bot.commands.base import EVERYBODY, RECORDERS, Act, Param, Problem, Refused, command
from bot.commands.naming import committee_name, in_a_row, person_name
from bot.commands.outside_meetings import decided_outside, next_reference
from bot.outbox.resolution_letters import resolution_letters
from bot.parameters.people import A_COMMITTEE, A_PERSON, PEOPLE
from bot.parameters.resolutions import A_RESOLUTION, A_VOTE
from bot.parameters.text import Text
from bot.parameters.when import A_DAY_AHEAD
from bot.reply import Button, Choices, Entry, Mood, Reply, Verdict
from governance_store.records.committee import Committee
from governance_store.records.decision import Decision, Stamp, TakenBy
from governance_store.records.ids import PersonId, ResolutionId, SeatId, ballot_id
from governance_store.records.letter import Matter
from governance_store.records.motion import Choice
from governance_store.records.person import Person
from governance_store.records.resolution import Ballot, Resolution, ResolutionState
from governance_store.rules.local_time import date_in_full
from governance_store.rules.quorum.verdict import Finding
from governance_store.rules.resolution_threshold import NotUnderstood, Threshold, threshold_on
from governance_store.rules.resolutions import Count, count, entitled, has_lapsed, typed
from governance_store.rules.terms_in_force import terms_on

_TEXT: Final = Text(called="what is to be decided", longest=1000, entry=Entry.PARAGRAPH)
_WHY: Final = Text(called="an explanation", longest=2000, entry=Entry.PARAGRAPH)
AN_INTEREST_IN_IT: Final = Text(to_end=True, called="the interest", longest=400)
RESOLUTION: Final = Param(A_RESOLUTION, "Resolution", example="WR01")
_MARK: Final = "WR"
_LEFT_OUT: Final = "named as it was opened"
_USUAL_DAYS: Final = timedelta(days=7)


@command(
    "resolution open",
    "Ask a committee to decide in writing, between its meetings",
    who=RECORDERS,
    examples=(
        'resolution open board "To adopt the MRI safety policy" by 3 Feb 2027',
        'resolution open board "To lease a scanner" by 3 Feb 2027 excluding "Mia Member"',
    ),
    submit="Ask them",
)
def open_resolution(
    act: Act,
    committee: Annotated[Committee, Param(A_COMMITTEE, "Committee")],
    text: Annotated[str, Param(_TEXT, "What is to be decided", example='"To adopt the policy"')],
    closes: Annotated[date | None, Param(A_DAY_AHEAD, "Votes by", "by", ("closing", "closes"))] = None,
    why: Annotated[str | None, Param(_WHY, "Explanation", "why", hint="What members should know.")] = None,
    excluding: Annotated[
        tuple[Person, ...], Param(PEOPLE, "With an interest in it", "excluding", ("except", "without"))
    ] = (),
) -> Reply:
    """Everybody who may vote is asked by their own route; who has an interest in it is left out."""
    threshold = _threshold(act, committee)
    able = _able(act, committee, excluding)
    earlier = act.view.find(Resolution, committee=committee.id)
    opened = Resolution(
        id=ResolutionId(act.new_id(f"RES-{act.scene.today.year}")),
        committee=committee.id,
        reference=next_reference(act, committee, _MARK, (one.opened for one in earlier)),
        text=text,
        opened=act.now,
        opened_by=act.actor.id,
        closes=closes or act.scene.today + _USUAL_DAYS,
        threshold=threshold.words,
        terms=_terms(act, committee),
        why=why or "",
    )
    left_out = {one.id: _LEFT_OUT for one in excluding}
    ballots = [
        Ballot(ballot_id(opened.id, person), opened.id, person, seat, interest=left_out.get(person, ""))
        for person, seat in able.items()
    ]
    asked = [one for one in ballots if not one.interest]
    letters = list(
        resolution_letters(act.view, act.now, Matter.RESOLUTION, opened, asked, [opened, *ballots])
    )
    act.commit("resolution.opened", opened, *ballots, *letters)
    return replies.opened(act, opened, ballots, len(letters))


def _terms(act: Act, committee: Committee) -> str:
    in_use = terms_on(act.view, committee.id, act.scene.today)
    return in_use.version.id if in_use else ""


def _able(act: Act, committee: Committee, excluding: tuple[Person, ...]) -> dict[PersonId, SeatId | None]:
    """Who would vote; raises Refused where nobody is left who may, or a stranger is to be left out."""
    able = dict(entitled(act.view, committee))
    strangers = [one.name for one in excluding if one.id not in able]
    if strangers:
        told = f"{in_a_row(strangers)} would have no vote in {committee.name}: there is nobody to leave out."
        raise Refused(Problem(told, "excluding"))
    if not able.keys() - {one.id for one in excluding}:
        raise Refused(Problem(f"Nobody could vote for {committee.name}, so nothing was opened.", "committee"))
    return able


def _threshold(act: Act, committee: Committee) -> Threshold:
    found = threshold_on(act.view, committee.id, act.scene.today)
    if found is None:
        told = f"The terms of reference of {committee.name} do not allow decisions by written resolution."
        allowing = f"tor set {committee.key} written resolution yes"
        raise Refused(Problem(f"{told} A meeting decides.", "committee"), nearest=(allowing,))
    if isinstance(found, NotUnderstood):
        setting = f'tor set {committee.key} threshold "all members entitled to vote"'
        raise Refused(Problem(found.sentence, "committee"), nearest=(setting,))
    return found


@command(
    "resolution vote",
    "Vote on a written resolution",
    who=EVERYBODY,
    examples=("resolution vote WR01 for", 'resolution vote WR01 against cast by "Mia Member"'),
    submit="Vote",
)
def vote(
    act: Act,
    resolution: Annotated[Resolution, RESOLUTION],
    choice: Annotated[Choice, Param(A_VOTE, "Vote")],
    person: Annotated[
        Person | None, Param(A_PERSON, "Cast by", "cast by", ("on behalf of",), hint="You, if left empty.")
    ] = None,
) -> Reply:
    """One vote each; a later one replaces it, until enough agree or the closing day has passed."""
    before = ballot_of(act, resolution, person or act.actor)
    if before.interest:
        told = f"{_who(act, before)} an interest in {resolution.reference}, and so no vote on it."
        raise Refused(Problem(told, "resolution"))
    if before.choice is choice:
        told = f"That vote on {resolution.reference} is recorded already; nothing was changed."
        return Reply((Verdict(Mood.NOTE, told),), ids=(resolution.id,))
    after = replace(before, choice=choice, cast=act.now, by_link=act.request.surface == "link")
    counted = count(resolution, _with(act, after))
    if not counted.carried:
        act.commit("resolution.voted", after)
        return replies.voted(act, resolution, after, counted)
    return _carried(act, resolution, after, counted)


def ballot_of(act: Act, resolution: Resolution, person: Person) -> Ballot:
    """The vote of somebody, while votes are taken; raises Refused with the reason."""
    refuse_settled(act, resolution)
    if person.id != act.actor.id and not _records_for(act, resolution):
        told = (
            f"Only who keeps the committee's record enters the vote of somebody else, such as {person.name}."
        )
        raise Refused(Problem(told, "person"))
    found = act.view.maybe(Ballot, ballot_id(resolution.id, person.id))
    if found is None:
        who = "You have" if person.id == act.actor.id else f"{person.name} has"
        here = committee_name(act.view, resolution.committee)
        told = (
            f"{who} no vote on {resolution.reference}: it is for those who hold a seat with a vote on {here}."
        )
        raise Refused(Problem(told, "resolution"))
    return found


def _records_for(act: Act, resolution: Resolution) -> bool:
    committee = act.view.get(Committee, resolution.committee)
    return bool(permissions_held(act.view, act.actor.id, committee) & RECORDERS.permissions)


def refuse_settled(act: Act, resolution: Resolution) -> None:
    """Raise Refused where a resolution takes no votes any more."""
    told = replies.ended(act, resolution)
    if told:
        raise Refused(Problem(told, "resolution"), nearest=(f"resolution show {typed(resolution)}",))


def _who(act: Act, ballot: Ballot) -> str:
    mine = ballot.person == act.actor.id
    return "You have" if mine else f"{person_name(act.view, ballot.person)} has"


def _with(act: Act, changed: Ballot) -> list[Ballot]:
    known = act.view.find(Ballot, resolution=changed.resolution)
    return [changed if one.id == changed.id else one for one in known]


def _carried(act: Act, resolution: Resolution, ballot: Ballot, counted: Count) -> Reply:
    """The vote that makes enough: a decision, of which everybody who was asked is told."""
    ballots = _with(act, ballot)
    made = _decision(act, resolution, ballots, counted)
    after = replace(
        resolution,
        state=ResolutionState.CARRIED,
        settled=act.now,
        settled_by=act.actor.id,
        decision=made.id,
    )
    told = list(
        resolution_letters(act.view, act.now, Matter.RESOLUTION_SETTLED, after, ballots, [after, ballot])
    )
    act.commit("resolution.carried", after, ballot, made, *told)
    return replies.carried(after, counted)


def _decision(act: Act, resolution: Resolution, ballots: list[Ballot], counted: Count) -> Decision:
    stamp = Stamp(
        at=act.now,
        finding=Finding.QUORATE.value,
        counted=counted.in_favour,
        required=counted.needed,
        terms=resolution.terms,
        clause=resolution.threshold,
        excluded=tuple(one.person for one in ballots if one.interest),
    )
    committee, text = resolution.committee, resolution.text
    made = decided_outside(act, committee, resolution.reference, text, stamp, TakenBy.RESOLUTION)
    return replace(
        made,
        in_favour=counted.in_favour,
        against=counted.against,
        abstained=counted.abstained,
        outside=resolution.id,
    )


@command(
    "resolution declare",
    "Declare an interest in a written resolution, and leave its vote to others",
    who=EVERYBODY,
    examples=("resolution declare WR01 I am a director of the seller",),
    submit="Declare",
)
def declare(
    act: Act,
    resolution: Annotated[Resolution, RESOLUTION],
    interest: Annotated[str, Param(AN_INTEREST_IN_IT, "Interest")],
) -> Reply:
    """A vote that was given counts no longer, nor is it among those that are needed."""
    before = ballot_of(act, resolution, act.actor)
    after = replace(before, interest=interest, choice=None, cast=act.now)
    counted = count(resolution, _with(act, after))
    if counted.carried:
        return _carried(act, resolution, after, counted)
    act.commit("resolution.interest-declared", after)
    told = f"Your interest in {resolution.reference} is recorded: you do not vote on it."
    return Reply((Verdict(Mood.GOOD, told, (replies.counted_in_words(counted),)),), ids=(resolution.id,))


@command(
    "resolution extend",
    "Take votes on a written resolution for longer",
    who=RECORDERS,
    examples=("resolution extend WR01 to 10 Feb 2027",),
    submit="Extend",
)
def extend(
    act: Act,
    resolution: Annotated[Resolution, RESOLUTION],
    closes: Annotated[date, Param(A_DAY_AHEAD, "Votes by", "to", ("by", "until"))],
) -> Reply:
    """Also one that has lapsed, as long as nothing else was decided about it."""
    if resolution.state is not ResolutionState.OPEN:
        refuse_settled(act, resolution)
    if closes <= resolution.closes and not has_lapsed(resolution, act.scene.today):
        told = f"Votes are taken until {date_in_full(resolution.closes)} already: name a later day."
        raise Refused(Problem(told, "closes"))
    after = replace(resolution, closes=closes)
    act.commit("resolution.extended", after)
    told = f"Votes on {resolution.reference} are taken until {date_in_full(closes)}."
    show = Choices((Button("How it stands", f"resolution show {typed(resolution)}"),))
    return Reply((Verdict(Mood.GOOD, told), show), ids=(resolution.id,))
