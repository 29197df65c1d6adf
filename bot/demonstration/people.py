"""Who plays in the demonstration? Organisations and people, as the lines that an administrator types.

All of them are fictional, and their addresses can belong to nobody (RFC 2606: the domain `.example`).
"""

from __future__ import annotations

from typing import Final

ADMINISTRATOR: Final = "Hannah Whitcombe"
ADMINISTRATOR_EMAIL: Final = "hannah.whitcombe@nht.example"
LEAD: Final = "Marcus Adeyinka"
CHAIR: Final = "Rosalind Kerr"
SECRETARY: Final = "Tomasz Wójcik"
SECRETARY_OF_GROUPS: Final = "Bethan Rees"
OBSERVER: Final = "Edward Blythe"
LEAVER: Final = "Grace Adeyemi"
"""A radiology nurse who moves away during the year; her lead role and her seats are vacant since."""
WITHOUT_ADDRESS: Final = "Margaret Oyelaran"
"""A lay member who is told by hand."""

ORGANISATIONS: Final = (
    'organisation add "Northmoor Hospitals NHS Trust" nhs short nht',
    'organisation add "Eastmere University Hospitals NHS Foundation Trust" nhs short euh',
    'organisation add "Harrowfell and District NHS Trust" nhs short hdt',
    'organisation add "Saltby Coast Hospitals NHS Trust" nhs short sch',
    'organisation add "Withendale Women’s and Children’s NHS Foundation Trust" nhs short wcc',
    'organisation add "ClearView Diagnostics" independent short cvd',
    'organisation add "Northmoor and Saltby Integrated Care Board" commissioner short icb standing partner',
    "network set host nht",
)


def _person(name: str, address: str, organisation: str, profession: str) -> str:
    reached = f" email {address}" if address else ""
    comes_from = f" at {organisation}" if organisation else ""
    return f'person add "{name}"{reached}{comes_from} profession "{profession}"'


PEOPLE: Final = (
    f'person set "{ADMINISTRATOR}" at nht profession "Head of corporate governance"',
    _person(LEAD, "marcus.adeyinka@nht.example", "nht", "Network manager"),
    _person(CHAIR, "rosalind.kerr@network.example", "", "Independent chair"),
    _person(SECRETARY, "tomasz.wojcik@nht.example", "nht", "Governance officer"),
    _person(SECRETARY_OF_GROUPS, "bethan.rees@nht.example", "nht", "Network co-ordinator"),
    _person("Dr Asha Rahman", "asha.rahman@nht.example", "nht", "Consultant radiologist"),
    _person("Owen Pritchard", "owen.pritchard@nht.example", "nht", "Chief operating officer"),
    _person("Daniel Cohen", "daniel.cohen@nht.example", "nht", "Deputy director of finance"),
    _person("Aoife Brennan", "aoife.brennan@nht.example", "nht", "Reporting radiographer"),
    _person("Oluwaseun Bankole", "seun.bankole@nht.example", "nht", "Clinical scientist, MRI"),
    _person("Stephen Ainsworth", "stephen.ainsworth@nht.example", "nht", "Medical equipment manager"),
    _person(LEAVER, "grace.adeyemi@nht.example", "nht", "Radiology nurse"),
    _person("Dr Chukwuemeka Obi", "emeka.obi@euh.example", "euh", "Medical director"),
    _person("Dr Wei-Lin Cheung", "weilin.cheung@euh.example", "euh", "Consultant interventional radiologist"),
    _person("Dr Zoë Hartmann", "zoe.hartmann@euh.example", "euh", "Medical physics expert"),
    _person("Imran Qureshi", "imran.qureshi@euh.example", "euh", "PACS manager"),
    _person("Fiona Llewellyn-Ward", "fiona.llewellyn-ward@hdt.example", "hdt", "Director of operations"),
    _person("Llŷr ap Gwilym", "llyr.apgwilym@hdt.example", "hdt", "Advanced practice radiographer"),
    _person("Jasvinder Kaur Gill", "jasvinder.gill@hdt.example", "hdt", "Radiology services manager"),
    _person("Callum MacInnes", "callum.macinnes@hdt.example", "hdt", "PACS administrator"),
    _person("Niamh O'Donnell", "niamh.odonnell@sch.example", "sch", "Deputy chief executive"),
    _person("Kwame Mensah", "kwame.mensah@sch.example", "sch", "Radiology services manager"),
    _person("Dr Anneka Lindqvist", "anneka.lindqvist@sch.example", "sch", "Consultant radiologist"),
    _person("Rhiannon Parry-Jones", "rhiannon.parryjones@sch.example", "sch", "Practice educator"),
    _person("Dr Siân Davies", "sian.davies@wcc.example", "wcc", "Consultant paediatric radiologist"),
    _person("Fatima al-Sayed", "fatima.alsayed@wcc.example", "wcc", "Superintendent radiographer"),
    _person("Caitlin Fraser", "caitlin.fraser@wcc.example", "wcc", "Sonographer"),
    _person("Gareth Davies", "gareth.davies@cvd.example", "cvd", "Director of clinical services"),
    _person("Tamsin Trevelyan", "tamsin.trevelyan@cvd.example", "cvd", "Head of imaging"),
    _person("Priya Venkataraman", "priya.venkataraman@icb.example", "icb", "Diagnostics commissioner"),
    _person("Yusuf Demir", "yusuf.demir@icb.example", "icb", "Digital architect"),
    _person("José Ferreira", "jose.ferreira@network.example", "", "Lay member"),
    _person(WITHOUT_ADDRESS, "", "", "Lay member"),
    _person(OBSERVER, "edward.blythe@region.example", "", "Regional imaging adviser"),
)

ROLES: Final = (
    f'role grant "{LEAD}" lead',
    f'role grant "{OBSERVER}" observer board',
)

POSTS: Final = (
    'post add "Clinical lead" for "Asha Rahman"',
    'post add "Professional radiographer lead" for "Llŷr ap Gwilym"',
    'post add "Medical physics lead" for "Zoë Hartmann"',
    'post add "Radiology services manager lead" for "Kwame Mensah"',
    f'post add "Radiology nurse lead" for "{LEAVER}"',
    'post add "PACS and imaging IT lead" for "Imran Qureshi"',
    'post add "Commissioning lead" for "Priya Venkataraman"',
    'post add "Education and training lead" for "Rhiannon Parry-Jones"',
    f'post add "Network manager" for "{LEAD}"',
)
