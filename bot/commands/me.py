"""When is somebody away, and how are they reached? Said by themselves, or by a keeper of the record."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Annotated

from bot.commands import person as people
from bot.commands.base import EVERYBODY, KEEPERS, Act, Param, Problem, Refused, command
from bot.commands.meeting_replies import moment
from bot.commands.naming import committee_name
from bot.commands.person import A_POSTAL_ADDRESS
from bot.outbox.reaching import reached_in_words
from bot.outbox.routes import account_of
from bot.parameters.people import A_PERSON
from bot.parameters.text import OneOf
from bot.parameters.when import A_DAY, A_DAY_AHEAD
from bot.reply import Button, Choices, Mood, Part, Reply, Verdict
from governance_store.records.meeting import Answer, Invitation, Meeting, MeetingState
from governance_store.records.person import Person, Reached
from governance_store.rules.absence import is_away
from governance_store.rules.local_time import date_in_full

UNTIL = Param(A_DAY_AHEAD, "Until", "until", ("to",), hint="The last day of the absence.")
FROM = Param(A_DAY, "From", "from", ("since",), hint="From today on, unless another day is given.")
A_WAY = OneOf(Reached, "a way to be reached", (("e-mail", "mail"), ("email", "mail"), ("letter", "post")))
WAY = Param(A_WAY, "By")
POSTAL = Param(A_POSTAL_ADDRESS, "Postal address", "to", ("at", "postal"))


@command("me show", "Show what is recorded of you", who=EVERYBODY, writes=False, examples=("me show",))
def show(act: Act) -> Reply:
    """The same that others see of you."""
    return people.show(act, act.actor)


@command(
    "me away",
    "Say that you are away until a day",
    who=EVERYBODY,
    examples=("me away until 10 Jan 2027", "me away from 20 Dec 2026 until 3 Jan 2027"),
    submit="I am away",
)
def away(
    act: Act,
    until: Annotated[date, UNTIL],
    since: Annotated[date | None, FROM] = None,
) -> Reply:
    """Whoever calls a meeting sees it; your meetings in that time are offered for apologies."""
    return _absent(act, act.actor, until, since)


@command(
    "person away",
    "Record that a person is away until a day",
    who=KEEPERS,
    examples=('person away "Asha Rahman" until 10 Jan 2027',),
    submit="Record",
)
def person_away(
    act: Act,
    person: Annotated[Person, Param(A_PERSON, "Person")],
    until: Annotated[date, UNTIL],
    since: Annotated[date | None, FROM] = None,
) -> Reply:
    """The same, said for somebody else."""
    return _absent(act, person, until, since)


def _absent(act: Act, person: Person, until: date, since: date | None) -> Reply:
    began = since or act.scene.today
    if began > until:
        told = f"An absence from {date_in_full(began)} cannot end on {date_in_full(until)}, before it begins."
        raise Refused(Problem(told, "until"))
    after = replace(person, away_from=began, away_until=until)
    if after == person:
        return Reply((Verdict(Mood.NOTE, "That is recorded already; nothing was changed."),))
    act.commit("person.away", after)
    who = "You are" if person.id == act.actor.id else f"{person.name} is"
    told = f"{who} away from {date_in_full(began)} up to and with {date_in_full(until)}."
    back = f"Back on {date_in_full(until + timedelta(days=1))}; it ends by itself."
    return Reply((Verdict(Mood.GOOD, told, (back,)), *_meetings_then(act, after)), ids=(person.id,))


def _meetings_then(act: Act, person: Person) -> tuple[Part, ...]:
    """The meetings of that time for which apologies were not sent yet."""
    missed = list(_missed(act, person))
    if not missed:
        return ()
    whom = "" if person.id == act.actor.id else f" for {person.id}"
    told = tuple(f"{committee_name(act.view, one.committee)}, {moment(act, one)}." for one in missed)
    buttons = (Button(f"Apologies for {one.id}", f"apologies {one.id}{whom}") for one in missed)
    return (Verdict(Mood.NOTE, "These meetings fall into that time:", told), Choices(tuple(buttons)))


def _missed(act: Act, person: Person) -> Iterator[Meeting]:
    for one in act.view.find(Invitation, person=person.id, withdrawn=False):
        meeting = act.view.get(Meeting, one.meeting)
        ahead = meeting.state is MeetingState.SCHEDULED and meeting.starts > act.now
        if ahead and one.answer is not Answer.APOLOGIES and is_away(person, _day(act, meeting)):
            yield meeting


def _day(act: Act, meeting: Meeting) -> date:
    return meeting.starts.astimezone(act.zone).date()


@command("me back", "Say that you are back", who=EVERYBODY, examples=("me back",), submit="I am back")
def back(act: Act) -> Reply:
    """An absence that is over before it was to be."""
    if act.actor.away_until is None or act.actor.away_until < act.scene.today:
        return Reply((Verdict(Mood.NOTE, "You are not recorded as away; nothing was changed."),))
    act.commit("person.back", replace(act.actor, away_from=None, away_until=None))
    return Reply((Verdict(Mood.GOOD, "You are back."),), ids=(act.actor.id,))


@command(
    "me notify",
    "Choose how you are reached: by mail, in Slack, both, or by post",
    who=EVERYBODY,
    examples=(
        "me notify mail",
        "me notify slack",
        "me notify both",
        'me notify post to "1 High Street, Northmoor NM1 1AA"',
    ),
    submit="Reach me so",
)
def notify(
    act: Act,
    way: Annotated[Reached, WAY],
    postal: Annotated[str | None, POSTAL] = None,
) -> Reply:
    """By post the secretary prints each letter and posts it."""
    return _reached(act, act.actor, way, postal)


@command(
    "person notify",
    "Set how a person is reached: by mail, in Slack, both, or by post",
    who=KEEPERS,
    examples=('person notify "Asha Rahman" post to "1 High Street, Northmoor NM1 1AA"',),
    submit="Set",
)
def person_notify(
    act: Act,
    person: Annotated[Person, Param(A_PERSON, "Person")],
    way: Annotated[Reached, WAY],
    postal: Annotated[str | None, POSTAL] = None,
) -> Reply:
    """For a lay member without an account, say."""
    return _reached(act, person, way, postal)


def _reached(act: Act, person: Person, way: Reached, postal: str | None) -> Reply:
    if way is not Reached.POST and not person.emails:
        told = (
            f"{person.name} has no e-mail address: record one first, with “person set {person.id} email …”."
        )
        raise Refused(Problem(told, "way"))
    if way in {Reached.SLACK, Reached.BOTH} and account_of(act.view, person.id) is None:
        told = f"{person.name} has no Slack account here yet: who writes to the clerk in Slack is asked once."
        raise Refused(Problem(told, "way"))
    after = replace(person, reached=way, postal=postal or person.postal)
    if after == person:
        return Reply((Verdict(Mood.NOTE, "That is recorded already; nothing was changed."),))
    act.commit("person.notified-by", after)
    who = "You are" if person.id == act.actor.id else f"{person.name} is"
    if way is not Reached.POST:
        told = f"{who} reached {reached_in_words(act.view, after)}."
        return Reply((Verdict(Mood.GOOD, told),), ids=(person.id,))
    where = f"to {after.postal}" if after.postal else "; no postal address is recorded yet"
    told = f"{who} reached by post {where}." if after.postal else f"{who} reached by post{where}."
    how = "Each letter waits until the secretary has printed and posted it."
    return Reply((Verdict(Mood.GOOD, told, (how,)),), ids=(person.id,))
