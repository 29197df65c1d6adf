"""What do the letters of a written resolution say? What is to be decided, and what became of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Final

from bot.outbox.notices import notice_to
from bot.outbox.rendered import Office, named, record_in
from bot.outbox.resolution_letters import voting_link
from governance_store.records.committee import Committee
from governance_store.records.letter import Letter, Matter, Route
from governance_store.records.person import Person
from governance_store.records.resolution import Ballot, Resolution, ResolutionState
from governance_store.rules.local_time import date_in_full
from governance_store.rules.resolutions import Count, count, typed
from templates.contexts.letter import AnswerLink
from templates.contexts.notice import Notice, Step
from templates.filters import one_line, plain, the

LABEL: Final = "Vote, declare an interest, or ask for a meeting"


def resolution_asked(office: Office, letter: Letter, _now: datetime) -> Notice:
    """What is to be decided, by when and by how many, and how one votes."""
    one = record_in(named(office.store, letter, Resolution))
    ballot = record_in(named(office.store, letter, Ballot))
    with office.store.reading() as view:
        name = one_line(view.get(Committee, one.committee).name)
        asker = view.maybe(Person, one.opened_by)
    by = date_in_full(one.closes)
    again = "A reminder: you" if letter.matter is Matter.RESOLUTION_REMINDER else "You"
    by_link = office.links is not None and letter.route is Route.MAIL
    told = notice_to(
        office,
        letter,
        one.reference,
        f"Your vote by {by}: {one.reference}, {name}",
        (
            f"{again} are asked to decide for {the(name)} in writing, between its meetings.",
            f"Please vote by {by}. Any member may ask that a meeting decides instead.",
        ),
        (
            ("To be decided", one.text),
            ("Explanation", plain(one.why)),
            ("Must agree", one.threshold),
            ("Votes by", by),
            ("Asked by", one_line(asker.name) if asker else ""),
        ),
        (
            Step("I agree:", f"resolution vote {typed(one)} for"),
            Step("I do not agree:", f"resolution vote {typed(one)} against"),
            Step("I abstain:", f"resolution vote {typed(one)} abstain"),
            Step("I have an interest in it:", f'resolution declare {typed(one)} "INTEREST"'),
            Step("A meeting should decide:", f'resolution meeting {typed(one)} because "REASON"'),
        ),
    )
    if not by_link or office.links is None:
        return told
    return replace(told, links=(AnswerLink(LABEL, voting_link(office.links, ballot, letter.queued)),))


def resolution_settled(office: Office, letter: Letter, _now: datetime) -> Notice:
    """What became of it, and by how many votes."""
    one = record_in(named(office.store, letter, Resolution))
    with office.store.reading() as view:
        name = one_line(view.get(Committee, one.committee).name)
        counted = count(one, view.find(Ballot, resolution=one.id))
    head, told = _SETTLED[one.state]
    carried = one.state is ResolutionState.CARRIED
    return notice_to(
        office,
        letter,
        one.reference,
        f"{head}: {one.reference}, {name}",
        (told.format(name=the(name)),),
        (
            ("To be decided" if not carried else "Decided", one.text),
            ("Reason", plain(one.because)),
            ("Votes", votes_in_words(counted) if carried else ""),
            ("Had to agree", one.threshold if carried else ""),
        ),
        (Step("See it:", f"resolution show {typed(one)}"),),
    )


_SETTLED: Final = {
    ResolutionState.CARRIED: (
        "Decided",
        "The written resolution of {name} is carried. It binds from now on, and the next meeting minutes it.",
    ),
    ResolutionState.TO_A_MEETING: (
        "A meeting decides",
        "A member has asked that a meeting of {name} decides. It stands on the next agenda.",
    ),
    ResolutionState.WITHDRAWN: (
        "Withdrawn",
        "The written resolution of {name} is withdrawn. Nothing was decided, and you need not vote.",
    ),
}


def votes_in_words(counted: Count) -> str:
    """How many voted which way, and how many did not."""
    cast = f"{counted.in_favour} for, {counted.against} against, {counted.abstained} abstained"
    return f"{cast}; {counted.silent} of {counted.entitled} did not vote"


def resolution_lapsed(office: Office, letter: Letter, _now: datetime) -> Notice:
    """That too few agreed by the closing day, so that nothing is decided."""
    one = record_in(named(office.store, letter, Resolution))
    with office.store.reading() as view:
        committee = view.get(Committee, one.committee)
        counted = count(one, view.find(Ballot, resolution=one.id))
    return notice_to(
        office,
        letter,
        one.reference,
        f"Lapsed: {one.reference}, {one_line(committee.name)}",
        (
            f"Votes were taken until {date_in_full(one.closes)}.",
            f"{counted.in_favour} of the {counted.needed} who had to agree did, so nothing is decided.",
        ),
        (("To be decided", one.text), ("Votes", votes_in_words(counted))),
        (
            Step("Take votes for longer:", f"resolution extend {typed(one)} to DATE"),
            Step(
                "Let a meeting decide:",
                f'agenda add {committee.key} "{plain(one.text)[:120]}" 10m for decision',
            ),
        ),
    )
