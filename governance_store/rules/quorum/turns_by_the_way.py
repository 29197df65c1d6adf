"""What is said of a quorum by the way, and of whom a list asks? One pattern a turn, in order."""

from __future__ import annotations

import re
from typing import Final

from governance_store.rules.quorum.turning import PARTS, WHO, F, N, Turn, said_apart


def _following(found: re.Match[str]) -> str:
    """“the chair and three from the following: …”: the chair, and three of a list, each in a sentence."""
    items = re.split(r",? (?:and|or) |, ", found["list"])
    return (
        f"{found['head']}. At least {found['n']} of {', '.join(items[:-1])} and {items[-1]} must be present"
    )


def _divided(found: re.Match[str]) -> str:
    return f"{PARTS[found[2].lower()]} of the {found[1]}"


TURNS: Final[tuple[Turn, ...]] = (
    (r",? as well as (?!in\b|by\b|those|any)", ", and "),
    (
        (
            r",? (?:not (?:counting|including|taking into account)|excluding|discounting|disregarding|"
            r"ignoring|leaving out|leaving aside|less|minus|net of|exclusive of|but not)(?: of)? (?:any |"
            r"all |"
            r"the |those )*(?:(?:seats?|posts?|places?|positions?) )?(?:held |left |which are |that are |"
            r"currently )*(?:unfilled|vacant|empty)(?: (?:positions?|posts?|seats?|places?|offices?|"
            r"memberships?))?(?=[.,;)]|$)"
        ),
        " excluding vacancies",
    ),
    (
        (
            r"\b(?:excluding|not counting|disregarding|leaving out|other than) for (?:this|that|such|"
            r"the said) purpose\b"
        ),
        "except where excluding",
    ),
    (r"\b(?:total )?actual (membership|number of members)\b", r"\1 in post"),
    (
        (
            rf",? of whom (?P<n>(?:at least |no fewer than )?{N}) (?:shall|must|should|are to|will) be "
            rf"(?:drawn|taken|chosen|"
            r"selected) from (?:among(?:st)? |the following: )?(?P<list>the [\w' -]+?(?:, the [\w' "
            r"-]+?)*,? and the "
            r"[\w' -]+?)(?=[.;]|$)"
        ),
        r", including \g<n> of \g<list>",
    ),
    (
        (
            rf"\b(?P<n>{N}) (?:drawn|taken|chosen|selected|coming) from (?:among(?:st)? |the following: )?"
            r"(?=the [\w' -]+?(?:, the [\w' -]+?)*,? (?:and|or) the )"
        ),
        r"\g<n> of ",
    ),
    (
        (
            r"\b(?:an? |any |the )?(?:members?|trustees?|directors?|governors?),? who (?:is|are|has been|"
            r"have been) "
            r"suspended(?: from (?:office|membership|the \w+))? (?:shall|may|is|are|will|must|do|does)(?: "
            r"not|not) (?:be )?"
            r"count(?:ed)?(?: towards the quorum)?(?=[.;]|$)"
        ),
        "Beside the quorum it is said: “a suspended member is not counted”",
    ),
    (
        (
            r"\b(quorum|quoracy) (for|of|at) (?:the |an? )?(?!(?-i:[\w' ]*\b(?:Special|Extraordinary|"
            r"Annual|General|"
            r"Emergency|Urgent|Adjourned)\b))(?-i:(?:[A-Z][\w'&-]+ (?:and |of |for |the "
            r")*){1,6})(?-i:Council|Committee|"
            r"Board|Forum|Group|Panel|Assembly|Senate|Partnership|Alliance|Network|Court|Commission)(?: "
            r"meetings?)? "
            r"(is|shall|will|must|requires|consists)\b"
        ),
        r"\1 \2 the committee \3",
    ),
    (
        (
            r" ?\(or,? (?:in (?:either|each) case,? )?(?:(?:their|his or her|his|her|its) (?:nominated |"
            r"named |"
            r"appointed |agreed |designated |duly appointed )*(?:deputy|deputies|substitutes?|alternates?|"
            r"nominees?)|substitute members)(?: (?:acting |attending )?in their place)?\)(?P<rest>[^.;]*)"
        ),
        said_apart("Deputies count towards the quorum"),
    ),
    (
        (
            rf"\battendance of ({N} of the (?:{N} )?(?:member |partner )?(?:trusts|organisations|"
            r"councils|bodies|authorities|partners))\b"
        ),
        r"\1 represented",
    ),
    (r"\b(above|below|over|under|beyond) that,? (?:it is|the quorum is) ", r"\1 that, "),
    (
        (
            r"^neither (house|chamber|side|body|party) (?:can|may|shall|is able to) \w+(?: \w+)? "
            rf"(?:with (?:fewer|less) than|without|unless) (?:at least )?({F}) of its members(?: "
            r"(?:is|are|being))?(?: there| present| in attendance)?"
        ),
        r"\2 of the members of each \1 must be present",
    ),
    # the quorum said by the way
    (
        (
            r"(?<=[a-z] )(the|a|its|their) quorum,? (?:which|that) (?:is set at|is fixed at|"
            r"stands at|is|shall be|will be) "
            rf"(?={N}|{F}|a "
            rf")"
        ),
        r"\1 quorum. The quorum is ",
    ),
    (
        (
            rf"(?<=[a-z] )(towards|in|for|part of|into|to make up|make up|form|towards making "
            rf"up) (?:the|a|its) quorum of ({N}(?: "
            rf"{WHO})?)(?=[.;,]|"
            rf"$)"
        ),
        r"\1 the quorum. The quorum is \2",
    ),
    (
        rf"^(?P<head>.*?)below ({N})(?: {WHO})?, (?:being|which is) the quorum,?",
        r"The quorum is \2. \g<head>below the quorum,",
    ),
    (
        rf"^(?P<head>.*?)(no|without a|lacks? a|not a) quorum of ({N})(?: {WHO})?",
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
        said_apart("A member with an interest is not counted"),
    ),
    (
        r"(?P<rest>must|have to|need to) vote (?:either )?for or against(?: it)?",
        said_apart("Members who abstain do not count"),
    ),
    (
        (
            r",? (?:with )?(?P<rest>)(alternates|deputies|substitutes|proxies)(?: being)? "
            r"(included|counted|excluded|not included|not counted)(?=[.;,]|$)"
        ),
        said_apart(r"\2 \3"),
    ),
    (
        (
            r",? or (?:by )?their (?:duly appointed |named |nominated )?(?P<who>proxies|deputies|"
            r"alternates|substitutes),?(?! (?:who )?(?:are )?(?:holding|entitled|with|"
            r"able))(?P<rest>[^.;]*)"
        ),
        said_apart(r"\g<who> count towards the quorum"),
    ),
    (rf"\b(?:when|if|once|where) they number (?=at least|no fewer|not fewer|{N})", "when there are "),
    (
        (
            rf"\band (?:not|no) more than ({N}) (?:may be |shall be |being |be |of them |of whom "
            rf")*(?=an? |lay|employees?|officers?|staff)"
        ),
        r", no more than \1 of whom may be ",
    ),
    (rf"^Of the {N} {WHO}, (?=at least|not less|no fewer|not fewer|half|a majority|{N})", ""),
    (rf"\b({N}) of them(?=,? (?:whichever|if))", r"\1 members"),
    (
        (
            rf"\b(?:is |are )?(?:inquorate|not quorate) (?:with|if there are|where there are|when "
            rf"there are) fewer than ({N}) ({WHO}) or (?:with |if there is |there is )?(?:no|"
            rf"without an?|without) ([\w -]+?)(?=[.;,]|$)"
        ),
        r"must have at least \1 \2, including a \3",
    ),
    (
        (
            r"\b(?:if|when|where) (?:both )?((?:the )?[\w-]+) and (?:both |all )?((?:the "
            r")?[\w-]+?)s? are (?:both |all )?(?:away|absent|missing),? there is no quorum(?:,? "
            r"(?:whatever the number(?: present)?|however many (?:are|come)[\w ]{0,8}))?(?=[.;]|$)"
        ),
        r"\1 or \2 must be present",
    ),
    (
        (
            rf"\b(a (?:clear |simple |bare |overall )?majority|{F}) of both (?:the )?(\w+) "
            rf"(?:side|members|representatives)s? and (?:the )?(\w+) (?:side|members|"
            rf"representatives)s?"
        ),
        r"\1 of the \2 members and \1 of the \3 members",
    ),
    (
        (
            r"\bmore (\w[\w-]*?)(?: members)? than (\w[\w-]*?)(?: members)? (?:are|be|is) (?:among "
            r"them|present|there|in the room)"
        ),
        r"\1 members outnumber \2 members",
    ),
    (
        (
            r"\b(?:the )?(\w[\w-]*) not (?:exceeding|outnumbering) (?:the )?(\w[\w-]*?)(?: in "
            r"number)?(?=[.;,]|$)"
        ),
        r"\1 do not outnumber \2",
    ),
    (
        (
            rf"^(?P<head>.*?)(?: and|,) (?:any |at least )?(?P<n>{N}) (?:from|of|out of|drawn "
            rf"from) the following(?: \w+)?: (?P<list>[^.;]*)"
        ),
        _following,
    ),
    (
        (
            rf"\b(quorate|a quorum) with (?:whoever|whatever number|any number)(?: of {WHO})?(?: "
            rf"who| that)? (?:turns? up|attends?|comes?|is present)\b"
        ),
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
        (
            rf"\b({N} of the (?:{N} )?\w+) (?:have|has|having|send|sends) (?:somebody|someone|an? "
            rf"(?:member|representative|person|delegate))(?: (?:there|present|in attendance|"
            rf"along))?"
        ),
        r"\1 are represented",
    ),
    (
        (
            rf"\b({WHO}) (?:form|make|constitute) (?:a|the) quorum (?:when|if|once|where) there "
            rf"are ((?:at least |no fewer than )?{N})"
        ),
        r"\2 \1 form a quorum",
    ),
    (
        (
            rf"\b({N}) of the (?:[\w ]+'s )?({N}) (?:seats|members|places) (?:must be|are|to be|"
            rf"have to be) (?:filled|occupied|taken) by "
            r"(?:someone|somebody|people|those|persons|members) (?:in the room|present|there)"
        ),
        r"\1 of the \2 members must be present",
    ),
    (
        (
            r"^whether (?:they are |it is )?(?:on screen|online|remote|remotely|by video|by phone|"
            r"virtually|on the telephone) or (?:in person|in the room|physically present|not),? "
            r"(?P<rest>[^.;]*)"
        ),
        said_apart("Members taking part remotely count towards the quorum"),
    ),
    (
        (
            r"^whether (?:they are |it is )?(?:in person|in the room|physically present) or (?:on "
            r"screen|online|remote|remotely|by video|by phone|virtually|on the telephone),? "
            r"(?P<rest>[^.;]*)"
        ),
        said_apart("Members taking part remotely count towards the quorum"),
    ),
    (rf"\b(?:the )?(?:total )?(?:number of )?({WHO}) divided by (two|three|four|five)\b", _divided),
    (
        (
            r"(nearest (?:whole )?\w+),? (?:with |and )?(?:an? )?(?:exact )?(?:half|halves) "
            r"(?:being |is |are )?(?:rounded|counted|going|taken) up(?:wards)?"
        ),
        r"\1",
    ),
    (
        (
            r",?(?: and| but)? (?:in (?:any|no|every) (?:case|event|circumstances?)|at all events|"
            r"under any circumstances|subject always to) "
            r"(?:to )?(?:be(?:ing)? )?(?:not |no )?(?:fewer|less|lower) than "
        ),
        " but never fewer than ",
    ),
    (rf"\b({WHO}) elected by (?:the )?(?:members|membership)\b", r"elected \1"),
    (r"\bof those (appointed|nominated|elected|co-opted) by (?:the )?\w+", r"of the \1 members"),
    (
        (
            r"(?:,? or)?,? (?:failing|in default of|in the absence of) (?:that|this|either|both|"
            r"him or her|him|her|them|whom|which|such a person),? (?=an? |the |one )"
        ),
        " or ",
    ),
)
