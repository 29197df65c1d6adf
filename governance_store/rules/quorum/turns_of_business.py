"""What do clauses say of business, votes and notices that asks for nothing of its own? A pattern a turn.

Which business waits for a quorum means no more than that there must be one; what may bear besides is noted.
"""

from __future__ import annotations

import re
from typing import Final

from governance_store.rules.quorum.turning import PARTS, WHO, F, N, Turn, said_apart


def _one_in(found: re.Match[str]) -> str:
    """“one member in three”: one third of the members."""
    return f"{PARTS[found['n'].lower()]} of the {found[1]}s"


TURNS: Final[tuple[Turn, ...]] = (
    # said in other words
    (
        r", (?P<said>the [\w ]+? counted in)(?P<rest>,[^.;]*|(?=[.;]|$))",
        r"\g<rest>. Beside the quorum it is said: “\g<said>”",
    ),
    (
        (
            r",? and (?P<said>vacanc(?:y|ies) (?:do|does|shall|will) not (?:stop|prevent|invalidate|"
            r"affect|impair)[^.;]*)(?=[.;]|$)"
        ),
        r". \g<said>",
    ),
    (rf"\b({N}) of (?:the|its|our) [\w ]+?'s ({N}) ({WHO})\b", r"\1 of the \2 \3"),
    (rf"\bone ({WHO}) in (?P<n>two|three|four|five|six|eight|ten)\b", _one_in),
    (
        (
            r"\b(?:nobody|no one|no member) (?:may|can|shall) (?:attend|vote|be represented|be "
            r"present|act) by proxy\b"
        ),
        "Proxies do not count towards the quorum",
    ),
    (r",? (?:there|present|attending) themselves or by proxy\b", ", in person or by proxy"),
    (
        (
            r"\b(?:someone|somebody|anyone|a person) (?:attending|acting|sitting|present|who attends) in "
            r"(?:(?:an?|any|the)(?: absent)? (?:member|trustee|representative)(?:'?s)?|their|his or her) "
            r"(?:place|stead) (?:is|are|does|do|shall|may) ?not (?:be )?count(?:ed)?"
        ),
        "Deputies do not count towards the quorum",
    ),
    (
        (
            rf",? but (?P<n>{N}) must take part in (?:a|any|the) (?:division|vote|decision) on (?P<on>[\w "
            rf"]+?)(?=[.;]|$)"
        ),
        r". For \g<on>, the quorum is \g<n>",
    ),
    (
        (
            r",? or (?:those|whoever|the people) (?:standing|acting|sitting) in for (?:them|him or "
            r"her|either),?(?P<rest>[^.;]*)"
        ),
        said_apart("Deputies count towards the quorum"),
    ),
    (rf"^the ({WHO})' quorum is ((?:at least )?{F}) of them\b", r"The quorum is \2 of the \1"),
    (
        (
            rf"\b(?P<n>{N} {WHO}) (?:are|form|make) a quorum or,? if fewer than {N} are (?P<base>in office|"
            rf"in post|serving),? all "
            rf"(?:who are|of them|those who are)(?=[.;]|$)"
        ),
        r"\g<n> or 100 per cent of the members \g<base>, whichever is less, are a quorum",
    ),
    (
        (
            rf"\b(?:no|not) more than (?P<n>{N}) of (?:the {N}|them|these|those)(?: present)? may be "
            rf"(?:deputies|substitutes|alternates)"
        ),
        r"deputies may make up to \g<n> of them",
    ),
    (
        r",? and (?:video|remote|online|virtual|telephone) attendance counts(?=[.;]|$)",
        ". Members taking part remotely count towards the quorum",
    ),
    (
        (
            r"(?<=\w),? and (?P<said>the [\w ]+? (?:counts|is counted|is reckoned) as one of (?:the \w+|"
            r"them|these))"
            r"(?=[.;]|$)"
        ),
        r". Beside the quorum it is said: “\g<said>”",
    ),
    (rf"\b({WHO}|governors|elders) (?:who|that) belong to it\b", r"\1"),
    (
        (
            r"\b(?:are|is) the (?:least|fewest) (?:that|who) can (?:meet|act|sit)(?: as (?:an? |the "
            r")?(?:[\w-]+ ?){1,3})?"
            r"(?=[.;,]|$)"
        ),
        "form a quorum",
    ),
    (
        (
            r",? whether (?:they )?(?:come|attend|are there|are present) (?:themselves|in person) or "
            r"(?:send|by|through) "
            r"(?:an? )?prox(?:y|ies)"
        ),
        ", in person or by proxy",
    ),
    (
        (
            r"\b(?:cannot|may not|can not) (?:decide|do|resolve|transact) (?:anything|any business|"
            r"business) without "
        ),
        "needs ",
    ),
    (
        r"\b(observers|guests|attendees|visitors|those in attendance) make no difference\b",
        r"\1 do not count towards the quorum",
    ),
    (
        (
            rf"(?P<led>(?:^|[.;] |quorum (?:is|shall be) |unless )(?:at least )?)(?P<f>{F}|most|a "
            rf"majority) of "
            rf"(?:the|its|our) (?!voting)(?:[\w-]+ ){{1,5}}?[\w-]+'s? (?P<who>(?:voting )?(?:members|"
            rf"membership))\b"
        ),
        r"\g<led>\g<f> of the \g<who>",
    ),
    (
        (
            r"\b(are enough|suffice|is enough|will do|are sufficient) for (?:all |any |the "
            r")?(?:ordinary|most|"
            r"normal|general|routine|usual|everyday|day-to-day) "
            r"(?:(?:run|course|conduct|kind|sort) of )?(?:business|purposes|matters|affairs)"
        ),
        r"\1",
    ),
    (
        rf"(?P<head>(?:^|[.;] ?)(?:at|for|on) [^,.;]+, )(?P<f>{F}|a majority|{N}) of them(?=[.;]|$)",
        r"\g<head>the quorum is \g<f> of the members",
    ),
    (
        (
            r",? (?:and |with )?(?:the )?(?P<who>[\w-]+) members (?:outnumbering|outnumber) (?:all )?the "
            r"(?:rest|others)"
            r"(?: of those present| present)?"
        ),
        r", and a majority of those present must be \g<who> members",
    ),
    (
        (
            r"\b(?P<n>one|two|three|an?) (?:representative|nominee|delegate)s? of the (?=(?:[\w-]+ "
            r"){0,4}(?:board|council|"
            r"trust|authority|university|college|union|police|service)\b)"
        ),
        r"\g<n> member from the ",
    ),
    (
        (
            r"\bboth (?:of the )?(?P<o>(?:constituent |member |partner )(?:councils|authorities|trusts|"
            r"organisations|"
            r"bodies))"
        ),
        r"one member from each of the two \g<o>",
    ),
    (
        (
            r"\b(?:any |a )?(?:trustees?|members?|directors?|governors?) who (?:may|can|is|are)(?: not|"
            r"not) (?:be )?(?:entitled "
            r"to |allowed to )?vote on (?:a|an|any|the) (?:matter|item|question|resolution|decision)"
        ),
        "members with an interest in an item",
    ),
    (
        (
            rf"\b(?P<n>{N})(?P<who> \w+)?,? or all (?:those |of those |the members |of them "
            rf")?(?P<base>in office|in "
            rf"post|serving) (?:should they|if they|"
            rf"where they) (?:number|are) fewer(?: than (?P=n))?(?! than)"
        ),
        r"\g<n>\g<who> or 100 per cent of the members \g<base>, whichever is less",
    ),
    # what is said of business, and asks for nothing
    (
        (
            r"(?:^|(?<=[.;] ))(?:at (?:a|any) \w+' meeting, )?(?P<no>No|Not any|None of the) "
            r"(?P<what>business|decisions?|resolutions?|proposals?|"
            r"matters?|motions?)"
            r" (?:shall|may|can|will|is to|are to|must|is|are)(?: be)?(?: validly| lawfully)?(?: to be)? "
            r"(?:transacted|conducted|taken|made|passed|done|carried on|considered|dealt with|valid|"
            r"discussed|"
            r"voted on)(?: (?:at|by|in) (?:a|any|the|each) (?:(?:board|council|committee|members'|"
            r"trustees'|"
            r"directors'|governors'|governing body) )?meetings?(?: of (?:the |its )?"
            r"(?:(?!adjourned|with|voting|vote)[\w'&-]+ ?){1,8}?)?)? "
            r"unless "
        ),
        r"\g<no> \g<what> unless ",
    ),
    (
        (
            r"(?:^|(?<=[.;] ))(?:A|Any) (?P<what>decision|resolution|proposal) (?:may|shall|can|must|"
            r"will)(?: not|not) be "
            r"(?:validly )?"
            r"(?:taken|made|passed)(?: at (?:a|any) meeting of (?:(?!with|voting|vote)[\w'-]+ ?){1,6}?)? "
            r"unless "
        ),
        r"No \g<what> unless ",
    ),
    (
        (
            r"\b(a quorum is (?:present|participating|in attendance))(?: at the time)?(?: when| at which) "
            r"(?:the|that|"
            r"any) (?:decision|vote|resolution|business|meeting) (?:is|are|was) (?:taken|made|held|passed|"
            r"transacted)"
        ),
        r"\1",
    ),
    (
        (
            r"\b(?:at (?:a|any) \w+' meeting, )?(?:unless a quorum is (?:participating|present)),? no "
            r"(?:proposal|business|resolution|"
            r"decision) "
            r"(?:is to|may|shall|can|will) be (?:voted on|transacted|passed|taken)(?:,? except (?:a |any "
            r")?proposals? "
            r"to call another meeting)?"
        ),
        "No business may be transacted unless a quorum is present",
    ),
    (
        (
            r",? (?:and,? )?(?:for )?any vote on any (?:matter|item)(?: at such a meeting| thereat| "
            r"at that meeting)?,?"
        ),
        "",
    ),
    (
        r"(?:^|(?<=[.;] ))subject to (?:these|the|this|its) (?:articles|rules|constitution|bylaws),? ",
        "",
    ),
    (r" thereat\b", ""),
    (
        r",? and (?P<said>the concurrence of [^.;]* shall be necessary to [^.;]*)",
        r". Beside the quorum it is said: “\g<said>”",
    ),
    (
        (
            r",? and no business (?:shall|may|can|will) be transacted (?:at it )?other than (?:that|the "
            r"business|"
            r"business) (?:specified|set out|stated|named) in the (?:notice|summons|requisition)"
            r"(?: convening it| convening the meeting| of the meeting| calling it)?(?=[.;,]|$)"
        ),
        "",
    ),
    (
        (
            r",? (?:regardless|irrespective) of (?:the )?(?:constituency|category|class|organisation|body|"
            r"group|"
            r"house|side)(?: (?:from|to|by) which they (?:are|were|have been) (?:drawn|appointed|elected|"
            r"nominated)|"
            r" they represent)?"
        ),
        "",
    ),
    (
        (
            r",? or such (?:larger|greater|higher) number as (?P<said>the [\w ]+? may (?:from time to time "
            r")?(?:decide|"
            r"determine|fix|resolve|agree))(?P<rest>)(?=[.;,]|$)"
        ),
        said_apart(r"Beside the quorum it is said: “or such larger number as \g<said>”"),
    ),
    (
        (
            r",? (?:a majority of (?:those|the (?:members|directors|trustees)) present|(?:those|the "
            r"(?:members|directors|"
            r"trustees)) present),? may adjourn the meeting(?: from time to time)?(?: until a quorum "
            r"(?:shall have been|"
            r"is|has been) (?:obtained|present))?"
        ),
        ", the meeting is adjourned",
    ),
)
