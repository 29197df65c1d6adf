"""What is said of actions: the log as a table with its key, and one action with its whole history."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from bot.commands.action_changes import committee_of, looks_after, owner_name, owns, typed
from bot.commands.base import Act
from bot.commands.meeting_replies import moment
from bot.commands.naming import committee_name, count, in_a_row, organisation_name, person_name, table
from bot.parameters.base import cut
from bot.parameters.decisions import A_DECISION
from bot.reply import Button, Choices, Facts, Heading, Mood, Part, Reply, Text, Verdict
from governance_store.records.action import Action, ActionEntry, ActionState, Happened, Priority
from governance_store.records.audit import Audit
from governance_store.records.decision import Decision
from governance_store.records.ids import PersonId
from governance_store.records.meeting import Meeting
from governance_store.records.minutes import LineKind, MinuteLine
from governance_store.records.plan import Plan
from governance_store.rules.action_log import counted
from governance_store.rules.action_owner import asked_of, helpers_of
from governance_store.rules.action_rating import KEY, Rating, rating
from governance_store.rules.actions_due import is_quiet
from governance_store.rules.local_time import date_in_full, full, local

ON_A_PAGE: Final = 25
_MOST_WITH_BUTTONS: Final = 5
_COLUMNS: Final = ("Reference", "Action", "Owner", "Due", "State", "Rating")


def key_in_words() -> str:
    """What the colours stand for."""
    told = "; ".join(f"{one.value}: {KEY[one]}" for one in Rating)
    return f"Rating: {told}."


def listed(
    act: Act, found: Sequence[Action], page: int, line_of: Callable[[int], str], *, narrowed: bool
) -> Reply:
    """The log, a page of it, with its key; buttons for one's own."""
    if not found:
        told = (
            "No action on the log answers that. “action list” shows all that are open."
            if narrowed
            else "Nothing is open. “action add”, or “#action …” in minutes, puts an action on the log."
        )
        return Reply((Verdict(Mood.NOTE, told),))
    pages = -(-len(found) // ON_A_PAGE)
    page = max(1, min(page, pages))
    where = f" Page {page} of {pages}." if pages > 1 else ""
    shown_ = found[(page - 1) * ON_A_PAGE : page * ON_A_PAGE]
    parts: list[Part] = [
        Text(f"{counted_in_words(act, found)}{where}"),
        table("Actions", _COLUMNS, (_row(act, one) for one in shown_)),
        Text(key_in_words()),
        *_own_buttons(act, shown_),
    ]
    if turn := tuple(_turning(page, pages, line_of)):
        parts.append(Choices(turn))
    return Reply(tuple(parts), ids=tuple(one.id for one in shown_))


def counted_in_words(act: Act, found: Sequence[Action]) -> str:
    """How many stand how."""
    if not found:
        return "No actions."
    sums = counted(found, act.scene.today)
    told = [f"{sums.open} open"] if sums.open else []
    told += [f"{sums.overdue} of them overdue"] if sums.overdue else []
    told += [f"{sums.proposed} proposed for closure"] if sums.proposed else []
    told += [f"{sums.closed} closed"] if sums.closed else []
    return f"{count(len(found), 'action')}: {', '.join(told)}."


def _turning(page: int, pages: int, line_of: Callable[[int], str]) -> Iterator[Button]:
    if page > 1:
        yield Button("Earlier page", line_of(page - 1))
    if page < pages:
        yield Button("Next page", line_of(page + 1))


def _row(act: Act, one: Action) -> tuple[str, ...]:
    mark = " (confidential)" if one.confidential else ""
    high = " (high priority)" if one.priority is Priority.HIGH else ""
    asked = asked_of(act.view, one)
    offered = f"; {person_name(act.view, asked)} is asked" if asked else ""
    return (
        one.reference,
        f"{cut(one.text)}{mark}{high}",
        f"{owner_name(act, one)}{offered}",
        due_in_words(one),
        state_in_words(one),
        rating(one, act.scene.today).value.capitalize(),
    )


def due_in_words(one: Action) -> str:
    """The day that holds, and the first one beside it where it was moved."""
    if one.by_when is None:
        return "no day"
    was = f" (first {date_in_full(one.originally)})" if one.originally else ""
    return f"{date_in_full(one.by_when)}{was}"


def state_in_words(one: Action) -> str:
    """How an action stands, and since when where it is closed."""
    return f"closed {date_in_full(one.closed_on)}" if one.closed_on else one.state.value


def _own_buttons(act: Act, some: Sequence[Action]) -> Iterator[Part]:
    own = [one for one in some if owns(act, one) and one.state is ActionState.OPEN]
    for one in own[:_MOST_WITH_BUTTONS]:
        yield Choices(tuple(buttons_of(act, one)), f"{one.reference}: {cut(one.text)}")


def buttons_of(act: Act, one: Action) -> Iterator[Button]:
    """What whoever answers for an open action may do with it."""
    line = typed(act, one)
    yield Button("Done", f"action done {line}")
    yield Button("Update", f"action update {line}")
    yield Button("Extend", f"action extend {line}")
    yield Button("Hand over", f"action reassign {line}")


def shown(act: Act, one: Action) -> Reply:
    """One action."""
    heading = Heading(f"{one.reference}: {state_in_words(one)}")
    facts = Facts(tuple((label, text) for label, text in _facts(act, one) if text))
    history = table("History", ("When", "Who", "What"), _history(act, one))
    buttons = tuple(_buttons(act, one))
    parts: tuple[Part, ...] = (heading, Text(one.text), facts, history, Text(key_in_words()))
    return Reply((*parts, Choices(buttons)) if buttons else parts, ids=(one.id,))


def _facts(act: Act, one: Action) -> Iterator[tuple[str, str]]:
    stands, asked = rating(one, act.scene.today), asked_of(act.view, one)
    yield "Owner", owner_name(act, one)
    yield "Asked to take it over", person_name(act.view, asked) if asked else ""
    yield "Helped by", in_a_row([person_name(act.view, each) for each in helpers_of(one)])
    yield "Organisation", organisation_name(act.view, one.organisation) if one.organisation else ""
    yield "Committee", committee_name(act.view, one.committee) if one.committee else ""
    yield "Due", date_in_full(one.by_when) if one.by_when else "no day"
    quiet = one.quiet_until if is_quiet(one, act.scene.today) else None
    yield "Put aside until", date_in_full(quiet) if quiet else ""
    yield "First due", date_in_full(one.originally) if one.originally else ""
    yield "Rating", f"{stands.value.capitalize()}: {KEY[stands]}"
    yield "Priority", one.priority.value if one.priority is not Priority.NORMAL else ""
    yield "Serves", ", ".join(one.statements)
    yield "Confidential", "yes" if one.confidential else ""
    yield "From", "; ".join(sources(act, one))
    yield "Evidence", one.evidence
    yield "Identifier", one.id if one.id != one.reference else ""


def sources(act: Act, one: Action) -> Iterator[str]:
    """Where it comes from: its meeting and item, a decision, or what was said."""
    meeting = act.view.maybe(Meeting, one.meeting) if one.meeting else None
    if meeting:
        topic = topic_of(act, one)
        item = f", item {topic.reference} {topic.text}" if topic else ""
        yield f"{committee_name(act.view, meeting.committee)}, {moment(act, meeting)}{item}"
    decision = act.view.maybe(Decision, one.decision) if one.decision else None
    if decision:
        yield f"decision {decision.reference}"
    plan = act.view.maybe(Plan, one.plan) if one.plan else None
    if plan:
        yield f"the action plan of “{plan.title}” ({plan.id})"
    audit = act.view.maybe(Audit, one.audit) if one.audit else None
    if audit:
        yield f"audit {audit.reference}: {audit.title}"
    if one.source:
        yield one.source


def topic_of(act: Act, one: Action) -> MinuteLine | None:
    """The item of the minutes under which it was given."""
    lines = act.view.find(MinuteLine, taken_in=one.taken_in) if one.taken_in else []
    item = one.reference.rpartition(".")[0]
    topics = (each for each in lines if each.kind is LineKind.TOPIC and not each.withdrawn)
    return next((each for each in topics if each.reference == item), None)


def _history(act: Act, one: Action) -> Iterator[tuple[str, str, str]]:
    first = act.store.history(Action, one.id)[0].commit
    yield full(one.raised, act.zone), person_name(act.view, PersonId(first.actor)), "put on the log"
    for each in sorted(act.view.find(ActionEntry, action=one.id), key=lambda entry: entry.number):
        yield full(each.at, act.zone), person_name(act.view, each.by), entry_in_words(act, each)


def entry_in_words(act: Act, one: ActionEntry) -> str:
    """What happened, in a sentence."""
    told = one.what.value
    match one.what:
        case Happened.UPDATED:
            return one.text
        case Happened.CHANGED:
            told = "changed"
        case Happened.EXTENDED:
            before = date_in_full(one.before) if one.before else "no day"
            after = date_in_full(one.after) if one.after else "no day"
            told = f"moved from {before} to {after}, agreed by {person_name(act.view, one.agreed_by)}"
        case Happened.QUIETED:
            told = f"put aside until {date_in_full(one.after) if one.after else 'later'}"
        case Happened.OFFERED:
            told = f"offered to {person_name(act.view, one.to)}"
        case Happened.CLOSED if one.meeting:
            told = f"closed, as agreed by the meeting of {_day_of(act, one)}"
    return f"{told}: {one.text}" if one.text else told


def _day_of(act: Act, one: ActionEntry) -> str:
    meeting = act.view.get(Meeting, one.meeting or "")
    return date_in_full(local(meeting.starts, act.zone).date())


def _buttons(act: Act, one: Action) -> Iterator[Button]:
    line, agrees = typed(act, one), looks_after(act, committee_of(act, one))
    if asked_of(act.view, one) == act.actor.id:
        yield Button("Accept it", f"action accept {line}")
        yield Button("Decline it", f"action decline {line}")
    if one.state is ActionState.OPEN and (owns(act, one) or agrees):
        yield from buttons_of(act, one)
    if one.state is ActionState.PROPOSED and agrees:
        yield Button("Agree that it is closed", f"action close {line}")
    if one.state is not ActionState.OPEN and agrees:
        yield Button("Keep it open", f"action reopen {line}")
    if one.taken_in and one.meeting:
        yield Button("The minutes it stands in", f"minutes show {one.meeting}")
    decision = act.view.maybe(Decision, one.decision) if one.decision else None
    if decision:
        yield Button("The decision it comes from", f"decision show {A_DECISION.line(decision, act.scene)}")
    audit = act.view.maybe(Audit, one.audit) if one.audit else None
    if audit:
        yield Button("The audit it comes from", f"audit show {audit.reference}")
