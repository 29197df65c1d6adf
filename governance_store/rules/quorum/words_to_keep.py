"""Which words of a clause may a rule have lost? Each with how that is told, and what is asked about then.

Patterns have passed over them, or have put them with the wrong part: “all but two”,
    “other than the chair” said
of a need, “both officers”, “or a nominee”. Of the words that stand first one has to be there.
"""

from __future__ import annotations

from typing import Final, TypeAlias

from governance_store.rules.quorum import losses
from governance_store.rules.quorum.losses import Lost
from governance_store.rules.quorum.turning import WHO, N

OF_VACANT: Final = "whether vacant seats are of the whole is not said"
"""What is asked about matters only where a seat is vacant."""
Row: TypeAlias = tuple[tuple[str, ...], str, Lost, str]
_OUT: Final = (
    r"(?:other than|who (?:is|are) not|who isn't|not being|that (?:is|are) not|apart from|"
    r"aside from|except(?: "
    r"for)?|excepting|excluding|exclusive of|not counting|not including|save(?: for)?|but "
    r"not|discounting|"
    r"leaving out|without counting)"
)
_BESIDES: Final = r"(?:besides|beyond|in addition to|on top of|over and above|as well as)"
_LEAD: Final = (
    r"(?:includ\w+|of (?:whom|them|which|these)|among (?:whom|them)|represented|with "
    r"(?:at least )?(?:an?|one|"
    r"two|three))"
)
_MUST: Final = (
    r"(?:must|shall|has to|have to|needs? to|is to|are to|should|will)(?: also| always| both| all)*"
)
_COME: Final = (
    r"(?:attend|come|be (?:also |always )?(?:there|present|in attendance|represented|at the meeting))"
)
_STANDS_IN: Final = (
    r"(?:nominees?|substitutes?|alternates?|deputy|deputies|delegates?|designates?|"
    r"designees?|stand ?-?ins?|"
    r"appointees?|replacements?|proxy|locums?|understudy)"
)
_SEATS: Final = r"(?:members?|trustees?|directors?|governors?|seats?|posts?|places?)"
ROWS: Final[tuple[Row, ...]] = (
    (
        ("plus", "and", "added"),
        (
            r"\b(?:majority|more than half|most)\b[^.;,]*?,? (?:plus|and) (?:one|two|three|1|2|"
            r"3)\b(?! (?:\w+ )?"
            r"(?:of|member|director|officer|other|from|must|lay))"
        ),
        losses.is_of_shares,
        "whether so many are added to half, or to the majority, is not said",
    ),
    (
        ("all but", "all except", "all save"),
        rf"\ball (?:but|except|save) (?P<n>{N})\b",
        losses.all_but_lost,
        "how many all but so many are is not followed",
    ),
    (
        ("all but", "all except", "all save"),
        (
            rf"\ball (?:but|except|save) {N} (?:of (?:them|whom) )?(?:being|to be|are|is|(?:must|"
            rf"shall|have to) be)"
            r" (?!present|there|in attendance)"
        ),
        losses.asks_for_some,
        "how many all but so many are is not followed",
    ),
    (
        ("majority",),
        (
            r"\b(?:an?|the) (?!simple|absolute|clear|overall|bare|larger|greater|numerical|mere|"
            r"straight|full|"
            r"strict|working|ordinary|qualified|special|of\b)[a-z]+ majority\b"
        ),
        losses.is_of_shares,
        "of whom the majority is taken is not clear",
    ),
    (
        (" from ",),
        rf"\b{N} (?:\w+ )?{WHO} from (?:at least )?\w+",
        losses.lesser_many,
        "how many there must be is not clear",
    ),
    (
        ("vacan", "empty", "unfilled"),
        (
            r"\b(?:vacan\w+|(?:empty|unfilled) \w+) (?:among(?:st)?|of|in|on|for) (?:the |its |our )?"
            rf"(?!the |its |our |it\b|them\b|{_SEATS}\b|board|committee|council|panel|"
            rf"membership)\w+|\bevery (?:\w*two|three|second|other|"
            rf"third) (?:vacan|empty|unfilled)"
        ),
        losses.less_for_each,
        "for which vacancies the number is less is not followed",
    ),
    (
        tuple(_BESIDES[3:-1].split("|")),
        rf"\b{_BESIDES} (?:the|an?|its|one|two)\b",
        losses.shares_and_people,
        "whether those named are within the share, or come beside it, is not said",
    ),
    (
        ("vote", "share", "unit", "capital", "voting"),
        (
            r"\b(?:halves|half|thirds?|quarters?|fifths?|tenths?|cent|percent|%|majority|\d+) "
            r"(?:or more )?of "
            r"(?:the |all |all the )?(?!those with\b)(?:\w+ ){0,2}?(?:votes|shares|voting rights|voting "
            r"power|"
            r"share capital|capital)\b(?! cast)"
        ),
        losses.is_of_shares,
        "whether votes, or members, are counted is not clear",
    ),
    (
        (" and any",),
        rf"^(?!.*\bany\b.*\bany\b).*\band any (?:other )?{N} (?!other|members|more|of\b|from\b|{WHO})",
        losses.asks_for_people,
        "whether those named before are among so many is not said",
    ),
    (
        (
            "trusts",
            "councils",
            "hospitals",
            "authorities",
            "bodies",
            "organisations",
            "partners",
            "schools",
            "practices",
            "boards",
            "agencies",
        ),
        (
            rf"\b{N} (?P<body>trusts|councils|hospitals|authorities|bodies|organisations|partners|"
            rf"schools|practices|"
            r"boards|agencies)\b"
        ),
        losses.bodies_needed,
        "whether so many people or bodies are asked for is not clear",
    ),
    (
        (" and ",),
        (
            rf"\b{N} {WHO} and (?!the|those|one|two|three|four|five|six|at|each|always)[a-z-]+s\b"
            r"(?! (?:not|count|are|who|may|do|shall|must))"
        ),
        losses.asks_for_people,
        "whether so many are asked for of both together is not said",
    ),
    (
        (" and the ", " and its "),
        rf"\b{N} (?:{WHO} )?and (?:the|its) (?P<who>(?:[\w-]+ )?[\w-]+s)$",
        losses.one_is_enough,
        "whether one of them is enough is not clear",
    ),
    (
        (),
        rf"\b{_LEAD}\b[^.;]*?\b{_OUT}\b",
        losses.leaves_out,
        "whether they are left out of the quorum, or of that need only, is not clear",
    ),
    (
        tuple(_BESIDES[3:-1].split("|")),
        rf"\b{_LEAD}\b[^.;]*?\b{_BESIDES} (?:the|an?|its|one|two)\b",
        losses.added_to_total,
        "whether they are of that number, or come beside it, is not clear",
    ),
    (
        ("each", "every", "all "),
        rf"\b(?:each|every|all)\b[^.;]*?\b{_OUT}\b",
        losses.some_not_represented,
        "which of them need not be represented is not followed",
    ),
    (
        ("who ",),
        rf"\b{_OUT}\b[^.;]*?,? who {_MUST}",
        losses.out_but_not_needed,
        "whether the one left out has to be there is not followed",
    ),
    (
        (),
        (
            rf"^(?!the quorum )(?!.*\b(?:{N}|all|each|every|more|half|majority|third|quarter)\b).*"
            rf"(?<!not )\b{_MUST} {_COME}\b"
        ),
        losses.obliged_lost,
        "who has to be there is not followed",
    ),
    (
        ("other", "further", "additional"),
        (
            rf"\b(?:and|,) (?:at least )?(?:(?:{N}|an?) )?(?:an)?(?:other|further|additional) (?:\w+ )?"
            rf"(?P<who>(?!{WHO}\b)[a-z-]+)\b"
        ),
        losses.other_lost,
        "whether the ones named before count as that other one is not followed",
    ),
    (
        ("of them", "of whom", "of these"),
        (
            rf"\b{N} (?!other|members|people|of\b|{WHO})(?:\w+ )?\w+s,? (?:and )?(?:with )?(?:at "
            rf"least )?{N} of "
            r"(?:them|whom|these|which)\b(?! (?:may|can|might|could)\b)"
        ),
        losses.asks_for_several,
        "of whom one has to be such is not clear",
    ),
    (
        (" or both", " or else"),
        r"(?<!either)(?<!one)(?<!any) or (?:both|else)\b[^,.;]* and\b",
        losses.asks_for_several,
        "what is the alternative to what is not clear",
    ),
    (
        (" or ",),
        (
            r"(?P<comma>,?) or (?:an? |the |its |their )?(?P<one>[\w-]+(?: [\w-]+){0,3}?) and "
            r"(?:an? |the |its |their )?"
            r"(?P<two>[a-z][\w-]*(?: [\w-]+){0,2})"
        ),
        losses.or_and,
        "whether the last of them comes with both, or with the second only, is not said",
    ),
    (
        ("one of",),
        rf"\bone of (?:the|its|our)\b[^,.;]* and [^,.;]* and (?!{N}\b|at\b|not\b|no\b|a\b|an\b)",
        losses.asks_for_several,
        "which of them the one is of is not clear",
    ),
    (
        ("suspend",),
        (
            r"^(?!.*\b(?:vacan\w*|unfilled|empty|in post|in office|as members?|hold\w* office|serving)\b)"
            r".*\bsuspended\b"
        ),
        losses.share_of_those_in_post,
        OF_VACANT,
    ),
    (
        ("any of", "or more of", "or both of", "some of"),
        (
            r"\b(?:any|(?:one|two|1|2) or (?:more|both|other)|some)(?: one)? of (?:the|its|our|"
            r"their)\b[^.;]*?(?:,| and )"
        ),
        losses.several_each,
        "whether one of those named is enough is not followed",
    ),
    (
        ("both",),
        r"\bboth (?:of )?(?:the |its |their |our )?(?P<who>(?:[\w-]+ ){0,2}?[\w-]+s)\b(?! (?:and|or)\b)",
        losses.one_is_enough,
        "whether one of them is enough is not clear",
    ),
    (
        ("the ", "all "),
        (
            rf"(?:(?<!of )(?<!from )(?<!all )\bthe|\ball(?: of)?(?: the)?) (?P<who>(?:[\w-]+ "
            rf"){{0,2}}?[\w-]+s)"
            rf"(?: of the \w+)? {_MUST} {_COME}\b"
        ),
        losses.one_is_enough,
        "whether one of them is enough is not clear",
    ),
    (
        ("includ", " with "),
        (
            r"\b(?:includ\w+|with) (?:the|all|all the|all of the) (?P<who>(?:[\w-]+ "
            r"){0,2}?[\w-]+s)(?=[,.;)]|$| and )"
        ),
        losses.one_is_enough,
        "whether one of them is enough is not clear",
    ),
    (
        (" or ", "(or"),
        (
            rf"\bor,? (?:(?:if|where|when|in) [\w ,]{{1,30}})?(?:an?|the|their|his|her|its|any|his "
            rf"or her)? ?(?:\w+ ){{0,2}}?"
            rf"(?P<who>{_STANDS_IN})\b(?! (?:chair|president|convenor|convener|leader|mayor|head|"
            rf"director|principal|"
            r"speaker|secretary|treasurer|chief|governor|captain|master|moderator|functions?|powers?|duties|"
            r"authority))"
        ),
        losses.stand_in_lost,
        "whether one who stands in is enough is not followed",
    ),
    (
        ("other than", "who is", "who are", "not being"),
        (
            r"\b(?:an?|one|two|three|four) (?P<who>(?!member|people|person)(?:trustee|director|"
            r"governor|councillor|"
            r"owner|partner|shareholder|commissioner|fellow)s?),? (?:other than|who (?:is|are) "
            r"not|who isn't|who aren't|not being)"
        ),
        losses.other_noun,
        "of which sort they have to be is not followed",
    ),
)
