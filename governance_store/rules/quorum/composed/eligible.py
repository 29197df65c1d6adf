"""Who may sit on a body or lead it, and for how long? “The chair must not be an employee”."""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.composed.patterns import Pattern

RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "ELIGIBLE": (
        "TERMOF MAYNOTBE [also] {be|become} {a|an|the} SOMEONE [of [the] SOMEONE]",
        "TERMOF MAYNOTBE [also] {chair|lead|sit on|serve on} {[this] SOMEONE|it}",
        "TERMOF MAYNOTBE {be|come|be drawn|be chosen} from [the] SOMEONE",
        "{panel|committee|board|tribunal} NOUN MAYNOTBE have {been|had|taken} UNTOUCHED",
        ("{nobody|no one|no NOUN|no person} who {took|made|has taken|has made|was|has been} UNTOUCHED "
        "{may|can|shall} {sit|serve} [on [the] SOMEONE]"),
        ("{nobody|no one|no NOUN} may {serve|sit|hold office} [for] more than {SPAN|NUM terms} "
        "[in a row|running|in succession]"),
        "only {a|an|the} SOMEONE {may|can} {chair|lead} {it|SOMEONE|meetings}",
        "[the] TERM is [also] {the|a|an} SOMEONE [of [the] SOMEONE]",
        "[the] TERM [WILL] be {a|an} {lay|independent} {person|member}",
    ),
    "TERMOF": ("[the] TERM", "[the] TERM of [the] SOMEONE", "[the] SOMEONE"),
    "MAYNOTBE": ("must/may/shall/should/can not", "cannot", "is/are not to"),
    "UNTOUCHED": (
        "involved [earlier|before|already] in [the] {case|matter|decision|REST}",
        "[any/a] part in [the] REST",
        "[any] earlier/previous {involvement|part} [in [the] {case|matter|decision|REST}]",
        "the/that {original|first|earlier|disputed} {decision|REST}",
    ),
}  # fmt: skip
