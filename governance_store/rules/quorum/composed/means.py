"""By which means is something decided without a meeting? “By e-mail”, “a resolution in writing”."""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.composed.patterns import Pattern
from governance_store.rules.quorum.composed.pieces import Means, Pieces, Told

WRITTEN: Final = "written_resolution"
ELECTRONIC: Final = "electronic_vote"


def written(_pieces: Pieces) -> Pieces:
    """In writing."""
    return (Means(WRITTEN),)


def electronic(_pieces: Pieces) -> Pieces:
    """By an electronic vote."""
    return (Means(ELECTRONIC),)


def sent_to_all(_pieces: Pieces) -> Pieces:
    """In writing, when all have been told of it."""
    return (Means(WRITTEN), Told())


def nothing(_pieces: Pieces) -> Pieces:
    """Words that tell nothing new."""
    return ()


RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "OUTSIDEFRONT": ("OUTSIDEMEETING",
    ("{if|when|where} {the matter|business|a matter|it|a decision} {is|cannot} {urgent|wait|wait for a "
    "meeting|so urgent}"),
    ("in {urgent cases|an emergency|an urgent case|urgent matters|emergencies|cases of urgency|case of "
    "urgency}"), "in MEANSOF", "under MEANSOF", "for MEANSOF", "for {a|any} ADECISION OUTSIDEMEETING",
    "for decisions OUTSIDEMEETING", "BYMEANS", "where it is not {practicable|possible} to meet"),
    "OUTSIDEMEETING": ((("{without|instead of|in place of} [holding/calling/convening] [a/any/the] "
    "meeting/meetings [being held]"), written), ("outside [of] [a/any/the/its] [formal] meeting/meetings",
    written), ("between [its/the] [formal] meetings", written),
                ("without one", written), ("without [actually] meeting", written),
                ("away from [a/the] meeting/meetings", written), ("other than at a meeting", written),
                ("without [its/their] meeting", written), ("when it is not meeting", written)),
    "BYMEANS": (
        ("in writing", written), ("{by|via|over|through} MEDIUM [or MEDIUM]", written),
        ("by MEDIUM , MEDIUM or MEDIUM", written), ("on paper", written),
        ("in writing or {by MEDIUM|in electronic form|electronically}", written),
        ("in writing , {including|whether|or} by MEDIUM", written), ("by a written procedure", written),
        (("by {written resolution|written consent|written procedure|written agreement|resolution in "
        "writing|written decision|consent in writing|written assent}"), written),
        ("by way of {a written resolution|written resolutions}", written),
        ("by means of {a written resolution|written resolutions|e mail}", written),
        ("by a written resolution", written),
        ("electronically [OUTSIDEMEETING]", electronic), ("online", electronic),
        (("by {electronic means|electronic vote|electronic voting|electronic ballot|e vote|e voting|online "
        "vote|online voting|online ballot|an electronic vote|an online vote|an electronic ballot|an online "
        "ballot|online poll|an online poll|electronic poll}"), electronic),
        ("by {e mail|email} {vote|ballot|voting|poll}", electronic),
        ("by a {vote|ballot|poll} {by|over} {e mail|email}", electronic),
    ),
    "MEDIUM": ("e mail", "email", "post", "letter", "correspondence", "circular", "circulation",
    "telephone", "phone", "fax", "message", "written resolution", "written procedure", "round robin",
    "facsimile", "circulated paper"),
    "MEANSOF": (
        ("the/a/any written procedure", written), ("a/any/the written resolution", written),
        ("written resolutions", written), ("an/any electronic/online vote/ballot/poll", electronic),
    ),
    "NAMEOF": ("resolution/resolutions/decision/decisions/motion/motions",
        "proposal/proposals/matter/matters",
        "paper/papers/document/documents/action/actions/instrument",
        "business/question/questions/draft/drafts", "resolution or decision", "decision or resolution",
        "any other matter", "item/items of business", "item/items"),
    "ADECISION": ("[a/an/any/the/such/every] [proposed/draft/urgent] NAMEOF",),
    "ARESOLUTION": (
        "BARERESOLUTION", "BARERESOLUTION [,] SENTROUND", "THERESOLUTION BYMEANS [,] SENTROUND",
        "THERESOLUTION {BYMEANS|SENTROUND|OUTSIDEMEETING|NOTBYMEETING}",
        ("THERESOLUTION {taken|made|reached|passed|adopted} {BYMEANS|OUTSIDEMEETING|BYMEANS "
        "OUTSIDEMEETING|OUTSIDEMEETING BYMEANS}"), "THERESOLUTION put to the vote {BYMEANS|OUTSIDEMEETING}",
        "{voting|votes|a vote} BYMEANS [OUTSIDEMEETING]",
        ("[a/an/any/the] {document|paper|instrument|memorandum} setting out [a/the] NAMEOF", written),
    ),
    "THERESOLUTION": ("[a/any] NAMEOF {which|that} {could|can|might} be {made|taken|passed} at a meeting",
    "[a/an/any/the/such/every/each] [proposed/draft/urgent/valid] NAMEOF",
    "[a/any] action [which/that] {could|can|may|might} be taken at a meeting",
    "anything {which|that} {could|can|may} be {done|decided} at a meeting"),
    "NOTBYMEETING": (("{that|which} no meeting {voted on|has voted on|has considered|considered}",
    written), ("no meeting {voted on|has voted on|has considered|considered}", written)),
    "BARERESOLUTION": (
        (("[a/any/the/such/every/each] [proposed/unanimous/circulated/draft] written "
        "resolution/resolutions/decision/decisions/motion/motions/consent/resolve/vote/approval"), written),
        ("[a/any/the] written procedure", written),
        ("[a/an/any/the/such/every] circulated/circular NAMEOF", written),
        ("[a/any/the] round robin [NAMEOF]", written),
        ("[a/an/any/the] {e mail|email} NAMEOF", written),
        ("[a/an/any/the] {e mail|email|postal|remote} {vote|votes|ballot|ballots|poll|polls|voting}",
        electronic),
        (("[a/an/any/the] electronic/online "
        "{vote|votes|ballot|ballots|poll|polls|voting|decision|decisions|resolution|resolutions} "
        "[OUTSIDEMEETING]"), electronic),
        (("{votes|voting|a vote|any vote} {taken|held|cast|conducted} {electronically|online|by electronic "
        "means|by e mail|by email} [OUTSIDEMEETING]"), electronic),
        ("[a/an/any] {e vote|e voting|e ballot|e votes}", electronic),
    ),
    "SENTROUND": (
        ("{circulated|sent round|sent|passed round} [SENTVIA]", written),
        (("{circulated|sent|sent round|put|given|e mailed|emailed|submitted|issued} [SENTVIA] to TOALL "
        "[SENTVIA]"), sent_to_all), ("{notified to|copied to} TOALL", sent_to_all),
        ("of which TOALL {has|have} {had|been given|received} notice", sent_to_all),
        ("of which TOALL {was given|were given|has been given|have been given|had} [due] notice",
        sent_to_all), ("of which TOALL {has|have|was|were} [been] {notified|told|informed}", sent_to_all),
            ("of which notice has been given to TOALL", sent_to_all),
        (", of which TOALL {has|have} {had|been given|received} notice ,", sent_to_all),
    ),
    "SENTVIA": ("by MEDIUM", "electronically", "in writing",
    "for {agreement|approval|signature|consideration}", "by {e mail|email|post} or {e mail|email|post}"),
    "TOALL": ("all [of] [the/its/those] SIGNER", "every SIGNER", "each SIGNER", "each of the SIGNER",
    "everybody/everyone", "the whole board/committee/council", "the whole BODYNAME", "all of them", "all",
    "[the] SIGNER"),
    "SIGNER": (("NOUN [of/on [the/its] BODYNAME]", nothing), ("BODYNAME NOUN", nothing), "signatories"),
}  # fmt: skip
