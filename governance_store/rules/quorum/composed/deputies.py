"""Who comes in a member's place? “An officer standing in for a director”, “members may send a deputy”."""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.composed.lexicon import is_body
from governance_store.rules.quorum.composed.patterns import Pattern
from governance_store.rules.quorum.composed.pieces import Comer, Formal, Led, Pieces, Tells, Term, such
from governance_store.rules.quorum.terms_of_people import is_generic

DEPUTIES: Final = frozenset(
    "deputy deputies depute substitute substitutes alternate alternates understudy understudies proxy "
    "delegate colleague".split()
)


_ANY_SORT: Final = frozenset("regular ordinary full individual".split())
_SITTERS: Final = frozenset("director officer governor trustee councillor".split())


def names_deputies(term: str) -> bool:
    """Whether a term is of those who stand in: “substitutes”, “named_deputy”."""
    return term.rsplit("_", maxsplit=1)[-1] in DEPUTIES


def _comer(pieces: Pieces) -> Pieces:
    return (Comer("d"), *pieces)


def _formal(_pieces: Pieces) -> Pieces:
    return (Formal(),)


def _theirs(_pieces: Pieces) -> Pieces:
    """“their deputies”: of whom was just spoken."""
    return (Led("their"),)


def _sort(pieces: Pieces) -> Pieces | None:
    """“an executive director”: a sort of member, and neither anybody who sits nor a body or a deputy."""
    names = [one.name for one in such(pieces, Term)]
    if any(is_generic(name) or is_body(name) or names_deputies(name) or name in _ANY_SORT for name in names):
        return None
    return tuple(Term(name) for name in names)


def _owner(pieces: Pieces) -> Pieces | None:
    """“the chair's deputy”, “executive directors' deputies”; “lay deputies” are deputies who are lay."""
    (term,) = such(pieces, Term)
    sits = term.name.rsplit("_", maxsplit=1)[-1] in _SITTERS and "_" in term.name
    return _sort(pieces) if term.office or term.many or sits else None


def _sent(pieces: Pieces) -> Pieces:
    return (*pieces, Tells(counts=True, faintly=True))


def _not_sent(pieces: Pieces) -> Pieces:
    return (*pieces, Tells(counts=False))


def _nobody_sends(pieces: Pieces) -> Pieces:
    return (Comer("d"), *_not_sent(pieces))


RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "DEPUTYWORD": (
        "deputy/deputies/depute/deputes/substitute/substitutes/alternate/alternates/understudy/understudies",
        "stand in/ins", "alternate/substitute/deputy {MEMBERWORD|ASITTER}", "replacement/replacements",
    ),
    "QUALED": (("[HOWWELL] "
    "{named|nominated|approved|appointed|authorised|agreed|notified|designated|identified|trained}"),
               ("[HOWWELL] "
               "{delegated|chosen|briefed|senior|qualified|experienced|suitable|appropriate|formal}")),
    "HOWWELL": ("properly/duly/formally/suitably/appropriately/fully/previously/pre/adequately",),
    "MEMBERWORD": (
        "member/members/partner/partners/trustee/trustees/representative/representatives",
        "delegate/delegates", "committee/board/panel/group/forum member/members",
        "member/members of the/a committee/board/panel/group/forum",
    ),
    "ASITTER": ("director/directors/governor/governors/councillor/councillors",),
    "ANYDET": ("a/an/any/the/each/every/that/those/such/their/its/all/another", "any such"),
    "ANYMEMBER": ("{his|her|the|their|its|his or her} {appointor|appointer|principal}",
    "the ASITTER [whom/who/that] {he|she|they|he or she} REPLACES",("a/an/any/the/each/that [absent] voting "
    "member [AWAY]"),
    "[ANYDET] [absent] [individual/regular/ordinary/full] MEMBERWORD [AWAY]", "EACHORG",
    "EACHORG {member|representative|representatives} [AWAY]"),
    "EACHORG": ("a/an/any/each/every/all/the/its [absent] [member/partner/constituent/participating] ANYORG",
                "[member/partner/constituent/participating] ANYORG",
                "each/every/a/any nominating/appointing/sending ANYORG"),
    "ANYORG": ("organisation/organisations/body/bodies/trust/trusts/party/parties/agency/agencies",
               "institution/institutions/company/companies/club/clubs/society/societies/union/unions",
               "council/councils/authority/authorities/partner/partners"),
    "PRONOUN": ("somebody/someone/anybody who is AWAYNESS", "an absentee",
    "ANYMEMBER whose place/seat {he|she|they|he or she} take/takes/fill/fills",
    "its/their own MEMBERWORD","them/him/her/it/you", "him or her", "those who are AWAYNESS",
    "those AWAYNESS",
                "one who is AWAYNESS", "anyone who is AWAYNESS", "anyone AWAYNESS",
                "ANYMEMBER [whom/who/that] {he|she|they|he or she} REPLACES",
                "the person [whom/who] {he|she|they} REPLACES"),
    "REPLACES": ("represent/represents/replace/replaces", "stand/stands in for", "act/acts for",
                 "deputise/deputises for", "came/come to represent"),
    "SORTOF": (("[ANYDET] [absent] TERM [AWAY]", _sort),
               ("[ANYDET] [absent] TERM and/or [ANYDET] TERM [AWAY]", _sort),
               ("[ANYDET] TERM , [ANYDET] TERM [,] and/or [ANYDET] TERM", _sort)),
    "WHOSEDEPUTY": ("ANYMEMBER", "PRONOUN", "SORTOF"),
    "AWAYNESS": ("absent/away/indisposed/unavailable", "not available", "unable to COMETO",
    "not able to COMETO", "not present/there"),
    "COMETO": ("field/send/provide its/their/a MEMBERWORD", "attend/come/participate [ANYTIME]",
    "be [there/present]", "take part", "make it",
    "make a/the meeting",
               "{be|attend} [there/present] {in person|themselves}"),
    "ANYTIME": ("a/any/the/that/one/particular meeting", "[for] any particular meeting", "meetings"),
    "AWAY": ("[who/that] is/are AWAYNESS [ANYTIME]", "AWAYNESS [ANYTIME]", "who cannot COMETO",
             "who can not COMETO", "who does/do not attend"),
    "INPLACE": (
        "in a/the/that/an [absent] ASITTER {place|absence|stead}",
        "for WHOSEDEPUTY", "in [the] place/stead of WHOSEDEPUTY", "on [the] behalf of WHOSEDEPUTY",
        "in place of WHOSEDEPUTY", "instead of WHOSEDEPUTY", "on behalf of WHOSEDEPUTY",
        "in/on WHOSEDEPUTY place/stead/behalf", "in/on {their|his|her|his or her} place/stead/behalf/absence",
        "instead", "in WHOSEDEPUTY absence", "in the absence of WHOSEDEPUTY", "as {a|the|their} replacement",
        "during {their|his|her|his or her|that|an} absence",
        "as [an] alternate/deputy/substitute for WHOSEDEPUTY", "as [an] alternate for a/any/another ASITTER",
        "of WHOSEDEPUTY", "on which WHOSEDEPUTY sits",
    ),
    "SEATEDBY": (("seated [by the TERM]", lambda _: ()),),
    "ACTINGFOR": ("SEATEDBY", "sent along",
    ("standing in "
    "fully"),"sent/coming/attending/standing/acting/serving/deputising/appearing/sitting/substituting",
               "standing in", "in attendance", "taking part", "filling in",
               "[to] {act|attend|come|deputise|go}", "sitting in", "appointed", "[to] sit in",
               "[to] stand in",
               "who attends/attend/comes/come/stands/stand/acts/act/deputises/deputise/sits/sit [in]",
               "who is/are {attending|standing in|acting|deputising|there|present}", "attending meetings"),
    "SENTOUT": ("sent/named/nominated/appointed/provided/chosen/supplied", "put forward/up"),
    "SENTBY": ("by WHOSEDEPUTY", "by {a|an|the|its} BODYNAME", "by the same ORG"),
    "AUTHORITY": (
        ("with [full/the/delegated/appropriate/sufficient/similar/equal] {authority|power|powers|seniority} "
        "[to {decide|act|speak|vote|take decisions|make decisions}]"),
        "with [full|the same|the member] voting rights",
        "of appropriate/suitable/sufficient/equivalent seniority/standing",
    ),
    "BEFORE": ("beforehand", "in advance", "before the meeting", "in writing", "in writing beforehand",
               "in advance of the meeting", "in writing before the meeting", "in writing in advance",
               "at the start of the meeting", "ahead of the meeting"),
    "LEAVEOF": (
        "with the [prior/written/express] {agreement|approval|consent|permission} of the TERM",
        "with the TERM [prior/written/express] {agreement|approval|consent|permission|leave}",
        "subject to the [prior] {agreement|approval|consent|permission} of the TERM",
        "subject to the TERM [prior] {agreement|approval|consent|permission}",
        "by [prior] agreement with the TERM", "if the TERM agrees/approves/consents/permits",
        "provided [that] the TERM agrees/approves/consents [BEFORE]",
        "with [prior] {agreement|approval|consent|permission}",
    ),
    "HASBEEN": ("{has|have|must have|should have|will have|having} been", "is/are/being",
                "{must|should|shall|will|to} be"),
    "NAMEDONCE": (
        "[who/which/that] [HASBEEN] QUALED [TOLDTO]", "QUALED TOLDTO", "[HASBEEN] QUALED and QUALED [TOLDTO]",
        "whose name/names HASBEEN {given|notified|sent} TOLDTO",
    ),
    "TOLDTO": ("by/with/to the TERM [BEFORE]", "BEFORE [by/with/to the TERM]"),
    "FORMALITY": (("LEAVE1 [BEFORE]", _formal),),
    "LEAVE1": (
        "LEAVEOF", "if/where/when/provided/once [HASBEEN] QUALED TOLDTO",
        "subject to [prior] {agreement|approval|consent|permission|notice}",
        ("if/where/when/provided/providing [that] {they|he|she|he or she|the DEPUTYWORD} {has|have|is|are} "
        "[been] [duly/formally/properly] QUALED [by the TERM] [BEFORE]"),
        "if/where/when/provided/once [duly/formally/properly] QUALED [by the TERM] [BEFORE]",
        "provided/if [that] notice {is|has been} given [to the TERM] [BEFORE]",
        "if/where/when/provided/once [that] the TERM {has been|is} {told|informed|notified|asked} [of it]",
        "if/where/when/provided/once [that] the TERM has agreed/approved/consented [to it]",
        "in exceptional circumstances", "exceptionally", "where/when/if necessary/needed/required",
        "if need be", "from time to time", "on occasion", "occasionally", "AUTHORITY",
        "from the same ORG", "from {their|his or her|the member|its} [own] ORG", "to the meeting",
        "to meetings",
        "to a/any meeting", "for {a|any|that|the} [particular] meeting",
    ),
    "THEIR": ("their/his/her/its/such/that/those/these", "his or her"),
    "DEPUTYBE": ("[a/an/the/any] {ANYORG|BODYNAME} [QUALED] DEPUTYWORD",
                 "a/any person who is [merely/only/just] [a/an] DEPUTYWORD",
                 "[a/an/any/the/each/all] [QUALED] DEPUTYWORD", ("THEIR [QUALED] DEPUTYWORD", _theirs),
                 "[a/an/any/the/each/every] [absent] {MEMBERWORD|ASITTER} [QUALED] DEPUTYWORD",
                 ("[the/a/an/any] [absent] TERM [QUALED] DEPUTYWORD", _owner)),
    "STANDSIN": (("{anyone|anybody|someone|somebody|a "
    "person|persons|people|those|whoever|officers|colleagues|"
                 "a colleague|an officer|any officer|any person|staff|a "
                 "representative|representatives|another person}"
                 " [ACTINGFOR] INPLACE"),),
    "STANDINSIN": ("whoever {deputises|substitutes|stands in|sits in|acts|attends|comes} INPLACE",),
    "SENDSONE": (("{sends|send|has sent|appoints|has appointed|names|has named|is represented by|are "
    "represented by}"),
                 "represented by"),
    "DEPUTYTAIL": ("present","[ACTINGFOR] INPLACE", "SENTOUT SENTBY", "FORMALITIES", "[,] NAMED1 [,]",
    "[,] in attendance [,]",
                   "[,] attending [the/a] meeting/meetings [,]"),
    "NAMED1": (("NAMEDONCE", _formal), ("without [formal] acting up status", lambda _: ())),
    "FORMALITIES": ("FORMALITY", ", FORMALITY ,", ", FORMALITY"),
    "DEPUTY": (("DEPUTYBE [DEPUTYTAIL] [DEPUTYTAIL]", _comer), ("STANDSIN [[,] NAMED1 [,]]", _comer),
    ("STANDSIN but NAMED1", _comer), ("STANDSIN ( [but] NAMED1 )", _comer), ("STANDSIN FORMALITIES",
    _comer), ("STANDINSIN", _comer),
               ("WHOSEDEPUTY [who/that] SENDSONE SOMEBODYELSE", lambda pieces: pieces),
               ("[the] presence/attendance of DEPUTY", lambda pieces: pieces)),
    "CANSEND": ("may/can/could/should/will/shall/must/might [also/each/instead]",
                "is/are [also] {able|entitled|permitted|allowed|free|welcome|encouraged|expected|asked} to",
                "has/have the right to", "may , FORMALITY ,"),
    "CANNOTSEND": ("may/can/must/shall/should/will not", "cannot", "has/have no right/power to",
                   "is/are not {able|entitled|permitted|allowed|expected|free} to"),
    "SEND": ("send/name/nominate/appoint/use/provide/have/identify/choose/designate/bring", "arrange for",
             "put forward", "be represented by", "be replaced by", "be substituted by", "attend through",
             "act through", "be deputised for by", "attend by", "ask"),
    "SOMEBODYELSE": (
        ("{anyone|anybody|someone|somebody} [else] [ACTINGFOR] [INPLACE] [to attend [INPLACE]]", _comer),
        (("{another|another person|another member|a colleague|a representative|anyone|others|other people} "
         "[QUALED] [to attend/act/serve/sit/deputise] INPLACE"), _comer),
        ("one DEPUTY", lambda pieces: pieces),
        (("{another|a|an|any|any other|one other} {person|colleague|MEMBERWORD|ASITTER|officer|employee} [of "
        "theirs] "
        "as "
         "[a/an/the/their/his/her] [QUALED] DEPUTYWORD"), _comer), ("a colleague", _comer),
         ("someone/somebody else", _comer),
        ("DEPUTY [to attend/act/serve/sit/deputise/come [INPLACE]]", lambda pieces: pieces)),
    "SENDER": ("WHOSEDEPUTY", "[ANYDET] [absent] ASITTER [AWAY]", "members/partners/trustees/they/you",
    "one who cannot COMETO",
    "either side/party",
               "{a member|members} , if AWAYNESS ,", "either/both of them"),
    "VOTER": ("[ANYDET] voting MEMBERWORD [AWAY]",),
    "SENDS": (
        ("{SENDER|VOTER} [FORMALITIES] CANSEND SEND SOMEBODYELSE [FORMALITIES]", _sent),
        ("{SENDER|VOTER} {names|name|appoints|appoint|nominates|nominate} SOMEBODYELSE", _sent),
        ("SENDER CANSEND be deputised for", lambda pieces: (Comer("d"), *_sent(pieces))),
    ),
    "SENDSNOT": (
        (("SENDER [{are expected|must|have} [to] attend [meetings] [in person|themselves] and] CANNOTSEND "
        "SEND SOMEBODYELSE"), _not_sent),
        ("no [absent] {MEMBERWORD|ASITTER} [AWAY] CANSEND SEND SOMEBODYELSE", _not_sent),
        ("{nobody|no one} [AWAY] CANSEND SEND SOMEBODYELSE", _not_sent),
        ("SENDER CANNOTSEND be deputised/substituted for", _nobody_sends),
        ("SENDER CANNOTSEND be represented/replaced [by anyone/anybody/somebody/someone [else]]",
        _nobody_sends),
        ("SENDER CANNOTSEND be represented/replaced by others/another", _nobody_sends),
        ("SENDER CANNOTSEND delegate {attendance|their place|their attendance}", _nobody_sends),
        ("{nobody|no one} [else] may/can/is/shall/will [to] {ACT|STEPIN|deputise|substitute} [INPLACE]",
         _nobody_sends),
        ("{nobody|no one} [else] may/can/shall/will {ACT|STEPIN} INPLACE [and/or] [be counted]",
        _nobody_sends),
        ("SENDER CANNOTSEND be substituted/replaced/deputised", _nobody_sends),
        ("{nobody|no one} [else] may/can/shall/will be counted INPLACE", _nobody_sends),
        ("{it is|there is} not {possible|permitted|allowed} to SEND SOMEBODYELSE", _not_sent),
        ("sending/naming/appointing/nominating SOMEBODYELSE ISFORBIDDEN", _not_sent),
        ("[a/the] MEMBERWORD seat/place CANNOTSEND be filled/taken by {SOMEBODYELSE|another|others}",
        _nobody_sends),
        ("{nobody|no one} may/can/shall/will take WHOSEDEPUTY seat/place [INPLACE]", _nobody_sends),
        ("there is/are no provision for DEPUTYWORD", _nobody_sends),
        ("there is/are no DEPUTYWORD", _nobody_sends),
        ("no provision is made for DEPUTYWORD", _nobody_sends),
        ("{deputising|substitution|deputisation|representation by others} [for WHOSEDEPUTY] is not ALLOWED",
         _nobody_sends),
    ),
    "STEPIN": ("stand in", "take the place", "fill in", "step in"),
    "WHEREAWAY": (
        "{where|when|if|whenever} WHOSEDEPUTY SENDSONE {a|an|their} [QUALED] DEPUTYWORD [INPLACE]",
        ("{where|when|if|whenever|should} WHOSEDEPUTY is/are/be/finds/find [himself/themselves] "
    "AWAYNESS [ANYTIME]"),
                  ("{where|when|if|whenever|provided [that]|so long as} WHOSEDEPUTY {cannot COMETO|{is|are} "
                  "AWAYNESS}"),
                  "{where|when|if|whenever} {they|he|she|he or she} {cannot COMETO|is/are AWAYNESS}",
                  "{where|when|if|whenever} any of these/them is/are AWAYNESS",
                  "in the absence of WHOSEDEPUTY", "in WHOSEDEPUTY absence"),
}  # fmt: skip
