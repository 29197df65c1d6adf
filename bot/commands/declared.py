"""Which commands are there, and in which file is each? That is read when one of its commands is asked for.

Most lines need one file: whoever says a line in a shell should not wait until hundreds of files are read.
Whoever serves many people reads them all beforehand.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, MutableMapping
from importlib import import_module
from threading import RLock
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from bot.commands.base import Command

FILES: Final[Mapping[str, str]] = {
    "action": "action add, action set, action show",
    "action_closing": "action close, action reopen",
    "action_document": "action document",
    "action_handing": "action accept, action decline, action reassign",
    "action_list": "action list",
    "action_picture": "action picture",
    "action_work": "action done, action extend, action snooze, action update",
    "agenda": "agenda accept, agenda add, agenda defer, agenda move, agenda remove, agenda show, agenda time",
    "agenda_document": "agenda document",
    "agenda_publishing": "agenda publish",
    "attendance": "apologies, attend",
    "audit": "audit add, audit change, audit drop, audit start",
    "audit_again": "audit again, audit compare",
    "audit_document": "audit document",
    "audit_list": "audit list, audit show",
    "audit_matrix": "audit matrix",
    "audit_result": "audit action, audit result, audit shared, audit take back",
    "chair": "chair action, chair withdraw",
    "chat_account": "me connect, me disconnect",
    "chat_channel": "committee link, committee unlink",
    "committee": (
        "committee add, committee dissolve, committee list, committee set, committee show, committee unset"
    ),
    "decision": "decision list, decision show",
    "decision_follow_up": (
        "decision approved, decision ask, decision declined, decision effect, decision review, "
        "decision reviewed"
    ),
    "education": "education add, education cancel, education change",
    "education_attending": "education attend, education attended, education code, education remove",
    "education_equity": "education equity",
    "education_erasing": "education erase",
    "education_evaluating": "education ask, education evaluation",
    "education_import": "education import",
    "education_list": "education list, education show",
    "erasing": "person erase",
    "feed": "feed create, feed list, feed revoke",
    "guidance": "brief, help",
    "handing_over": "lead handover",
    "inbox": "inbox list, inbox show",
    "interest": "interest declare, interest end, interest kinds, interest list, interest nil",
    "interest_matching": "interest match",
    "leaving": "person handover, person leave, person return",
    "letter": "letter check, letter list, letter resend, letter show",
    "me": "me away, me back, me notify, me show, person away, person notify",
    "me_brief": "me brief",
    "meeting": "meeting cancel, meeting list, meeting move, meeting schedule, meeting show",
    "meeting_answers": "meeting answers",
    "meeting_attendance": "meeting arrive, meeting leave, meeting present, meeting take back",
    "meeting_declaring": "meeting declare",
    "meeting_draft": "meeting draft, meeting open",
    "meeting_followed": "meeting import",
    "meeting_inviting": "meeting invite",
    "meeting_series": "meeting series",
    "meeting_taking_over": "meeting take over",
    "meeting_uninvite": "meeting uninvite",
    "meeting_unset": "meeting unset",
    "minutes": (
        "minutes close, minutes correct, minutes motion, minutes say, minutes show, minutes start, "
        "minutes undo, minutes vote"
    ),
    "minutes_custody": "minutes accept, minutes approve, minutes decline, minutes propose",
    "minutes_document": "minutes document",
    "minutes_draft": "minutes draft",
    "minutes_import": "minutes import, minutes proposal, minutes take",
    "minutes_replaying": "minutes replay",
    "minutes_sending": "minutes acknowledge, minutes check, minutes receipts, minutes send, minutes verify",
    "moving_in.importing": "network import, network template",
    "network": "network set, network show",
    "opening": "network open",
    "organisation": "organisation add, organisation list, organisation set",
    "paper": "paper add, paper list",
    "paper_cover": "paper cover",
    "paper_reading": "paper get",
    "person": "person add, person list, person set, person show",
    "plan": "plan add, plan change, plan resume, plan set aside",
    "plan_kind": "plan kind add, plan kind list, plan kind set",
    "plan_links": "plan link, plan unlink",
    "plan_list": "plan list, plan show",
    "plan_making": "plan engaged, plan part, plan take back",
    "plan_progress": "plan progress, plan theme",
    "poll": "meeting poll, poll list, poll show",
    "poll_answering": "poll answer",
    "poll_choosing": "poll cancel, poll choose, poll extend",
    "post": "post add, post fill, post list, post remove, post set, post show, post vacate",
    "posting": "letter posted, letter print",
    "programme": "programme add, programme carry, programme change, programme drop",
    "programme_agreeing": "programme agree",
    "programme_cycle": "programme cycle",
    "programme_document": "programme document",
    "programme_list": "programme objective, programme show",
    "programme_minuted": "programme minuted",
    "programme_progress": "programme forgo, programme milestone, programme progress, programme reached",
    "programme_report": "programme report",
    "programme_timeline": "programme timeline",
    "quorum": "quorum check, quorum try",
    "record": "record history, record list, record show, record verify",
    "report": "report chair",
    "report_annual": "report annual",
    "resolution": "resolution declare, resolution extend, resolution open, resolution vote",
    "resolution_list": "resolution list, resolution show",
    "resolution_settling": "resolution meeting, resolution withdraw",
    "review": "review list, review show",
    "review_agenda": "review agenda",
    "review_work": "review done, review paper, review postpone",
    "role": "role grant, role list, role revoke",
    "seat": "seat add, seat deputy, seat fill, seat list, seat release, seat remove, seat vacate",
    "series": "series add, series cancel, series list, series show",
    "series_attendance": "series apologies, series attend",
    "series_changing": "series change",
    "series_inviting": "series invite",
    "setting_up": "start",
    "template": (
        "templates get, templates install, templates list, templates restore, templates sample, templates use"
    ),
    "terms_agreement": "tor adopt, tor agree, tor original",
    "terms_document": "tor document",
    "terms_import": "tor import, tor proposal, tor take",
    "terms_of_reference": "tor section, tor set, tor unset",
    "terms_quorum": "tor quorum",
    "terms_shown": "tor compare, tor history, tor show",
    "year": "year show",
}
"""Every file of this directory that declares commands, and which."""

_FILE_OF: Final = {verb: file for file, verbs in FILES.items() for verb in verbs.split(", ")}


class Declared(MutableMapping[str, "Command"]):
    """Commands by their verb. To take one reads the file that declares it; to list them reads every file."""

    def __init__(self) -> None:
        self._commands: dict[str, Command] = {}
        self._alone = RLock()

    def declare(self, verb: str, command: Command) -> None:
        """Add a command, while its file is read; raises ValueError for a second of a verb."""
        if verb in self._commands:
            raise ValueError(f"two commands are called {verb}")
        self._commands[verb] = command

    def read_all(self) -> None:
        """Read every file that declares commands."""
        with self._alone:
            for file in FILES:
                import_module(f"bot.commands.{file}")

    def __contains__(self, verb: object) -> bool:
        return verb in _FILE_OF or verb in self._commands

    def __getitem__(self, verb: str) -> Command:
        with self._alone:  # nobody takes a command of a file that another thread has not read to its end
            if verb not in self._commands and verb in _FILE_OF:
                import_module(f"bot.commands.{_FILE_OF[verb]}")
            return self._commands[verb]

    def __setitem__(self, verb: str, command: Command) -> None:
        self._commands[verb] = command

    def __delitem__(self, verb: str) -> None:
        del self._commands[verb]

    def __iter__(self) -> Iterator[str]:
        self.read_all()
        return iter(self._commands)

    def __len__(self) -> int:
        self.read_all()
        return len(self._commands)
