from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Final

import pytest

from bot.commands import catalogue, grammar
from bot.commands.base import Account, Command
from bot.commands.words import split
from bot.parameters.base import Channel
from bot.parameters.files import A_FILE
from bot.render.plain import plain
from bot.reply import Attachment, Choices, Line, Table
from bot.surfaces.mail.collecting import take_up
from bot.surfaces.mail.inbox import Arrived
from tests.bot.commands.a_plan import ADDED
from tests.bot.commands.a_resolution import OPENED
from tests.bot.commands.an_education import ADDED as EDUCATION
from tests.bot.commands.sitting import BEGUN
from tests.bot.commands.terms_documents import members_in_a_table
from tests.bot.commands.test_chair import HIRE
from tests.bot.commands.written_minutes import NAME, outlined
from tests.bot.conftest import ADA, ASHA, CORA, LENA, MIA, OBI, OWEN, Spoken, buttons, constituted, words

TERMS: Final = Attachment("Terms of reference.docx", "", members_in_a_table())
COMMANDS: Final = tuple(catalogue.all_commands())
LETTER: Final = Attachment("LTR-00001.eml", "message/rfc822", b"")


def tables(house: Spoken, line: str, as_: str = ADA) -> list[Table]:
    """The tables of an answer."""
    return [part for part in house.done(line, as_).parts if isinstance(part, Table)]


@pytest.mark.parametrize("one", COMMANDS, ids=lambda one: one.verb)
def test_help_covers_every_command(still_house: Spoken, one: Command) -> None:
    """The overview, the noun and the command itself each show it; its examples stand in full."""
    able = {row[0] for row in tables(still_house, "help", LENA)[0].rows}
    able |= {row[0] for row in tables(still_house, "help", ADA)[0].rows}
    assert one.verb in able
    of_noun = still_house.done(f"help {one.verb.split()[0]}")
    assert one.verb in plain(of_noun)
    in_full = still_house.done(f"help {one.verb}")
    assert one.summary in plain(in_full)
    lines = [part.text for part in in_full.parts if isinstance(part, Line)]
    assert (" " not in one.verb) or lines == list(one.examples)


def _with_a_proposal(spoken: Spoken) -> None:
    spoken.clock.instant = BEGUN
    for line in ("minutes start board", "#topic Budget", "minutes propose board 1 Finance"):
        spoken.done(line, LENA)


def _with_minutes(spoken: Spoken, verb: str) -> None:
    """Two actions, or a decision, for the commands that are about them."""
    acts = ("#topic MRI", "#action @asha Send it", "#topic Van", "#action @asha Buy it")
    decided = ("#topic Budget", "#agreed To buy")
    lines = {"action": acts, "decision": decided, "review": decided}
    spoken.done("committee set board code IB", LENA)
    if verb.split(maxsplit=1)[0] in lines or verb == "programme agree":
        spoken.clock.instant = BEGUN
        for line in ("minutes start board", *lines.get(verb.split(maxsplit=1)[0], decided)):
            spoken.done(line, LENA)


def _with_a_document(spoken: Spoken) -> None:
    spoken.clock.instant = BEGUN
    spoken.say(f"minutes import board {NAME}", LENA, attachments=(outlined(),))


def _with_a_resolution(spoken: Spoken) -> None:
    for line in ("tor set board written resolution yes", OPENED):
        spoken.done(line, LENA)


def _with_a_chairs_action(spoken: Spoken) -> None:
    spoken.done("tor set board chair's action yes", LENA)
    spoken.done(HIRE, CORA)


def _with_plans(spoken: Spoken) -> None:
    for line in ADDED:
        spoken.done(line, LENA)


def _with_a_meeting_held(spoken: Spoken) -> None:
    spoken.done("meeting schedule mri 1 Dec 2026 10:00 60m at here", LENA)
    spoken.clock.instant = BEGUN - timedelta(days=2)


def _with_a_kind_and_two_engaged(spoken: Spoken) -> None:
    _with_plans(spoken)
    spoken.done('plan kind add "green plan" asks "A review asks how much less we use."', LENA)
    for who in ("Staff", "Carers"):
        spoken.done(f"plan engaged PLN-001 {who} on 1 Oct 2026", LENA)


def _with_a_programme(spoken: Spoken) -> None:
    spoken.done('programme add 2027/28 "MRI waits are below six weeks" committee board', LENA)


def _with_an_education_event(spoken: Spoken) -> None:
    for line in EDUCATION:
        spoken.done(line, LENA)
    spoken.done('education add "CT dose" 19 Oct 2026', LENA)
    spoken.done("education attended EDU-003 Mia Member", LENA)


def _with_an_audit(spoken: Spoken) -> None:
    _with_plans(spoken)
    spoken.done('audit add "MRI safety screening" in Q4 2026/27 committee board', LENA)


WITH: Final = {
    **dict.fromkeys(
        (f"audit {verb}" for verb in ("action", "again", "change", "compare", "drop", "result", "shared")),
        _with_an_audit,
    ),
    **dict.fromkeys(("audit show", "audit start", "audit take back"), _with_an_audit),
    **dict.fromkeys(
        (
            f"programme {verb}"
            for verb in (
                "carry",
                "change",
                "drop",
                "forgo",
                "milestone",
                "objective",
                "progress",
                "reached",
            )
        ),
        _with_a_programme,
    ),
    **dict.fromkeys(
        (
            f"education {verb}"
            for verb in (
                "ask",
                "attended",
                "cancel",
                "change",
                "code",
                "evaluation",
                "import",
                "remove",
                "show",
            )
        ),
        _with_an_education_event,
    ),
    **dict.fromkeys(("plan kind set", "plan take back"), _with_a_kind_and_two_engaged),
    "report chair": _with_a_meeting_held,
    "chair withdraw": _with_a_chairs_action,
    **dict.fromkeys(
        (
            f"plan {verb}"
            for verb in (
                "change",
                "engaged",
                "link",
                "part",
                "progress",
                "resume",
                "set aside",
                "show",
                "theme",
                "unlink",
            )
        ),
        _with_plans,
    ),
    **dict.fromkeys(
        (f"review {verb}" for verb in ("agenda", "done", "paper", "postpone", "show")), _with_plans
    ),
    **dict.fromkeys(
        (f"resolution {verb}" for verb in ("declare", "extend", "meeting", "show", "vote", "withdraw")),
        _with_a_resolution,
    ),
    **dict.fromkeys(("minutes accept", "minutes decline"), _with_a_proposal),
    **dict.fromkeys(("minutes proposal", "minutes take"), _with_a_document),
}


@pytest.mark.parametrize(("one", "example"), [(one, example) for one in COMMANDS for example in one.examples],
                         ids=lambda value: value if isinstance(value, str) else "")  # fmt: skip
def test_every_example_reads(one: Command, example: str) -> None:
    """What the help shows can be typed as it stands, in a network where those things are there."""
    spoken = constituted()
    spoken.done('role grant "Lena Lead" administrator')
    if one.verb == "person return":
        spoken.done("person leave Asha")
    if one.verb.startswith("inbox"):
        take_up(spoken.house, Arrived("1", b"From: asha.rahman@example.org\r\n\r\nHello.\r\n"))
    if one.verb in {"tor proposal", "tor take"}:
        spoken.say('tor import board "Terms of reference.docx"', LENA, attachments=(TERMS,))
    attached = (LETTER, TERMS, *(Attachment(name, "", b"") for name in ("invitation.ics", "MRI backlog.pdf")))
    if one.verb.startswith("series "):
        spoken.done("meeting series board third Thursday every 2 months from Jan 2027 confirmed", LENA)
    if one.verb == "interest end":
        spoken.done('interest declare "Director" financial', LENA)
    if one.verb.startswith("poll "):
        spoken.done("meeting poll board 3, 8 or 10 Dec 2026 14:00", LENA)
    if one.verb in WITH:
        WITH[one.verb](spoken)
    _with_minutes(spoken, one.verb)
    channels = (Channel("slack", "T1", "C1", "board"),)
    scene = replace(spoken.scene(LENA), attachments=attached, channels=channels)
    meant = catalogue.find(split(example).words)
    assert isinstance(meant, catalogue.Meant)
    assert meant.command == one
    reading = grammar.read(meant.command, meant.rest, scene)
    brings = any(each.required and each.param.type is A_FILE for each in one.parameters)
    if not brings and one.verb != "network import":  # it speaks of what a test has yet to bring
        assert reading.faults == []
        assert reading.complete
    account = Account("slack", "T1", "U1", "Slack")
    reply = spoken.say(example, LENA, attachments=attached, account=account, channels=channels)
    assert "mistake of its own" not in words(reply)


def test_the_overview_is_what_one_may_use(still_house: Spoken) -> None:
    """An observer is not shown what is for administrators; everybody's commands are everybody's."""
    shown = {row[0] for row in tables(still_house, "help", OBI)[0].rows}
    assert "meeting list" in shown
    assert not {"committee add", "meeting schedule", "tor set"} & shown


@pytest.mark.parametrize("line", ["help meetings", "help MEETING", "help   meeting"])
def test_help_for_a_noun_however_it_is_said(still_house: Spoken, line: str) -> None:
    """Plural, capitals and spaces do not matter."""
    assert len(tables(still_house, line)[0].rows) > 4


@pytest.mark.parametrize(
    ("line", "told"), [("help meting", "“help meeting”"), ("help xyzzy", "“help” lists everything")]
)
def test_help_for_what_there_is_not(still_house: Spoken, line: str, told: str) -> None:
    """The nearest topic is named, else the way to all of them."""
    reply = still_house.say(line)
    assert not reply.ok
    assert told in words(reply)


def test_what_needs_me(house: Spoken) -> None:
    """An invitation to answer, with buttons that answer it; then nothing."""
    reply = house.done("brief", MIA)
    assert [one.line for one in buttons(reply)] == ["attend MTG-2026-001", "apologies MTG-2026-001"]
    house.done(buttons(reply)[0].line, MIA)
    assert words(house.done("brief", MIA)) == "Nothing needs you."


def test_what_is_over_needs_nobody(house: Spoken) -> None:
    """An invitation to a meeting that is past or cancelled is not brought up."""
    house.done('meeting cancel board because "the chair is unwell"', LENA)
    assert words(house.done("brief", MIA)) == "Nothing needs you."
    house.clock.forward(timedelta(days=60))
    assert words(house.done("brief", ASHA)) == "Nothing needs you."


def test_keepers_are_told_of_vacancies(house: Spoken) -> None:
    """A vacant lead role is for those who can fill it; others are not bothered."""
    prompts = [part.prompt for part in house.done("brief", LENA).parts if isinstance(part, Choices)]
    assert any("Radiology nurse lead" in prompt for prompt in prompts)
    assert words(house.done("brief", OWEN)) == "Nothing needs you."
