"""When is somebody reminded of an action, and who is told next? The committee's ladder, read from its terms.

It is read word by word: a word that no part takes is named, and then nothing hangs on the clause. What was
not understood is never replaced by the usual ladder, which holds only where the terms of reference set none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Final

from governance_store.records.nation import Nation
from governance_store.rules.working_days import add_working_days, is_working_day

USUAL: Final = "7 days and 1 day before, on the day and 3 days after: owner; 10 days after: owner and chair"
_MOST: Final = 60
_A_WEEK: Final = 7


class Whom(StrEnum):
    """Who is told."""

    OWNER = "owner"
    SECRETARY = "secretary"
    LEAD = "lead"
    CHAIR = "chair"


@dataclass(frozen=True, slots=True)
class Rung:
    """So many days after the day on which an action is due, or before it where negative; who is told then."""

    days: int
    working: bool
    whom: tuple[Whom, ...]

    @property
    def name(self) -> str:
        """What it is called in keys, which stay as they are."""
        return f"T{self.days:+d}{'w' if self.working else ''}"

    @property
    def words(self) -> str:
        """When it is, in words that are read back."""
        if self.days == 0:
            return "on the day"
        unit = f"{'working ' if self.working else ''}day{'' if abs(self.days) == 1 else 's'}"
        return f"{abs(self.days)} {unit} {'before' if self.days < 0 else 'after'}"


@dataclass(frozen=True, slots=True)
class Ladder:
    """The rungs, the earliest first; none where nobody is to be reminded."""

    rungs: tuple[Rung, ...] = ()

    @property
    def words(self) -> str:
        """The ladder as it was understood, in words that are read back."""
        told = (f"{one.words}: {' and '.join(one.whom)}" for one in self.rungs)
        return "; ".join(told) or "none"


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """A clause of which something could not be read, and what."""

    sentence: str


def day_of(rung: Rung, due: date, nation: Nation) -> date:
    """The working day on which a rung comes: before a weekend where it reminds, after it where it is late."""
    if rung.working and rung.days:
        return add_working_days(due, rung.days, nation)
    day = due + timedelta(days=rung.days)
    if is_working_day(day, nation):
        return day
    return add_working_days(day, 1 if rung.days > 0 else -1, nation)


_NUMBERS: Final = {
    word: number
    for number, words in {
        1: "a an one", 2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight",
        9: "nine", 10: "ten", 11: "eleven", 12: "twelve", 14: "fourteen", 15: "fifteen", 20: "twenty",
        21: "twenty-one", 28: "twenty-eight", 30: "thirty",
    }.items()
    for word in words.split()
}  # fmt: skip
_NUM: Final = rf"(?:\d{{1,3}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})"
_JOINT: Final = r"(?:,? and |, ?)"
_AMOUNT: Final = rf"{_NUM}(?:{_JOINT}{_NUM})* (?:(?:working|calendar) )?(?:days?|weeks?)"
_EARLIER: Final = r"before(?:hand)?|ahead|in advance|earlier"
_LATER: Final = r"after(?:wards)?|later|overdue"
_TIMES: Final = re.compile(
    rf"(?P<amounts>{_AMOUNT}(?:{_JOINT}{_AMOUNT})*) (?P<where>{_EARLIER}|{_LATER})\b"
    rf"|after (?P<behind>{_AMOUNT})\b"
    r"|(?P<on>on the (?:due )?(?:day|date)(?: itself)?)\b"
    r"|the (?P<next>day before|day after)\b"
)
_PEOPLE: Final = re.compile(
    r"(?P<owner>(?:action )?owners?)\b|(?P<secretary>secretary)\b"
    r"|(?P<lead>(?:(?:executive|network) )?lead)\b|(?P<chair>chair)\b(?! ?person)"
)
_ALSO: Final = re.compile(r"(?:also|too|as well|in addition)\b")
_PART: Final = re.compile(r"[;.,]|then\b")
_WORD: Final = re.compile(r"[\w’'-]+|\S")
_PASSED_BY: Final = frozenset(
    {
        *("are", "is", "be", "being", "was", "will", "shall", "reminded", "told", "notified", "informed"),
        *("prompted", "written", "to", "the", "of", "a", "an", "its", "their", "it", "they", "and", "when"),
        *("action", "actions", "due", "date", "falls", "reminder", "reminders", "sent", "go", "goes", "by"),
        *(":", "–", "-"),
    }
)
_NONE: Final = re.compile(r"(no reminders|none|nobody is reminded)\.?")


_Day = tuple[int, bool]
"""So many days after the day, or before it where negative, and whether only working days count."""


@dataclass
class _Run:
    """Days that are named in a row, or people."""

    days: list[_Day] = field(default_factory=list)
    people: list[Whom] = field(default_factory=list)


@dataclass
class _Part:
    """A part of a clause: runs of days and of people in turn, and whether the people come to those before."""

    runs: list[_Run] = field(default_factory=list)
    also: bool = False

    def add_days(self, days: Sequence[_Day]) -> None:
        if not self.runs or self.runs[-1].people:
            self.runs.append(_Run())
        self.runs[-1].days.extend(days)

    def add_person(self, person: Whom) -> None:
        if not self.runs or self.runs[-1].days:
            self.runs.append(_Run())
        self.runs[-1].people.append(person)


@dataclass
class _Reading:
    parts: list[_Part] = field(default_factory=lambda: [_Part()])
    unknown: list[str] = field(default_factory=list)
    unclear: str = ""
    last: int | None = None


@lru_cache(maxsize=256)
def read_ladder(text: str) -> Ladder | NotUnderstood:
    """What a clause says, or the words of it that were not understood."""
    said = " ".join(text.lower().replace("’", "'").split())
    if _NONE.fullmatch(said):
        return Ladder()
    reading = _Reading()
    at = 0
    while at < len(said):
        at = _step(reading, said, at)
    if reading.unknown:
        words = ", ".join(f"“{one}”" for one in reading.unknown)
        return NotUnderstood(f"I did not understand {words} in when people are reminded of actions.")
    if reading.unclear:
        return NotUnderstood(reading.unclear)
    return _assembled(reading.parts)


def _step(reading: _Reading, said: str, at: int) -> int:
    part = reading.parts[-1]
    if said[at].isspace():
        return at + 1
    if found := _TIMES.match(said, at):
        part.add_days(tuple(_days(reading, found)))
    elif found := _PEOPLE.match(said, at):
        part.add_person(Whom(found.lastgroup or ""))
    elif found := _ALSO.match(said, at):
        part.also = True
    elif found := _PART.match(said, at):
        reading.parts.append(_Part())
    else:
        found = _WORD.match(said, at)
        assert found is not None  # noqa: S101 -- any sign that is no space is a word
        if found.group() not in {*_PASSED_BY, *reading.unknown}:
            reading.unknown.append(found.group())
    return found.end()


def _days(reading: _Reading, found: re.Match[str]) -> Iterator[_Day]:
    """The days of one phrase, each with whether working days are counted."""
    if found["on"]:
        days = [(0, False)]
    elif found["next"]:
        days = [(-1 if found["next"].endswith("before") else 1, False)]
    else:
        where = found["where"] or "after"
        if where == "later" and reading.last is not None and reading.last < 0:
            reading.unclear = (
                f"“{found.group()}” could be counted from more than one day: say before or after."
            )
        sign = -1 if re.fullmatch(_EARLIER, where) else 1
        days = [(sign * many, working) for many, working in _amounts(found["amounts"] or found["behind"])]
    for many, _working in days:
        if abs(many) > _MOST:
            reading.unclear = f"An action is reminded of within {_MOST} days of its day, not {abs(many)}."
    reading.last = days[-1][0]
    yield from days


def _amounts(said: str) -> Iterator[_Day]:
    for amount in re.finditer(rf"({_NUM}(?:{_JOINT}{_NUM})*) (?:(working|calendar) )?(day|week)", said):
        of_a_week = _A_WEEK if amount[3] == "week" else 1
        for number in re.findall(_NUM, amount[1]):
            many = int(number) if number.isdecimal() else _NUMBERS[number]
            yield many * of_a_week, amount[2] == "working"


def _assembled(parts: Sequence[_Part]) -> Ladder | NotUnderstood:
    told: dict[_Day, set[Whom]] = {}
    now, last = [Whom.OWNER], list[_Day]()
    for part in parts:
        couples = _couples(part, now, last)
        if couples is None:
            both = "It is not clear who is told on which day: part what goes together by commas."
            return NotUnderstood(both)
        for days, people in couples:
            now = [*people, *now] if part.also else people
            for day in days:
                told.setdefault(day, set()).update(now)
            last = days or last
    if not told:
        return NotUnderstood("I did not understand on which days people are reminded of actions.")
    rungs = (Rung(days, working, tuple(sorted(whom, key=_place))) for (days, working), whom in told.items())
    return Ladder(tuple(sorted(rungs, key=lambda one: (one.days * (1.4 if one.working else 1), one.name))))


def _place(one: Whom) -> int:
    return tuple(Whom).index(one)


def _couples(part: _Part, now: list[Whom], last: list[_Day]) -> list[tuple[list[_Day], list[Whom]]] | None:
    """Which people go with which days; None where that is not clear."""
    runs = part.runs
    if len(runs) == 1:
        return [(runs[0].days or last, runs[0].people or now)]
    if len(runs) % 2:
        return None
    return [
        (one.days or two.days, one.people or two.people)
        for one, two in zip(runs[::2], runs[1::2], strict=True)
    ]
