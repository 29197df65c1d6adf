"""Who is there for another, from afar or to advise, in words that say it by the way? A pattern a turn."""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.turning import F, Turn

_BEGINS: Final = r"(?:^|(?<=[.;] ))"
_ENDS: Final = r"(?=[.;]|$)"
_SORT: Final = r"(?:(?:named|nominated|appointed|agreed) )?"
_ONE: Final = r"(?:deputy|alternate|substitute)"
_SEVERAL: Final = r"(?:deputies|alternates|substitutes)"
_WHO: Final = r"(?:members?|directors?|trustees?|governors?|people|persons?|representatives?)"
_SITTERS: Final = r"(?:members|directors|trustees|governors|councillors)"

TURNS: Final[tuple[Turn, ...]] = (
    (
        (
            rf"{_BEGINS}{_SORT}{_SEVERAL} count (?:for|in place of) (?:the {_WHO}|those) (?:that |whom )?"
            rf"they (?:replace|represent|stand in for|deputise for){_ENDS}"
        ),
        "deputies count towards the quorum",
    ),
    (
        (
            rf"{_BEGINS}an? {_SORT}{_ONE} (?:stands in|acts|sits|serves|steps in|comes) (?:for|in place of) "
            rf"(?:the|an?) (?:absent |primary |regular |board |full )*{_WHO}(?: who is "
            rf"(?:away|absent))?,? and "
            rf"(?:is counted|counts)(?: (?:in|for) (?:that|their|his or her|the member's) "
            rf"(?:place|stead))?{_ENDS}"
        ),
        "deputies count towards the quorum",
    ),
    (
        (
            rf"{_BEGINS}an? {_SORT}{_ONE} (?:sent |attending |coming )?with (?:full |delegated "
            rf")*authority to "
            rf"(?:commit|bind|decide|act|speak)[^.;]{{0,40}} counts (?:as|for) (?:its|the|a|their) "
            rf"member{_ENDS}"
        ),
        "deputies with authority count towards the quorum",
    ),
    (
        (
            rf"{_BEGINS}(?P<who>{_SITTERS}) (?:linked|joining|connected|taking "
            rf"part|attending|dialling in) by "
            r"(?P<means>[\w ]+?) (?:take part|participate|count|are treated) (?:like|as) (?:anyone|everyone|"
            rf"anybody) else{_ENDS}"
        ),
        r"\g<who> joining by \g<means> count as present",
    ),
    (
        (
            rf"{_BEGINS}(?P<who>(?!(?:they|who|all|deputies)\b)(?:[\w'-]+ ){{0,2}}[\w'-]+s) may "
            r"(?:advise|attend|come|speak|sit in|take part|come and speak|attend and speak)(?: at "
            r"meetings)?,? but "
            r"(?:they )?are not "
            rf"(?:members|governors|directors|trustees)(?:,? (?:and|so) (?:they )?do not count)?{_ENDS}"
        ),
        r"\g<who> do not count towards the quorum",
    ),
    (
        (
            rf"{_BEGINS}(?P<who>(?:[\w'-]+ ){{0,2}}[\w'-]+s) (?:who|invited to) "
            r"(?:sit in|come along|attend) are "
            rf"(?:disregarded|not counted|left out of account){_ENDS}"
        ),
        r"\g<who> do not count towards the quorum",
    ),
    (
        (
            rf"\b(?P<who>{_SITTERS}),? vacanc(?:y|ies) (?:not being|being un)(?: "
            rf")?(?:reckoned|counted|included)"
            r"(?P<end>,|[.;]|$)"
        ),
        r"\g<who> in post\g<end>",
    ),
    (
        r"\bis left out when the quorum for it is (?:counted|reckoned)\b",
        "is not counted in the quorum for it",
    ),
    (
        r", by (?:its|their|the) (?:own )?members? or (?:by )?an? (?:deputy|substitute|alternate)" + _ENDS,
        ". deputies count towards the quorum",
    ),
    (
        (
            r"\b(?P<is>is|shall be) as (?:good|valid|effective) as (?:one|if) (?:passed|adopted|taken) at a "
            r"meeting\b"
        ),
        r"\g<is> valid",
    ),
    (
        r"\bso long as every (?P<who>director|member|trustee) (?:was|is|has been) sent it\b",
        r"if every \g<who> was notified",
    ),
    (
        rf"\b(?P<many>{F}) of the persons entitled to sit on the (?:board|committee|council)\b",
        r"\g<many> of the members",
    ),
    (r",? and may (?:only )?deal only with what (?:its|the) notice (?:names|says|states)" + _ENDS, ""),
    (
        (
            r"(?P<lead>(?:^|[.;] )to (?!be\b)[a-z]+ [^.,;]{3,40}), (?P<next>(?!the |an? |at "
            r")[a-z]+ [^.,;]{3,40}? or "
            rf"[a-z]+ [^.,;]{{3,40}}), (?=(?:at least )?{F}\b)"
        ),
        r"\g<lead> or \g<next>, ",
    ),
    (
        (
            r"\b(?P<lead>deputies of [^.;,]+ (?:count|do count|are counted)[^.;,]*)[;,] (?:but "
            r"|and )?those of "
            r"(?P<who>[^.;,]+?) (?:do|are) not(?: count(?:ed)?)?(?=[.;]|$)"
        ),
        r"\g<lead>. deputies of \g<who> do not count towards the quorum",
    ),
    (
        (
            r"\b(?P<counts>counts?|is counted|are counted) unless the (?:member|principal) is "
            r"(?:also )?(?:present|there)"
        ),
        r"\g<counts>",
    ),
    (
        (
            r"\bthose (?:present|there) may (?:(?:decide|agree|choose) to )?(?:continue|go "
            r"on|carry on|meet|proceed) "
            r"(?:informally|as an informal (?:meeting|discussion)|as a (?:discussion|workshop))"
        ),
        "the meeting may continue but no decisions may be taken",
    ),
    (
        (
            r"(?P<lead>\b(?:adjourned|postponed|reconvened)\b[^.;]*)[.;] (?:and )?the quorum "
            r"(?:then|there|for (?:it|that "
            r"meeting)|at (?:it|that meeting)) (?:is|shall be|will be) (?P<number>[^.;]+)"
        ),
        r"\g<lead>. At the adjourned meeting the quorum is \g<number>",
    ),
)
