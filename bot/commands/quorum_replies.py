"""What is said of a meeting's quorum: by the answers before it, and by who is there once it is on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from bot.commands.base import Act
from bot.commands.naming import count, in_a_row, person_name, table
from bot.reply import Button, Choices, Facts, Mood, Part, Table, Verdict
from governance_store.records.agenda import AgendaItem
from governance_store.records.declaration import Declaration
from governance_store.records.meeting import Meeting
from governance_store.rules.agenda_building import numbered
from governance_store.rules.local_time import local, time_text
from governance_store.rules.presence import is_on
from governance_store.rules.quorum.printing import sentences
from governance_store.rules.quorum.verdict import Finding
from governance_store.rules.quorum.verdict import Verdict as Judged
from governance_store.rules.quorum_at import Sitting
from governance_store.rules.quorum_forecast import Forecast, Outlook
from governance_store.rules.quorum_membership import Membership

_MOODS: Final = {
    Outlook.QUORATE: Mood.GOOD,
    Outlook.OPEN: Mood.WARNING,
    Outlook.NOT_QUORATE: Mood.WARNING,
    Outlook.CANNOT_SAY: Mood.NOTE,
}
_FOUND: Final = {
    Finding.QUORATE: "quorate",
    Finding.NOT_QUORATE: "not quorate",
    Finding.CANNOT_SAY: "not to be judged",
}


def finding_in_words(one: Judged) -> str:
    """A verdict in few words: what was found, and how many were counted of how many."""
    of = f" of {one.required} needed" if one.required is not None else ""
    return f"{_FOUND[one.finding]}: {one.counted}{of}"


def by_answers(act: Act, meeting: Meeting, by: Membership, seen: Forecast) -> Iterator[Part]:
    """The forecast, why, who has not answered, and which deputies would help."""
    reasons = [f"By those who come: {finding_in_words(seen.coming)}.", *seen.coming.reasons]
    if by.draft:
        reasons.append("The terms of reference are a draft, which has not been agreed yet.")
    yield Verdict(_MOODS[seen.outlook], f"Likely {seen.outlook.value}.", tuple(reasons))
    if seen.unanswered:
        names = in_a_row([person_name(act.view, one) for one in seen.unanswered])
        yield Facts((("Not answered", f"{count(len(seen.unanswered), 'person', 'people')}: {names}"),))
    if seen.calls:
        yield _calls(act, seen)
        yield Choices((Button("Who is invited", f"meeting show {meeting.id}"),))


def _calls(act: Act, seen: Forecast) -> Table:
    rows = (
        (person_name(act.view, one.deputy), one.seat.role, person_name(act.view, one.seat.holder))
        for one in seen.calls
    )
    return table("Deputies whose coming would help", ("Deputy", "Seat", "In the place of"), rows)


def by_presence(act: Act, held: Sitting) -> Iterator[Part]:
    """The verdict now and for each item in doubt; of a meeting that is over, each time when that changed."""
    if is_on(held.meeting, act.now):
        yield live(act, held)
        yield from for_items(act, held)
    else:
        yield from through_the_meeting(act, held)


def live(act: Act, held: Sitting) -> Verdict:
    """Whether there is a quorum now, with what is missing."""
    judged = held.at(act.now)
    good = judged.finding is Finding.QUORATE
    told = f"At {_clock(act, act.now)} the meeting is {_FOUND[judged.finding]}: {judged.counted} counted"
    needed = f", {judged.required} needed." if judged.required is not None else "."
    return Verdict(Mood.GOOD if good else Mood.WARNING, told + needed, judged.reasons)


def for_items(act: Act, held: Sitting) -> Iterator[Verdict]:
    """The verdict for each item in which somebody has an interest, or of which the clause says more."""
    declared = [one for one in act.view.find(Declaration, meeting=held.meeting.id) if not one.withdrawn]
    for item in sorted({one.item for one in declared if one.item}):
        yield _for_item(f"item {item}", held.at(act.now, declared, item))
    for number, one in enumerate(numbered(act.view.find(AgendaItem, meeting=held.meeting.id)), start=1):
        deciding = held.deciding(act.now, one.title)
        if deciding is not held:
            yield _for_item(f"item {number}, “{one.title}”,", deciding.at(act.now))


def _for_item(item: str, judged: Judged) -> Verdict:
    mood = Mood.GOOD if judged.finding is Finding.QUORATE else Mood.WARNING
    return Verdict(mood, f"For {item} it is {finding_in_words(judged)}.", judged.reasons)


def through_the_meeting(act: Act, held: Sitting) -> Iterator[Part]:
    """From when to when a meeting that is over was quorate."""
    meeting = held.meeting
    entries = [one for one in held.entries if not one.withdrawn]
    moments = sorted({meeting.starts, *(at for one in entries for at in (one.arrived, one.left) if at)})
    rows = []
    for at in (one for one in moments if one >= meeting.starts):
        judged = held.at(at)
        rows.append((_clock(act, at), finding_in_words(judged), judged.repair or "–"))
    kept = [row for place, row in enumerate(rows) if not place or row[1:] != rows[place - 1][1:]]
    before_end = [row for row in kept if row[0] < _clock(act, meeting.ends)] or kept
    lost = any(row[1].startswith("not") for row in before_end)
    told = "It was not quorate throughout." if lost else "It was quorate throughout."
    yield Verdict(Mood.WARNING if lost else Mood.GOOD, told)
    yield table("Quorum through the meeting", ("From", "Found", "Missing"), kept)


def clause_facts(by: Membership) -> Facts:
    """The clause as it is worded, and as it was understood."""
    unclear = " ".join(f"“{one.words}”: {one.why}." for one in by.understood.not_understood)
    pairs = (
        ("Clause", by.clause),
        ("Read as", " ".join(sentences(by.understood.rule))),
        ("Not understood", unclear),
    )
    return Facts(tuple((label, text) for label, text in pairs if text))


def _clock(act: Act, instant: datetime) -> str:
    return time_text(local(instant, act.zone).time())
