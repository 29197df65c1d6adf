"""Who has to agree where there is no meeting, and how? “Three quarters of the directors have signed it”."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from governance_store.rules.quorum.composed.means import WRITTEN, written
from governance_store.rules.quorum.composed.patterns import Pattern
from governance_store.rules.quorum.composed.pieces import Above, Means, Number, Part, Pieces, Whom, such
from governance_store.rules.quorum.rule import Base, Count, Share, Total, Unit
from governance_store.rules.quorum.totals import Asked


def _so_many(pieces: Pieces) -> Pieces:
    number = such(pieces, Number)[0].value + bool(such(pieces, Above))
    return (Asked(Total((Count(number),)), None, ""),)


def _first_many(pieces: Pieces) -> Pieces:
    """“three of the five directors”."""
    return (Asked(Total((Count(such(pieces, Number)[0].value),)), None, ""),)


def _such_share(pieces: Pieces) -> Pieces | None:
    (part,) = such(pieces, Part)
    return None if part.less else _of(part.of, pieces, strict=part.strict or bool(such(pieces, Above)))


def everybody(pieces: Pieces) -> Pieces:
    """All of them have to."""
    return _of(Fraction(1), pieces)


def _of(share: Fraction, pieces: Pieces, *, strict: bool = False) -> Pieces:
    bases = {one.base for one in such(pieces, Whom) if one.base and one.base is not Base.ALL}
    base = Base.VOTING if Base.VOTING in bases else next(iter(bases), Base.ALL)
    return (Asked(Total((Share(share, base, strict),)), None, ""),)


def _voting(_pieces: Pieces) -> Pieces:
    return (Whom(Unit.VOTING, Base.VOTING),)


def in_writing(pieces: Pieces) -> Pieces:
    """What is said, of a decision in writing."""
    return (Means(WRITTEN), *pieces)


RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "COULDVOTE": ((("[,] {who|that} {could have voted|are entitled to vote|is entitled to vote|have a "
    "vote|has a vote|may vote|can vote|would have been entitled to vote|would be entitled to vote|were "
    "entitled to vote|are eligible to vote|is eligible to vote|would have had a vote|could vote} [on it|on "
    "the matter|on the resolution|on that matter|had it been proposed at a meeting|at a meeting]"), _voting),
                  (("{entitled|eligible} to vote [on it|on the matter|on the resolution|at a meeting|on "
                  "ANYTHING]"), _voting), ("with a vote", _voting), ("with voting rights", _voting),
                  ("having a vote", _voting),
                  (("entitled to {attend and vote|receive notice of a meeting|receive notice|notice [of "
        "{a|the} meeting]} "
                  "[at a meeting]"), _voting)),
    "SIGNERS": (
        ("NUM of the/its NUM SIGNERSALL", _first_many),
        ("PLAINCOUNT [MORE] [of] SIGNERNAMES", _so_many), ("PLAINCOUNT [MORE]", _so_many),
        ("OVER NUM [SIGNERNAMES]", lambda pieces: _so_many((Above(), *pieces))),
        ("[the/a] PARTS [MORE] [[of] SIGNERNAMES]", _such_share),
        ("[the/a] PARTS majority [of SIGNERNAMES]", _such_share),
        ("[the/a] PARTS [in number] of SIGNERNAMES [MORE]", _such_share),
        ("all [of] [the/its/those] SIGNERSALL", everybody), ("every SIGNERSALL", everybody),
        ("each [and every] SIGNERSALL", everybody), ("every one of the SIGNERSALL", everybody),
        ("everybody/everyone [COULDVOTE]", everybody), ("every member of the BODYNAME [COULDVOTE]",
        everybody),
        ("all of them", everybody), ("all", everybody), ("all [of] those COULDVOTE", everybody),
        ("the whole/entire BODYNAME", everybody), ("everyone [on it]", everybody),
        ("each of the SIGNERSALL", everybody), ("all concerned", everybody),
    ),
    "SIGNERSALL": ("SIGNERPEOPLE", "committee/board/council/panel/company member/members/director/directors",
        "BODYNAME SIGNERPEOPLE", "[full/whole] number of SIGNERPEOPLE"),
    "SIGNERPEOPLE": ("[SERVING] NOUN [SERVING] [of/on [the/its] BODYNAME] [COULDVOTE] [SERVING]",
    "VOTERSNOUN", "signatories [COULDVOTE]"),
    "VOTERSNOUN": (("VOTERS NOUN [of the BODYNAME] [SERVING]", _voting),),
    "SIGNERNAMES": ("[the/its/all/those/our] [of] [the/its] SIGNERSALL", "all [of] the/its SIGNERSALL",
    "them/these/those", "them all", "all of them", "those COULDVOTE",
    "the/its [whole/full/entire/total] {membership|BODYNAME}",
    "[the] [whole/full/entire/total] membership [of the BODYNAME]", "all SIGNERSALL",
    "the whole number of SIGNERSALL", "the total number of SIGNERSALL", "[the] whole of the BODYNAME",
    "those {SERVING}", "the votes [of SIGNERSALL]", "the BODYNAME SIGNERSALL"),
    "AGREED": (
        "agree/agrees/agreed/agreeing [to/with/on] [THEMOTION]", "sign/signs/signed/signing [THEMOTION]",
        "join/joins/joined [in it]", "approve/approves/approved/approving [of] [THEMOTION]",
        "consent/consents/consented/consenting [to THEMOTION]",
        "concur/concurs/concurred/concurring [in/with] [THEMOTION]", "vote/votes/voted/voting [FORIT1]",
        "say/says/said/saying yes", "reply/replies/replied/replying [INFAVOUR]",
        "support/supports/supported/supporting [THEMOTION]", "is/are/be/being INFAVOUR",
        "back/backs/backed [THEMOTION]", "assent/assents/assented [to THEMOTION]",
        ("signify/signifies/signified/signifying [his/her/their] [written] agreement/approval/consent/assent "
        "[to THEMOTION]"), "respond/responds/responded/responding [INFAVOUR]", "take/takes/took part",
        "return/returns [a/their] vote/votes", "accept/accepts/accepted [THEMOTION]",
        "endorse/endorses/endorsed THEMOTION",
        ("express/expresses/expressed [his/her/their] [written] "
        "agreement/concurrence/approval/consent/support [with/to/for THEMOTION]"),
        ("give/gives/given/gave [his/her/their/its] [written] "
        "agreement/approval/consent/assent/support/signature [to THEMOTION]"),
        "reply/respond [to say] [that] they agree/approve", "reply/replies agreeing",
        "answer/answers/answered [INFAVOUR]",
        "indicate/indicates/indicated [their] agreement/approval/support [to THEMOTION]",
        "participate/participates", "cast/casts [a/their] vote/votes [FORIT1]",
        "confirm/confirms [their] agreement/approval",
        "reply/replies/respond/responds/answer/answers in the affirmative", "is/are [all] agreed",
        "is/are willing",
    ),
    "FORIT1": ("for/upon/on it/them", "in favour [of it/them]", "yes", "for [the] NAMEOF", "in its favour",
    "affirmatively"),
    "INFAVOUR": ("in favour [of it/them]", "for it", "in support", "agreed", "yes", "in agreement"),
    "THEMOTION": ("it/them/this/that/so", "the same", "the/a/that [written] NAMEOF", "to it",
    "the text/wording/draft", "[to] doing so", "to this", "a copy [of it]", "to the NAMEOF",
    "a document [to that effect|setting it out|containing it]", "upon it", "[to] one"),
    "AGREEDHOW": ("AGREED", "AGREED BYAGREED", "[each/all] AGREED [BYAGREED]", "BYAGREED AGREED",
    "have/has [all/each] AGREED [BYAGREED]", "have/has [so/all/each] [BYAGREED] AGREED",
    "MAY AGREED [BYAGREED]", "MUST [each/all] AGREED [BYAGREED]", "[do] so AGREED"),
    "BYAGREED": ("BYMEANS", "INTIME", "BYMEANS INTIME", "INTIME BYMEANS", "to it BYMEANS"),
    "INTIME": ("within/in [a|NUM|the] [set/stated/agreed] day/days/week/weeks/fortnight/period/time/month",
    "within NUM working days", "within the time [allowed/given/set/stated]",
    "by the [stated/given] date/deadline", "within the deadline"),
    "ASSENTOF": (
        "participation/response/responses/replies",
        "agreement/consent/approval/signature/signatures/support", "votes/vote/assent/concurrence/backing",
        "affirmative vote/votes", "written agreement/consent/approval/assent", "agreement or approval"),
    "IFAGREED": ("if/when/once/provided/where/only if/only when", "if", "when", "once", "[only] where",
    "as soon as", "provided [that]", "only if", "only when", "[but] only if", "[,] so long as",
    "on condition that", "[,] as long as", "if and only if", "[only] after", "[,] provided [that]",
    "[,] if", "[,] but only if"),
    "AGREEDBY": (("agreed/signed/approved/supported/backed/accepted/endorsed/adopted/passed [to] [BYAGREED] "
    "by"), "[BYAGREED] agreed/signed/approved/supported/backed/accepted/endorsed/adopted/passed [to] by",
    "assented/consented to [BYAGREED] by", "agreed to or signed by", "signed or approved by",
    "signed or agreed [to] by", "agreed upon by", "concurred in by", "consented to BYAGREED by",
    "approved and signed by", "signed and dated by", "given the agreement of", "confirmed [BYAGREED] by",
    "voted for by"),
    "AGREEDCLAUSE": ("SIGNERS AGREEDHOW",
    "[it/they] {is|are|has been|have been|was|be|being} AGREEDBY SIGNERS [BYAGREED]",
    "AGREEDBY SIGNERS [BYAGREED]",
    ("[it|they] {has|have|receives|receive|gets|get|wins|win|commands|carries|carry} [the] ASSENTOF of "
    "SIGNERS"), "SIGNERS {is|are} INFAVOUR",
    "[the] ASSENTOF of SIGNERS {is|are|has been|have been} {given|obtained|received|had|there}",
    "SIGNERS {have|has} signed [THEMOTION] [BYAGREED]", "there are SIGNERS INFAVOUR",
    "{it|they} {has|have|gets|get|receives|receive} SIGNERS [votes] [INFAVOUR]", "with SIGNERS INFAVOUR"),
    "ASSENTS": ("[the] ASSENTOF {of|by|from} SIGNERS [BYAGREED]",
    "SIGNERS [to AGREED] [INFAVOUR] [BYAGREED]", "SIGNERS votes [INFAVOUR]", "AGREEDBY1 SIGNERS [BYAGREED]",
    "{unanimity|unanimous agreement|unanimous consent|unanimous approval} ALLOF",
    "UNANIMOUS [of {SUBJECT|SIGNERPLAIN}] ALLOF", "unanimous ASSENTOF [of {SUBJECT|SIGNERPLAIN}] ALLOF",
    "the votes of SIGNERS", ("[the] written ASSENTOF {of|by|from} SIGNERS", in_writing)),
    "ISNEEDED": ("needed/required/necessary/enough/sufficient",),
    "MUSTAGREE": ("SIGNERS {MUST|have to|has to} [each/all] {AGREED|be INFAVOUR} [BYAGREED]",
    "SIGNERS MUST [each/all] have AGREED [BYAGREED]"),
    "SIGNERPLAIN": ("[all/the] [the] SIGNER", "SUBJECT"),
    "UNANIMOUS": ("unanimous {agreement|consent|approval} BYMEANS",
    ("unanimous written {agreement|consent|approval}", written)),
    "ALLAGREED": ("unanimous/unanimously", "agreed unanimously", "there is unanimity"),
    "ALLOF": (("", everybody),),
    "AGREEDCLAUSE1": ("SIGNERS AGREEDHOW", "{is|are|has been|have been} AGREEDBY SIGNERS [BYAGREED]",
    "{has|have|bears|bear|carries|carry} [the] ASSENTOF of SIGNERS"),
    "AGREEDBY1": ("signing by", "agreement by", "approval by", "signature by"),
    "NEEDAGREE": ("[only/then] need/needs/require/requires/take/takes/want/wants/must have/call",
    "need/needs", "require/requires", "must have", "take/takes", "call/calls for", "depend/depends on",
    "shall require", "MUST have"),
}  # fmt: skip
