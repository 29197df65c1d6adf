"""A network of odd names, and values of every sort of parameter, for tests that try all commands."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

from hypothesis import strategies as st

from bot.commands.agenda_items import AN_ITEM
from bot.commands.base import Command, Parameter
from bot.commands.moving_in.importing import AnImport, ASource
from bot.commands.record import AnyRecord, Ref
from bot.commands.terms_parameters import AField
from bot.language.moments import Moment
from bot.parameters.actions import AnAction
from bot.parameters.audiences import AnAudience, Audience
from bot.parameters.audits import APercentage, AQuarter
from bot.parameters.base import Channel, Scene
from bot.parameters.channels import AChannel
from bot.parameters.decisions import ADecision
from bot.parameters.evidence import A_DIGEST, AMinute
from bot.parameters.files import AFile
from bot.parameters.identified import Identified
from bot.parameters.interests import AKind
from bot.parameters.ladders import ALadder
from bot.parameters.named import Named
from bot.parameters.people import AMeeting
from bot.parameters.plans import AnAnniversary, AnInterval
from bot.parameters.polling import APoll, Moments
from bot.parameters.programmes import AMilestonesDay, AnObjective, AYear, Quarter
from bot.parameters.recurring import CLOSED_SEASONS, ABound, ARecurrence, ASeries
from bot.parameters.resolutions import AResolution
from bot.parameters.several import Several
from bot.parameters.statements import Statements
from bot.parameters.text import Address, Flag, Link, OneOf, Text, is_blank
from bot.parameters.thresholds import AThreshold
from bot.parameters.versions import AVersion, TwoVersions
from bot.parameters.when import A_FREQUENCY, A_LENGTH, A_NUMBER, A_PERIOD, A_TIME, Day, Hours, HoursOfDay
from bot.reply import Attachment
from governance_store.records.action import Action
from governance_store.records.committee import Committee, Seat
from governance_store.records.decision import Decision
from governance_store.records.education import EducationEvent
from governance_store.records.ids import (
    CLERK,
    CommitteeId,
    EducationEventId,
    ImportId,
    InterestId,
    MeetingId,
    MinutesImportId,
    OrganisationId,
    PersonId,
    PollId,
    PostId,
    ProposalId,
    ReceivedId,
    SeatId,
    SeriesId,
    TermsImportId,
    minutes_id,
)
from governance_store.records.importing import Import
from governance_store.records.interest import Interest
from governance_store.records.kinds import Record
from governance_store.records.meeting import Meeting
from governance_store.records.minutes import MinuteLine
from governance_store.records.minutes_custody import MinutesProposal
from governance_store.records.minutes_import import MinutesImport
from governance_store.records.network import Organisation, Sector
from governance_store.records.period import MOST, Cycle, Frequency, Period, Unit
from governance_store.records.person import Person, Post
from governance_store.records.plan import Anniversary
from governance_store.records.poll import Poll
from governance_store.records.programme import Objective
from governance_store.records.received import Received, Sort
from governance_store.records.resolution import Resolution
from governance_store.records.series import Recurrence, Season, Series
from governance_store.records.terms_import import TermsImport
from governance_store.rules.programmes import calendar, financial
from governance_store.rules.quarters import quarter_of
from governance_store.rules.reminder_ladder import USUAL
from governance_store.rules.resolution_threshold import USUAL as USUAL_THRESHOLD
from governance_store.rules.terms_fields import FIELDS
from tests.bot.commands.odd_references import known_by_reference
from tests.bot.conftest import NOW, Spoken

NAMES = (
    "May Friday",
    "Link Place",
    "June Noon",
    "Friday",
    "Siân O'Neill",
    "Sian O’Neill",
    "Zoë (Zed) Brontë-Smith",
    'Bob "the Builder" Jones',
    "Curly ”Quote” Person",
    "Back\\slash",
    "At",
    "for",
    "10 Dec 2026",
    "14:00",
    "PER-002",
    "nht",
    "Dr",
    "Dr Who",
    "@home",
    "…",
    "Ŵyn ap Llŷr",
    "李 小龍",
    "Ann Lee",
    "Ann Lee",
    "ann LEE",
    "90m",
    "https://example.org/x",
    "https://example.org/x,",
    "who@example.org",
    "voting",
    "administrator",
    "because",
    "A very long name of more than ten words that is typed whole for once",
    "🩻 Ray",
)
KEYS = (
    "may",
    "friday",
    "link",
    "at",
    "place",
    "all",
    "noon",
    "today",
    "lead",
    "nhs",
    "org-001",
    "com-003",
    "ten",
)

FILES = tuple(
    Attachment(name, "message/rfc822", b"") for name in ("LTR-00001.eml", "May Friday.eml", 'a "b".eml')
)

CHANNELS = tuple(
    Channel("slack", "T1", f"C{at}", name) for at, name in enumerate(("board", "may-friday", "10"))
)


MAIL = Received(ReceivedId("RCV-00001"), Sort.WORDS, NOW, "sha256:0", subject="May Friday")


def odd(spoken: Spoken) -> Spoken:
    """The network with people, committees, organisations, lead roles, seats and meetings of odd names."""
    records: list[Record] = []
    for at, name in enumerate(NAMES):
        emails = (f"odd{at}@example.org",) if at % 3 else ()
        records.append(Person(PersonId(f"PER-{at + 100}"), name, emails))
        records.append(Post(PostId(f"POST-{at + 100}"), name))
        records.append(EducationEvent(EducationEventId(f"EDU-{at + 100}"), name, date(2026, 11, 1 + at % 28)))
        records.append(Seat(SeatId(f"SEAT-{at + 100}"), CommitteeId("COM-001"), name))
    for at, key in enumerate(KEYS):
        records.append(Committee(CommitteeId(f"COM-{at + 100}"), key, NAMES[at]))
        records.append(Organisation(OrganisationId(f"ORG-{at + 100}"), key, NAMES[-at - 1], Sector.NHS))
    meeting = spoken.all(Meeting)[0]
    records.append(replace(meeting, id=MeetingId("MTG-2026-100"), starts=meeting.starts + timedelta(hours=3)))
    records += [MAIL]
    board = CommitteeId("COM-001")
    records.append(TermsImport(TermsImportId("TIM-001"), board, "", "terms.docx", CLERK, NOW))
    records.append(MinutesImport(MinutesImportId("MIM-001"), meeting.id, board, "", "m.docx", CLERK, NOW))
    records.append(Person(PersonId("PER-099"), "Gone Away", active=False))
    pattern = Recurrence(2, Cycle.MONTHS, 3, 3)
    first, last = date(2027, 1, 1), date(2027, 12, 31)
    board = CommitteeId("COM-001")
    records.append(Series(SeriesId("SER-2027-001"), board, pattern, first, last, time(14), 90, "a"))
    records.append(Poll(PollId("POLL-2026-001"), board, (NOW,), 90, NOW.date(), NOW, CLERK))
    of = minutes_id(meeting.id)
    records.append(MinutesProposal(ProposalId("COR-0001"), of, meeting.id, 1, "May Friday", CLERK, NOW))
    records += known_by_reference(meeting)
    records.append(Import(ImportId("IMP-001"), "sha256:0", "people.xlsx", ""))
    records.append(Interest(InterestId("INT-0100"), PersonId("PER-100"), "x", "financial", NOW, CLERK))
    with spoken.house.store.writing() as desk:
        desk.commit(at=NOW, actor=CLERK, surface="test", verb="test.odd", records=records)
    return spoken


def times() -> st.SearchStrategy[time]:
    """Times of day, to the minute."""
    return st.times().map(lambda one: one.replace(second=0, microsecond=0))


def spans() -> st.SearchStrategy[Hours]:
    """A time, or one from which to which."""
    pairs = st.tuples(times(), times()).filter(lambda pair: pair[0] < pair[1])
    return times().map(Hours) | pairs.map(lambda pair: Hours(*pair))


def moments(first: date) -> st.SearchStrategy[tuple[Moment, ...]]:
    """Several days, all with their times or none."""
    days = st.dates(first, date(2100, 12, 31))
    timed, bare = st.builds(Moment, days, times()), st.builds(Moment, days)
    lists = (st.lists(one, min_size=1, max_size=4, unique=True) for one in (timed, bare))
    return st.one_of(*lists).map(lambda found: tuple(sorted(found)))


def texts(type_: Text) -> st.SearchStrategy[str]:
    """Texts as they are kept."""
    anything = st.text(max_size=60) | st.sampled_from(
        [*NAMES, "at 14:00", 'link https://x.org "', "\\n", '"']
    )
    return anything.map(type_.cleaned).filter(lambda text: not is_blank(text) and len(text) <= type_.longest)


def patterns() -> st.SearchStrategy[Recurrence]:
    """Patterns of meetings, of each sort."""
    weekday, nth = st.integers(0, 6), st.sampled_from([1, 2, 3, 4, -1])
    often = st.integers(1, 24)
    return (
        st.builds(Recurrence, often, st.just(Cycle.WEEKS), weekday)
        | st.builds(Recurrence, often, st.just(Cycle.MONTHS), weekday, nth)
        | st.builds(Recurrence, often, st.just(Cycle.MONTHS), st.none(), st.integers(1, 28) | st.just(-1))
    )


MONTH_DAYS = st.dates().map(lambda day: (day.month, day.day))
SPOKEN: dict[int, st.SearchStrategy[Any]] = {
    id(A_TIME): times(),
    id(AN_ITEM): st.integers(1, 999).map(str) | st.integers(1, 9999).map(lambda one: f"AGI-{one:04d}"),
    id(A_LENGTH): st.integers(1, 24 * 60),
    id(A_DIGEST): st.integers(0, 9).map(lambda one: f"sha256:{str(one) * 64}"),
    id(A_NUMBER): st.integers(0, 999_999_999),
    id(A_PERIOD): st.builds(Period, st.integers(1, MOST), st.sampled_from(Unit)),
    id(A_FREQUENCY): st.builds(Frequency, st.integers(1, 100), st.just(Cycle.TIMES_A_YEAR))
    | st.builds(Frequency, st.integers(1, 24), st.just(Cycle.MONTHS))
    | st.builds(Frequency, st.integers(1, 52), st.just(Cycle.WEEKS)),
}
SPOKEN[id(CLOSED_SEASONS)] = st.lists(st.builds(Season, MONTH_DAYS, MONTH_DAYS), min_size=1, max_size=2).map(
    tuple
)
ADDRESSES = st.from_regex(
    r"[a-z0-9'_+-]{1,9}(\.[a-z0-9]{1,5})?@[a-z0-9-]{1,9}(\.[a-z]{2,5}){0,2}", fullmatch=True
)
LINKS = st.from_regex(r"https?://[a-z]{1,9}\.[a-z]{2,3}(/[A-Za-z0-9?=&%#_~,.;()'-]{0,20})?", fullmatch=True)


KEPT_AS: dict[type[Any], type[Any]] = {
    AMeeting: Meeting,
    ASeries: Series,
    APoll: Poll,
    AResolution: Resolution,
    ADecision: Decision,
    AnAction: Action,
    AnObjective: Objective,
    AMinute: MinuteLine,
}
_KEPT = tuple(KEPT_AS)
FEW: dict[type[Any], list[Any]] = {
    AMilestonesDay: [date(2027, 6, 30), Quarter(3)],
    AQuarter: [quarter_of(date(2027, 1, 9)), quarter_of(date(2099, 12, 31))],
    APercentage: [0.0, 82.5, 100.0],
    Statements: [("IN-601",), ("XR-702", "IN-101")],
    AYear: [financial(1948), financial(2099), calendar(2100)],
    AnAnniversary: [Anniversary(2, 29), Anniversary(5, 1)],
}


def _sampled(parameter: Parameter, scene: Scene) -> list[Any]:  # noqa: C901, PLR0911, PLR0912 -- one answer a sort
    """The values of a parameter that has only so many."""
    match parameter.param.type:
        case OneOf() as type_:
            kind: Any = type_.kind
            return list(kind)
        case Named() as type_:
            return list(type_.among(scene))
        case type_ if isinstance(type_, _KEPT):
            return list(scene.view.find(KEPT_AS[type(type_)]))
        case AnInterval() as type_:
            return [type_.least, type_.most]
        case Identified() as identified:
            return list(scene.view.find(identified.kind))
        case AnyRecord():
            return [Ref("person", "PER-001"), Ref("meeting", "MTG-2026-001"), Ref("seat", "SEAT-100")]
        case AFile():
            return list(scene.attachments)
        case AChannel():
            return list(scene.channels)
        case ASource() | AnImport() as type_:
            attached = scene.attachments if isinstance(type_, ASource) else ()
            return [*attached, *scene.view.find(Import)]
        case AField():
            return list(FIELDS)
        case AKind() as type_:
            return [one.value for one in type_.options(scene)]
        case AnAudience():
            bodies = scene.view.find(Organisation)
            return [
                Audience(tuple(bodies[:2]), ("All, and more",)),
                Audience((), ("Everybody", "and 2 of nht")),
            ]
        case Flag():
            return [True]
        case other:
            return FEW.get(type(other), [])


def _things(one: object, scene: Scene) -> list[Any]:
    return scene.view.find(Action) if isinstance(one, AnAction) else scene.view.find(Meeting)


def values_of(parameter: Parameter, scene: Scene) -> st.SearchStrategy[Any]:  # noqa: C901, PLR0911, PLR0912 -- one answer a sort
    """Any value that a parameter can have here."""
    if few := _sampled(parameter, scene):
        return st.sampled_from(few)
    match parameter.param.type:
        case AThreshold():
            return st.sampled_from([USUAL_THRESHOLD, "two thirds of the members"])
        case ALadder():
            return st.sampled_from(
                [USUAL, "None", "Owners are reminded a week before, the chair 2 days after."]
            )
        case Text() as type_:
            return texts(type_)
        case Day(ahead=ahead):
            return st.dates(scene.today if ahead else date(1948, 1, 1), date(2100, 12, 31))
        case ABound():
            return st.dates(date(1948, 1, 1), date(2100, 12, 31))
        case ARecurrence(open_=open_):
            return patterns() | (patterns().map(lambda one: replace(one, every=0)) if open_ else st.nothing())
        case HoursOfDay():
            return spans()
        case Moments(ahead=ahead):
            return moments(scene.today if ahead else date(1948, 1, 1))
        case Address():
            return ADDRESSES
        case Link():
            return LINKS
        case AVersion():
            return st.integers(1, 999)
        case TwoVersions():
            return st.tuples(st.integers(1, 999), st.integers(1, 999))
        case Several(one=one):
            things = one.among(scene) if isinstance(one, Named) else _things(one, scene)
            each = st.sampled_from(list(things))
            return st.lists(each, min_size=1, max_size=4, unique=True).map(tuple)
        case other:
            return SPOKEN[id(other)]


def said_to(command: Command, scene: Scene) -> st.SearchStrategy[dict[str, Any]]:
    """Values for all needed parameters of a command and for any of the others."""
    given = {one.name: values_of(one, scene) for one in command.parameters if one.required}
    others = {one.name: values_of(one, scene) for one in command.parameters if not one.required}
    return st.fixed_dictionaries(given, optional=others)
