"""How are people joined to a number? “The five, counting among their number …”, “and they must take in …”."""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.composed.patterns import Pattern
from governance_store.rules.quorum.composed.pieces import Number, Pieces, such
from governance_store.rules.quorum.grammar import Same


def sets(pieces: Pieces) -> Pieces:
    """“of the three needed”: the number that is needed, said here."""
    return (Same(such(pieces, Number)[0].value, sets=True),)


def again(pieces: Pieces) -> Pieces:
    """“of the three”: the number that was set, said again."""
    return (Same(such(pieces, Number)[0].value),)


RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "THESOMANY": (
        ("the/these/those/such/that NUM [NOUNLESS] [PRESENT]", again),
        ("the NUM [NOUNLESS] [who are] needed/required", sets),
        ("the/a quorum of NUM", sets),
    ),
    "THATSUM": (
        "thatmany",
        "that/this/such/the/which/its/their number/total/count/company",
        "that/this/the/such majority/third/half/quarter/minimum", "[that/the/a/any/every/each/this] quorum",
    ),
    "THOSETHERE": (
        "those PRESENT", "those attending", "those [who are] needed/required", "those who attend/come",
        "those NOUNLESS", "the/those members/people PRESENT", "the/those members/people who {attend|come}",
        "the members/people who {make up|form|constitute} the quorum", "the NOUNLESS needed/required",
        "the attendance",
    ),
    "ANYTHOSE": ("them/these/those/whom/which", "THATSUM", "THOSETHERE", "THESOMANY"),
    "AMID": ("among/amongst/amidst/within ANYTHOSE", "in THATSUM", "in it", "in/of their number"),
    "WITHIN": (
        "[always] AMID", "being AMID", "[being] one of ANYTHOSE", "part of it/that", "part of THATSUM",
    ),
    "AMONG": ("WITHIN", "present", "in attendance"),
    "TAKEIN": (
        "HOLD", "HOLDS", "HOLDING", "[MUST|to] HOLD", "being to HOLD",
    ),
    "HOLD": ("include/contain/comprise/feature/embrace [AMID]", "take in", "{count|number|have} AMID"),
    "HOLDS": ("includes/contains/comprises/features/embraces [AMID]", "takes in",
              "{counts|numbers|has} AMID"),
    "HOLDING": ("including/containing/comprising/featuring/embracing [AMID]", "taking in",
                "{counting|numbering|having} AMID"),
    "THEY": (
        "they/these/those/it/this/which/who", "THATSUM", "THOSETHERE", "THESOMANY", "whose number",
        "the members/people PRESENT", "the latter", "those who are there", "the meeting",
    ),
    "PROVIDED": (
        "[,] [but] [always] provided [always/only] [that]", "[,] [but/and] [only] so/as long as",
        "[,] [but] on [the] {condition|understanding|basis|footing|terms} that",
        "[,] [but/and] [only] if", "[,] [but/and] only when", "[,] when", "[,] subject to",
        "[,] with/on the proviso that", "[,] it being necessary/required/essential that",
        "[,] and it is necessary/required/essential that",
    ),
}  # fmt: skip
