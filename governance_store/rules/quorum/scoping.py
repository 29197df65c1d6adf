"""Does a statement hold for less than was read of it? At one sort of meeting, of some, or perhaps.

Each of these was once read as if it held always, of all, or as a need where it is a leave; it is named.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

from governance_store.rules.quorum.needing import Sought
from governance_store.rules.quorum.rule import Condition, Share

_Asks: TypeAlias = Callable[[Condition], bool]
_NUMBER: Final = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)"
_OFFICE: Final = r"(?:chair\w*|vice chair|president|secretary|treasurer|clerk|mayor|bursar)"


def _of_nobody(test: Condition) -> bool:
    """Whether it says at most who counts."""
    return test.is_empty


def _of_people(test: Condition) -> bool:
    """Whether it asks for somebody, and sets no number."""
    return bool(test.needed) and test.total is None


def _lets_some(test: Condition) -> bool:
    """Whether it asks for some of them, or for a share of those there that is no limit."""
    return bool(test.needed) or any(not one.most for one in test.proportions)


def _of_one_each(test: Condition) -> bool:
    return _of_people(test) and all(one.least == 1 for one in test.needed)


def _of_a_share(test: Condition) -> bool:
    return test.total is not None and any(isinstance(one, Share) for one in test.total.amounts)


def _leaves_out(test: Condition) -> bool:
    return bool(test.left_out or test.uncounted)


def _of_sorts(test: Condition) -> bool:
    """Whether it says only of which sort there are more."""
    return bool(test.proportions or test.comparisons) and test.total is None and not test.needed


def _asks(test: Condition) -> bool:
    return not test.is_empty


_WHOSE: Final = "whose deputies they are is not followed"


def _of_bodies_and_more(test: Condition) -> bool:
    """“one nurse and one manager from three trusts”: such from so many bodies, and others besides."""
    return bool(test.total or test.needed) and any(one.any_of and one.least for one in test.organisations)


_DOUBTS: Final[tuple[tuple[Sought, _Asks, str], ...]] = tuple(
    (Sought(pattern), asks, why)
    for pattern, asks, why in (
        (
            (
                r"^(?:on|at|for|in|during) (?!(?:the )?(?:quorum|count|reckoning|calculation|"
                r"purposes? of)\b|count|"
                r"determin|calculat|reckon|work|order|person|addition|any case|no case|all cases|"
                r"total)[^,]+, "
            ),
            _of_nobody,
            "whether that is so at other times is not said",
        ),
        (
            r"\bat (?:the |an |a |all )?(?:annual|general|special|emergency|extraordinary|agm|egm)\b",
            _of_nobody,
            "whether that is so at other meetings is not said",
        ),
        (
            r"^(?:decisions?|resolutions?|motions?) (?:needs?|requires?|takes?) .*\bvot(?:es?|ing)\b",
            _asks,
            "whether so many have to come, or to agree, is not said",
        ),
        (
            r"\bchairs'? (?:forum|group|committee|council|network|conference)\b",
            _asks,
            "whether the chair, or a body of chairs, is meant is not clear",
        ),
        (r"\bnot otherwise\b", _of_nobody, "when it is so, and when not, is not followed"),
        (r"^only (?!(?:the )?members\b).*\bcounts?\b", _of_nobody, "who alone counts is not followed"),
        (
            rf"^{_NUMBER}\b.*\b(?:do|does|are|is|may|shall|will|can) not\b",
            _leaves_out,
            "which of them do not count is not said",
        ),
        (
            (
                r"\b(?:video|online)\b.*\b(?:not|but)\b.*\b(?:tele)?phone\b|"
                r"\b(?:tele)?phone\b.*\b(?:not|but)\b.*\b(?:video|online)\b"
            ),
            _of_nobody,
            "who joins in which way is not followed",
        ),
        (
            (
                r"\b(?:substitutes|deputies|alternates)\b.*\b(?:for|of) (?!a|an|any|the|members|absent|"
                r"those)\w+s$"
            ),
            _of_nobody,
            _WHOSE,
        ),
        (
            (
                r"\b(?:deputies|deputy (?:attending|acting|standing|sent|appointed|named|for|of|in)|"
                r"substitutes?|alternates?|stand ?-?ins?)\b.*\b(?:for|of|instead of) "
            ),
            _leaves_out,
            _WHOSE,
        ),
        (
            (
                rf"^(?:(?:at least|at most|up to|only) )?(?:{_NUMBER}|half|a third|some|most) (?:of the )?"
                r"(?:deputies|substitutes|alternates|proxies)\b"
            ),
            _asks,
            "how many of them count, or come, is not followed",
        ),
        (
            (
                r"^(?!.*\bquorum,? (?:of|which|is|being|shall)\b)(?:deputies|substitutes|alternates|proxies|"
                r"(?:members|those|people|directors|trustees) (?:who |on the |joining|attending|taking|"
                r"dialling))[^;]*\bcount(?:s|ed)?\b"
            ),
            _asks,
            "how many are asked for beside who counts is not followed",
        ),
        (
            r"\bincluding (?:the|an?) [\w ]+? (?:by|via|on|over) (?:the )?(?:tele\w*|phone|video\w*)$",
            _asks,
            "whether others may come from afar is not said",
        ),
        (
            (
                r"^(?!.*\b(?:in person|in the room|or)\b).*\b(?:by|via|over) "
                r"(?:tele\w*|phone|video\w*|teams|zoom)\b"
            ),
            _of_people,
            "whether others may come from afar is not said",
        ),
        (
            r"\b(?:shall|must|will|is to|has to|should) count (?:the|those|how|all)\b",
            _asks,
            "who counts those present need not be one of them",
        ),
        (
            (
                r"^(?!.*\b(?:none|more than|at most|neither)\b).*\bmay\b(?! not| only)"
                r"(?!.*\b(?:must|shall|has to|"
                r"have to|needs?|required?|unless|until|without|only|if|when|once|provided)\b)"
            ),
            _of_people,
            "who may is not bound to",
        ),
        (
            (
                r"^(?!.*\b(?:none|more than|at most|up to|neither|maximum|fewer|less than|only)\b)"
                r".*\bof (?:whom|which|them) (?:may|can|might|could) (?:also )?be\b"
            ),
            _lets_some,
            "who may is not bound to",
        ),
        (
            (
                r"\b(?:count\w*|included|reckoned)\b[^,;]*\b(?:at first|in (?:their|the) first|until|once|"
                r"before|after|at (?:their|his|her|its|the|an?) (?!time\b|meeting$)[\w ]*meetings?)\b"
            ),
            _leaves_out,
            "whether that is so at other meetings is not said",
        ),
        (
            (
                r"\b(?:unless|until|provided|if)\b.*\b(?:agrees?|consents?|approves?|decides?|directs?|"
                r"allows?)\b"
            ),
            _of_people,
            "who has to agree need not be there",
        ),
        (
            (
                rf"\b{_OFFICE} (?:must|shall|has to|should)(?: always)? (?:be physically|attend in"
                rf" person|be present in "
                r"person)|(?:in person|physically)"
            ),
            _of_people,
            "whether others have to come in person is not said",
        ),
        (
            rf"\bincluding (?:the|an?) (?:\w+ )?{_OFFICE},? (?:in person|personally)\b",
            _asks,
            "whether others have to come in person is not said",
        ),
        (
            rf"\band for [\w ]+? (?:the )?{_OFFICE}$",
            _asks,
            "for what, and who, is not clear",
        ),
        (
            (
                r"\b(?:attend|be present|be there) for (?!(?:a |the )?(?:quorum|business|meeting|it|"
                r"any)\b|[\w ]+ to\b)"
            ),
            _asks,
            "whether that is so for other business is not said",
        ),
        (
            (
                r"^(?:each|every) (?!member|trustee|director|governor)[\w ]+? (?:must|shall|should|"
                r"has to) have (?:an?|the) "
                r"(?!member|representative)"
            ),
            _of_people,
            "whether there is to be one from each is not followed",
        ),
        (
            (
                r"^(?:each|every) (?:members?|trustees?|directors?|governors?) (?:must|shall|should|has"
                r" to|have to)"
            ),
            lambda test: bool(test.organisations),
            "whether all of them have to come is not followed",
        ),
        (
            (
                rf"\b(?:on|in|for|at|with) an? (?:\w+ )?(?:panel|committee|board|bench|tribunal|court|group|"
                rf"council) "
                rf"of {_NUMBER}\b"
            ),
            _asks,
            "whether that is so for other sizes is not said",
        ),
        (
            r"\b(?:must|shall|has to|have to) (?:sit|serve) on\b",
            _asks,
            "whether that is a meeting is not clear",
        ),
        (
            (
                r"\battend the (?:annual|general|special|extraordinary|emergency|agm\b|egm\b|"
                r"[\w ]+ (?:committee|panel|group)\b)"
            ),
            _asks,
            "whether that is of this meeting is not said",
        ),
        (r"\b(?:meets?|sits?) with (?!.*\bquor)", _of_one_each, "with whom they meet is no quorum"),
        (r", and$", _asks, "what follows is not clear"),
        (
            (
                r"\b(?:may|might|could|need not) (?:be|outnumber|make up|form)\b"
                r"(?!.*\b(?:no more|not more|fewer)\b)"
            ),
            lambda test: _of_sorts(test) and not any(one.most for one in test.proportions),
            "whether that has to be so is not said",
        ),
        (
            r"\b(?:on|of) (?:the )?(?:committee|board|panel|council|group)s?$",
            _of_sorts,
            "whether that is of those who come is not said",
        ),
        (
            (
                r"^(?:the|a) (?:majority|minority) of the (?:committee|board|panel|council|group|members) "
                r"(?:is|are)\b"
            ),
            lambda test: test.total is None,
            "whether that has to be so is not said",
        ),
        (
            r"\b(?:usually|generally|often|typically|mostly)\b",
            _of_sorts,
            "whether that is always so is not said",
        ),
        (
            (
                rf"^{_NUMBER} (?:of the )?(?:\w+ )?members? (?:must|shall|are|are to|have to) (?:be )?"
                r"(?:appointed|elected|nominated|chosen|selected)\b"
            ),
            _asks,
            "how somebody comes by a seat is no attendance",
        ),
        (
            rf"^of the {_NUMBER} members?,? (?:including )?{_NUMBER}\b",
            lambda test: test.total is not None,
            "whether so many are needed, or sit, is not said",
        ),
        (
            r"\brepresented on (?:the|its|a) (?:committee|board|panel|council|group)\b",
            lambda test: bool(test.organisations) and test.total is None,
            "whether that is of a meeting is not said",
        ),
        (r"\bvotes? (?:in favour|for it|against)\b", _of_people, "what somebody votes is no attendance"),
        (
            r"\b(?:must|shall|have to|has to) (?:agree|consent|sign|approve)$",
            _asks,
            "who has to agree need not be there",
        ),
        (r"\bfor (?:every|each) (?:thousand|hundred)\b", _asks, "for how many there is one is not followed"),
        (
            r"\b\w+ members from \w+ of the \w+",
            lambda test: len(test.organisations) > 1,
            "how many there must be is not clear",
        ),
        (
            (
                r"\b(?:deputies|substitutes|alternates) (?:sent|appointed|named|nominated) by "
                r"(?:an?|the|each) (?!member|absent)[\w ]*\bnot\b"
            ),
            _of_nobody,
            "whether other deputies count is not said",
        ),
        (
            r"\bof the same \w+$",
            lambda test: test.total is not None,
            "which of them are meant is not followed",
        ),
        (
            rf"\b{_NUMBER} of the {_NUMBER} [\w ]+, namely\b",
            _asks,
            "whether so many of those named is meant is not clear",
        ),
        (
            r"\bincluding (?:all |any )?(?!at|the|an?|no|not|one|two|three|four|five)[\w-]+ members$",
            _of_a_share,
            "whether they are of the whole, or have to be there, is not said",
        ),
        (
            rf"(?:^|\b(?:and|with|of) )(?:at least )?(?:an?|{_NUMBER}) [\w ]+ from (?:at least )?{_NUMBER}\b",
            _of_bodies_and_more,
            "who of them has to come from so many is not clear",
        ),
        (
            r"\b(?:half|thirds?|quarters?|majority) of (?:those|the \w+) (?:from|for) (?!among)",
            lambda test: bool(test.proportions),
            "a share of some of them is no share of those who come",
        ),
        (
            (
                r"\b(?:half|thirds?|quarters?|majority|(?<!100 per )cent|(?<!100)%) of "
                r"(?:(?:those|the members|members)(?: who are)? (?:present|there|attending)$|"
                r"those(?: who are)? present (?:if|where|when)\b)"
            ),
            lambda test: _of_a_share(test) and not test.proportions,
            "a share of those who come is no quorum",
        ),
        (
            r"\bincluding\b.*\bin (?:his|her|their|the)\b.*\babsence\b.*",
            lambda test: any(term.endswith(("absence", "ill")) for one in test.needed for term in one.any_of),
            "who stands in for whom is not followed",
        ),
    )
)


_KINDS: Final = frozenset(asks for _, asks, _ in _DOUBTS)


def scope_doubts(text: str, test: Condition) -> Iterator[str]:
    """Why a statement may hold for less than its test."""
    asked = {asks for asks in _KINDS if asks(test)}
    return (why for pattern, asks, why in _DOUBTS if asks in asked and pattern.search(text))
