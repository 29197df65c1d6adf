"""Who counts, who does not, and is everybody needed? One pattern a turn of phrase."""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.turning import WHO, F, N, Turn

_BODIES: Final = (
    r"(?:trusts|organisations|partners|councils|authorities|hospitals|sites|providers|"
    r"practices|colleges|schools|boroughs|"
    r"districts|bodies|employers|unions|universities|regions|places|agencies|companies|"
    r"constituencies|networks|boards|"
    r"parishes|wards|branches|states|countries|member \w+|partner \w+|constituent \w+|trust|"
    r"organisation|council|body)"
)

TURNS: Final[tuple[Turn, ...]] = (
    (
        (
            r"(?:^|(?<=[.;] ))neither (?P<one>the [\w -]+?) nor (?P<other>the [\w -]+?) (?:counts?|is "
            r"counted|are counted)\b"
        ),
        r"\g<one> and \g<other> do not count",
    ),
    (
        (
            r",? (?:who )?(?:may|can|will|shall|is invited to|are invited to|is expected to|"
            r"are expected to|is entitled to|are entitled to|normally|regularly) ?"
            r"(?:also )?(?:attends?|be in attendance|be present|take part|speak|participate|be invited)"
            r"(?: (?:in )?(?:the |all |any )?(?:meetings?|discussions?|by invitation|in an "
            r"advisory capacity|in discussion|and speak|and take part|"
            r"and participate|and contribute|at meetings|as required|of the \w+|as "
            r"observers?))*,? (?:but|and|however)(?: they| he| she| it)? "
            r"(?=(?:is|are|do|does|shall|will|may|must|cannot|can) ?(?:not|be excluded|be "
            r"disregarded|excluded|disregarded)?)"
        ),
        " ",
    ),
    (
        (
            r"\b(?:sits?|attends?|comes?|serves?|takes? part|speaks?|is there|are there|joins?|"
            r"belongs?)\b(?: (?!when|if|unless|where|only|not|and|but|or)[\w'-]+){0,7} (?:and|"
            r"but)(?: they| he| she| it)? (?=(?:is|are|do|does|shall|will|may|must|cannot|can) "
            r"?not\b)"
        ),
        "",
    ),
    (
        (
            r"\b(do|does|shall|will|may|are|is|can|must)(?: not|not)(?: be)?(?: help(?: to)?)? "
            r"?(?:make up|make|add to|go towards|contribute to|figure in|part of|included in|"
            r"counted in|form|in) (?:up )?the (?:numbers?|count|total|reckoning)(?=[,.;]|$)"
        ),
        r"\1 not count towards the quorum",
    ),
    (
        (
            r"\b(?:are|is) not (?:counted|included|reckoned|taken into account)(?: in)? (?:when|in|"
            r"for the purposes? of|for) (?:working (?:it|this|that|the quorum) out|calculating "
            r"(?:it|the quorum|this)|determining (?:it|this)|reckoning (?:it|this)|the calculation|"
            r"that calculation)"
        ),
        "are left out of account",
    ),
    (
        (
            r"\b(?:members|people|persons|those|anyone|anybody) (?:who are )?(?:attending|present|"
            r"there|who attend|who come|coming) (?:only |purely |merely |solely )?(?:as|in the "
            r"capacity of) (?:an? )?(?:observers?|guests?|advisers?|advisors?|non-members?)"
        ),
        "observers",
    ),
    (
        (
            r"\b(do|does|shall|will|may|are|is|can|must)(?: not|not)(?: be)? (?:form(?:ing)? "
            r"part of|part of|included (?:in|as part of|within|when calculating)|include in|"
            r"count(?:ed|ing)? (?:for|towards?|in|as part of|as|within|when determining|in "
            r"determining|in calculating)|contribut(?:e|ing) to|(?:considered|regarded|treated|"
            r"taken) as (?:part of|contributing to)|"
            r"taken into account (?:in|when|for)(?: determining| calculating)?|reckoned (?:in|for|towards))"
            r"(?: the)?(?: calculation of| calculations? for| determination of| purposes? "
            r"of)?(?: whether there is)?(?: the| a| any)? ?(?:quorum|quoracy)(?: purposes| "
            r"calculations?)?"
            r"(?: of the \w+)?(?=[,.;]|$)"
        ),
        r"\1 not count towards the quorum",
    ),
    (r"\b(is|are) not count towards the quorum", "do not count towards the quorum"),
    (
        (
            r", (?:if|where|when) (?:present|in attendance|attending|there)(?: at the "
            r"meeting)?,(?= (?:shall|will|may|is|are|does|do|counts?)\b)"
        ),
        "",
    ),
    (
        (
            r"\b(?:shall|will|may|is to|are to|is|are|can)(?: also)?(?: be)? (?:form part of|"
            r"included in|count(?:ed)? (?:for|in|as part of|when determining))"
            r"(?: the purposes? of)?(?: the| a| any)? (?:quorum|quoracy)(?: purposes)?(?: of "
            r"the \w+)?(?=[,.;]|$)"
        ),
        "count towards the quorum",
    ),
    # everybody
    (
        (
            r"\b(?:requires?|needs?) (?:all|every one) (?:of )?(?:the |its )?((?:voting "
            rf")?{WHO}) (?:to be |to )(present|there|in attendance|attend|take part)"
        ),
        r"require 100 per cent of the \1 \2",
    ),
    (
        (
            r"\b(?:all|every one|the whole) (?:of )?(?:the |its |our )?((?:voting )?(?:members|"
            r"trustees|directors|governors|partners|commissioners|councillors)) (must be|shall "
            r"be|are|have to be|need to be|being|to be|is) "
            r"(?:actually )?(present|there|in attendance)\b"
        ),
        r"100 per cent of the \1 \2 \3",
    ),
    # by a quorum of so many
    (
        (
            rf"^(?:{WHO}|[A-Z]\w+s|[Tt]he \w+)(?: may| can| shall| will| must)? (?:act|meet|sit|"
            r"decide|operate|proceed|do business|transact business)s? (?:only )?(?:by|with|"
            r"through|on) (?:a|the) quorum of "
        ),
        "The quorum is ",
    ),
    (
        (
            rf"\b(?:{WHO}|delegations?|attendance)?,? ?represent(?:ing|ative of) ((?:at least |"
            r"not less than |no fewer than |no less than |not fewer than |more than |over "
            rf")?(?:{F}|{N})) of "
            rf"((?:the |all )?(?:\w+ )?{_BODIES})"
        ),
        r" \1 of \2 represented",
    ),
    (
        (
            r"\bwith (?:no fewer than|not fewer than|at least|not less than|no less than|a "
            rf"minimum of) ({N}) (?:different |separate )?({_BODIES}) (?:being )?(?:represented|"
            r"present|in attendance)"
        ),
        r"and from at least \1 different \2",
    ),
)
