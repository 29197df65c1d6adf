"""What can I do here, and what needs me?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Annotated

from bot.commands.actions_waiting import actions_waiting
from bot.commands.audits_waiting import audits_waiting
from bot.commands.authority import permissions_held
from bot.commands.base import (
    ADMINISTRATORS,
    DECLARED,
    EVERYBODY,
    Act,
    Command,
    Param,
    Shortcut,
    Who,
    command,
)
from bot.commands.looking_ahead import looking_ahead
from bot.commands.meeting_replies import moment
from bot.commands.minutes_waiting import minutes_waiting
from bot.commands.naming import committee_name, count, table
from bot.commands.poll_replies import dates_in_words, to_answer
from bot.commands.resolutions_waiting import resolutions_waiting
from bot.commands.reviews_waiting import reviews_waiting
from bot.commands.sections import section
from bot.commands.silence import NOT_OPEN
from bot.language.nearest import nearest
from bot.parameters.text import Text as AText
from bot.reply import Button, Choices, Heading, Line, Mood, Part, Reply, Text, Verdict
from governance_store.records.letter import Letter, LetterState
from governance_store.records.meeting import Answer, Invitation, Meeting, MeetingState
from governance_store.records.person import Permission, Post
from governance_store.records.poll import Poll, PollAnswer, PollState
from governance_store.rules.poll import is_over

_OFTEN = ("meeting list", "meeting schedule", "committee list", "person list", "me show", "help")
_MOST_MEETINGS = 10
A_TOPIC = AText(to_end=True, called="a topic", longest=100)


@command(
    "help",
    "Show what you can say",
    who=EVERYBODY,
    writes=False,
    examples=("help", "help meeting", "help meeting schedule"),
)
def show_help(act: Act, topic: Annotated[str | None, Param(A_TOPIC, "About")] = None) -> Reply:
    """Every command that the person may use; those of a noun; or one in full."""
    if topic is None:
        return _overview(act)
    said = " ".join(topic.lower().split())
    if said in DECLARED and " " in said:
        return _in_full(DECLARED[said])
    noun = said.split()[0].removesuffix("s") if said.split()[0] not in _nouns() else said.split()[0]
    chosen = [one for one in _sorted() if one.verb.split()[0] == noun]
    if not chosen:
        likely = nearest(noun, _nouns())
        hint = (f"Did you mean “help {likely}”?",) if likely else ("“help” lists everything.",)
        return Reply((Verdict(Mood.BAD, f"There is no command about “{topic}”.", hint),), ok=False)
    return (
        _in_full(chosen[0])
        if len(chosen) == 1
        else Reply((_listed(f"Commands: {noun}", chosen), _examples(chosen)))
    )


def _sorted() -> list[Command]:
    return sorted(DECLARED.values(), key=lambda one: one.verb)


def _nouns() -> set[str]:
    return {verb.split()[0] for verb in DECLARED}


def _overview(act: Act) -> Reply:
    held = permissions_held(act.view, act.actor.id, None)
    able = [one for one in _sorted() if one.who.permissions & held or one.who is EVERYBODY]
    told = f"You are {act.actor.name}, {', '.join(sorted(held)) or 'without a permission'}. You can say:"
    hint = (
        "Dates, times and options come in any order. Leave something out and a form asks for it. "
        "“help meeting” says more."
    )
    return Reply((Text(told), _listed("What you can say", able), Text(hint)))


def _listed(caption: str, chosen: list[Command]) -> Part:
    return table(caption, ("Command", "What it does"), ((one.verb, one.summary) for one in chosen))


def _examples(chosen: list[Command]) -> Part:
    return Text("\n".join(["For example:", *(one.examples[0] for one in chosen)]))


def _in_full(one: Command) -> Reply:
    rows = (
        (
            part.param.label,
            part.param.keyword or "by itself",
            part.param.type.called,
            "needed" if part.required else "may be left out",
        )
        for part in one.parameters
    )
    who = "everybody" if one.who is EVERYBODY else ", ".join(sorted(one.who.permissions))
    parts: list[Part] = [
        Heading(one.verb),
        Text(f"{one.summary}. For: {who}."),
        *(Line(example) for example in one.examples),
    ]
    if one.parameters:
        parts.append(table("What it takes, in any order", ("What", "Keyword", "Is", ""), rows))
    return Reply(tuple(parts))


@command(
    "brief",
    "Show what needs you",
    who=EVERYBODY,
    writes=False,
    examples=("brief",),
    shortcuts=(Shortcut("What needs me"),),
)
def brief(act: Act) -> Reply:
    """What waits for an answer, for those who call meetings or keep the record, and for everybody."""
    waiting = (
        *resolutions_waiting(act),
        *actions_waiting(act),
        *minutes_waiting(act),
        *reviews_waiting(act),
        *audits_waiting(act),
    )
    parts = [*_to_answer(act), *_polls(act), *looking_ahead(act), *waiting, *_to_mend(act)]
    return Reply((Verdict(Mood.GOOD, "Nothing needs you."),) if not parts else tuple(parts))


@section("What needs you", place=1)
def needs_you(act: Act) -> Iterator[Part]:
    """The same as “brief”; where nothing does, that is said."""
    yield from brief(act).parts


def _to_answer(act: Act) -> Iterator[Part]:
    asked = act.view.find(Invitation, person=act.actor.id, answer=Answer.NONE, withdrawn=False)
    meetings = (act.view.get(Meeting, one.meeting) for one in asked)
    ahead = [one for one in meetings if one.state is MeetingState.SCHEDULED and one.ends > act.now]
    of_series = Counter(one.series for one in ahead if one.series)
    for meeting in ahead:
        others = of_series.pop(meeting.series, 0) - 1 if meeting.series else 0
        if others >= 0:  # of a series, its next date stands for all of them
            yield _asked_about(act, meeting, others)


def _polls(act: Act) -> Iterator[Part]:
    for asked in act.view.find(PollAnswer, person=act.actor.id, answered=None):
        poll = act.view.get(Poll, asked.poll)
        if poll.state is PollState.OPEN and not is_over(poll, act.scene.today):
            told = (
                f"{committee_name(act.view, poll.committee)} looks for a date: {dates_in_words(act, poll)}."
            )
            yield Choices(tuple(to_answer(poll)), f"{told} Which suit you?")


def _asked_about(act: Act, meeting: Meeting, others: int) -> Choices:
    told = f"{committee_name(act.view, meeting.committee)} meets on {moment(act, meeting)}"
    told += f", and on {count(others, 'further date')} of its series" if others else ""
    every = (Button("I will attend them all", f"series attend {meeting.series}"),) if others else ()
    single = (
        Button("I will attend", f"attend {meeting.id}"),
        Button("Apologies", f"apologies {meeting.id}"),
    )
    return Choices((*every, *single), f"{told}. Will you attend?")


@section("Your next meetings", place=2)
def next_meetings(act: Act) -> Iterator[Part]:
    """Each with the answer that was given, and a way to change it."""
    mine = {one.meeting: one for one in act.view.find(Invitation, person=act.actor.id, withdrawn=False)}
    meetings = (act.view.get(Meeting, one) for one in mine)
    ahead = [one for one in meetings if one.state is MeetingState.SCHEDULED and one.ends > act.now]
    for meeting in sorted(ahead, key=lambda one: one.starts)[:_MOST_MEETINGS]:
        answer = mine[meeting.id].answer
        told = f"{committee_name(act.view, meeting.committee)}, {moment(act, meeting)}: {answer}"
        yield Choices(tuple(_other_answers(meeting, answer)), told)


def _other_answers(meeting: Meeting, given: Answer) -> Iterator[Button]:
    if given is not Answer.ATTENDING:
        yield Button("I will attend", f"attend {meeting.id}")
    if given is not Answer.APOLOGIES:
        yield Button("Apologies", f"apologies {meeting.id}")
    yield Button("Who is coming", f"meeting show {meeting.id}")


@section("What you can ask", place=3)
def what_to_ask(act: Act) -> Iterator[Part]:
    """What is asked most, as far as it is open to the person."""
    held = permissions_held(act.view, act.actor.id, None)
    able = (one for one in _OFTEN if _may(held, DECLARED[one]))
    yield Choices(tuple(Button(DECLARED[one].summary, one) for one in able))


@section("Setting up the network", place=4, who=Who(frozenset({Permission.ADMINISTRATOR, Permission.LEAD})))
def to_set_up(_act: Act) -> Iterator[Part]:
    """For those who set it up, the way on."""
    yield Choices((Button("What to set up next", "start"), Button("Add a person", "person add")))


@section("Looking after the clerk", place=5, who=ADMINISTRATORS)
def to_look_after(_act: Act) -> Iterator[Part]:
    """For administrators: what left, and what was recorded."""
    yield Choices((Button("Letters sent", "letter list"), Button("What was recorded", "record list")))


def _may(held: frozenset[Permission], one: Command) -> bool:
    return one.who is EVERYBODY or bool(one.who.permissions & held)


def _to_mend(act: Act) -> Iterator[Part]:
    held = permissions_held(act.view, act.actor.id, None)
    if not held & {Permission.ADMINISTRATOR, Permission.SECRETARY, Permission.LEAD}:
        return
    if act.network.silent and Permission.ADMINISTRATOR in held:
        yield Choices((Button("What would leave", "network open"),), NOT_OPEN)
    failed = [one for one in act.view.find(Letter, state=LetterState.FAILED) if not one.instead]
    if failed:
        button = Button("Show them", "letter list failed")
        yield Choices((button,), f"{count(len(failed), 'letter')} could not be delivered.")
    vacant = [post.title for post in act.view.find(Post, active=True) if post.holder is None]
    if vacant:
        yield Choices((Button("Lead roles", "post list"),), f"Vacant lead roles: {', '.join(vacant)}.")
