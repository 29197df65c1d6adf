"""In which words does a sentence lead up to how many there must be? What a body does, and what it does it to.

These say what any meeting is for. What only some meetings are for (a budget, a change of the rules) is in
none of them, so that a sentence on those is never taken for one on all.
"""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.turning import N

SPECIAL: Final = (
    r"(?:constitution\w*|rules?|by ?laws?|bye ?laws?|articles|charter|statutes?|standing orders|amend\w*|"
    r"alter\w*|"
    r"revis\w+|elect(?:ing|ions?)?|appoint(?:ing|ments?)?|remov\w+|dismiss\w*|expel\w*|expulsion|exclu\w+|"
    r"suspen\w+|disciplin\w+|dissol\w+|wind(?:ing)?|merg\w+|budget\w*|precept|tax\w*|rates?|fees?|"
    r"subscriptions?|"
    r"lev(?:y|ies)|borrow\w*|loans?|sell\w*|sales?|buy\w*|purchas\w+|acqui\w+|land|property|buildings?|"
    r"leas\w+|"
    r"mortgag\w+|accounts|appeals?|impeach\w*|veto\w*|laws?|bills?|divisions?|treat(?:y|ies)|admit\w*|"
    r"admission\w*|contracts?|grants?|grant\w*|expenditure|spend\w*|salar\w+|remunerat\w+|annual|special|"
    r"extraordinary|emergency|urgent|adjourned|second|first|next|later|evidence|licen[cs]\w+|terminat\w+|"
    r"transfer\w*|change\w*|changing|overrul\w+|reconsider\w*|adjourn\w*)"
)
"""What some meetings are called for, and others are not."""
BEARING: Final = (
    rf"(?:{N}|half|halves|thirds?|quarters?|fifths?|tenths?|majority|per|cent|percent|no|not|never|none|"
    rf"nothing|"
    r"nobody|neither|nor|cannot|unless|except\w*|save|if|when|whenever|where|once|until|while|whilst|only|"
    r"or|but|"
    r"than|least|most|fewer|less|more|with|without|includ\w+|chair|president|deput\w+|vice|prox\w+|vacan\w+|"
    rf"remote\w*|all|each|every|both|other|otherwise|provided|interest\w*|conflict\w*|quor\w+|{SPECIAL})"
)
"""Words that may carry what a clause asks for, or when: where a scaffold is open, none of them may stand."""
FILL: Final = rf"(?:(?!(?:{BEARING}|and an?)\b)[\w&]+ )"
"""Any other word, with the space behind it; “and a …” is no part of a body's name."""
SOMETHING: Final = (
    r"(?:business|decisions?|resolutions?|matters?|motions?|items?|questions?|votes?|voting|meetings?|"
    r"proceedings|"
    r"sittings?|sessions?|actions?|agenda|cases?|applications?|proposals?|discussions?|debates?|"
    r"deliberations?|work|"
    r"anything|protocols?|research|measures?|steps?|acts?|powers?|functions?|duties|formal business|quorum)"
)
_ITS: Final = (
    r"(?:(?:its|any|a|an|the|their|his|valid|binding|lawful|formal|such|further|official|all|every) )*"
)
_VERBS: Final = (
    r"(?:meets?|sits?|acts?|acting|proceeds?|decides?|deliberates?|votes?|transacts?|do|does|conducts?|"
    r"carry on|"
    r"carries on|takes?|makes?|pass|passes|adopts?|exercises?|functions?|works?|operates?|begins?|starts?|"
    r"opens?|"
    r"continues?|go ahead|goes ahead|holds?|convenes?|assembles?|resolves?|considers?|discuss(?:es)?|"
    r"debates?|"
    r"deals? with|determines?|disposes? of|hears?|concludes?|settles?|discharges?|reach(?:es)?|come to|"
    r"comes to|"
    r"arrives? at|bind|binds|undertakes?|performs?|despatch|dispatch|handles?|approves?|agrees?|put|puts|"
    r"get on with)"
)
_STATES: Final = (
    r"(?:be|is|are|becomes?|being|counts? as|will be|shall be) (?:(?:held|opened|constituted|quorate|"
    r"valid|validly|properly|"
    r"duly|lawful|lawfully|regular|competent|complete|taken|made|done|transacted|begun|started|conducted|"
    r"in session|in "
    r"order|able|entitled|convened|met|passed|carried|binding|reached|considered|discussed|dealt|put|"
    r"voted|upon|on|with|"
    r"proceeded|decided|heard|reviewed|effective|legitimate|full|formed|to)\b ?)+"
)
DOES: Final = (
    rf"(?:(?:{_STATES}|{_VERBS})(?: ?{_ITS}{SOMETHING})?(?: (?:of (?:its|the|their|any) )?(?:{SOMETHING}))?"
    r"(?: (?:at|in) (?:its|a|the|any) (?:meetings?|sittings?))?)"
)
"""What a body does at any meeting: “transact its business”, “be validly held”."""
DONE: Final = (
    r"(?:done|transacted|taken|made|held|begun|started|conducted|carried on|passed|considered|discussed|"
    r"decided|adopted|"
    r"reached|opened|dealt with|put|put to the vote|voted on|proceeded with|reviewed|heard|settled|"
    r"resolved|valid|carried|"
    r"undertaken|determined|disposed of|gone into|entered upon|debated|binding|constituted|quorate|"
    r"brought forward)"
)
MAY: Final = (
    r"(?:may|can|shall|will|must|could|should|is able to|are able to|is competent to|has power to|have "
    r"power to|is "
    r"entitled to|is authorised to|is free to|is to|are to|has to|have to|is allowed to|is permitted to)"
)
WHEN: Final = (
    r"(?:only )?(?:if|when|whenever|once|where|provided(?: that)?|providing|as long as|so long as|while|"
    r"on condition that|"
    r"as soon as|if and only if|after|with)(?: and only (?:if|when))?"
)
"""How a condition begins on which a body may act."""
UNLESS: Final = (
    r"(?:unless|until|except (?:when|if|where|with)|save (?:when|if|where|with)|without|if not|before|"
    r"other than with|"
    r"otherwise than with|but with|unless and until)"
)
QUORATE: Final = (
    r"(?:quorate|properly (?:met|constituted|convened|formed|held|made up)|duly (?:met|constituted|"
    r"convened|formed)|"
    r"validly (?:met|constituted|convened|held|formed)|competent|in session|valid|lawful|regular|properly "
    r"in session|"
    r"able to (?:act|decide|meet|proceed|do business)|in order|legally constituted|lawfully constituted|"
    r"complete|fit to act|"
    r"fully constituted|a (?:valid|lawful|proper|full) (?:meeting|sitting|house))"
)
QUORUM: Final = (
    r"(?:quorum|quoracy|minimum attendance|minimum number|required attendance|necessary attendance|lowest "
    r"attendance|"
    r"least attendance|working number|quorum figure|quorum requirement|minimum|threshold)"
)
IS: Final = (
    r"(?:is|are|be|shall be|will be|must be|has to be|shall consist of|consists of|consist of|comprises|"
    r"shall comprise|means|"
    r"is made up of|is formed by|is formed of|is fixed at|is set at|stands at|shall stand at|is to be|is "
    r"taken to be|is reached "
    r"with|is reached when|exists when|exists if|is there when|is had when|is achieved (?:when|with|by)|"
    r"requires|needs|calls "
    r"for|is present (?:when|if)|is constituted by|has been set at|is put at|amounts to|is no (?:less|"
    r"fewer) than)"
)
PRESENT: Final = (
    r"(?:present|there|in attendance|in the room|in the chamber|in the hall|in the house|at the meeting|"
    r"at the table|round the "
    r"table|around the table|attending|taking part|on hand|in their (?:seats|places)|in session|gathered|"
    r"assembled|here|come|"
    r"attend|take part|turn up|come along|join in|show up|be had|be got together|participate|be found|"
    r"participating)"
)
_TO_DECIDE: Final = (
    r"(?![\w ]*\b(?:decisions?|resolutions?|votes?|voting|motions?|decide|resolve|pass|adopt)\b)"
)
PURPOSE: Final = (
    rf"(?:{_TO_DECIDE}(?:for (?:(?:the )?(?:transaction|conduct|dispatch|despatch|doing|carrying on|"
    rf"transacting|taking|making|holding|purposes?) "
    rf"(?:of )?)?{_ITS}{SOMETHING}(?: (?:at|of) {FILL}{{0,4}}(?:meetings?|board|committee|council))?"
    rf"(?: to be {DONE}|to (?:go ahead|proceed|start|begin|be held))?|"
    rf"(?:to|in order to|so as to) {DOES}|for (?:{FILL}){{1,6}}to {DOES}|"
    rf"before (?:{FILL}){{1,6}}(?:{MAY} )?{DOES}|before (?:any |a |the )?{SOMETHING} (?:is|are|can be|may "
    rf"be) {DONE}|"
    r"at (?:all times|any time|any one time|every meeting|all meetings|any meeting|its meetings|each "
    r"meeting|meetings|the "
    rf"meeting|a meeting|every sitting)(?: of (?:{FILL}){{0,5}}[\w&]+)?|throughout(?: the meeting)?|in "
    rf"(?:every|any|each|all) cases?|"
    r"for (?:what it does|anything it does|its acts|its decisions|its proceedings) to (?:bind|be valid|"
    r"count|stand|hold)"
    r"(?: anyone| anybody)?|at (?:the|any) same time|on (?:every|any|each) occasion|always|whatever the "
    r"business))"
)
"""What they are there for, where that is any business; a decision may need more than talk does."""
