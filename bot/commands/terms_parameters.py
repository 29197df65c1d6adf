"""How are the fields of terms of reference typed and asked for? By an option each, as declared."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from bot.commands.base import Param, Parameter
from bot.language.nearest import nearest
from bot.language.reading import Fault, Took
from bot.parameters.base import AnyType, Plain, Scene, Words, cut
from bot.parameters.ladders import ALadder
from bot.parameters.text import YES_OR_NO, Lines, Text, YesOrNo
from bot.parameters.thresholds import AThreshold
from bot.parameters.when import A_DAY_AHEAD, A_FREQUENCY, A_NUMBER, A_PERIOD
from bot.reply import Entry, Option
from governance_store.rules import ladder_in_force, resolution_threshold
from governance_store.rules.terms import Said
from governance_store.rules.terms_fields import FIELDS, Holds, TermsField

LONGEST_CLAUSE: Final = 4000
_TYPES: Final[dict[Holds, AnyType]] = {
    Holds.TEXT: Text(called="a clause", longest=LONGEST_CLAUSE, entry=Entry.PARAGRAPH, everyday=True),
    Holds.LINES: Lines(called="a clause of several lines", longest=LONGEST_CLAUSE),
    Holds.PERIOD: A_PERIOD,
    Holds.FREQUENCY: A_FREQUENCY,
    Holds.DATE: A_DAY_AHEAD,
    Holds.NUMBER: A_NUMBER,
    Holds.YES_NO: YES_OR_NO,
}


_JUDGED: Final[dict[str, AnyType]] = {
    ladder_in_force.FIELD: ALadder(longest=LONGEST_CLAUSE, entry=Entry.PARAGRAPH, everyday=True),
    resolution_threshold.FIELD: AThreshold(longest=LONGEST_CLAUSE, everyday=True),
}
"""Clauses that the clerk goes by, and so has to understand."""


def _option(field: TermsField) -> Parameter:
    type_ = _JUDGED.get(field.key) or _TYPES[field.holds]
    asked = Param(type_, field.label, field.typed, field.also, field.hint, section=field.section)
    return Parameter(field.key, asked, required=False)


def parameter_value(said: Said) -> Any:  # noqa: ANN401 -- of the type of the field's parameter
    """What a field says, as the parameter has it by which it is typed."""
    match said.field.holds:
        case Holds.LINES:
            return said.text
        case Holds.YES_NO:
            return YesOrNo(said.text)
        case _:
            return said.value


FIELD_OPTIONS: Final[tuple[Parameter, ...]] = tuple(map(_option, FIELDS))
_TYPED: Final = {field.typed: field for field in FIELDS}
_SPELT: Final = tuple(
    sorted(
        ((tuple(words.split()), field) for field in FIELDS for words in (field.typed, *field.also)),
        key=lambda pair: -len(pair[0]),
    )
)


@dataclass(frozen=True)
class AField(Plain[TermsField]):
    """One of the fields of terms of reference, by its keyword."""

    called: str = "a field of the terms of reference"
    entry: Entry = Entry.CHOICE

    def take(self, words: Words, start: int, scene: Scene) -> Took[TermsField] | None:  # noqa: ARG002
        """Read the longest keyword that stands here."""
        for spelt, field in _SPELT:
            if words.small[start : start + len(spelt)] == spelt:
                return Took(field, start + len(spelt))
        return None

    def miss(self, words: Words, start: int, end: int, scene: Scene) -> Fault:  # noqa: ARG002
        """Offer the field that was probably meant."""
        said = words.said(start, end)
        likely = nearest(said.lower(), _TYPED)
        hint = f" Did you mean “{likely}”?" if likely else " “help tor set” lists them."
        return Fault(f"“{cut(said)}” is not {self.called}.{hint}", (likely,) if likely else (), start, end)

    def line(self, value: TermsField, scene: Scene) -> str:  # noqa: ARG002 -- the protocol's
        """Its keyword."""
        return value.typed

    def options(self, scene: Scene) -> tuple[Option, ...]:  # noqa: ARG002 -- the protocol's
        """Every field there is."""
        return tuple(Option(field.typed, field.label) for field in FIELDS)


A_TERMS_FIELD: Final = AField()
