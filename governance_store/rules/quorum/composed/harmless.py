"""Which words of a sentence cannot bear on a quorum? All that none of these sets has a reason to fear.

What an aside says further, “by the Minister in consultation with the council”, is read over only where each
of its words is such; a number in it, a need, a presence, an exception or a second verb ends it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from governance_store.rules.quorum.amounts import amount_at
from governance_store.rules.quorum.composed.chart import End, Terminal

_Words = tuple[str, ...]

_QUORUM: Final = "quorum quorums quorate quoracy inquorate thatmany"
"""What is asked itself, by name."""
_NUMBERS: Final = (
    "trio trios duo quartet foursome threesome handful tally half halves third thirds quarter quarters "
    "fifth fifths tenth tenths dozen pair couple single sole "
    "several "
    "majority minority percentage percent % proportion fraction share number numbers numerical figure total "
    "sum size plus minus one ones both many few much most more fewer less least lesser greater larger "
    "smaller "
    "higher lower minimum maximum max min enough sufficient adequate suffice suffices exceed exceeds "
    "exceeding "
    "above below under over limit limits limited cap capped ceiling floor threshold reduce reduces reduced "
    "reducing increase increased increases raise raised lower lowered lowers double rise rises fall falls "
    "drop "
    "drops up down equal equals half outnumber outnumbers critical mass strength complement extra additional "
    "another other others further remaining rest"
)
"""How many, and how many more or fewer."""
_QUANTIFIERS: Final = (
    "all every each any everyone everybody everything anyone anybody anything none nobody nothing nowhere no "
    "someone somebody whole entire full entirely wholly fully unanimous unanimously always never throughout "
    "either neither nor whichever whatever whoever whomever together collectively jointly alike respectively "
    "likewise solely alone exclusively just merely"
)
"""Of whom something holds without exception: what every member does is a need in other words."""
_PRESENCE: Final = (
    "present presence presently there here attend attends attended attending attendance attendances attendee "
    "attendees come comes came coming arrive arrives arrived arriving appear appears appeared appearing turn "
    "turns turned room table sit sits sitting sat seated join joins joined joining gather gathers gathered "
    "assemble assembles assembled convene convened show shows stay stays remain remains participate "
    "participates participating participation represented represents represent represent hand among amongst "
    "amid available ready near nearby around inside found bench earshot witness witnesses roll included "
    "including include includes comprise comprises comprising bring brings brought"
)
"""Who is there."""
_ABSENCE: Final = (
    "absent absence absences absentee away missing miss misses missed apologies leave leaves leaving left "
    "depart departs withdraw withdraws withdrawn withdrew without lack lacks lacking fail fails failing "
    "failed "
    "failure unable late lateness elsewhere out off excused unavailable indisposed ill incapacity short "
    "loses "
    "lose lost losing"
)
"""Who is not there, and what is wanting."""
_NEEDS: Final = (
    "must need needs needed needing require requires required requiring requirement requirements necessary "
    "necessarily essential indispensable vital imperative critical crucial mandatory obligatory compulsory "
    "obliged bound demand demands demanded insist insists condition conditions conditional precondition "
    "prerequisite prior ought should shall will would may might can could cannot has have having had do does "
    "did is are was were be been being am allowed permitted forbidden prohibited prevented stopped not n't "
    "able wants want calls unlawful lawful lawfully duly properly constituted constitute constitutes validly"
)
"""What there has to be, and the verbs of a second thing that is said."""
_EXCEPTIONS: Final = (
    "unless until except excepting exception exceptions save but bar barring besides apart beside otherwise "
    "only if when whenever where wherever while whilst once provided providing proviso subject so than "
    "though "
    "although however whether or else instead alternatively failing long case cases event circumstances "
    "before after during till upon with within as because since conditional contingent notwithstanding "
    "despite "
    "regardless irrespective even still yet then"
)
"""On which occasion something holds, and on which it does not."""
_RECKONING: Final = (
    "count counts counted counting reckon reckons reckoned reckoning calculate calculates calculated "
    "calculating calculation compute computed ascertain determine determined determining regard regards "
    "regarded treat treats treated deem deems deemed exclude excludes excluded excluding exclusion ignore "
    "ignored ignores disregard disregarded disregards omit omits omitted contribute contributes towards "
    "toward "
    "discount discounted"
)
"""Who is counted."""
_BUSINESS: Final = (
    "valid invalid invalidate invalidated void voidable null nullity binding ineffective effective "
    "effect business transact transacts transacted transaction transactions proceed proceeds proceeding "
    "conduct conducted begin begins beginning commence commences start starts started open opens opened "
    "continue continues continued resume resumes resumed adjourn adjourns adjourned adjournment adjourning "
    "postpone postpones postponed defer defers deferred dissolve dissolves dissolved cancel cancels "
    "cancelled "
    "abandon abandoned suspend suspends suspended suspension close closes closed end ends ended stop stops "
    "halt halts prevent prevents lapse lapses function functions operate operates act acts acting acted "
    "hear hears heard hearing hearings decide decides decided deciding competent competence power powers "
    "empowered waive waived waives waiver rescheduled reconvene reconvened"
)
"""Whether a meeting may go on, and what becomes of what it does."""
_SEATS: Final = (
    "vacant vacancy vacancies empty unfilled filled fill fills occupied unoccupied serving post posts place "
    "places seat seats office quota strength disqualified disqualify disqualification eligible ineligible "
    "rights right privileges status standing rank ranks "
    "suspension removed"
)
"""Of what a share is taken."""
_OTHER_WAYS: Final = (
    "deputy deputies depute deputise deputises deputising alternate alternates substitute substitutes proxy "
    "proxies stand stands standing replace replaces replaced replacement replacements behalf stead delegate "
    "delegates delegated surrogate nominee nominees "
    "remote remotely virtual virtually online video videoconference video telephone phone tele "
    "teleconference "
    "skype zoom teams electronic electronically digital digitally link hybrid dial dialling physical "
    "physically person personally email e mail writing written correspondence circulation round robin "
    "distance afar "
    "interest interests interested conflict conflicts conflicted recuse recused recuses pecuniary "
    "prejudicial "
    "abstain abstains abstaining abstention abstentions vote votes voting voted voter voters non"
)
"""Who counts that comes in another way, or for another, has an interest, or votes."""
_LETS_THROUGH: Final = frozenset(
    "chancellor president principal convener convenor chair chairs chairman chairwoman chairperson leader "
    "mayor governor".split()
)
"""“deputy chair”: an office, and nobody's stand-in."""

_NO_OTHER_WAY: Final = frozenset(
    "constituent executive statutory teaching clinical medical commercial profit".split()
)
"""“non-constituent councils”: a sort of them, that says nothing of votes."""

_AFTER_BUSINESS: Final = frozenset(
    "manager managers partner partners school schools adviser advisers".split()
)
"""“business managers”: a sort of staff, and nothing that is done."""

_OF_LAW: Final = frozenset("the this that companies charities an education health government".split())
"""“the Companies Act”: a statute, and nothing that anybody does."""

_YEARS: Final = (1500, 2200)
_BEFORE_YEARS: Final = frozenset(
    "in since of from act january february march april june july august september october november "
    "december".split()
)
"""“the Act of 1972”: so many are no people."""
BEARING: Final = frozenset(
    f"{_QUORUM} {_NUMBERS} {_QUANTIFIERS} {_PRESENCE} {_ABSENCE} {_NEEDS} {_EXCEPTIONS} {_RECKONING} "
    f"{_BUSINESS} {_SEATS} {_OTHER_WAYS}".split()
)
"""A word that may bear on a quorum."""
_MARKS: Final = frozenset(";:()&/")
_LEADS: Final = frozenset(
    "on for in at to of by from under about against and who which that whose this these those it they them "
    "into , he she we you there such".split()
)
"""What nobody's name begins with."""
_TRAILS: Final = frozenset(
    "the a an of its their and for to in on by at from our , into who which that".split()
)
"""What nobody's name ends with."""
_GATHERINGS: Final = frozenset("meeting meetings session sessions sitting sittings".split())
"""“A meeting consists of three members”: that is its quorum, and nobody on a body."""
_SAID_BEFORE: Final = frozenset("latter former first second last above aforesaid same".split())
"""“the latter include a nurse”: whoever was just asked for."""
_LONGEST_NAME: Final = 8
_LONGEST_REST: Final = 30


_SORTS: Final = {"non": _NO_OTHER_WAY, "business": _AFTER_BUSINESS}


def is_harmless(words: _Words, at: int) -> bool:
    """Whether the word at a place cannot bear on a quorum."""
    word = words[at]
    if word in {"deputy", "vice"} and at + 1 < len(words):
        return words[at + 1] in _LETS_THROUGH
    following = words[at + 1 : at + 2]
    if not _SORTS.get(word, frozenset()).isdisjoint(following):
        return True
    if word.isdigit() and at and words[at - 1] in _BEFORE_YEARS and _YEARS[0] < int(word) < _YEARS[1]:
        return True
    if word == "act" and at and words[at - 1] in _OF_LAW:
        return True
    if word in BEARING or word in _MARKS or any(sign.isdigit() for sign in word):
        return False
    return word in {"a", "an"} or amount_at(words, at) is None


def somebody(words: _Words, at: int) -> Iterator[End]:
    """“the audit committee”, “parent bodies”: who does something, by words that ask for nothing."""
    if words[at] in _LEADS or _GATHERINGS.intersection(words[at + 1 : at + 2]):
        return
    for end in range(at + 1, min(at + _LONGEST_NAME, len(words)) + 1):
        last = words[end - 1]
        if last == "," or not is_harmless(words, end - 1):
            return
        if last in _GATHERINGS or last in _SAID_BEFORE:
            return
        if last not in _TRAILS:
            yield end, ()


def further(*, commas: bool) -> Terminal:
    """What an aside says besides, as far as it cannot bear on a quorum."""

    def found(words: _Words, at: int) -> Iterator[End]:
        for end in range(at + 1, min(at + _LONGEST_REST, len(words)) + 1):
            last = words[end - 1]
            if (last == "," and not commas) or not is_harmless(words, end - 1):
                return
            if last not in _TRAILS:
                yield end, ()

    return found


_INERT_VERBS: Final = frozenset(
    "appoint appoints appointed elect elects elected choose chooses chosen pick picks picked nominate "
    "nominates "
    "nominated name names named select selects selected serve serves served belong belongs lead leads led "
    "head "
    "heads headed support supports supported advise advises advised report reports reported answer answers "
    "publish publishes published write writes written keep keeps kept send sends sent issue issues issued "
    "draft "
    "drafts drafted review reviews reviewed set sets agree agrees agreed manage manages managed oversee "
    "oversees "
    "monitor monitors guide guides pay pays paid resign resigns retire retires recommend recommends consult "
    "consults consulted scrutinise scrutinises prepare prepares prepared employ employs employed own owns "
    "owned "
    "fund funds funded maintain maintains maintained sign signs signed summarise summarises explain explains "
    "covers cover covered deals deal looks look works work worked concerns concern sets aims aim exists "
    "exist "
    "promotes promote governs govern governed established establish made adopted approves approve approved "
    "circulate circulates circulated store stored hears follow follows fixes fix represents elects confirms "
    "ratifies chairs clerks audits audit holds trains train hires hire rents rent lies lie comes dates date "
    "runs run admits".split()
)
"""What bodies and their officers do that asks for nobody: a list of people without a verb asks for them."""
_LOOSE: Final = frozenset("is are was were has have had been may can will".split())
_NO_VERB: Final = frozenset("to at in on there here for like as with".split())
_UNSURE: Final = frozenset(
    "make makes making form forms formed formation give gives take takes meet meets met meeting meetings "
    "session sessions sitting hearing decision decisions member members hold holds held it this that these "
    "those them they he she we they".split()
)
"""What so loose a rule is not trusted with: “three make a board”, “the treasurer signs in”."""

_THE: Final = frozenset("the a an its their".split())


def inert(words: _Words, at: int) -> Iterator[End]:
    """“The trust employs the clerk and pays her”: no word of it could bear on a quorum."""
    if words[at] in _LEADS or at:
        return
    told = words[at:]
    loose = all(
        word not in _LOOSE or (place < len(told) - 1 and told[place + 1] not in _NO_VERB)
        for place, word in enumerate(told)
    )
    calm = all(word in _LOOSE or is_harmless(words, at + place) for place, word in enumerate(told))
    goes_in = any(one == "in" and other not in _THE for one, other in zip(told, (*told[1:], ""), strict=True))
    if (
        loose
        and calm
        and not goes_in
        and told[-1] not in _TRAILS
        and _UNSURE.isdisjoint(told)
        and not _INERT_VERBS.isdisjoint(told)
    ):
        yield len(words), ()


TERMINALS: Final = {
    "SOMEONE": somebody,
    "INERT": inert,
    "REST": further(commas=True),
    "RESTPLAIN": further(commas=False),
}
