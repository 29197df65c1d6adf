"""Which Word template are documents printed with? People fetch it, edit it in Word, and bring it back.

A version that is brought back is checked and tried first, then kept; it is used only by a step of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, Any, Final

from bot.commands.base import KEEPERS, Act, Param, Problem, Refused, Who, command
from bot.commands.naming import in_a_row
from bot.commands.template_in_use import template_bytes, version_in_use
from bot.commands.template_replies import (
    already_kept,
    called,
    kept,
    known_versions,
    listed,
    nothing_kept,
    put_in_use,
    shown_samples,
)
from bot.parameters.files import A_FILE
from bot.parameters.text import A_FLAG, OneOf, clean
from bot.parameters.versions import A_VERSION
from bot.reply import Attachment, Mood, Reply, Verdict
from governance_store import digest_of
from governance_store.records.ids import template_choice_id, template_id
from governance_store.records.person import Permission
from governance_store.records.template import Template, TemplateChoice

EDITORS: Final = Who(frozenset({Permission.ADMINISTRATOR, Permission.SECRETARY}))
_LONGEST_NAME: Final = 120


class Edited(StrEnum):
    """A paper whose template people may edit."""

    TOR = "tor"
    AGENDA = "agenda"
    MINUTES = "minutes"
    COVER = "cover"


A_PAPER: Final = OneOf(
    Edited,
    "a paper with a template of its own",
    (("terms of reference", "tor"), ("terms", "tor"), ("cover sheet", "cover")),
)


@command(
    "templates list",
    "List the Word templates, their versions, and which are in use",
    who=KEEPERS,
    writes=False,
    examples=("templates list",),
)
def list_templates(act: Act) -> Reply:
    """The shipped one and every version, of each paper."""
    return listed(act, [(paper.value, known_versions(act, paper.value)) for paper in Edited])


@command(
    "templates get",
    "Hand out a Word template, to be edited in Word",
    who=KEEPERS,
    writes=False,
    examples=("templates get tor", "templates get tor shipped"),
)
def get(
    act: Act,
    paper: Annotated[Edited, Param(A_PAPER, "Of which paper")] = Edited.TOR,
    version: Annotated[int | None, Param(A_VERSION, "Version", hint="The one in use, if left empty.")] = None,
    *,
    shipped: Annotated[bool, Param(A_FLAG, "The shipped one", "shipped")] = False,
) -> Reply:
    """The one in use, unless a version or the shipped one is asked for."""
    from templates import EDITABLE  # noqa: PLC0415 -- heavy, first use only

    chosen = _chosen(act, paper, version, shipped=shipped)
    editable = EDITABLE[paper.value]
    content = template_bytes(act, chosen) or editable.shipped_bytes()
    number = f"-v{chosen.number}" if chosen else ""
    name = f"{editable.title.lower().replace(' ', '-')}-template{number}.docx"
    told = f"{called(chosen).capitalize()} of {editable.title.lower()}, as a Word document: {name}."
    how = f"Edit it in Word, and bring it back with “templates install {paper}”."
    file = Attachment(
        name, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", content
    )
    return Reply((Verdict(Mood.GOOD, told, (how,)), file), ids=(chosen.id,) if chosen else ())


@command(
    "templates sample",
    "Print samples with a Word template, of a draft and of what is in force",
    who=KEEPERS,
    writes=False,
    examples=("templates sample tor", "templates sample tor shipped"),
)
def sample(
    act: Act,
    paper: Annotated[Edited, Param(A_PAPER, "Of which paper")] = Edited.TOR,
    version: Annotated[int | None, Param(A_VERSION, "Version", hint="The one in use, if left empty.")] = None,
    *,
    shipped: Annotated[bool, Param(A_FLAG, "The shipped one", "shipped")] = False,
) -> Reply:
    """Made-up terms that have everything a template may print."""
    return shown_samples(act, paper.value, _chosen(act, paper, version, shipped=shipped))


def _examine(values: Mapping[str, Any]) -> object:
    """What there is to say of the file that came along: read in a process of its own, outside the lock."""
    from templates import examined  # noqa: PLC0415 -- heavy, first use only

    return examined(values["paper"].value, values["file"].content)


@command(
    "templates install",
    "Check an edited Word template, keep it as a version, and show samples of it",
    who=EDITORS,
    examples=('templates install tor "Our terms of reference.docx"',),
    submit="Check and keep",
    beforehand=_examine,
)
def install(
    act: Act,
    paper: Annotated[Edited, Param(A_PAPER, "Of which paper")],
    file: Annotated[
        Attachment, Param(A_FILE, "The template", hint="A Word document (.docx), at most 10 MB.")
    ],
) -> Reply:
    """What is wrong with it is told with its place; otherwise it is kept, and used only when that is said."""
    found = act.request.found
    if found is None or found.refused:
        return nothing_kept(paper.value, file.name, found)
    versions = known_versions(act, paper.value)
    digest = digest_of(file.content)
    if same := next((one for one in versions if one.file == digest), None):
        return already_kept(act, paper.value, same, found)
    version = Template(
        id=template_id(paper.value, len(versions) + 1),
        of=paper.value,
        number=len(versions) + 1,
        file=act.store.vault.keep(file.content),
        file_name=clean(file.name)[-_LONGEST_NAME:] or "template.docx",
        installed=act.now,
        installed_by=act.actor.id,
    )
    act.commit("template.installed", version)
    return kept(paper.value, version, found)


@command(
    "templates use",
    "Print documents with a version of a Word template from now on",
    who=EDITORS,
    examples=("templates use tor v1",),
    submit="Use it",
)
def use(
    act: Act,
    paper: Annotated[Edited, Param(A_PAPER, "Of which paper")],
    version: Annotated[int, Param(A_VERSION, "Version")],
) -> Reply:
    """Any version that is kept, so this is also the way back to an earlier one."""
    chosen = _numbered(act, paper, version)
    if version_in_use(act, paper.value) == chosen:
        return Reply((Verdict(Mood.NOTE, f"Version {version} is in use already."),), ids=(chosen.id,))
    _refuse_unfit(act, chosen)
    act.commit("template.put-in-use", _choice(paper, chosen))
    return put_in_use(paper.value, chosen)


@command(
    "templates restore",
    "Print documents with the shipped Word template again",
    who=EDITORS,
    examples=("templates restore tor",),
    submit="Restore it",
)
def restore(act: Act, paper: Annotated[Edited, Param(A_PAPER, "Of which paper")]) -> Reply:
    """The versions stay, and can be used again."""
    if version_in_use(act, paper.value) is None:
        return Reply((Verdict(Mood.NOTE, "The shipped template is in use already."),))
    act.commit("template.restored", _choice(paper, None))
    return put_in_use(paper.value, None)


def _choice(paper: Edited, version: Template | None) -> TemplateChoice:
    return TemplateChoice(template_choice_id(paper.value), paper.value, version.id if version else None)


def _chosen(act: Act, paper: Edited, version: int | None, *, shipped: bool) -> Template | None:
    """The version that is meant; None for the shipped one."""
    if version is not None and shipped:
        raise Refused(Problem("Say either a version or “shipped”, not both.", "version"))
    if shipped:
        return None
    return version_in_use(act, paper.value) if version is None else _numbered(act, paper, version)


def _numbered(act: Act, paper: Edited, number: int) -> Template:
    versions = known_versions(act, paper.value)
    if found := next((one for one in versions if one.number == number), None):
        return found
    there = in_a_row([f"v{one.number}" for one in versions])
    told = f"There is no version {number} of this template: " + (
        f"{there} {'is' if len(versions) == 1 else 'are'} kept." if there else "none has been installed yet."
    )
    nearest = (f"templates use {paper} v{versions[-1].number}",) if versions else ()
    raise Refused(Problem(told, "version"), nearest=nearest)


def _refuse_unfit(act: Act, version: Template) -> None:
    """A version that was kept by an older clerk may ask for what there is no more."""
    from templates import still_wrong  # noqa: PLC0415 -- heavy, first use only

    content = act.store.vault.read(version.file)
    if problems := still_wrong(version.of, content):
        told = f"Version {version.number} no longer fits this clerk, so it is not put in use."
        raise Refused(Problem(told), *(f"{one.where}: {one.what}" for one in problems))
