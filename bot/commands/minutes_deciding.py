"""What was decided, and how did people vote? Each decision is stamped with the quorum of its instant."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Final

from bot.commands.base import Problem, Refused
from bot.commands.minutes_book import Book, Speaker
from bot.commands.minutes_owners import people_named, words_of
from bot.commands.naming import as_sentence, count, in_a_row, person_name
from bot.reply import Mood, Verdict
from governance_store.records.agenda import AgendaItem
from governance_store.records.attendance import Attendance, AttendsAs
from governance_store.records.committee import Seat
from governance_store.records.decision import Decision, DecisionStanding, Outcome, Stamp
from governance_store.records.ids import DecisionId, MotionId, PersonId, vote_id
from governance_store.records.minutes import LineKind, MinuteLine, Minutes
from governance_store.records.motion import Choice, Motion, Vote
from governance_store.records.person import Person
from governance_store.rules.local_time import local
from governance_store.rules.minute_numbers import decision_reference
from governance_store.rules.minutes_custody import approval_taken_back
from governance_store.rules.presence import present_at
from governance_store.rules.quorum.verdict import Finding
from governance_store.rules.quorum_stamp import stamp, standing
from governance_store.rules.voting import NoVote, Tally, no_vote, tally

CHOICES: Final = {
    **dict.fromkeys(("for", "yes", "aye", "+1", "favour", "agree"), Choice.FOR),
    **dict.fromkeys(("against", "no", "nay", "-1", "oppose"), Choice.AGAINST),
    **dict.fromkeys(("abstain", "abstains", "abstained", "abstention", "+0", "0"), Choice.ABSTAIN),
}
_HOW: Final = "Say #vote for, #vote against or #vote abstain."
_WHY: Final = {
    NoVote.NOT_THERE: "{name} is not recorded as present: “{arrive}” records it",
    NoVote.IN_ATTENDANCE: "{name} is in attendance, so they have no vote",
    NoVote.NOT_VOTING: "{name} holds a seat without a vote",
    NoVote.DEPUTY: "{name} is a deputy, and the terms of reference say that deputies do not vote",
    NoVote.INTEREST: "{name} has declared an interest in this, so they do not vote on it",
    NoVote.SEAT_VOTED: "Somebody else has voted for the seat that {name} takes",
}


def decide(
    book: Book, said: Speaker, at: datetime, text: str, outcome: Outcome, motion: Motion | None = None
) -> tuple[Decision, Verdict]:
    """Write a decision down with its stamp; a quorate one settles the recommendation of its item."""
    votes = tally(book.votes(motion)) if motion else Tally()
    topic = book.item(at, said)
    line = book.add(LineKind.DECISION, text, at, said)
    before = [
        one for one in book.decisions if one.reference.startswith(f"{topic.reference}(") and not one.withdrawn
    ]
    held = book.sitting.deciding(at, topic.text, text) if book.sitting else None
    stamped = stamp(held, book.attendance, book.touched, at)
    made = Decision(
        id=DecisionId(_new_id(book, "DCS", at)),
        committee=book.committee.id,
        meeting=book.meeting.id,
        taken_in=book.minutes.id,
        line=line.id,
        reference=decision_reference(topic.reference, len(before)),
        text=text,
        outcome=outcome,
        standing=standing(stamped),
        decided=at,
        stamp=stamped,
        motion=motion.id if motion else None,
        in_favour=votes.in_favour,
        against=votes.against,
        abstained=votes.abstained,
        confidential=line.confidential,
    )
    book.put(made)
    _settle(book, topic, made)
    return made, told_of(made)


def _new_id(book: Book, prefix: str, at: datetime) -> str:
    year = local(at, book.act.zone).year
    return f"{prefix}-{year}-{book.pending.next_number(f'{prefix}-{year}'):04d}"


def _settle(book: Book, topic: MinuteLine, made: Decision) -> None:
    item = book.pending.maybe(AgendaItem, topic.agenda) if topic.agenda else None
    asked = book.pending.maybe(Decision, item.recommendation) if item and item.recommendation else None
    if asked and made.standing is DecisionStanding.DECIDED and asked.settled_by is None:
        book.put(replace(asked, settled_by=made.id))


def take_back_decision(book: Book, made: Decision) -> None:
    """Withdraw a decision; what it settled is open again, and so is the motion that it closed."""
    book.put(replace(made, withdrawn=True))
    for one in book.pending.find(Decision, committee=book.committee.id, settled_by=made.id):
        book.put(replace(one, settled_by=None))
    for minutes in book.pending.find(Minutes, committee=book.committee.id, approved_by=made.id):
        book.put(approval_taken_back(minutes))
    motion = book.pending.maybe(Motion, made.motion) if made.motion else None
    if motion:
        book.put(replace(motion, ended=None))


def told_of(made: Decision) -> Verdict:
    """A decision, and whether it binds."""
    quorum = stamp_in_words(made.stamp)
    votes = f" Votes: {votes_in_words(made)}." if made.motion else ""
    what = "." if made.confidential else f": {as_sentence(made.text)}"
    if made.standing is DecisionStanding.RECOMMENDED:
        told = f"Recommended only, {made.reference}{what}{votes}"
        why = "Without a quorum it is a recommendation; it stands on the next agenda, to be decided."
        return Verdict(Mood.WARNING, told, (f"{quorum}.", why, *made.stamp.reasons))
    doubtful = made.stamp.finding == Finding.CANNOT_SAY.value
    told = f"{made.outcome.value.capitalize()}, {made.reference}{what}{votes} {quorum}."
    return Verdict(Mood.WARNING if doubtful else Mood.GOOD, told, made.stamp.reasons if doubtful else ())


def stamp_in_words(one: Stamp) -> str:
    """The quorum of a decision in few words."""
    if not one.finding:
        return "No quorum is set by the terms of reference"
    found = {
        Finding.QUORATE.value: "Quorate",
        Finding.NOT_QUORATE.value: "Not quorate",
        Finding.CANNOT_SAY.value: "The quorum could not be judged",
    }[one.finding]
    needed = f", {one.required} needed" if one.required is not None else ""
    return f"{found}: {one.counted} counted{needed}"


def votes_in_words(made: Decision) -> str:
    """How many voted which way."""
    return f"{made.in_favour} for, {made.against} against, {made.abstained} abstained"


def move(book: Book, said: Speaker, at: datetime, text: str) -> Verdict:
    """Put something to the vote; one thing at a time."""
    if book.motion:
        told = f"A motion is open already: “{book.motion.text}”. #endvote closes it, #undo takes it back."
        raise Refused(Problem(told), nearest=("#endvote",))
    line = book.add(LineKind.MOTION, text, at, said)
    by = said.person.id if said.person else None
    book.put(Motion(MotionId(_new_id(book, "MOT", at)), book.minutes.id, line.id, text, at, by))
    return Verdict(Mood.GOOD, f"Motion: {text}. {_HOW}" if not line.confidential else f"Motion noted. {_HOW}")


def vote(book: Book, said: Speaker, at: datetime, text: str) -> Verdict:
    """Count the votes of the people named, or of who speaks; a later vote takes the place of an earlier."""
    motion = _open_motion(book)
    words = words_of(text)
    choice = CHOICES.get(words.small[0] if words.items and not words.items[0].quoted else "")
    if choice is None and words.items:
        choice = CHOICES.get(words.items[0].text)
    if choice is None:
        raise Refused(Problem(_HOW), nearest=("#vote for", "#vote against", "#vote abstain"))
    rest = words.typed(1, len(words)).strip()
    voters = _voters(book, said, rest.removeprefix("by ").strip(), choice)
    _refuse_without_vote(book, motion, voters, at)
    entries = {one.person: one for one in present_at(book.attendance, at)}
    before = {one.person for one in book.votes(motion)}
    for one in voters:
        id_ = vote_id(motion.id, one.id)
        book.put(Vote(id_, motion.id, one.id, choice, at, entries[one.id].seat))
    names = in_a_row([one.name for one in voters])
    changed = " instead of what was voted before" if before & {one.id for one in voters} else ""
    doubts = tuple(_doubts(book, entries, voters))
    return Verdict(Mood.WARNING if doubts else Mood.GOOD, f"{names}: {choice.value}{changed}.", doubts)


def _open_motion(book: Book) -> Motion:
    if book.motion is None:
        last = next((one for one in reversed(book.motions) if not one.withdrawn), None)
        told = f"The vote on “{last.text}” is closed." if last else "Nothing is put to the vote."
        raise Refused(Problem(f"{told} #motion puts something to the vote."))
    return book.motion


def _voters(book: Book, said: Speaker, named: str, choice: Choice) -> tuple[Person, ...]:
    if not named:
        if said.person is None:
            raise Refused(Problem(f"Nobody here is known as “{said.nick}”, so their vote is not counted."))
        return (said.person,)
    voters = people_named(named, book.scene, f"Say who: #vote {choice.value} by NAME, NAME.")
    own = said.person is not None and all(one.id == said.person.id for one in voters)
    if not own and not book.runs(said.person.id if said.person else None):
        told = "A vote is recorded for others only by who takes the minutes or is in the chair."
        raise Refused(Problem(told))
    return voters


def _refuse_without_vote(book: Book, motion: Motion, voters: tuple[Person, ...], at: datetime) -> None:
    entries = {one.person: one for one in present_at(book.attendance, at)}
    interested = {one.person for one in book.touched}
    problems = []
    for one in voters:
        entry = entries.get(one.id)
        why = no_vote(
            book.committee,
            entry,
            _seat(book, entry),
            book.votes(motion),
            interested,
            deputies_vote=book.terms.deputies_vote,
        )
        if why:
            arrive = f"meeting arrive {book.meeting.id} …"
            problems.append(Problem(f"{_WHY[why].format(name=one.name, arrive=arrive)}."))
    if problems:
        raise Refused(*problems)


def _seat(book: Book, entry: Attendance | None) -> Seat | None:
    return book.pending.maybe(Seat, entry.seat) if entry and entry.seat else None


def _doubts(book: Book, entries: dict[PersonId, Attendance], voters: tuple[Person, ...]) -> list[str]:
    silent = book.terms.deputies_vote is None
    deputies = [one.name for one in voters if silent and entries[one.id].attends is AttendsAs.DEPUTY]
    told = "{} comes as a deputy, and the terms of reference do not say whether deputies vote."
    return [told.format(in_a_row(deputies))] if deputies else []


def end_vote(book: Book, said: Speaker, at: datetime, text: str) -> tuple[Decision, Verdict]:
    """Close the vote; more for than against carry it, and a tie is the chair's where the terms say so."""
    motion = _open_motion(book)
    votes = tally(book.votes(motion))
    casting = _casting(book, votes, text)
    carried = votes.carried if casting is None else casting is Choice.FOR
    book.put(replace(motion, ended=at))
    outcome = Outcome.AGREED if carried else Outcome.REJECTED
    made, told = decide(book, said, at, motion.text, outcome, motion)
    reasons = list(told.reasons)
    if casting:
        reasons.append("The votes were equal; the chair gave the casting vote.")
    if how := book.terms.text("decisions"):
        reasons.append(f"The terms of reference say of decisions: {how}")
    return made, replace(told, reasons=tuple(reasons))


def _casting(book: Book, votes: Tally, text: str) -> Choice | None:
    said = CHOICES.get(text.strip().lower())
    if not votes.tied or not book.terms.casting_vote:
        if text.strip():
            why = "the votes are not equal" if not votes.tied else "the terms of reference give none"
            raise Refused(Problem(f"There is no casting vote here: {why}. Say #endvote alone."))
        return None
    if said in {Choice.FOR, Choice.AGAINST}:
        return said
    told = f"{count(votes.in_favour, 'vote')} for and as many against: the chair has the casting vote."
    raise Refused(
        Problem(f"{told} Say #endvote for or #endvote against."),
        nearest=("#endvote for", "#endvote against"),
    )


def vote_rows(book: Book, motion: Motion) -> list[tuple[str, str]]:
    """Who voted how."""
    return [(person_name(book.pending, one.person), one.choice.value) for one in book.votes(motion)]
