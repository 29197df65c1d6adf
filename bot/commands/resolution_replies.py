"""What is said of written resolutions: as they are opened, voted on, settled, listed and shown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.commands.authority import permissions_held
from bot.commands.base import RECORDERS, Act
from bot.commands.meeting_replies import come_to_in_words
from bot.commands.naming import as_sentence, committee_name, count, in_a_row, person_name, table
from bot.outbox.resolution_drafting import votes_in_words
from bot.parameters.base import cut
from bot.reply import Button, Choices, Facts, Heading, Mood, Part, Reply, Text, Verdict
from governance_store.records.committee import Committee
from governance_store.records.resolution import Ballot, Resolution, ResolutionState
from governance_store.records.terms_of_reference import TermsOfReference
from governance_store.rules import resolutions as rules
from governance_store.rules.between_meetings import discussed_at, minuted_at
from governance_store.rules.local_time import date_in_full, full
from governance_store.rules.resolutions import Count, has_lapsed, standing_of, typed


def opened(act: Act, one: Resolution, ballots: Sequence[Ballot], letters: int) -> Reply:
    """Who is asked, by when, and how many must agree."""
    counted = rules.count(one, ballots)
    by = date_in_full(one.closes)
    told = f"{one.reference} is opened: {as_sentence(one.text)} Votes are taken until {by}."
    left_out = [person_name(act.view, each.person) for each in ballots if each.interest]
    why = [
        f"{counted.needed} of {count(counted.entitled, 'member')} must agree ({one.threshold}).",
        f"{count(letters, 'message leaves', 'messages leave')} now.",
    ]
    if left_out:
        why.append(f"Left out for an interest: {in_a_row(left_out)}.")
    unreached = counted.entitled - letters
    if unreached:
        why.append(f"{count(unreached, 'member has', 'members have')} no address: ask them yourself.")
    return Reply((Verdict(Mood.GOOD, told, tuple(why)), _show(one)), ids=(one.id,))


def _show(one: Resolution) -> Choices:
    return Choices((Button("How it stands", f"resolution show {typed(one)}"),))


def ended(act: Act, one: Resolution) -> str:
    """Why no vote is taken any more; empty while votes are taken."""
    if has_lapsed(one, act.scene.today):
        return f"{one.reference} lapsed: votes were taken until {date_in_full(one.closes)}."
    if one.state is ResolutionState.OPEN:
        return ""
    when = f" on {full(one.settled, act.zone)}" if one.settled else ""
    return f"{one.reference} was {one.state.value}{when}, so no vote is taken on it any more."


def counted_in_words(counted: Count) -> str:
    """How far it has come."""
    return f"Votes for it: {counted.in_favour} of the {counted.needed} needed. Not voted: {counted.silent}."


def voted(act: Act, one: Resolution, ballot: Ballot, counted: Count) -> Reply:
    """A vote that did not settle it."""
    whose = (
        "Your vote"
        if ballot.person == act.actor.id
        else f"The vote of {person_name(act.view, ballot.person)}"
    )
    told = f"{whose} on {one.reference} is recorded: {ballot.choice}."
    until = f"It can be changed until {date_in_full(one.closes)}, as long as nothing is decided."
    return Reply((Verdict(Mood.GOOD, told, (counted_in_words(counted), until)), _show(one)), ids=(one.id,))


def carried(one: Resolution, counted: Count) -> Reply:
    """A vote that made enough."""
    told = f"{one.reference} is carried: {as_sentence(one.text)} Votes: {votes_in_words(counted)}."
    why = (
        "It binds from now on, is in the register of decisions, and stands on the next agenda to be minuted."
    )
    show = Choices((Button("The decision", f"decision show {one.decision}"),))
    return Reply((Verdict(Mood.GOOD, told, (why,)), show), ids=(one.id, str(one.decision)))


def settled(act: Act, one: Resolution, letters: int) -> Reply:
    """It goes to a meeting, or was withdrawn."""
    here = committee_name(act.view, one.committee)
    what = (
        f"A meeting of {here} decides on {one.reference}: it stands on the next agenda."
        if one.state is ResolutionState.TO_A_MEETING
        else f"{one.reference} is withdrawn: nothing was decided."
    )
    why = f"Everybody who was asked is told: {count(letters, 'message leaves', 'messages leave')} now."
    return Reply((Verdict(Mood.GOOD, what, (why,)), _show(one)), ids=(one.id,))


def listed(act: Act, found: Sequence[Resolution]) -> Reply:
    """Every one, and how it stands."""
    if not found:
        told = "There is no written resolution. “resolution open” asks a committee to decide in writing."
        return Reply((Verdict(Mood.NOTE, told),))
    columns = ("Reference", "Committee", "To be decided", "Votes by", "For", "State")
    rows = (
        (
            one.reference,
            committee_name(act.view, one.committee),
            cut(one.text),
            date_in_full(one.closes),
            _so_far(act, one),
            standing_of(one, act.scene.today).capitalize(),
        )
        for one in found
    )
    return Reply((table("Written resolutions", columns, rows),), ids=tuple(one.id for one in found))


def _so_far(act: Act, one: Resolution) -> str:
    counted = rules.count(one, act.view.find(Ballot, resolution=one.id))
    return f"{counted.in_favour} of {counted.needed} needed"


def shown(act: Act, one: Resolution) -> Reply:
    """One resolution with everything around it."""
    ballots = act.view.find(Ballot, resolution=one.id)
    state = standing_of(one, act.scene.today)
    heading = Heading(f"Written resolution {one.reference}: {state}")
    facts = Facts(tuple((label, text) for label, text in _facts(act, one, ballots) if text))
    votes = _votes(act, ballots) if _may_see_votes(act, one, ballots) else ()
    mine = next((each for each in ballots if each.person == act.actor.id and not each.interest), None)
    able = mine is not None and not ended(act, one)
    return Reply((heading, Text(one.text), facts, *votes, *((ways(one),) if able else ())), ids=(one.id,))


def _facts(act: Act, one: Resolution, ballots: Sequence[Ballot]) -> Iterator[tuple[str, str]]:
    counted = rules.count(one, ballots)
    terms = act.view.maybe(TermsOfReference, one.terms) if one.terms else None
    yield "Committee", committee_name(act.view, one.committee)
    yield "Explanation", one.why
    yield "Opened", f"{full(one.opened, act.zone)} by {person_name(act.view, one.opened_by)}"
    yield "Votes by", date_in_full(one.closes)
    yield "Must agree", f"{counted.needed} of {counted.entitled}: {one.threshold}"
    yield "By", f"terms of reference, version {terms.number}" if terms else ""
    yield "Votes", votes_in_words(counted)
    left_out = [person_name(act.view, each.person) for each in ballots if each.interest]
    yield "Left out for an interest", in_a_row(left_out)
    if one.settled:
        yield "Settled", f"{full(one.settled, act.zone)} by {person_name(act.view, one.settled_by)}"
    yield "Reason", one.because
    if made := rules.decision_of(act.view, one):
        yield "Minuted", come_to_in_words(act, minuted_at(act.view, made))
    if one.state is ResolutionState.TO_A_MEETING:
        yield "Discussed", come_to_in_words(act, discussed_at(act.view, one))


def _may_see_votes(act: Act, one: Resolution, ballots: Sequence[Ballot]) -> bool:
    committee = act.view.get(Committee, one.committee)
    keeps = permissions_held(act.view, act.actor.id, committee) & RECORDERS.permissions
    asked = any(each.person == act.actor.id for each in ballots)
    return not act.request.overheard and bool(keeps or asked)


def _votes(act: Act, ballots: Sequence[Ballot]) -> Iterator[Part]:
    rows = ((person_name(act.view, one.person), _vote(one), _when(act, one)) for one in ballots)
    yield table("Votes", ("Name", "Vote", "When"), rows)


def _vote(one: Ballot) -> str:
    if one.interest:
        return "Has an interest"
    return one.choice.value.capitalize() if one.choice else "Not yet"


def _when(act: Act, one: Ballot) -> str:
    how = " by the link" if one.by_link else ""
    return f"{full(one.cast, act.zone)}{how}" if one.cast else "–"


def ways(one: Resolution) -> Choices:
    """The buttons of somebody who may vote."""
    lines = (
        ("I agree", f"resolution vote {typed(one)} for"),
        ("I do not agree", f"resolution vote {typed(one)} against"),
        ("I abstain", f"resolution vote {typed(one)} abstain"),
        ("A meeting should decide", f"resolution meeting {typed(one)}"),
    )
    return Choices(tuple(Button(label, line) for label, line in lines))
