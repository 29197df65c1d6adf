"""Templates people edit: fetched, checked, kept, shown, used in a step of its own, and given back."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import timedelta

import pytest
from docx import Document

from bot.render.plain import plain
from bot.reply import Attachment, Mood, Reply, Table
from governance_store.records.ids import template_choice_id, template_id
from governance_store.records.template import Template, TemplateChoice
from tests.bot.conftest import ADA, CORA, LENA, MIA, OBI, SAM, Spoken, buttons, moods, words
from tests.templates.edited import BODY, FOOTER, SHIPPED, edited, template, with_parts
from tests.templates.engines.word_checking.test_places import BOX
from tests.templates.shipped.blocks import paragraph

pytestmark = pytest.mark.slow


OURS = edited((BODY, "Signed, chair:", "Signed on behalf of the network:"))
SECOND = edited((BODY, "Signed, chair:", "Signed and sealed:"))
WRONG = edited(
    (BODY, "{{ quorum_words }}", "{{ quorm_words }}"), (FOOTER, "{{ network }}", "{{ ''.__class__ }}")
)
COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le")


def bring(house: Spoken, content: bytes, as_: str = SAM, name: str = "Our terms.docx") -> Reply:
    """The reply to a template that somebody brings back."""
    file = Attachment(name, "application/octet-stream", content)
    return house.say(f'templates install tor "{name}"', as_, attachments=(file,))


def rows(reply: Reply) -> list[tuple[str, ...]]:
    """The rows of all tables."""
    return [row for part in reply.parts if isinstance(part, Table) for row in part.rows]


def said_in(file: Attachment) -> str:
    """What a Word document says in its paragraphs and cells."""
    paper = Document(io.BytesIO(file.content))
    cells = [cell.text for table in paper.tables for row in table.rows for cell in row.cells]
    return "\n".join([one.text for one in paper.paragraphs] + cells)


def printed(house: Spoken, line: str = "tor document board") -> str:
    """What the one file of an answer says."""
    return said_in(house.done(line, OBI).attachments[0])


def test_the_shipped_template_is_handed_out(still_house: Spoken) -> None:
    """The very file, to be edited in Word, with the line that brings it back."""
    reply = still_house.done("templates get tor", LENA)
    (file,) = reply.attachments
    assert (file.name, file.content) == ("terms-of-reference-template.docx", SHIPPED)
    assert "templates install tor" in words(reply)


def test_a_template_that_is_brought_back_is_kept_and_shown_and_not_used(house: Spoken) -> None:
    """Two samples come with the answer; documents look as before until somebody says otherwise."""
    before = house.commits()
    reply = bring(house, OURS)
    assert reply.ok
    assert "Version 1 of the template of terms of reference is checked and kept. It is not used yet" in words(
        reply
    )
    draft, in_force = reply.attachments
    assert draft.name.endswith("-draft.docx")
    assert "Signed on behalf of the network:" in said_in(draft)
    assert "Signed on behalf of the network:" in said_in(in_force)
    assert [one.line for one in buttons(reply)] == ["templates use tor v1", "templates list"]
    assert house.commits() == before + 1
    (kept,) = house.all(Template)
    assert (kept.number, kept.file_name, kept.installed_by) == (1, "Our terms.docx", house.person(SAM).id)
    assert house.store.vault.read(kept.file) == OURS
    assert "Signed, chair:" in printed(house)


def test_it_is_used_when_that_is_said_and_the_shipped_one_restored_in_a_word(house: Spoken) -> None:
    """By Word documents alone; pages and texts stay as they are shipped."""
    page = house.done("tor document board page", OBI).attachments[0].content
    bring(house, OURS)
    assert "From now on" in words(house.done("templates use tor v1", SAM))
    assert "Signed on behalf of the network:" in printed(house)
    assert "one third of members" in printed(house)
    assert b"Signed on behalf" not in page
    assert b"Signed on behalf" not in house.done("tor document board page", OBI).attachments[0].content
    assert "the shipped template" in words(house.done("templates restore tor", SAM))
    assert "Signed, chair:" in printed(house)
    assert house.get(TemplateChoice, "TPL-tor").version is None


def test_versions_are_kept_and_one_may_go_back(house: Spoken) -> None:
    """Each with who and when; get and sample take what is in use, or what is named."""
    bring(house, OURS)
    house.clock.forward(timedelta(days=1))
    bring(house, SECOND, ADA)
    house.done("templates use tor v2", ADA)
    listed = rows(house.done("templates list", LENA))[:3]
    assert [row[:2] for row in listed] == [("shipped", "kept"), ("v1", "kept"), ("v2", "in use")]
    assert [row[4] for row in listed] == ["–", "Sam Secretary", "Ada Admin"]
    assert house.done("templates get tor", LENA).attachments[0].content == SECOND
    assert house.done("templates get tor v1", LENA).attachments[0].content == OURS
    assert house.done("templates get tor shipped", LENA).attachments[0].content == SHIPPED
    house.done("templates use tor v1", ADA)
    assert "Signed on behalf of the network:" in printed(house)
    offered = [one.line for one in buttons(house.done("templates list", LENA))]
    assert [one for one in offered if one.split()[2] == "tor"] == [
        "templates get tor",
        "templates sample tor",
        "templates install tor",
        "templates use tor v2",
        "templates restore tor",
    ]


def test_samples_can_be_had_at_any_time(house: Spoken) -> None:
    """Of what is in use, of a version, of the shipped one; one that is not in use is offered."""
    bring(house, OURS)
    assert "the shipped template" in words(house.done("templates sample tor", LENA))
    reply = house.done("templates sample tor v1", LENA)
    assert [one.name for one in reply.attachments] == [
        "terms-of-reference-sample-v3-draft.docx",
        "terms-of-reference-sample-v2.docx",
    ]
    assert "It is not in use." in words(reply)
    assert buttons(reply)[0].line == "templates use tor v1"
    house.done("templates use tor v1", SAM)
    assert "It is in use." in words(house.done("templates sample tor", LENA))
    assert "shipped" in words(house.done("templates sample tor shipped", LENA))


def test_what_is_wrong_is_told_with_its_place_and_nothing_is_kept(house: Spoken) -> None:
    """All of it at once: the misspelt field with the right one, and the code in the footer."""
    before = house.commits()
    reply = bring(house, WRONG)
    assert not reply.ok
    assert house.commits() == before
    assert "2 things must be mended first. Nothing was kept." in words(reply)
    (one, two) = rows(reply)
    assert one[0].startswith("Body, paragraph 29: “{{ quorm_words }}")
    assert one[2] == "quorum_words"
    assert two[0].startswith("Footer of all pages, paragraph 1")
    assert "is code" in two[1]
    assert buttons(reply)[0].line == "templates install tor"


def test_what_is_worth_a_look_is_told_and_refuses_nothing(house: Spoken) -> None:
    """A template may leave out the date of review."""
    reply = bring(house, edited((BODY, "{{ review or 'Not set' }}", "see the minutes")))
    assert reply.ok
    assert moods(reply) == [Mood.WARNING]
    assert any("date of review" in row[1] for row in rows(reply))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        pytest.param(b"%PDF-1.7\n", "This is a PDF", id="a renamed PDF"),
        pytest.param(COMPOUND, "protected by a password", id="a password"),
        pytest.param(with_parts({"word/vbaProject.bin": b"x"}), "has macros", id="macros"),
        pytest.param(b"PK\x03\x04" + b"\0" * 50_000_000, "a template may have 10 MB", id="50 MB"),
        pytest.param(
            with_parts({"word/media/a.png": b"\0" * 40_000_000}), "unpacks to far more", id="a zip bomb"
        ),
        pytest.param(SHIPPED[:3000], "damaged or not whole", id="cut off"),
        pytest.param(b"Terms of reference", "plain text", id="a text"),
        pytest.param(b"", "empty", id="nothing"),
    ],
)
def test_what_is_no_template_is_named(house: Spoken, content: bytes, said: str) -> None:
    """By what it is, in one sentence; nothing is kept."""
    reply = bring(house, content)
    assert not reply.ok
    assert said in words(reply)
    assert "Nothing was kept." in words(reply)
    assert not house.all(Template)


def test_the_same_file_again_is_the_same_version(house: Spoken) -> None:
    """Who installed it and when is said, with its samples."""
    bring(house, OURS)
    before = house.commits()
    reply = bring(house, OURS, ADA, "renamed.docx")
    assert reply.ok
    assert "This is version 1, byte for byte, which Sam Secretary installed" in words(reply)
    assert len(reply.attachments) == 2
    assert house.commits() == before


def test_saying_it_twice_changes_nothing(house: Spoken) -> None:
    """What is in use is in use, and what is restored is restored."""
    assert "already" in words(house.done("templates restore tor", SAM))
    bring(house, OURS)
    house.done("templates use tor v1", SAM)
    before = house.commits()
    assert "already" in words(house.done("templates use tor v1", SAM))
    assert house.commits() == before


@pytest.mark.parametrize("line", ["templates use tor v3", "templates get tor v3", "templates sample tor v3"])
def test_a_version_that_there_is_not(house: Spoken, line: str) -> None:
    """Those there are are named."""
    assert "none has been installed yet" in words(house.say(line, SAM))
    bring(house, OURS)
    reply = house.say(line, SAM)
    assert "There is no version 3 of this template: v1 is kept." in words(reply)


def test_a_version_or_the_shipped_one_not_both(house: Spoken) -> None:
    """Nobody guesses which was meant."""
    bring(house, OURS)
    assert "not both" in words(house.say("templates get tor v1 shipped", SAM))


@pytest.mark.parametrize("as_", [LENA, CORA, MIA, OBI])
def test_who_may_not_install_is_refused_before_the_file_is_opened(house: Spoken, as_: str) -> None:
    """Nobody's machine is kept busy by somebody who may not."""
    reply = bring(house, WRONG, as_)
    assert "“templates install” is for the administrator or secretary" in words(reply)
    assert not rows(reply)


def test_the_singular_reads_too(still_house: Spoken) -> None:
    """As people say it."""
    assert rows(still_house.done("template list", LENA))


def test_a_name_with_odd_letters_is_kept_readable(house: Spoken) -> None:
    """Control characters and lone surrogates do not reach the record."""
    file = Attachment("Ours \ud800\x07.docx", "application/octet-stream", OURS)
    reply = house.say(f'templates install tor "{file.name}"', SAM, attachments=(file,))
    assert reply.ok or "did not come with the line" in words(reply)
    assert all(one.file_name.isprintable() for one in house.all(Template))


def test_a_version_of_an_older_clerk_that_no_longer_fits_is_not_put_in_use(house: Spoken) -> None:
    """It says what does not fit, and where."""
    digest = house.store.vault.keep(WRONG)
    bring(house, OURS)
    with house.store.writing() as desk:
        old = house.get(Template, "TPL-tor-v1")
        changed = type(old)(old.id, "tor", 1, digest, "old.docx", old.installed, old.installed_by)
        desk.commit(at=house.clock.now(), actor="clerk", surface="test", verb="test.made", records=(changed,))
    told = words(house.say("templates use tor v1", SAM))
    assert "no longer fits this clerk" in told
    assert "quorm_words" in told


def test_a_hostile_template_that_came_into_the_record_unseen_is_not_run(house: Spoken) -> None:
    """What prints holds a template to its fields itself, whoever put it in use."""
    hostile = "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}"
    digest = house.store.vault.keep(template(paragraph("BodyText", hostile)))
    version = Template(
        template_id("tor", 1), "tor", 1, digest, "x.docx", house.clock.now(), house.person(ADA).id
    )
    choice = TemplateChoice(template_choice_id("tor"), "tor", version.id)
    with house.store.writing() as desk:
        desk.commit(
            at=house.clock.now(), actor="clerk", surface="test", verb="test.made", records=(version, choice)
        )
    reply = house.say("tor document board", OBI)
    assert not reply.ok
    assert "calls something" in words(reply)
    assert "templates restore tor" in words(reply)


def test_the_audit_trail_tells_who_put_what_in_use(house: Spoken) -> None:
    """In words, with the document's digest."""
    bring(house, OURS)
    house.done("templates use tor v1", ADA)
    told = plain(house.done("record history TPL-tor-v1", SAM)) + plain(
        house.done("record history TPL-tor", SAM)
    )
    assert "template installed" in told
    assert "template put in use" in told
    assert "Our terms.docx" in told
    assert "Ada Admin" in told
    assert "sha256:" in told


def test_a_template_that_is_gone_from_the_vault_is_told(house: Spoken) -> None:
    """Nothing else is printed in its place; the shipped one can be restored."""
    bring(house, OURS)
    house.done("templates use tor v1", SAM)
    house.store.vault.erase(house.get(Template, "TPL-tor-v1").file)
    assert "was erased" in words(house.say("tor document board", OBI))
    assert house.done("tor document board page", OBI).attachments
    house.done("templates restore tor", SAM)
    assert "Signed, chair:" in printed(house)


def test_a_field_in_a_text_box_and_in_a_footer_is_filled_in(house: Spoken) -> None:
    """Wherever people put it."""
    box = (
        "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>"
        + paragraph("BodyText", "Box: {{ committee }}")
        + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
    )
    content = edited(
        (BODY, "<w:body>", f"<w:body>{paragraph('BodyText', box)}"), (FOOTER, "Page ", "{{ key }} Page ")
    )
    assert bring(house, content).ok
    house.done("templates use tor v1", SAM)
    paper = Document(io.BytesIO(house.done("tor document board", OBI).attachments[0].content))
    assert "Box: Imaging Network Board" in paper.element.xml
    assert "board Page" in "".join(one.text for one in paper.sections[0].footer.paragraphs)


def test_nothing_but_fields_is_no_template(house: Spoken) -> None:
    """It would print documents that do not say what was agreed."""
    reply = bring(house, template(paragraph("BodyText", "{{ committee }}")))
    assert "The quorum is not printed: add {{ quorum_words }}." in [row[1] for row in rows(reply)]


def test_a_field_may_stand_in_a_footer_and_in_a_text_box(house: Spoken) -> None:
    """It is filled in there as in the text; a misspelt one is told with its place."""
    boxed = BOX.format(paragraph("BodyText", "{{ committee }} in a box"))
    body = (BODY, "<w:sectPr", f"<w:p><w:r><w:t>Beside it</w:t></w:r>{boxed}</w:p><w:sectPr")
    assert bring(house, edited(body, (FOOTER, "{{ network }}", "{{ network }} for {{ committee }}"))).ok
    house.done("templates use tor v1", SAM)
    (file,) = house.done("tor document board", OBI).attachments
    with zipfile.ZipFile(io.BytesIO(file.content)) as parts:
        texts = {name: re.sub(r"<[^>]+>", "", parts.read(name).decode()) for name in (BODY, FOOTER)}
    assert "Imaging Network Board in a box" in texts[BODY]
    assert "Northmoor Imaging for Imaging Network Board" in texts[FOOTER]
    wrong = bring(house, edited((BODY, body[1], body[2].replace("committee", "comittee"))))
    assert "text box" in rows(wrong)[0][0]
    assert rows(wrong)[0][2] == "committee"
