"""Changes, comments, objects, one brace for two, and tags where nothing is filled in are found."""

from __future__ import annotations

from tests.templates.edited import BODY, found, template, told, with_parts
from tests.templates.shipped.blocks import field, paragraph, run


def test_tracked_changes_are_refused_with_their_author() -> None:
    """They would be printed in every document, for everybody to read."""
    changed = f'<w:ins w:id="1" w:author="Asha Rahman">{run("new")}</w:ins>'
    told_ = told(template(paragraph("BodyText", run("{{ committee }}"), changed)))
    assert "tracked changes (by Asha Rahman)" in told_


def test_comments_are_noted() -> None:
    """They do no harm, but nobody wants them in each document."""
    comment = '<w:r><w:commentReference w:id="0"/></w:r>'
    (note,) = found(template(paragraph("BodyText", run("x"), comment)))
    assert "comments" in note.what
    assert not note.refused


def test_an_object_of_another_program_is_refused() -> None:
    """It could run when it is opened."""
    assert "object of another program" in told(template(paragraph("BodyText", "<w:r><w:object/></w:r>")))


def test_one_brace_where_two_are_meant() -> None:
    """Of a field there is; other words in braces are left alone."""
    told_ = told(template(paragraph("BodyText", "Quorum: { quorum_words }, and {so on}.")))
    assert "Body, paragraph 1: “Quorum: { quorum_words }" in told_
    assert "{{ quorum_words }}" in told_
    assert "so on" not in told_.partition("->")[2].partition("\n")[2]


def test_a_field_of_word_that_fetches() -> None:
    """Even where Word parted its instruction."""
    parted = field('INCLUDEPICTURE "https://x.example/spy.png"', "x").replace(
        "INCLUDE", "INC</w:instrText></w:r><w:r><w:instrText>LUDE"
    )
    assert "INCLUDEPICTURE fetches" in told(template(paragraph("BodyText", parted)))
    assert told(template(paragraph("BodyText", field("PAGE", "1")))) == ""


def test_a_tag_in_the_properties_that_the_clerk_writes_is_noted() -> None:
    """Title and author are the clerk's, so such a tag is of no use, and no harm."""
    core = (
        "<cp:coreProperties "
        'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{{ committee }}</dc:title></cp:coreProperties>'
    )
    (note,) = found(with_parts({"docProps/core.xml": core}))
    assert note.where == "File properties, title"
    assert not note.refused


def test_a_tag_in_other_properties_or_a_chart_is_refused() -> None:
    """It would be printed as it stands."""
    told_ = told(
        with_parts(
            {
                "docProps/app.xml": "<P><Company>{{ network }}</Company></P>",
                "word/charts/chart1.xml": "<c><v>{{ version }}</v></c>",
            }
        )
    )
    assert (
        "File properties, further ones, Company: “{{ network }}” stands where nothing is filled in" in told_
    )
    assert "The part word/charts/chart1.xml" in told_


def test_a_comment_hidden_in_the_xml_is_found() -> None:
    """Nobody sees it in Word; it would be obeyed all the same."""
    sly = template(paragraph("BodyText", "<!-- {{ cycler.__init__ }} --><w:r/>"))
    assert "code" in told(sly)
    assert BODY in sly.decode("latin-1")
