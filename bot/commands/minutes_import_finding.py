"""What was found while a document of minutes was read? What differs, what is wrong, and who is meant."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from bot.commands.base import Problem, Refused
from bot.commands.naming import in_a_row
from bot.parameters.base import Scene, cut, quote
from bot.parameters.named import fold
from bot.parameters.people import A_PERSON
from governance_store.records.network import Organisation
from governance_store.records.person import Person
from templates.engines.word_blocks import Aside

WHAT = "file"
"""The parameter that problems are about."""


class How(StrEnum):
    """How what a document says stands to what is recorded."""

    THERE = "there already"
    NEW = "new"
    CHANGED = "changed"
    TAKEN_BACK = "taken back"


@dataclass(frozen=True, slots=True)
class Difference:
    """Something that would be otherwise: where it stands, what it says now, and what it would say."""

    where: str
    before: str
    after: str


@dataclass
class Finding:
    """What a document comes to, as far as it was read."""

    scene: Scene
    attendance: list[tuple[str, ...]] = field(default_factory=list)
    decisions: list[tuple[str, ...]] = field(default_factory=list)
    actions: list[tuple[str, ...]] = field(default_factory=list)
    differences: list[Difference] = field(default_factory=list)
    missing: list[Difference] = field(default_factory=list)
    """What is recorded and does not stand in the document."""
    narrative: int = 0
    """How many lines of narrative are new."""
    votes: list[str] = field(default_factory=list)
    """What tells of votes: it is kept as narrative."""
    notes: list[str] = field(default_factory=list)
    left: list[Aside] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    nearest: list[str] = field(default_factory=list)

    def amiss(self, sentence: str, *nearest: str) -> None:
        """Something is wrong, and lines that mend it."""
        self.problems.append(sentence)
        self.nearest += nearest

    def refuse(self) -> None:
        """Raise Refused where anything is wrong, with all of it."""
        problems = tuple(Problem(one, WHAT) for one in dict.fromkeys(self.problems))
        if problems:
            raise Refused(*problems, nearest=tuple(dict.fromkeys(self.nearest)))

    def person(self, said: str, where: str, organisation: str = "") -> Person | None:
        """Who is meant by a name; of two of one name, whoever is of the organisation beside it."""
        known = A_PERSON.known(self.scene)
        found = known.exact(fold(said)) or known.holding(fold(said))
        if len(found) > 1 and organisation:
            found = [one for one in found if self._is_of(one, organisation)] or found
        if len(found) == 1:
            return found[0]
        if found:
            names = in_a_row([f"{one.name} ({one.emails[0] if one.emails else one.id})" for one in found])
            self.amiss(f"{where}: “{cut(said)}” may be {names}: write the address instead of the name.")
            return None
        near = known.near(fold(said))
        hint = f" Did you mean {near.name}?" if near else ""
        self.amiss(f"{where}: nobody here is called “{cut(said)}”.{hint}", f"person add {quote(said)}")
        return None

    def people(self, said: str, where: str) -> list[Person] | None:
        """Everybody whom a row of names means, or nobody where one of them is not known."""
        if whole := A_PERSON.known(self.scene).exact(fold(said)):
            one = whole[0] if len(whole) == 1 else self.person(said, where)
            return [one] if one else None
        names = [one for part in said.split(",") for one in part.replace("&", " and ").split(" and ")]
        found = [self.person(one.strip(" @"), where) for one in names if one.strip(" @")]
        return [one for one in found if one] if found and all(found) else None

    def _is_of(self, person: Person, organisation: str) -> bool:
        own = self.scene.view.maybe(Organisation, person.organisation) if person.organisation else None
        return own is not None and fold(organisation) in {fold(own.name), own.key}
