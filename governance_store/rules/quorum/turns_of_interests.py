"""What is said by the way of those with an interest, of sub-committees, and of votes? A pattern a turn.

Who is disinterested is a member, and a sentence of its own says that the others do not count; a quorum that
is another committee's is a share of that; how a vote is carried is noted.
"""

from __future__ import annotations

import re
from typing import Final

from governance_store.rules.quorum.turning import F, N, Turn

_SHARE: Final = re.compile(rf"\b(?:{F}|majority|most|all)\b", re.IGNORECASE)
_MATTER: Final = (
    r"(?: (?:in|on|from|as to|for|by reason of an interest in|as regards|over) (?:the |that |any |an? "
    r"|such "
    r"|this )?(?:particular )?(?:matter|item|question|decision|business|proceeding|case|vote|issue|topic|"
    r"subject|[a-z]+)s?"
    r"(?: (?:in question|concerned|under discussion|under consideration|to be decided|at hand|at issue))?)?"
)
_OF_INTEREST: Final = (
    r"(?:(?:personal|financial|direct|material|pecuniary|private) )*(?:conflicts?|interests?|stakes?)"
    r"(?: of interest)?"
)


def _whole(found: re.Match[str]) -> str:
    """Those with an interest do not count; where a share is taken, nor are they of the whole."""
    shared = _SHARE.search(found["head"])
    said = "neither counted nor of the whole" if shared else "not counted"
    head = re.sub(r"\bthose $", "the ", found["head"])
    return f"{head}{found['who']}{found['rest']}. A member with an interest is {said}"


def _parent(found: re.Match[str]) -> str:
    least = found.groupdict().get("n")
    floor = f" or {least} members, whichever is greater" if least else ""
    return f"The quorum is 100 per cent of committeequorum{floor}"


def _carried(found: re.Match[str]) -> str:
    return f"{found['rest']}. Beside the quorum it is said: “{found['said'].strip()}”"


_FREE: Final = (
    rf"(?:not (?:recused|conflicted|disqualified|debarred|barred|interested|precluded|excluded|required to "
    rf"withdraw|conflicted out)|unconflicted|disinterested|without (?:an? |any )?{_OF_INTEREST}|(?:with |"
    rf"having "
    rf"|have |has )no {_OF_INTEREST}|free (?:of|from) (?:any )?{_OF_INTEREST}|who (?:do|does) not have "
    rf"(?:an? "
    rf"|any )?{_OF_INTEREST})"
)
_CARRIES: Final = (
    r"(?:prevails?|decides?|carr(?:y|ies)|is decisive|rules?|binds?|stands?|is final|governs?|shall "
    r"prevail|"
    r"shall decide|wins?)"
)

_SPOKEN: Final = re.compile(r"\b(interest\w*|conflict\w*|recus\w*|withdr\w+|barred|debarred|disqualified)\b")
_DURING: Final = re.compile(
    r",? (?:until|till|while|whilst|when|for as long as|as long as|for the duration of|throughout|"
    r"during) (?:the|that|"
    r"it|such|this)(?: (?:item|matter|business|question|contract|discussion|debate|decision|"
    r"case))?(?: (?:is|has been|"
    r"are|lasts|being|under|remains|comes up))*(?: (?:finished|decided|dealt with|disposed of|over|"
    r"concluded|"
    r"considered|discussed|voted on|decided on|discussion|consideration|debated|settled))*(?=[.;,]|$)"
    r"|,? (?:nor|or|and (?:may|shall|must|can|does|will) not|and cannot|nor (?:may|shall|can) (?:he|"
    r"she|they|it))"
    r"(?: to)? (?:vote|speak|take part|be entitled to vote)(?: (?:on|in|upon) (?:it|that \w+|the "
    r"\w+))?(?=[.;,]|$)"
)


def _of_interests(found: re.Match[str]) -> str:
    """A sentence on interests, without for how long, and that they do not vote either."""
    sentence = found.group()
    if not _SPOKEN.search(sentence.lower()) or not re.search(r"\b(quorum|count|present|absent)", sentence):
        return sentence
    return _VOTING_ON_IT.sub("", _DURING.sub("", sentence))


_VOTING_ON_IT: Final = re.compile(
    r" for (?:voting|deciding|acting|a vote|a decision)(?: on| upon)? (?:it|that|the matter|that "
    r"matter|the item)(?=[.;,]|$)"
)


TURNS: Final[tuple[Turn, ...]] = (
    (r"(?:^|(?<=[.;] ))[^.;]+", _of_interests),
    (
        (
            r"(?:in (?:reckoning|counting|working out|determining|establishing) (?:it|this|the quorum|"
            r"that),? )?neither the "
            r"number (?:of [a-z]+ )?(?:present|there|attending) nor (?:the (?:number|total|whole)(?: "
            r"of (?!voting)[a-z]+)?) "
            r"(?:includes?|shall "
            r"include|counts?|takes? in) [^.;]*?\b(?:interests?|conflicts?|recused|conflicted)\b[^.;]*"
        ),
        "A member with an interest is neither counted nor of the whole",
    ),
    # who has no interest
    (
        (
            r"(?P<head>[^.;]*?\b)(?:disinterested|unconflicted|non-?conflicted|uninterested|"
            r"non-?interested|"
            r"unrecused) (?P<who>[a-z]+s|people|quorum)\b(?P<rest>[^.;]*)"
        ),
        _whole,
    ),
    (
        (
            rf"(?P<head>[^.;]*?\b)(?P<who>[a-z]+s|people|office|post),? (?:(?:and|who|are|is|but|each|"
            rf"being) "
            rf")*{_FREE}"
            rf"{_MATTER}(?P<rest>[^.;]*)"
        ),
        _whole,
    ),
    (
        (
            r"(?P<head>[^.;]*?\w)(?P<who>),? (?:no account being taken of|taking no account of|"
            r"leaving out of "
            r"account|"
            r"leaving out|disregarding|discounting|excluding|not counting|ignoring) (?:anyone|any \w+|"
            r"those|\w+s|"
            r"anybody|a \w+) (?:who (?:is|are|has|have) |with |having )?(?:been |an? |any )?(?:debarred|"
            r"barred|recused|"
            rf"conflicted|interested|disqualified|excluded|precluded|{_OF_INTEREST})(?: from \w+(?: in|"
            rf" on| "
            rf"upon)?)?"
            rf"(?: (?:on|in|from) (?:the|that|any|an?) (?:question|matter|item|vote|decision|"
            rf"business))?(?P<rest>)"
            r"(?=[.;,]|$)"
        ),
        lambda found: f"{found['head']}. A member with an interest is not counted",
    ),
    (
        (
            rf"^(?P<head>)(?:the|a) quorum of (?P<n>{N}) is not (?:affected|disturbed|impaired|lost|broken|"
            rf"reduced) "
            r"(?:by|because of|because|through|when|if|where) (?P<why>[^.;]*\b(?:interest|conflict|"
            r"withdraw|recus)[^.;]*)"
        ),
        (
            r"The quorum is \g<n>. A member with an interest is still counted. Beside the quorum it is "
            r"said: “\g<why>”"
        ),
    ),
    (
        (
            rf"\b(?P<not>not )?(?:be )?(?P<how>counted|reckoned|included|numbered) (?:among|in|towards|"
            rf"as one "
            rf"of|with) the "
            rf"(?P<n>{N}) (?:\w+ )?(?:that|who|which) (?:make|form|constitute|are)(?: up)? (?:a|the) quorum"
        ),
        r"\g<not>counted towards the quorum of \g<n>",
    ),
    (
        (
            rf" (?:when|where|in) (?:it is (?:being )?(?:established|determined|worked out|checked|decided|"
            rf"seen)|establishing|"
            rf"determining|working out|checking|deciding|seeing) (?:whether|if) (?:the|a) quorum(?P<n> of "
            rf"{N})? is (?:there|"
            r"present|met|reached|attained)"
        ),
        r" towards the quorum\g<n>",
    ),
    (
        (
            r"\b(?:is|are) left out both of the number present and of (?:the number of [a-z]+|that) "
            r"(?P<of>of which "
            r"(?:the|a) [\w ]+ is taken)(?=[.;]|$)"
        ),
        r"is neither counted for it nor of the whole. Beside the quorum it is said: “\g<of>”",
    ),
    # whose quorum it is
    (
        (
            r"^(?:the )?quorum of (?:each|every|any|a|an?y? |the|all)? ?(?:sub-?|standing |advisory "
            r")*committees? "
            r"(?:is|shall be|will be|are) (?:(?:that|such|the number|such number) (?:as )?(?:is |may be "
            r")?)?(?:fixed|set|"
            r"decided|determined|laid down|prescribed|settled|appointed) by (?:the|its) [\w ]+?(?:,? "
            r"(?:and|"
            r"but|though) "
            rf"(?:is |shall |may |must |it |can |be )*(?:never|not)(?: be| go| fall)? (?:under|less "
            rf"than|fewer "
            rf"than|below|"
            rf"lower than|smaller than) (?P<n>{N})(?: members)?)?(?=[.;]|$)"
        ),
        _parent,
    ),
    (
        (
            r"^(?:an?|any|each|every|the|standing)?(?: standing| working)? ?(?:sub-?committees?|panels?|"
            r"working groups?|"
            r"working part(?:y|ies)|groups?)(?:'s quorum is| (?:has|have|shall have|keeps?|follows?|"
            r"takes?)) "
            r"(?:the same "
            r"(?:quorum )?as|the quorum of|that of) (?:that of |the quorum of )?(?:the|its|their) "
            r"(?:parent |"
            r"main |full |"
            r"appointing )?(?:committee|board|council|body|parent)(?: (?:that|which) (?:set (?:it|them) up|"
            r"appointed "
            r"(?:it|them)|created it|established it|it reports to|it serves)| it reports to)?(?=[.;]|$)"
        ),
        _parent,
    ),
    (
        (
            r"^(?:an?|any|each|every|the)?(?: standing| working)? ?(?:sub-?committees?|panels?|working "
            r"groups?)(?: is| are) "
            rf"quorate with (?P<f>{F}) (?:of )?the quorum of (?:the|its|their) (?:parent |main |full |"
            rf"appointing )?"
            r"(?:committee|board|council|body)(?=[.;,]|$)"
        ),
        r"The quorum is \g<f> of committeequorum",
    ),
    (
        (
            rf"^(?:the )?(?:quorum of )?(?:each|every|any|an?|the|all) (?:sub-?|standing |advisory |"
            rf"working )*(?:committees?|"
            rf"groups?|panels?|part(?:y|ies))(?:'s|s')? ?(?:quorum )?(?:is|shall be|will be) (?:whatever|"
            rf"such number as|what|"
            rf"the number that) (?:the|its) [a-z ]+? (?:lays? down|decides?|fix(?:es)?|sets?|determines?|"
            rf"prescribes?|says|"
            rf"chooses|may (?:decide|fix|set|determine))(?:,? (?:and|but|though) (?:it is |is |be )?(?:at "
            rf"least|never (?:fewer|"
            rf"less) than|not (?:fewer|less) than|no (?:fewer|less) than) (?P<n>{N})(?: "
            rf"members)?)?(?=[.;]|$)"
        ),
        _parent,
    ),
    (
        (
            r"^(?:for|in|at) (?:the |any |all |each )?(?:sub-?committees?|panels?|working groups?|working "
            r"part(?:y|ies)|"
            r"sub-?groups?),? (?:the )?same (?:number|quorum) (?:is (?:needed|required)|applies|"
            r"holds)(?:,)? as (?:for|in|at) the "
            r"(?:committee|board|council|body|parent)(?: itself| (?:that|which) (?:appointed|set|"
            r"created|established) it(?: up)?| it reports to)?(?=[.;]|$)"
        ),
        _parent,
    ),
    (
        (
            r"^(?:an?|any|each|every|no)(?: standing| working)? ?(?:sub-?committees?|panels?|groups?|"
            r"part(?:y|ies)) "
            r"(?:cannot|may not|shall not|may|can) (?:meet|act|do business|proceed|sit) with (?:fewer|"
            r"less)(?: members)? than "
            r"(?:make|form|are|constitute) (?:a|the) quorum of (?:the|its|their) (?:parent |main |full |"
            r"appointing )?"
            r"(?:committee|board|council|body)(?: (?:that|which) (?:appointed|set|created|"
            r"established) it(?: up)?| it reports to)?(?=[.;]|$)"
        ),
        _parent,
    ),
    # the quorum by the way, and how a vote is carried
    (
        (
            rf",? (?:and |with )?(?:the|a|its) quorum (?:being|to be|set at|fixed at|standing at) (?=(?:at "
            rf"least )?(?:{N}|"
            rf"{F}|a majority)\b)"
        ),
        ". The quorum is ",
    ),
    (
        (
            r"(?P<rest>),? (?:(?:and|but|provided that|on condition that|where) )+(?P<said>(?:the "
            r")?(?:view|"
            r"opinion|vote|"
            r"will|wish|voice)s? of (?:most|the majority|a majority)(?: of (?:those|the \w+)(?: "
            r"present)?)? "
            rf"{_CARRIES})(?=[.;,]|$)"
        ),
        _carried,
    ),
    (
        (
            r"(?P<rest>),? (?:(?:and|but|provided that|provided|on condition that|so long as) "
            r")+(?P<said>(?:any|a|every|each|"
            r"all|no|the)? ?(?:resolutions?|decisions?|votes?|motions?|questions?|proposals?) "
            r"[^.;,]*?(?:support|carried|"
            r"passed|approved|backed|decided|taken|majority|favour)[^.;,]*?(?:voting|votes cast|"
            r"present and "
            r"voting|those "
            r"present|in favour|majority))(?=[.;]|$)"
        ),
        _carried,
    ),
    (
        (
            r"(?P<rest>),? (?:and|but) (?P<said>(?:nothing|no (?:resolution|motion|decision|proposal)s?) "
            r"(?:is|are|shall be|"
            r"can be|may be) (?:carried|passed|decided|adopted|agreed) unless [^.;,]*?\b(?:vote for|"
            r"votes? in favour|agree|"
            r"approve|support|favour)\b[^.;,]*)(?=[.;]|$)"
        ),
        _carried,
    ),
    (
        (
            r"(?:^|(?<=[.;] ))(?P<said>(?:an?|any|every|the|all|no)? ?[^.;,]*?\b(?:backed|supported|"
            r"carried|passed|approved|"
            r"adopted|decided|favoured|agreed|taken|made) (?:only )?by [^.;,]*?\b(?:those (?:present and "
            r")?voting|votes cast|"
            r"those who vote))(?=[.;]|$)"
        ),
        r"Beside the quorum it is said: “\g<said>”",
    ),
    # no decision without a meeting
    (
        (
            r"(?:,? and )?\bno (?:decision|resolution|business)s? (?:may|shall|can|will|is to) be (?:taken|"
            r"made|passed|done|"
            r"transacted) (?:otherwise than|except|other than|save|unless|but) (?:at|in) a (?:duly "
            r"\w+ )?meeting(?=[.;]|$)"
        ),
        ". A written resolution is not valid",
    ),
)
