"""Clauses with meetings judged by hand, told in a few signs: seats, who is there, what is to be decided.

“> clause” opens a rule, “? clause” one that is not understood in all yet; “= :chair m*3 v!vacant
s:lay@North” are its seats, by name, labels after a colon, the body after “@”, marks after “!” (a
name left out is its label; “*3” are three of them); “+ m1-3 x/d=chair m4/r” is a meeting that has a
quorum, “-” one that has none, with a deputy (d), a proxy (p), somebody from afar (r), with an
interest (c) or attending only (a); after “;” stands its context.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_SEAT: Final = re.compile(r"(?P<name>[\w]*)(?P<labels>:[\w+]+)?(?P<rest>.*)")
_RANGE: Final = re.compile(r"(?P<name>\D*?)(?P<first>\d+)-(?P<last>\d+)")
_CAPACITIES: Final = {"d": "deputy", "p": "proxy", "a": "attendee"}


@dataclass(frozen=True, slots=True)
class Met:
    """A clause, a meeting as a file of cases has it, what there is, and whether the clause is understood."""

    clause: str
    told: str
    case: dict[str, object]
    quorate: bool
    understood: bool


def meetings(path: Path) -> Iterator[Met]:
    """Every meeting of a file, with its clause."""
    clause, understood, seats = "", True, list[dict[str, object]]()
    for line in path.read_text(encoding="utf-8").splitlines():
        sign, told = line[:1], line[2:]
        if sign in {">", "?"}:
            clause, understood = told, sign == ">"
        elif sign == "=":
            seats = [seat for one in told.split() for seat in _seats(one)]
        elif sign in {"+", "-"}:
            there, _, context = told.partition(";")
            case: dict[str, object] = {
                "id": line,
                "membership": seats,
                "attendance": [one for word in there.split() for one in _present(word)],
                "context": dict(map(_fact, context.split())),
            }
            yield Met(clause, line, case, sign == "+", understood)


def _seats(word: str) -> Iterator[dict[str, object]]:
    word, _, many = word.partition("*")
    many, *further = re.split(r"(?=[:@!])", many, maxsplit=1) if many else ("", "")
    found = _SEAT.fullmatch(word + (further[0] if further else ""))
    assert found, word
    labels = (found["labels"] or "").strip(":").split("+") if found["labels"] else []
    marks = found["rest"].split("!")[1:]
    body = re.search(r"@(\w+)", found["rest"])
    name = found["name"] or labels[0]
    for number in range(1, int(many or 1) + 1):
        yield {
            "id": f"{name}{number}" if many else name,
            "roles": labels,
            "categories": [],
            "organisation": body and body.group(1),
            "voting": "novote" not in marks,
            "vacant": "vacant" in marks,
            "suspended": "suspended" in marks,
        }


def _present(word: str) -> Iterator[dict[str, object]]:
    who, _, marks = word.partition("/")
    found = _RANGE.fullmatch(who)
    people = (
        [f"{found['name']}{n}" for n in range(int(found["first"]), int(found["last"]) + 1)]
        if found
        else [who]
    )
    marks, _, seat = marks.partition("=")
    capacity = next((told for mark, told in _CAPACITIES.items() if mark in marks), "member")
    for person in people:
        yield {
            "person": person,
            "member": None if capacity == "attendee" else seat or person,
            "mode": "remote" if "r" in marks else "in_person",
            "capacity": capacity,
            "conflicted": "c" in marks,
        }


def _fact(word: str) -> tuple[str, object]:
    key, _, value = word.partition("=")
    if not value:
        return key, True
    return (key, json.loads(value)) if re.match(r"[\d\[{]", value) else (key, value)


FILES: Final = (*sorted(Path(__file__).parent.glob("met*.txt")), Path(__file__).with_name("traps.txt"))
MET: Final = tuple(one for path in FILES for one in meetings(path))
CLAUSES: Final = tuple(dict.fromkeys(one.clause for one in MET))
