"""Is what a sentence says so always and firmly? Not “normally”, “could be”, “who may chair”, “need not”.

A leave, a hope or a habit that is read as a need is a rule misread; it is asked about.
"""

from __future__ import annotations

import re
from typing import Final

from governance_store.rules.quorum.needing import Needs, are_in, needed_by

_NUMBER: Final = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|half|most|some|several|\d+)"
_HEDGES: Final = (
    r"\b(?:normally|usually|ideally|preferably|typically|(?<=\w )ordinarily|mostly|often|commonly|"
    r"customarily|"
    r"hopefully|exceptionally|sometimes|occasionally|rarely|seldom|probably|perhaps|possibly|provisionally|"
    r"temporarily|approximately|roughly|informally|in principle|as a rule|at best|for preference|"
    r"as a general rule|by preference|or thereabouts|or so|if at all possible|"
    r"(?:if|where|wherever|when|whenever|where ever) (?:at all )?(?:possible|practicable|practical|feasible|"
    r"available|convenient|appropriate|desirable|reasonable|reasonably \w+)|"
    r"(?:so|as) far as (?:is )?(?:\w+ )?(?:possible|practicable|practical|feasible)|"
    r"(?:on|in|at|for|with) (?:most|many|some|several|rare|few|nearly all|almost all) "
    r"(?:\w+ )?(?:occasions?|cases?|meetings?|circumstances|months|times|sittings|sessions)|"
    r"(?:most|much) of the time|in (?:exceptional|special|normal|most|ideal) circumstances|"
    r"in the (?:normal|ordinary|usual) (?:course|way|run)|as often as|"
    r"pending|for now|until further notice|for the present|for the moment|in the interim|meanwhile)\b"
)
_ROWS: Final = (
    (_HEDGES, "whether that is always so is not said"),
    (
        (
            r"\bquorum (?:was|has been|had been|used to be|once was|were|would have been|"
            r"is (?:\w+ )?(?:proposed|thought|said|likely|meant|believed|understood|likely) to be)\b|"
            r"\b(?:is|was) (?:proposed|thought|said|believed) that\b|\bsome (?:say|think|hold)\b|"
            r"\b(?:formerly|last year|last term|used to (?:be|make|form)|was once so|"
            r"it (?:was|is not) the case)\b|"
            r"\b(?:would|may|might|could|had been|are twice|are at times) (?:be )?(?:a quorum\b|quorate\b)"
        ),
        "whether that is so now, and has to be, is not said",
    ),
    (
        (
            r"\b(?:(?:is|are|be) (?:then )?(?:treated|regarded|deemed|counted|considered|reckoned|"
            r"taken)|counts?) (?:always )?(?:as|to be) (?:if )?(?:being )?(?:absent|away|missing|"
            r"not (?:there|present|attending))\b"
        ),
        "who is counted as absent is not followed",
    ),
    (
        r"^for (?!th(?:is|ese|at)\b)(?:the |any )?(?:\w+ ){1,3}only\b",
        "whether that is so at other times is not said",
    ),
    (
        (
            r"^(?!.*\b(?:no|not) more\b).*\bquorum (?:could|might|may|would|ought to|can)(?! not| only| "
            r"never)(?: \w+)? be\b"
            r"(?! fixed| set| determined| changed| varied| altered| reduced| lowered| raised| increased| "
            r"less| lower| agreed"
            r"| decided)|"
            r"\b(?:could|might) (?:be|form|make|constitute|suffice|do)\b(?! seen)|"
            r"\b(?:would|should) (?:like|prefer|ideally|aim|wish|try|endeavour|seek|be good|be better|be "
            r"desirable)\b"
        ),
        "whether that has to be so is not said",
    ),
    (
        (
            r"\b(?:is|are|be) (?:expected|encouraged|advised|recommended|hoped|desirable|"
            r"advisable|preferable|"
            r"preferred|urged|intended|supposed|welcome(?! to (?:stay|listen|watch|observe|speak)\b)|"
            r"desired|suggested|anticipated)\b|"
            r"\b(?:aims?|tr(?:y|ies)|"
            r"endeavours?|strives?|tends?|hopes?|seeks?|intends?) to\b|\b(?:recommends?|suggests?|"
            r"prefers|hopes) that\b"
        ),
        "whether that has to be so is not said",
    ),
    (
        (
            r"^(?!.*\b(?:at least|per ?cent|half|quorum|majority|thirds?|two|three|four|five|six|seven|"
            r"eight|nine|ten|\d+)\b)"
            r".*\bshould (?:also |always |both |all )?(?:be (?:present|there|in attendance|in the room|"
            r"at)|attend|"
            r"come|be one|be among|sit|join|take part|participate)\b"
        ),
        "whether that has to be so is not said",
    ),
    (
        (
            r"\b(?:set|fixed|determined|decided|prescribed|specified|agreed|chosen|settled|laid "
            r"down) by\b[^.;]*"
            r"\b(?:but|and|subject to|being)\b[^.;]*\b(?:at least|never|minimum|not (?:less|fewer|"
            r"lower|below))\b"
            r"(?!.*\b(?:unless|until|otherwise)\b)"
        ),
        "how many are needed is told elsewhere",
    ),
    (
        r"\b(?:settles?|sets?|fixe?s|decides?|determines?|chooses?) (?:its|their) own quorum\b[^.;]*\bbut\b",
        "how many are needed is told elsewhere",
    ),
    (
        (
            r"^(?:the |a )?quorum (?:may|must|shall|can|should|will) never (?:be|fall|drop|go)\b"
            r"(?!.*\b(?:unless|until|otherwise)\b)"
        ),
        "only the least that it may be is told",
    ),
    (
        (
            r"\b(?:need not|needn't|needs not|(?:not|never) (?:be )?(?:required|obliged|bound|expected|"
            r"compelled) to|"
            r"(?:is|are) (?:excused|exempt))\b(?=.*\b(?:unless|except|save|until|but|only|if|when|where)\b)|"
            r"\bof (?:whom|them|these|which|those) need not\b|\bno need (?:for|to)\b.*\bunless\b"
        ),
        "who need not come, or be such, is not followed",
    ),
    (
        (
            r"^(?!.*\b(?:never|not) (?:be )?(?:counted|count|reckoned)\b)"
            r".*\b(?:may|can|could|might) (?:also |then )?be (?:required|asked|invited|called|"
            r"expected|requested|"
            r"needed|compelled|summoned|obliged|told|directed|ordered|instructed)\b"
        ),
        "who may be asked to come need not",
    ),
    (
        (
            r"\b(?:when|if|where|whenever|as|once|unless) (?:so |first |specifically )?(?:asked|required|"
            r"requested|"
            r"invited|needed|necessary|called|summoned|directed|told|wanted|relevant|applicable|instructed)"
            r"(?: to(?: do so)?| by [\w ]+| upon)?$"
            r"|\b(?:attends?|comes?|joins?) (?:as|when|if|where) (?:and when )?(?:needed|required|"
            r"necessary)\b"
        ),
        "when that is so is not told",
    ),
    (
        (
            r"\b(?:attend\w*|present|come|there|sit|join|required|needed) (?:at |for |during |in "
            r")?(?:the|"
            r"its|their|his|her|each|every) (?:\w+ )?(?:first|second|third|fourth|last|final|next|opening|"
            r"closing|"
            r"inaugural|other|alternate|monthly|quarterly|weekly|spring|summer|autumn|winter|january|july|"
            r"half|start|beginning|end)\b(?! (?:of the quorum|quarter|third|member|chair))"
        ),
        "whether that is so at other meetings is not said",
    ),
    (
        (
            rf"^(?!.*\b(?:absent|miss\w*|fail\w*)\b).*(?:\b{_NUMBER} (?:\w+ )?(?:meetings?|sittings?|"
            rf"sessions?) (?:in|out of|a|per|each|every|of)\b|"
            rf"\b(?:once|twice|{_NUMBER} times|\w+ meetings?) (?:a|per|each|every|in (?:any|every|each|the)) "
            r"(?:year|month|quarter|term|week|session)\b|\b(?:every|each) (?:other|second|third) "
            r"(?:meeting|month)\b|"
            r"\b(?:alternate|consecutive|successive) (?:meetings?|months?|sittings?)\b|"
            r"\b(?:half|most|some|a third|two thirds|a quarter|all but \w+) (?:of )?(?:the |its |all )?"
            r"(?:meetings?|sittings?|sessions?)\b)"
        ),
        "at how many meetings that is so is no quorum",
    ),
    (
        (
            r"^(?!.*(?:video|tele|phone|remote|online|electronic|virtual|link|prox|deput|alternate|substitut|"
            r"conference|means|represent|nomin|stand|hybrid|interest|abst|conflict|link|afar|dial|"
            r"screen|zoom|teams))"
            r".*\b(?:counted|counts?|deemed|treated|regarded|considered|reckoned|taken) (?:always "
            r")?(?:(?:as|to be) )?"
            r"(?:if )?(?:being )?(?:\w+ )?(?:present|there|attending|in attendance|at the meeting)\b"
        ),
        "who is counted without coming is not followed",
    ),
    (
        (
            r"\bwith (?!no\b)(?:(?!\bnot\b)[^,.;])*? (?:counted|counting|reckoned)(?: in| too| as "
            r"well)?(?=$|[,.;)])"
        ),
        "whether they have to come, or only count, is not said",
    ),
    (
        (
            r"(?<!not )\binclud\w+ (?:any|all|ex officio|co ?opted|whatever|whichever|such)\b(?! "
            r"(?:of the|one|two|"
            r"three|four|five|\d+)\b)(?! (?:vacan|seats|unfilled|empty))"
        ),
        "whether they have to come, or only count, is not said",
    ),
    (
        (
            r"^(?!.*\b(?:none|no|not|nothing|nobody|at most|neither|up to|maximum|fewer|only)\b)"
            r".*(?<!by )\b(?:who|whom|which)"
            r"(?! (?:cannot \w+|(?:is|are) (?:away|absent|unable)) (?:may|can)\b)"
            r"(?: \w+){0,2}? (?:may|might|can|could) (?:also |then |instead "
            r"|well |always )?"
            r"(?!also\b|then\b|instead\b|well\b|always\b|not\b|only\b|no\b|vote|attend|count|be counted|"
            r"act\b(?! as)|take part|join|be present|sit\b|participate|"
            r"speak|be there|be no\b|cast|lawfully|validly|exercise|come|decide|deal)"
        ),
        "what may be so need not",
    ),
    (
        (
            r"\b(?:take|takes|taking|to take) the chair\b(?! out| from| off)|\bto "
            r"chair\b|\bchairs? it\b|\bshall preside\b|"
            r"\bacting as (?:secretary|chair|clerk|treasurer)\b|\b(?:acts?|serves?) as (?:the |its |our )?"
            r"(?:committee |board )?(?:secretary|clerk|minute|note)|"
            r"\bmeetings? (?:shall|will|must|are to|is to|are|is)(?: always)? "
            r"(?:be )?(?:chaired|presided over) by\b|"
            r"\b(?:shall|must|will|to) be elected "
            r"(?:as )?(?:chair|president|secretary)|\b(?:chair|president|secretary|clerk) counts (?:the|"
            r"those|how|all)\b|"
            r"\bto (?:minute|take (?:the )?(?:minutes|notes)|keep (?:the )?minutes|record)\b"
        ),
        "who presides, or keeps the record, need not be asked for",
    ),
    (
        (
            r"\b(?:for|during|at) (?:only |at least |just )?(?:a )?(?:part|some|most|half|the (?:majority|"
            r"bulk|greater part|larger part)) of (?:the|an?|any|each|every|that|it)\b"
            r"(?! year| month| quarter| members?)"
        ),
        "whether that is so for the rest of the meeting is not said",
    ),
    (r"\bof (?:whom|which|them)(?: \w+)? (?:may|might|could|can) include\b", "what may be so need not"),
    (
        (
            r"(?<!not )(?<!nor )\b(?:one|some|part) of those who (?:may|can|could|might) (?:be counted|count|"
            r"come|attend|vote)\b"
        ),
        "what may be so need not",
    ),
)
_PATTERNS: Final[tuple[tuple[re.Pattern[str], Needs, str], ...]] = tuple(
    (re.compile(pattern), needed_by(pattern), why) for pattern, why in _ROWS
)


_LOOKS_ON: Final = re.compile(
    r"\b(?:normally|usually|generally|often|ordinarily|sometimes) (?=(?:attend|come|sit|join)s?\b[^;:]*"
    r"\b(?:without|no|not) (?:an? |be |being |any )?(?:votes?|voting|bearing|part|count\w*)\b)"
)
"""“usually attends without a vote”: how often is of no matter where nobody has to come."""


def not_firm(sentence: str) -> str:
    """Why what a sentence, in small letters, says may not be so, or not always; or nothing."""
    sentence = _LOOKS_ON.sub("", sentence)
    for pattern, needs, why in _PATTERNS:
        if are_in(needs, sentence) and pattern.search(sentence):
            return why
    return ""
