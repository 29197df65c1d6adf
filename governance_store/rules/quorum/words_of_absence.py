"""In which words does a clause say what happens without a quorum? Each sort as a pattern."""

from __future__ import annotations

import re
from typing import Final

DISSOLVES: Final = re.compile(
    r"\b(dissol\w+|cancel\w*|abandon\w*|lapses?|terminat\w+|ends?|ended|close[sd]?|called off|"
    r"falls?(?! "
    r"below)|comes to an end"
    r"|stops?|stopped|halts?|wound up|cannot continue|may not continue|must cease|ceases|"
    r"discontinued|at "
    r"an end"
    r"|brought to (an end|a close)|cannot go on|finish(es|ed)?)\b"
)
ADJOURNS: Final = re.compile(
    r"\b(adjourn(s|ed|ment)?(?! meeting)|postpone[sd]?|put off|reconvened?|rescheduled?|waits?|"
    r"stands? "
    r"over|deferred|defer"
    r"|put back|moved|held over|rearranged|stand(s)? adjourned|resumes?|called again|suspend(ed|"
    r"s)?|goes "
    r"over|carried over"
    r"|held again|(second|another|further|new|fresh) meeting (is|may be|shall be|must be|can be) "
    r"(called|"
    r"held|convened)"
    r"|re-?convened|put over|comes back|is held|takes place|break(s)? off)\b"
)
CONTINUES: Final = re.compile(
    r"\b(continues?|carry on|carries on|proceeds?|discuss\w*|go(es)? (on|ahead)|informal\w*|talk|"
    r"sit)\b.*?\b(without|no|not|"
    r"cannot|but|only|never|ratif\w+|informal\w*|recommend\w*)\b.*?(decisions?|decid\w+|vot\w+|"
    r"resolutions?|resolve\w*|discuss\w*"
    r"|recommendations?|actions?|act|ratif\w+|binding)\b|\b(no|not|without) (any )?(formal |"
    r"binding |valid "
    r")?(decisions?|resolutions?|votes?)\b"
    r".*?\b(continue|made|taken|passed|carry|taking|discuss\w*|may be|can be|binding)\b|\bno "
    r"(decision|"
    r"vote|resolution)s? (may|can)\b"
)
LOST: Final = re.compile(
    r"\b(falls?|drops?|goes|sinks?|dips?) (below|under|short)|\b(lost|ceases?|lacking during|"
    r"during|under "
    r"way|no longer"
    r"|becomes? inquorate|stops being quorate|part ?way|in the course of|at any time|leaves?)\b"
)
ADJOURNED: Final = re.compile(
    r"\b(adjourned|second|another|further|reconvened|resumed|postponed|rearranged|next|new|later|"
    r"rescheduled|deferred|"
    r"follow-?up|repeat"
    r"|fresh|that|recalled)( such)? (meeting|gathering|session|date|time|occasion|day)\b|\bon "
    r"resum|\banother is (?:held|called)|"
    r"\bwhen it (resumes|meets again)"
    r"|\bsecond (attempt|time|call)\b|\bon the (adjourned|new|second)|\badjournment\b|\bheld "
    r"again\b|"
    r"\b(same|next) (day|week)\b.*\b(when|where)\b"
)
REQUISITIONED: Final = re.compile(
    r"\b(requisition\w*|called (by|on|at the (request|demand) of) (the |its )?members|members' "
    r"request|"
    r"request of members"
    r"|on members' (request|demand)|demanded by members|convened (by|at the request of) (the "
    r")?members)"
)
PRESENT_ENOUGH: Final = re.compile(
    r"\b((those|the (voting )?members|members|whoever|whatever number|any number|the (persons?|"
    r"people)|"
    r"however many|such members|"
    r"the (trustees|directors|governors|owners|delegates|shareholders)|the member or members|as "
    r"many)\b[^,;]*?"
    r"(present|there|attend\w*|comes?|turns? up|in the room|shows? up)\b[^,;]*?"
    r"\b(are|is|be|forms?|constitutes?|makes?|will do|counts?|suffic\w*|enough|quorum)\b|"
    r"(quorum|enough|business)[^,;]*?\b(those|whoever|whatever number|any number|however many|the "
    r"members|"
    r"such members|the number)"
    r"\b[^,;]*?(present|there|attend\w*|comes?|turns? up|shows? up)|\b(no quorum (is )?(needed|"
    r"required|"
    r"applies)|whatever the number|however many|whatever the (turnout|attendance|numbers?)|no "
    r"matter how many|irrespective of (the )?number"
    r"|with whoever|regardless of (the )?number|those present (may|can|shall)|those present are "
    r"enough|"
    r"any number (is|are) enough))"
)
LOW: Final = re.compile(
    r"\b(no quorum|not quorate|inquorate|without|quorum is (not|lost)|lack\w*|(falls?|drops?|dips?|"
    r"goes|"
    r"sinks?) (below|under)"
    r"|lost|fewer|less than|if not|failing|otherwise|ceases?|cease|not present|no longer|isn't|is "
    r"not|not "
    r"(reached|met|there|"
    r"achieved|formed|attained)|does not|adjourned|absent|absence of a quorum|want of|never "
    r"reached|within|"
    r"short of|leaves?|"
    r"below|no such)\b"
)
ANY: Final = re.compile(
    "|".join(one.pattern for one in (DISSOLVES, ADJOURNS, CONTINUES))
    + r"|\badjourned meeting\b|\b(half an hour|minutes|an hour)\b"
)
SUSPENDING: Final = re.compile(
    r"\bsuspend\w* (?:the |any )?(?:\w+ )?(?:standing orders|orders|rules|members?|trustees?|"
    r"directors?)\b|"
    r"\bwithout (?:prior |due )?notice\b"
)
HELD: Final = re.compile(
    r",? ?(?:provided|so long as|as long as|if)? ?(?:that )?(?:it|this|the \w+ meeting)? ?(?:is |"
    r"be |was "
    r")?(?:held )?"
    r"(?:within|no more than|not more than|no later than|not later than|inside|less than) \w+(?: "
    r"\w+)? "
    r"(?:clear |calendar )?"
    r"days (?:of|after|from|following|later)(?: (?:the |that )?(?:first|original|previous|"
    r"preceding|"
    r"earlier|adjourned)?(?: meeting| one| date)?)?"
)
DAYS: Final = re.compile(
    r"\b(no|not) (more|later|less|fewer|earlier|sooner) than \w+( \w+)? "
    r"days\b"
)
KNOWN: Final = frozenset(
    "if when where should a an the is are be been there no not quorum quorate inquorate present "
    "meeting "
    "meetings of for to in on at by from after before until till within inside time start starting "
    "appointed scheduled fixed set hour hours minutes minute min half quarter day days week weeks "
    "month "
    "date same place next following later later other another such may must shall will would can "
    "and or "
    "but then it its that this these those they them their any all members member chair chairman "
    "person "
    "trustees trustee directors director governors governor board committee council council's "
    "council "
    "body company association either again with without have has had having been being which who "
    "as "
    "stands stand stood hour's half-hour adjourned adjourn adjourns adjournment dissolved dissolve "
    "dissolves cancelled requisition requisitioned requested requisitioners called convened "
    "members' "
    "request demand case cases otherwise business items item matter matters decision decisions "
    "left "
    "remaining unfinished not reached met number numbers falls fall drops drop below lost lose "
    "loses "
    "under way underway during while once still continues continue stops stop straight away at "
    "immediately forthwith ends end ended terminated only certain affected just put off deferred "
    "defer "
    "postponed decide decides determine determined determines agree agreed say chairperson choose "
    "chosen "
    "notice given clear least seven fourteen fifteen thirty sixty twenty ten one two three five 7 "
    "14 15 "
    "21 28 30 10 20 60 working calendar so long further anyone lack lacking lacks want waits wait "
    "goes "
    "falls through happens happen resumed reconvened rearranged moved over voting vote votes taken "
    "made "
    "held hold take takes place up lapses lapse abandoned does do did become becomes cease ceases "
    "any "
    "time period lapse elapsed passed passes since arrives arrive gathered assembled gather "
    "gathers "
    "achieved attained enough people persons leaves leave leaving departs point than fewer less "
    "required "
    "needed necessary needs its their suspended secretary decides else fail fails failing quorum's "
    "into "
    "course part partway way also however thereafter cannot him her concerned agenda next ordinary "
    "held "
    "comes come reported discussion discuss discussed discussions informal informally continue "
    "proceed "
    "proceeds carry on general resolutions resolution pass passed formal binding recommendations "
    "recommendation ratified ratification ratify later quorate taken over transacted done transact "
    "open "
    "opened opens opening absence absent owners latest earlier longer brought close closed closes "
    "back "
    "again resume resumes new second fresh session sitting first stays remains stay remain same "
    "hour "
    "venue week's day's weeks' days' month's months short nothing accept accepted motion motions "
    "recess "
    "talking talk anything order considered fortnight turnout attendance another".split()
)
