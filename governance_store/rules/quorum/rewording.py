"""How are the turns of phrase of clauses said in the words of the grammar? One pattern a turn, as data.

Each says the same in plainer words; what a turn says of something else becomes a sentence of its own.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, TypeAlias

_N: Final = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|"
    r"sixteen|"
    r"seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|\d+)"
)
_F: Final = (
    r"(?:(?:a|one|two|three|four) (?:third|quarter|half|fifth|sixth|tenth|thirds|quarters|fifths)|"
    r"half|"
    r"one-half|"
    r"one-third|two-thirds|(?:\d+|\w+) ?(?:%|per cent|percent))"
)
_WHO: Final = (
    r"(?:members?|trustees?|directors?|governors?|councillors?|delegates?|representatives?|people|"
    r"persons?|"
    r"owners?|"
    r"shareholders?|partners?)"
)
Made: TypeAlias = str | Callable[[re.Match[str]], str]


def _each_of(found: re.Match[str]) -> str:
    """“one from each of the board and the council”: one from the board and one from the council."""
    bodies = re.split(r",? and |, ", found["list"])
    if re.match(rf"(?:the )?{_N}\b", bodies[0]):
        return found.group()
    return " and ".join(f"{found['n']} from {body}" for body in bodies)


def _then(sentence: str) -> Callable[[re.Match[str]], str]:
    """The turn is taken out, and said in a sentence of its own behind the one it stood in."""

    def made(found: re.Match[str]) -> str:
        rest = found["rest"]
        return f"{' ' if rest[:1].isalpha() else ''}{rest}. {found.expand(sentence)}"

    return made


def _following(found: re.Match[str]) -> str:
    """“the chair and three from the following: …”: the chair, and three of a list, in sentences of their own."""
    items = re.split(r",? (?:and|or) |, ", found["list"])
    return (
        f"{found['head']}. At least {found['n']} of {', '.join(items[:-1])} and {items[-1]} must be present"
    )


_DIVIDED: Final = {"two": "half", "three": "one third", "four": "one quarter", "five": "one fifth"}


def _divided(found: re.Match[str]) -> str:
    return f"{_DIVIDED[found[2].lower()]} of the {found[1]}"


_TURNS: Final[tuple[tuple[re.Pattern[str], Made], ...]] = tuple(
    (re.compile(pattern, re.IGNORECASE), made)
    for pattern, made in (
        # the quorum said by the way
        (
            (
                rf"(?<=[a-z] )(the|a|its|their) quorum,? (?:which|that) (?:is|shall be|will be) "
                rf"(?={_N}|{_F}|a "
                rf")"
            ),
            r"\1 quorum. The quorum is ",
        ),
        (
            (
                rf"(?<=[a-z] )(towards|in|for|part of|into|to make up|make up|form|towards making up) (?:the|a|its) quorum of ({_N}(?: "
                rf"{_WHO})?)(?=[.;,]|"
                rf"$)"
            ),
            r"\1 the quorum. The quorum is \2",
        ),
        (
            rf"^(?P<head>.*?)below ({_N})(?: {_WHO})?, (?:being|which is) the quorum,?",
            r"The quorum is \2. \g<head>below the quorum,",
        ),
        (
            rf"^(?P<head>.*?)(no|without a|lacks? a|not a) quorum of ({_N})(?: {_WHO})?",
            r"The quorum is \3. \g<head>\2 quorum",
        ),
        (
            (
                r",? ?not counting (?:those|members|any member|anyone) (?:debarred|barred|"
                r"disqualified|"
                r"excluded|prevented)"
                r"(?: from voting)? (?:by|because of|on account of|through|owing to)(?: reason "
                r"of)? (?:a |an |"
                r"any |their )?"
                r"(?:declared |disclosed |pecuniary |prejudicial )*(?:interest|conflict)s?(?: of "
                r"interest)?,?(?P<rest>[^.;]*)"
            ),
            _then("A member with an interest is not counted"),
        ),
        (
            r"(?P<rest>must|have to|need to) vote (?:either )?for or against(?: it)?",
            _then("Members who abstain do not count"),
        ),
        (
            r",? (?:with )?(?P<rest>)(alternates|deputies|substitutes|proxies)(?: being)? (included|counted|excluded|not included|not counted)(?=[.;,]|$)",
            _then(r"\2 \3"),
        ),
        (
            rf",? or (?:by )?their (?:duly appointed |named |nominated )?(?P<who>proxies|deputies|alternates|substitutes),?(?! (?:who )?(?:are )?(?:holding|entitled|with|able))(?P<rest>[^.;]*)",
            _then(r"\g<who> count towards the quorum"),
        ),
        (rf"\b(?:when|if|once|where) they number (?=at least|no fewer|not fewer|{_N})", "when there are "),
        (
            rf"\band (?:not|no) more than ({_N}) (?:may be |shall be |being |be |of them |of whom )*(?=an? |lay|employees?|officers?|staff)",
            r", no more than \1 of whom may be ",
        ),
        (rf"^Of the {_N} {_WHO}, (?=at least|not less|no fewer|not fewer|half|a majority|{_N})", ""),
        (rf"\b({_N}) of them(?=,? (?:whichever|if))", r"\1 members"),
        (
            rf"\b(?:is |are )?(?:inquorate|not quorate) (?:with|if there are|where there are|when there are) fewer than ({_N}) ({_WHO}) or (?:with |if there is |there is )?(?:no|without an?|without) ([\w -]+?)(?=[.;,]|$)",
            r"must have at least \1 \2, including a \3",
        ),
        (
            r"\b(?:if|when|where) (?:both )?((?:the )?[\w-]+) and (?:both |all )?((?:the )?[\w-]+?)s? are (?:both |all )?(?:away|absent|missing),? there is no quorum(?:,? (?:whatever the number(?: present)?|however many (?:are|come)[\w ]{0,8}))?(?=[.;]|$)",
            r"\1 or \2 must be present",
        ),
        (
            rf"\b(a (?:clear |simple |bare |overall )?majority|{_F}) of both (?:the )?(\w+) (?:side|members|representatives)s? and (?:the )?(\w+) (?:side|members|representatives)s?",
            r"\1 of the \2 members and \1 of the \3 members",
        ),
        (
            r"\bmore (\w[\w-]*?)(?: members)? than (\w[\w-]*?)(?: members)? (?:are|be|is) (?:among them|present|there|in the room)",
            r"\1 members outnumber \2 members",
        ),
        (
            r"\b(?:the )?(\w[\w-]*) not (?:exceeding|outnumbering) (?:the )?(\w[\w-]*?)(?: in number)?(?=[.;,]|$)",
            r"\1 do not outnumber \2",
        ),
        (
            rf"^(?P<head>.*?)(?: and|,) (?:any |at least )?(?P<n>{_N}) (?:from|of|out of|drawn from) the following(?: \w+)?: (?P<list>[^.;]*)",
            _following,
        ),
        (
            rf"\b(quorate|a quorum) with (?:whoever|whatever number|any number)(?: of {_WHO})?(?: who| that)? (?:turns? up|attends?|comes?|is present)\b",
            r"\1 with one member",
        ),
        (
            r"^(?:[Aa]t )?(?:adjourned|resumed|reconvened) [\w ]*?meetings?: ",
            "At the adjourned meeting the quorum is ",
        ),
        (
            r"(?<=[;.] )(?:at )?(?:adjourned|resumed|reconvened) [\w ]*?meetings?: ",
            "At the adjourned meeting the quorum is ",
        ),
        (r"^((?:\w+ ){0,2}meetings?): ", r"At \1, the quorum is "),
        (
            rf"({_N} of the (?:{_N} )?\w+) (?:have|has|having|send|sends) (?:somebody|someone|an? (?:member|representative|person|delegate))(?: (?:there|present|in attendance|along))?",
            r"\1 are represented",
        ),
        (
            rf"\b({_WHO}) (?:form|make|constitute) (?:a|the) quorum (?:when|if|once|where) there are ((?:at least |no fewer than )?{_N})",
            r"\2 \1 form a quorum",
        ),
        (
            rf"({_N}) of the (?:[\w ]+'s )?({_N}) (?:seats|members|places) (?:must be|are|to be|have to be) (?:filled|occupied|taken) by "
            r"(?:someone|somebody|people|those|persons|members) (?:in the room|present|there)",
            r"\1 of the \2 members must be present",
        ),
        (
            r"^whether (?:they are |it is )?(?:on screen|online|remote|remotely|by video|by phone|virtually|on the telephone) or (?:in person|in the room|physically present|not),? (?P<rest>[^.;]*)",
            _then("Members taking part remotely count towards the quorum"),
        ),
        (
            r"^whether (?:they are |it is )?(?:in person|in the room|physically present) or (?:on screen|online|remote|remotely|by video|by phone|virtually|on the telephone),? (?P<rest>[^.;]*)",
            _then("Members taking part remotely count towards the quorum"),
        ),
        (rf"(?:the )?(?:total )?(?:number of )?({_WHO}) divided by (two|three|four|five)\b", _divided),
        (
            r"(nearest (?:whole )?\w+),? (?:with |and )?(?:an? )?(?:exact )?(?:half|halves) (?:being |is |are )?(?:rounded|counted|going|taken) up(?:wards)?",
            r"\1",
        ),
        (
            r",?(?: and| but)? (?:in (?:any|no|every) (?:case|event|circumstances?)|at all events|under any circumstances|subject always to) "
            r"(?:to )?(?:be(?:ing)? )?(?:not |no )?(?:fewer|less|lower) than ",
            " but never fewer than ",
        ),
        (rf"\b({_WHO}) elected by (?:the )?(?:members|membership)\b", r"elected \1"),
        (r"\bof those (appointed|nominated|elected|co-opted) by (?:the )?\w+", r"of the \1 members"),
        (
            r"(?:,? or)?,? (?:failing|in default of|in the absence of) (?:that|this|either|both|him or her|him|her|them|whom|which|such a person),? (?=an? |the |one )",
            " or ",
        ),
        (r"\bmust be with us\b", "must be present"),
        (rf"\bof those (on the roll|on the register|enrolled),? or", r"of the members \1 or"),
        (
            rf"\bwith (?:under|fewer than|less than) ({_F} of [\w ]+?),? or (?:with )?(?:under|fewer than|less than) ({_N})(?: of them)?,? (?=taking part|present|there|attending)",
            r"unless \1 or \2 members, whichever is the greater, are ",
        ),
        (rf"\bunder ({_N}) ({_WHO})", r"fewer than \1 \2"),
        (
            rf",? (?:and )?add(?:ing)? (?:one|another|a further)(?: more| further| other)? (?:appointed |such |serving )?{_WHO}\b",
            " plus one",
        ),
        # of whom a share is taken
        (r"\btotal (?:authori[sz]ed|actual|possible) (membership|number)", r"total \1"),
        (
            (
                r"\b(?:authori[sz]ed|prescribed|constituted) (?:total )?(membership|number of "
                r"(?:members|"
                r"directors|trustees|governors|seats))"
            ),
            r"full \1",
        ),
        (r"\bactual membership\b", "membership in post"),
        (
            (
                rf"\b(the |a )?(?<!full )(?<!total )(?<!whole )number of (?:its |the |their |all "
                rf")?({_WHO})\b(?= (?:for the time|in post|in office|then|holding|present)|[,.;]|$|"
                rf" (?:is|are|"
                rf"shall|must))"
            ),
            r"the \2",
        ),
        (rf"\b({_WHO}) so (?:entitled|qualified)\b", r"\1 entitled to vote"),
        (r"\b(?:total|whole|full) (?:club |society |association )voting membership\b", "voting membership"),
        (
            (
                rf"({_F}) \((or [^)]*)\) (of (?:the |all )?[\w' ]+?)(?=[,.;]|$| (?:is|are|shall|"
                rf"must|makes?|"
                rf"forms?)\b)"
            ),
            r"\1 \3, \2",
        ),
        (
            (
                r"\b(?:holding|who hold|serving|sitting) (?:office|post) (?:at|on) the date of the "
                r"meeting"
            ),
            "holding office",
        ),
        (
            (
                r"\b(?:the )?quorum of (?:the|its|that|their) (?:parent |main |full )?(?:committee|"
                r"board|"
                r"council|body)"
                r"(?: (?:it|that|which) (?:reports? to|it reports to|set it up|appointed it|"
                r"serves))?(?=[,.;]|"
                r"$)"
            ),
            "committeequorum",
        ),
        (
            (
                rf"\bmembers? (?:or|and) (?:their )?proxies (?:who (?:are )?)?(?:holding|entitled "
                rf"to cast|able "
                rf"to cast|with) ({_F}) of (?:all |all the |the )?(?:possible )?votes?"
            ),
            r"\1 of the members, in person or by proxy,",
        ),
        # rounding and choosing
        (
            (
                rf"(?:such |the |that |whatever )?(?:whole )?number (?:as is |which is |that is |"
                rf"which comes |"
                rf"that comes )?(?:nearest|closest) to,? ?but "
                rf"not (?:greater than|above|over|exceeding|more than|higher than),? ({_F} of "
                rf"[^,.;]*)"
            ),
            r"\1, rounded down",
        ),
        (r"\bnumber (?:closest|next) to\b", "number nearest to"),
        (
            (
                r"\b(?:with |and )?(?:any |a |all )?(?:fractions?|fractional \w+|remainders?)(?: "
                r"of (?:less "
                r"than )?[\w ]{1,12}?)?"
                r"(?: being| is| are| shall be| to be)? (?:count|counts|counted|counting|treated|"
                r"reckoned|"
                r"taken|regarded) (?:as|for) "
                r"(?:one|a whole|a (?:whole )?(?:one|member|person|unit|number)|an? (?:extra|"
                r"additional) "
                r"(?:one|member))\b"
            ),
            "rounded up",
        ),
        (
            (
                r"\b(?:with |and )?(?:any |a |all )?(?:fractions?|fractional \w+|remainders?)(?: "
                r"of (?:less "
                r"than )?[\w ]{1,12}?)?"
                r"(?: being| is| are| shall be| to be)? (?:disregarded|ignored|dropped|left off|"
                r"left out|"
                r"omitted|discarded|"
                r"not counted|neglected|struck off)\b"
            ),
            "rounded down",
        ),
        (r"\bwhere (greater|more|larger|higher|less|fewer|lower|smaller)\b", r"if \1"),
        (r" nor (?:fewer|less) than ", " and not less than "),
        (
            r"[,;:]? ?(?:and )?that is (?:how many|the number)(?: that| who| which)?(?: have| has| need| needs| must| are| is)?(?: to)?(?: be| attend)?(?: there| present| needed| required)?(?=[.;]|$)",
            "",
        ),
        (
            (
                r"\b(?:in|under) no (?:case|circumstances) (?:may|can|shall|will) (?:that|this|it|"
                r"the quorum|"
                r"the number) be (?:fewer|less) than "
            ),
            "in no case less than ",
        ),
        (rf"\b({_F}) of (?:them|these)(?=,? (?:if|whichever))", r"\1 of the members"),
        (
            (
                r",? (?:and |with )?(?:any )?(?:observers and )?vacan(?:cies|t (?:places|seats|"
                r"posts|"
                r"offices))(?: and (?:any )?observers)?"
                r"(?: being| are| is)? (?:left out|excluded|not counted|omitted|disregarded|"
                r"ignored|left aside|"
                r"discounted)"
                r"(?: (?:of|from|in) the (?:reckoning|count|calculation|account|total))?"
            ),
            " excluding vacancies",
        ),
        (
            (
                r"\b(?:a|an|any) (?=(?:[a-z]+ )?(?:committee|board|council|panel|body|group)'s "
                r"(?:total |whole "
                r"|full )?(?:members|membership|quorum))"
            ),
            "the ",
        ),
        (
            (
                r"the number of ([\w ]+?)(?: present)? (?:exceeds?|is (?:greater|more|larger) "
                r"than) (?:that of|"
                r"the number of) (?:the )?([\w ]+?)"
                r"(?: present)?(?=[,.;]|$)"
            ),
            r"\1 outnumber \2",
        ),
        (
            (
                r",? or,? (?=(?:in the case of|for an?|when|where|if) (?!greater|more|larger|"
                r"higher|less|fewer|"
                r"lower|smaller)[^,.;]+, )"
            ),
            "; ",
        ),
        (
            (
                rf"\b(the [\w ]+?)'s (\w+ )?({_WHO}|membership)\b(?= (?:must|is|are|shall|has|"
                rf"have|attend|"
                rf"make|form|constitute))"
            ),
            r"the \2\3 of \1",
        ),
        # who
        (
            r"\bmembers? (?:who )?represent(?:s|ing)? (?!at |no |not |a |an |each|every|all|both|"
            r"half|"
            r"different|more)(?:the )?(?!" + _N + r"\b)(\w+)",
            r"\1 representatives",
        ),
        (
            (
                rf"(?P<n>(?:at least )?{_N}(?: members?| representatives?)?) from (?:each of|both) "
                rf"(?P<list>(?:the )?[A-Za-z][\w' ]+?(?:, (?:the )?[\w' ]+?)*"
                r",? and (?:the )?[\w' ]+?)(?=[,.;]|$| (?:is|are|must|shall)\b)"
            ),
            _each_of,
        ),
        (
            (
                rf"(?:at least )?(?:one|a) (?:member|representative|person|delegate)s? from (?:at "
                rf"least |each "
                rf"of (?:at least )?)?({_N}) of the ({_N}) ([\w ]+?)"
                r"(?= (?:is|are|must|shall|has|have|attends?)\b|[,.;]|$)"
            ),
            r"at least \1 of the \2 \3 represented",
        ),
        (
            (
                rf"at least ({_N}) of (?:them|whom|these) (?:are |must be |being |coming )?from "
                rf"(?:different|"
                rf"separate|distinct) (\w+)"
            ),
            r"from at least \1 different \2",
        ),
        (r"\b(?:somebody|someone|a person|anyone) from each\b", "one member from each"),
        (
            (
                rf",? (?:together )?with (?:any )?({_N}) (?:others?|other {_WHO}|further {_WHO}|more "
                rf"{_WHO})\b"
            ),
            r" and \1 other members",
        ),
        (r"\bmust all be\b", "must be"),
        (
            r"\bneither ((?:the )?[\w-]+) nor ((?:the )?[\w-]+) (?:is|are) absent\b",
            (
                r"\1 and \2 are "
                r"present"
            ),
        ),
        (
            (
                r"\b(?:a |the |no )?(?:meeting |committee |board )?(?:is|shall be|will be|becomes) "
                r"(?:not "
                r"quorate|inquorate) (?:if|when|where|while) (?:both )?((?:the )?[\w-]+) and "
                r"((?:the )?[\w-]+) "
                r"are (?:both )?absent"
            ),
            r"\1 or \2 must be present",
        ),
        (
            (
                r"\b(?:attendees|observers|guests|people|those|persons|anyone|others?) (?:who|"
                r"that) (?:are|is) "
                r"not (?:themselves )?members\b"
            ),
            "attendees",
        ),
        (
            (
                rf"({_N} {_WHO}) who are not (?:employed (?:at|by|in) (?:the |a )?\w+|employees(?: "
                rf"of the "
                rf"\w+)?|(?:paid )?staff)\b"
            ),
            r"\1, not counting staff,",
        ),
        (r"\b(?:may|can) attend,? but (?=cannot|may not|must not)", ""),
        (
            (
                r"\b(?:cannot|may not|must not|shall not|can never|may never) (?:be|form|make up|"
                r"constitute) "
                r"(?:in )?(?:the|a) majority(?: of those (?:present|there))?"
            ),
            "may not be more than half of those present",
        ),
        (
            (
                r" \((?:or|including|and)? ?(?:a |an |their |his or her |his |her |the |its "
                r")?(?:nominated |"
                r"named |appointed |agreed )?"
                r"(?:deputy|deputies|substitute|alternate|nominee)\)"
            ),
            "",
        ),
        (
            (
                r"\b(\w+s) of the (?:charity|trust|company|council|association|organisation|"
                r"university|college|"
                r"school|board|body|union) "
                r"who are (?:also )?(?:trustees|members|directors|governors)\b"
            ),
            r"\1",
        ),
        (
            (
                rf"\bthe (\w+(?: \w+)?) (?:plus|and|together with) (?:at least )?({_F}) of the "
                rf"(?:remaining|"
                rf"other|rest of the) ({_WHO})"
            ),
            r"\2 of the \3, not counting the \1. The \1 must be there too",
        ),
        # those who stand in
        (
            (
                r"(?:,| and| with)(?: and| with)? (?P<part>(?:any |named |nominated |duly "
                r"appointed "
                r")?(?:deputies|substitutes|alternates|proxies|stand-ins|"
                r"(?:those|members|directors|trustees) (?:joining|taking part|attending|present) "
                r"(?:by|via|"
                r"remotely|online))\b[^,.;]*"
                r"\bcount(?:ed|ing|s)?\b[^,.;]*)(?=[.;]|$)"
            ),
            r". \g<part>",
        ),
        (
            (
                r"\b(?:an officer|someone|somebody|a person|anyone|staff|officers|a "
                r"manager)[^.;]{0,60}without "
                r"(?:a )?(?:formal )?acting[- ]up status (?:may not|does not|do not|is not|are not|"
                r"cannot)"
                r" (?:be )?count(?:ed)?(?: towards the quorum)?"
            ),
            "Deputies do not count towards the quorum",
        ),
        # without a quorum
        (r"(?<=[Ii]f there is )none\b", "no quorum"),
        (
            (
                r"\b((?:members|those|persons|people|trustees|directors)(?: then)? present) (are|"
                r"make|form|"
                r"shall be|will be|constitute) one\b"
            ),
            r"\1 \2 a quorum",
        ),
    )
)


def reworded(clause: str) -> str:
    """A clause with its turns of phrase in plainer words, and nothing else changed."""
    clause = clause.replace("’", "'")
    for pattern, made in _TURNS:
        clause = pattern.sub(made, clause)
    return clause
