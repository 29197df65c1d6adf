"""What stands where in the shipped Word template for terms of reference?

A front page (status, particulars, contents), the numbered sections, the agreement. Fields are those of
`TermsDocument`; each loop and question stands in a paragraph or a row of its own.
"""

from __future__ import annotations

from typing import Final

from tests.templates.shipped.blocks import (
    TEXT_WIDTH,
    Column,
    demonstration,
    field,
    footer,
    loop_row,
    only,
    paragraph,
    row,
    run,
    table,
    texts_row,
)
from tests.templates.shipped.package import package, page

_PARTICULARS: Final = (
    Column("Particulars", "{{ fact.label }}", 2778),
    Column("As recorded", "{{ fact.value }}", TEXT_WIDTH - 2778),
)
_HOLDER: Final = "".join(
    (
        run("{%r if member.vacant %}"),
        run("Vacant", "Strong"),
        run("{%r else %}"),
        run("{{ member.holder or 'Not recorded' }}"),
        run("{%r endif %}"),
    )
)
_MEMBERS: Final = (
    Column("Organisation", "{{ member.organisation }}", 1960),
    Column("Role", "{{ member.role }}", 1800),
    Column("Holder", _HOLDER, 1700),
    Column("Deputies", "{{ member.deputies or 'None' }}", 1640),
    Column("Vote", "{{ member.vote or 'Not recorded' }}", 938),
    Column("Counts as", "{{ member.categories or 'None' }}", 1600),
)
_APPROVALS: Final = (
    Column("Organisation", "{{ approval.organisation }}", 3800),
    Column("Agreed on", "{{ approval.agreed_on or 'Not yet agreed' }}", 2600),
    Column("By", "{{ approval.by or 'Not yet agreed' }}", TEXT_WIDTH - 6400),
)
_NOT_IN_FORCE: Final = 'if status != "IN FORCE"'


def terms_of_reference() -> bytes:
    """The template as a Word file."""
    return package(
        _front() + _sections() + _agreement() + page(),
        _header(),
        footer("{{ network }}: version {{ version }}, {{ status }}"),
    )


def _front() -> str:
    return "".join(
        (
            demonstration("these terms"),
            paragraph("Network", "{{ network }}"),
            paragraph("Title", "{{ committee }}"),
            paragraph("Subtitle", "Terms of reference"),
            _status(),
            _particulars(),
            paragraph("TOCHeading", "Contents"),
            paragraph("TOC1", field(r'TOC \o "1-1" \n \h \z', "Contents are filled in when it is printed")),
            paragraph("Normal", extra=page()),
        )
    )


def _status() -> str:
    return "".join(
        (
            only('if status == "DRAFT"'),
            paragraph("StatusNote", "DRAFT: version {{ version }} has not been agreed and is not in force."),
            only('elif status == "IN FORCE"'),
            paragraph("StatusNote", "IN FORCE: version {{ version }} is what the committee keeps to."),
            only("else"),
            paragraph(
                "StatusNote",
                "{{ status }}: version {{ version }} is kept for the record; it is not in force.",
            ),
            only("endif"),
        )
    )


def _particulars() -> str:
    rows = (
        texts_row(_PARTICULARS, ("Status", "{{ status }}")),
        texts_row(_PARTICULARS, ("Version", "{{ version }}")),
        texts_row(_PARTICULARS, ("Agreed", "{{ agreed or 'Not yet agreed' }}")),
        texts_row(_PARTICULARS, ("Review due", "{{ review or 'Not set' }}")),
        loop_row("for fact in header", _PARTICULARS),
        texts_row(_PARTICULARS, ("{{ fact.label }}", "{{ fact.value }}")),
        loop_row("endfor", _PARTICULARS),
    )
    about = "The status, version, agreement and review date of these terms, and what the committee is."
    return table("Particulars", about, _PARTICULARS, rows)


def _sections() -> str:
    return "".join(
        (
            only("for section in sections"),
            paragraph("Heading1", "{{ section.number }}\t{{ section.title }}"),
            only("for text in section.paragraphs"),
            paragraph("BodyText", "{{ text }}"),
            only("endfor"),
            only("for text in section.bullets"),
            paragraph("ListBullet", "{{ text }}"),
            only("endfor"),
            only("for fact in section.facts"),
            paragraph("Fact", run("{{ fact.label }}:", "Strong"), run("\t{{ fact.value }}")),
            only("endfor"),
            only("if section.quorum and quorum_words"),
            paragraph("BodyText", "{{ quorum_words }}"),
            only("endif"),
            only("if section.membership and membership"),
            _members(),
            only("endif"),
            only("endfor"),
        )
    )


def _members() -> str:
    rows = (
        loop_row("for member in membership", _MEMBERS),
        row(_MEMBERS, "TableLabel"),
        loop_row("endfor", _MEMBERS),
    )
    about = (
        "One row for each seat: organisation, role, holder, deputies, whether it votes, what it counts as."
    )
    return table("Membership", about, _MEMBERS, rows)


def _agreement() -> str:
    rows = (
        loop_row("for approval in approvals", _APPROVALS),
        row(_APPROVALS, "TableLabel", kept="<w:keepNext/>"),
        loop_row("endfor", _APPROVALS),
    )
    about = "One row for each body that has to agree to these terms: when it agreed, and who said so."
    return "".join(
        (
            paragraph("Heading1", "Agreement"),
            only("if agreed"),
            paragraph("Normal", "{{ agreed }}", extra="<w:keepNext/>"),
            only("else"),
            paragraph("Normal", "Version {{ version }} has not been agreed.", extra="<w:keepNext/>"),
            only("endif"),
            only("if approvals"),
            table("Agreement", about, _APPROVALS, rows),
            only("endif"),
            paragraph("Signature", run("Signed, chair:\t\t")),
            paragraph("Signature", run("Name:\t\t")),
            paragraph("Signature", run("Date:\t\t")),
        )
    )


def _header() -> str:
    mark = run("{%r " + _NOT_IN_FORCE + " %}") + _watermark() + run("{%r endif %}")
    words = run("{{ committee }}: terms of reference\t{{ status }}, version {{ version }}")
    return paragraph("Header", mark, words)


def _watermark() -> str:
    """The mark across the page, as Word's own “Watermark” makes it, so that Word's own menu takes it away."""
    return (
        '<w:r><w:pict><v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" '
        'path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/>'
        '<v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/>'
        '<v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/>'
        '<v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0'
        ' @5"/></v:formulas>'
        '<v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" '
        'o:connectangles="270,180,90,0"/><v:textpath on="t" fitshape="t"/><v:handles>'
        '<v:h position="#0,bottomRight" xrange="6629,14971"/></v:handles><o:lock v:ext="edit" text="t" '
        'shapetype="t"/></v:shapetype><v:shape id="PowerPlusWaterMarkObject1" o:spid="_x0000_s2049" '
        'type="#_x0000_t136" alt="{{ status }}, set large across the page"'
        ' style="position:absolute;margin-left:0;'
        "margin-top:0;width:430pt;height:150pt;rotation:315;z-index:-251658752;mso-position-horizontal:center"
        ";"
        "mso-position-horizontal-relative:margin;mso-position-vertical:center;"
        'mso-position-vertical-relative:margin" o:allowincell="f" fillcolor="#e1e5e8" stroked="f">'
        '<v:textpath style="font-family:&quot;Arial&quot;;font-size:1pt" string="{{ status }}"/>'
        '<w10:wrap anchorx="margin" anchory="margin"/></v:shape></w:pict></w:r>'
    )
