"""What do clauses say of business, votes and notices that asks for nothing of its own? A pattern a turn.

Which business waits for a quorum means no more than that there must be one; what may bear besides is noted.
"""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.turning import Turn, said_apart

TURNS: Final[tuple[Turn, ...]] = (
    # what is said of business, and asks for nothing
    (
        (
            r"(?:^|(?<=[.;] ))(?:at (?:a|any) \w+' meeting, )?(?P<no>No|Not any|None of the) "
            r"(?P<what>business|decisions?|resolutions?|proposals?|"
            r"matters?|motions?)"
            r" (?:shall|may|can|will|is to|are to|must|is|are)(?: be)?(?: validly| lawfully)?(?: to be)? "
            r"(?:transacted|conducted|taken|made|passed|done|carried on|considered|dealt with|valid|"
            r"discussed|"
            r"voted on)(?: (?:at|by|in) (?:a|any|the|each) (?:(?:board|council|committee|members'|trustees'|"
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
