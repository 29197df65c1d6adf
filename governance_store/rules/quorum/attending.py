"""Does a sentence ask that somebody comes? Not that a seat is filled, or that somebody signs or agrees.

A number to call a meeting, to agree, to sign, or of seats that are filled is no quorum; it is asked about.
"""

from __future__ import annotations

import re
from typing import Final

from governance_store.rules.quorum.needing import Needs, are_in, needed_by

_MUST: Final = r"(?:must|shall|should|will|has to|have to|needs? to|is to|are to|ought to)"
_NUMBER: Final = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|\d+)"
)
_PART: Final = r"(?:half|majority|thirds?|quarters?|fifths?|tenths?|per cent|\d+%)"
_PLENARY: Final = r"(?:the |our |this |its |an? )?(?:[a-z]+ ){0,3}?"
_BODY: Final = (
    r"(?:board|committee|council|panel|group|trust|body|authority|society|charity|company|club|forum|"
    r"partnership|association|commission|tribunal|governors|trustees|directors|membership|court|senate)"
)
_THERE: Final = (
    r"(?:quor|present|presence|attend|\bthere(?= to\b|$|[,.;)]| (?:at|for|in|when|before|from|too)\b)|"
    r"in the (?:room|chamber|hall)|particip|tak\w+ part|\bsits?\b|sitting|enough|suffic|turn\w* (?:up|out)|"
    r"\bcom(?:es?|ing)\b|\bjoin|gather|absen|without|around the table|in person|with us|"
    r"\bcount|at (?:the|a|any|each|every|all) \w*\s?meetings?)"
)
_ROWS: Final = (
    (
        (
            r"^(?!.*\b(?:who|whom|that|which|those|as|nobody|although)\b.* (?:be|been|are|is)\b)"
            r"(?!.*\bwhether or not (?:every|each|all|any|some|it|they)(?: the)?(?: \w+)? (?:is|are) "
            r"(?:filled|occupied|taken)$).*"
            r"\b(?:be|been|are|is|remains?|gets?|becomes?) (?:\w+ly |first |already |now |still )?"
            r"(?:in (?:post|office|place|position|their seats?)|filled|appointed|(?:re )?elected|co ?opted|"
            r"nominated|chosen|selected|recruited|sworn in|registered|enrolled|installed|occupied)"
            r"(?=$|[,.;)]| (?:before|until|at|to|for|in|and|or|when|if|first)\b)"
        ),
        "that seats are filled is no attendance",
    ),
    (
        rf"\b(?:fewer|less) than {_NUMBER} (?:[a-z]+ )?\w+ (?:in|on) (?:office|post|place|the \w+)$",
        "that seats are filled is no attendance",
    ),
    (
        (
            rf"\b(?:if|where|when|while|whenever) there (?:is|are) (?:only )?{_NUMBER} (?:[a-z]+ )?\w+ "
            r"(?:in (?:office|post|place)|serving|holding office)\b"
        ),
        "that seats are filled is no attendance",
    ),
    (
        (
            r"(?<!business )\b(?:must|shall|should|has to|have to|needs? to|is to|are to) (?:\w+ly |"
            r"together |first |all |both )?"
            r"(?:ask|request|requisition|demand|petition|summon|convene|call|sign|countersign|agree|"
            r"consent|assent|"
            r"concur|approve|authorise|authorize|support|back|endorse|ratify|second|propose|nominate|object|"
            r"dissent|apply|initial|witness|confirm|certify|sanction|vote (?:for|in favour|against)\b"
            r"(?! or against))\b(?! a quorum| a meeting to order| the roll)"
        ),
        "who has to ask, sign or agree need not come",
    ),
    (
        (
            rf"\b{_NUMBER} (?:of the |of its )?(?:[a-z]+ )?\w+ (?:asking|requesting|demanding|agreeing|"
            rf"concurring|"
            r"consenting|assenting|signing|approving|supporting|objecting|dissenting|proposing|seconding|"
            r"in favour|in support|ask|agree|concur|consent|sign|approve|request|object|are told|"
            r"are notified|"
            r"are informed|have signed|have agreed|have consented|have asked|have approved)\b"
        ),
        "who has to ask, sign or agree need not come",
    ),
    (
        (
            r"\b(?:needs?|requires?|takes?|wants?|must have|unless|without)\b[^.;]*?"
            r"(?<!by )\b(?:requests?|requisitions?|petitions?|signatures?|support|consent|agreement|approval|"
            r"permission|sanction|assent|backing|blessing|seconders?|proposers?|leave)\b(?! of (?:absence|"
            r"a meeting))"
        ),
        "a request, a signature or a consent is no attendance",
    ),
    (
        (
            r"^(?:an? |any |every |each |the |all )?(?:\w+ )?(?:polls?|ballots?|show of hands|motions?|"
            r"amendments?|"
            r"nominations?|petitions?|requisitions?|requests?|proposals?|calls?|complaints?|referendums?|"
            r"recounts?|"
            r"divisions?) (?:needs?|requires?|takes?|must have|shall have|has to have|shall need|wants?)\b"
        ),
        "whether so many have to come, or to demand it, is not said",
    ),
    (
        (
            rf"\b(?:needs?|requires?|takes?|wants?|by) (?:at least |an? |the )*(?:\w+ )?{_PART}(?: of "
            rf"(?:the |all |its |those |the total |votes )?(?:\w+ ){{0,2}}?)? ?"
            r"(?:those present|votes cast|votes|voting(?=$|[,.;)]| (?:on|at|for|in|and|then)\b)|"
            r"(?<=those )present|cast)\b"
            r"(?! (?:must|shall|should|have|has|are|is|being|be)\b)"
        ),
        "a share of those who come or vote is no quorum",
    ),
    (
        (
            rf"^(?!.*\bmeetings? )(?:to|an?|any|every|the|all|for|changing|amending|decisions?|elections?|"
            rf"\w+ing) .*"
            rf"\b(?:needs?|requires?|takes?|wants?) (?:an? )?(?:[a-z]+ )?{_PART}(?: vote)?$"
        ),
        "whether so many have to come, or to agree, is not said",
    ),
    (
        (
            r"\b(?:by|with) (?:an? |the )?(?:simple |bare |clear |absolute |two thirds |special |qualified )?"
            r"(?:majority|unanim\w+|consensus)(?: votes?)?(?=$|[,.;)])"
        ),
        "whether so many have to come, or to agree, is not said",
    ),
    (
        rf"\b{_PART} to (?:decide|carry|pass|agree|approve|resolve|adopt|win|change|amend)\b",
        "whether so many have to come, or to agree, is not said",
    ),
    (
        (
            r"\b(?:needs?|requires?|takes?|wants?) [^.;,]*? to (?!be\b|attend|sit\b|act\b|meet\b|hear\b|"
            r"form\b|make|"
            r"constitute|vote\b|decide|do\b|proceed|conduct|transact|start|open\b|begin|take\b|"
            r"join|participate|"
            r"come\b|turn\b|remain|stay\b|go\b|hold\b|pass\b|appear|assemble|gather|show\b|"
            r"deliberate|continue|"
            r"exercise|carry\b|be quorate|function|have\b|reach|become|include|business|date|count|it\b|"
            r"the\b|an?\b|any\b|this\b|that\b|remove|elect\b|revoke|\d)"
        ),
        "what they have to do is no attendance",
    ),
    (
        (
            rf"^(?:there (?:{_MUST} be|is|are)|the {_BODY} (?:{_MUST} be|is|are) (?:made up|"
            rf"composed|formed of|"
            rf"comprised|of\b|an?\b|the\b|{_NUMBER}))\b(?!.*{_THERE})(?:(?! to be).)*$"
        ),
        "whether that is of who comes, or of who belongs to it, is not said",
    ),
    (
        (
            rf"\b(?:{_PART}|{_NUMBER}) of (?:the|its|our) (?:\w+ )?{_BODY}(?:'s)?(?: members)? (?:{_MUST} "
            rf"be|are|is) "
            rf"(?!.*{_THERE})(?!at\b|in\b|on\b|physically|quor|required|needed|represented|the quorum|"
            rf"together|here)"
        ),
        "whether that is of who comes, or of who belongs to it, is not said",
    ),
    (
        (
            r"^(?:the |its |our )?(?:governors|members|trustees|directors|councillors|officers|"
            r"commissioners) "
            rf"(?:are|comprise|consist of|include|number)\b(?!.*{_THERE})(?! required| needed)"
        ),
        "whether that is of who comes, or of who belongs to it, is not said",
    ),
    (
        (
            rf"^(?:each|every) (?:[a-z]+ ){{1,3}}?(?:{_MUST} |may |can )?(?:have|has|sends?|"
            rf"appoints?|nominates?|"
            rf"names|provides?|supplies|supply)\b(?!.*{_THERE})"
        ),
        "whether that is of who comes, or of who belongs to it, is not said",
    ),
    (
        r"\bof the (?:\w+ )?members,? \w+ of whom (?:are|is|were|was)\b",
        "of whom so many are such is not said",
    ),
    (
        (
            r"^(?:each|every|all|both)\b.*\brepresented by (?:an?|its|their|the) (?!member|person|"
            r"representative|delegate|voting|deputy|proxy)"
        ),
        "by whom they have to be represented is not followed",
    ),
)
_CALLING: Final = (
    (
        (
            rf"\b{_NUMBER} (?:of the |of its )?(?:[a-z]+ )?\w+ (?:may |must |can |shall |will |"
            rf"could )?(?:want|require|"
            rf"force|demand|call|trigger|insist on|ask for|request|requisition|convene|"
            rf"say) (?:an?|the|any|so)\b"
        ),
        "who has to ask, sign or agree need not come",
    ),
    (
        (
            rf"\b(?:is|are|be) (?:called|convened|summoned|requested|requisitioned|demanded|signed|proposed|"
            rf"seconded|approved|authorised|supported) by (?:at least )?{_NUMBER}\b"
        ),
        "who has to ask, sign or agree need not come",
    ),
    (
        rf"\b{_NUMBER} (?:[a-z]+ )?\w+ have (?:joined|enrolled|subscribed|registered)$",
        "that seats are filled is no attendance",
    ),
    (
        (
            r"^(?:the |its |our )?(?:governors|members|trustees|directors|councillors) (?:come|"
            r"are drawn|are sent|"
            r"are appointed|are elected|are chosen) (?:from|by)\b"
        ),
        "whether that is of who comes, or of who belongs to it, is not said",
    ),
)
"""A number to call a meeting, and from where those who belong to it come."""
_PATTERNS: Final[tuple[tuple[re.Pattern[str], Needs, str], ...]] = tuple(
    (re.compile(pattern), needed_by(pattern), why) for pattern, why in (*_ROWS, *_CALLING)
)
_BESIDE_ROWS: Final = (
    (
        rf"^{_PLENARY}{_BODY} (?:{_MUST} )?(?:always )?(?:have|has|includes?|contains?|comprises?|"
        rf"consists? of|needs?|"
        rf"requires?|be made up of|is made up of|be composed of|is composed of|is formed of|"
        rf"elects?|appoints?)\b"
        rf"(?!.*{_THERE})"
    ),
    (
        rf"^(?:each |every |all |an? |the )?(?:\w+ )?meetings? (?:{_MUST} )?(?:have|has|needs?|requires?) "
        rf"(?:an?|the) (?!{_PART}|minimum|simple|clear|further|quor)(?!.*{_THERE})"
    ),
    rf"^there (?:{_MUST} be|is|are)\b(?!.*{_THERE})",
    (
        rf"^(?!.*\b(?:meetings?|quor\w+)\b)(?:[a-z]+ ){{1,4}}(?:needs?|requires?|takes?|"
        rf"wants?) (?:{_NUMBER}|an?) "
        rf"(?!members?\b|trustees?\b|directors?\b|governors?\b|councillors?\b|of\b|more\b|"
        rf"further\b|others?\b|"
        rf"voting\b|{_PART})[a-z]+$"
    ),
)
"""What is no attendance where the quorum is told in another sentence: “the board must have a chair”."""
_BESIDE: Final = re.compile("|".join(f"(?:{one})" for one in _BESIDE_ROWS))


def of_no_attendance(sentence: str, *, beside_quorum: bool) -> str:
    """Why a sentence, in small letters, may ask for something else than that somebody comes; or nothing."""
    for pattern, needs, why in _PATTERNS:
        if are_in(needs, sentence) and pattern.search(sentence):
            return why
    if beside_quorum and _BESIDE.search(sentence):
        return "whether that is of who comes, or of who belongs to it, is not said"
    return ""
