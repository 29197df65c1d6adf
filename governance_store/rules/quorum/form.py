"""Which fields does a quorum rule have in a form? Each part in a line of its own, as it is said in English.

A form is filled in with what was understood of a clause, and read back line by line: what an administrator
changes there is read by the same grammar, so that form and clause never say two things.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from governance_store.rules.quorum.printing import sentences
from governance_store.rules.quorum.rule import Condition, QuorumRule, Variant, When


@dataclass(frozen=True, slots=True)
class FormField:
    """One field: its key, what it asks, and an example."""

    key: str
    label: str
    example: str


FIELDS: Final = (
    FormField("total", "How many", "One third of the voting members, rounded up."),
    FormField(
        "people", "Who must be among them", ("At least one of them must be the chair or the deputy chair.")
    ),
    FormField("shares", "Shares of those present", "More than half of those present must be lay."),
    FormField(
        "organisations", "Organisations", ("At least one member from each organisation must be present.")
    ),
    FormField(
        "occasions", "For some decisions or meetings", ("For change constitution, the quorum is ten members.")
    ),
    FormField("counting", "Who counts", "Deputies count towards the quorum."),
    FormField("interests", "Interests", ("A member with an interest in an item is not counted for it.")),
    FormField(
        "without", "Without a quorum", ("If there is no quorum within 30 minutes, the meeting is adjourned.")
    ),
    FormField(
        "noted", "Beside the quorum", ("Beside the quorum it is said: “The chair has a casting vote”.")
    ),
    FormField(
        "outside",
        "Decisions without a meeting",
        ("A written resolution must be agreed by 3/4 of the members."),
    ),
)


def fields_of(rule: QuorumRule) -> dict[str, str]:
    """What stands in each field, by its key; empty where the rule says nothing of it."""
    test = rule.test
    parts: Mapping[str, QuorumRule] = {
        "total": QuorumRule(Condition(total=test.total, unit=test.unit, left_out=test.left_out)),
        "people": QuorumRule(Condition(needed=test.needed)),
        "shares": QuorumRule(Condition(proportions=test.proportions)),
        "organisations": QuorumRule(Condition(organisations=test.organisations)),
        "occasions": QuorumRule(variants=_occasions(rule)),
        "counting": QuorumRule(
            deputies=rule.deputies,
            proxies=rule.proxies,
            remote=rule.remote,
            deputised=rule.deputised,
            undeputised=rule.undeputised,
        ),
        "interests": QuorumRule(
            conflict=rule.conflict, variants=tuple(one for one in rule.variants if one.when is When.CONFLICT)
        ),
        "without": QuorumRule(fallback=rule.fallback),
        "outside": QuorumRule(procedures=rule.procedures),
        "noted": QuorumRule(noted=rule.noted),
    }
    return {field.key: " ".join(sentences(parts[field.key])) for field in FIELDS}


def _occasions(rule: QuorumRule) -> tuple[Variant, ...]:
    return tuple(one for one in rule.variants if one.when is not When.CONFLICT)


def clause_of(fields: Mapping[str, str]) -> str:
    """The clause that the fields of a form make together, in their order."""
    return " ".join(fields[field.key].strip() for field in FIELDS if fields.get(field.key, "").strip())
