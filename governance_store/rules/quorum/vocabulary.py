"""Which words and phrases do quorum clauses use, and what is each for? One symbol a sort, declared as data.

The language is that of published terms of reference, constitutions, articles and standing orders. A phrase
is looked for longest first; a word that stands nowhere here is never passed over.
"""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.plain_words import PLAIN
from governance_store.rules.quorum.words_of_bases import ENTITLED, IN_POST, VACANT_OR_NOT, VOTING
from governance_store.rules.quorum.words_of_choice import (
    FLOOR,
    GREATER,
    LESSER,
    NEAREST,
    ROUNDED_DOWN,
    ROUNDED_UP,
)
from governance_store.rules.quorum.words_of_meetings import MEETINGS
from governance_store.rules.quorum.words_of_presence import FROM_AFAR, INCLUDING, PRESENT

NUMBERS: Final = {
    name: value
    for value, name in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen "
        "sixteen"
        " seventeen eighteen nineteen twenty".split()
    )
} | {"single": 1, "couple": 2, "pair": 2, "dozen": 12}
TENS: Final = {
    name: value
    for value, name in zip(
        range(20, 100, 10), "twenty thirty forty fifty sixty seventy eighty ninety".split(), strict=True
    )
}
PARTS: Final = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4,
    "fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8,
    "ninth": 9, "ninths": 9, "tenth": 10, "tenths": 10, "twelfth": 12, "twentieth": 20,
}  # fmt: skip

DROPPED: Final = frozenset(
    "the shall must will be been being is are was were should has have having to that"
    " it its itself so also then thus their they you we us both such as do does can could may"
    " might would very actually always own ever".split()
)
"""Function words: what they join is said by the phrases around them."""

GENERIC: Final = frozenset(
    "member person people individual representative rep delegate trustee director governor "
    "councillor"
    " commissioner partner shareholder owner participant fellow holder seat attendee membership "
    "man men"
    " stakeholder appointee nominee post sector body group".split()
)
"""Nouns for somebody who sits: as the first noun of a clause they name everyone."""

PHRASES: Final[dict[str, str]] = {
    # at least
    "L": """
        a minimum of / as a minimum / as minimum / at a minimum / at least / at the least / at the
        very least / fewest / lowest / minimum / minimum of / never fewer than / never less than /
        no fewer than / no less than / no lower than / no smaller than / no under / not below / not
        fewer than / not less than / not lower than / not smaller than / not under / nothing less
        than / nothing short of / nothing under / a floor of / not any fewer than / nothing fewer
        than / minimally / a bare minimum of / at the barest / not below the number of
    """,
    # or more
    "P": """
        and above / and more / and upwards / if not more / or a greater number / or a larger number
        / or above / or better / or greater / or higher / or more / or more than that / or over /
        plus more / upwards / and no fewer / or beyond / as a minimum / at a minimum / at minimum /
        or upwards / and over
    """,
    # more than
    "G": """
        above / exceed / exceeding / exceeds / greater than / in excess of / larger than / more than
        / over / upwards of / upward of
    """,
    # fewer than
    "S": """
        below / fewer than / less than / lower than / short of / smaller than / under
    """,
    # at most
    "U": """
        a maximum of / and no more than / at most / but no more than / but not more than / capped at /
        maximum / maximum of / never more than / no more than / not exceeding / not more than / or fewer /
        or less / subject to a maximum of / up to / up to a maximum of / with a cap of / with a maximum of
    """,
    # a floor
    "F": FLOOR,
    # the greater
    ">": GREATER,
    # the lesser
    "<": LESSER,
    # the whole
    "T": """
        all / complement / complete / complete number / entire / establishment / full / full
        complement / full establishment / full number / number / overall / total / total membership
        number / total number / whole / whole number / strength / total strength / full strength /
        all of the / every one of / whole complement / total complement / full number of / total of
        all / actual number / complete membership
    """,
    # voting
    "v": VOTING,
    # in post
    "s": IN_POST,
    # vacant or not
    "V": VACANT_OR_NOT,
    # entitled to come
    "e": ENTITLED,
    # a member
    "m": """
        adjudicator / arbiter / arbitrator / bailiff / brethren / canon / companion / comrade / conservator /
        feoffee / freeholder / jurat / knight / legislator / livery man / livery woman / liveryman / lord
        commissioner / parliamentarian / proprietor / ratepayer / selectman / town meeting member /
        alumnus / somebody / someone / anyone / anybody / assessor / board member / commissioner /
        committee member / committer / communicant / contributor / council member / councillor /
        dean / delegate / deputies of the house / director / elder / elector / fellow / governor /
        guarantor / guardian / household / householder / individual / judge / juror / justice /
        leaseholder / lord / lot / lot owner / magistrate / magistrates / maintainer / manager /
        member / member's / membership / mp / owner / panel member / parishioner / participant /
        partner / peer / people / person / place / post / representative / seat / senator /
        shareholder / signatory / steward / subscriber / them / themselves / trust member / authority member /
        trustee
        / unit / unit holder / unit owner / voter / whole board / of their number / of its number /
        of their own number / of our number / absent member / absent trustee / absent director /
        party / delegation / commoner / burgess / freeman / brother / sister / vestryman / alderman
        / colleague / churchwarden / stockholder / unitholder / constituent member / policyholder /
        beneficiary / syndic / bencher / master / regent / supervisor / overseer / examiner /
        panellist / panelist / core member / forum member / group member / network member /
        partnership member / company member / society member / club member / association member /
        scheme manager / office holder / seat holder / placeholder / resident owner / lot holder /
        property owner / co owner / coowner / team member / component member / full member /
        substantive member / formal member
    """,
    # the body
    "b": """
        academic board / academy / alliance / assembly / association / audit committee / bench / congress /
        local government / panchayat / synod /
        authority / board / board of directors / board of governors / board of trustees / body corporate /
        body itself / cabinet / chamber / charity / club / co operative / college / commission / committee /
        commons committee / company / congregation / cooperative / corporation / council / council of
        governors / court / executive committee / faculty board / federation / finance committee / forum /
        foundation / general body / governance committee / governing body / governors' council / group /
        health and wellbeing board / house / icb / institute / institution / integrated care board /
        investigating committee / joint committee / llp / local committee / local governing body /
        management committee / network / panel / parish / parish council / parliament / partnership /
        partnership board / project / remuneration committee / senate / society / statutory committee /
        steering committee / steering group / strategy group / sub committee / subcommittee / technical
        committee / technical steering committee / town council / tribunal / trust board / trust itself /
        trustee board / union / wellbeing board / working group / grand committee / full committee / full
        council / full board / governing council / governing
    """,
    # an organisation
    "o": """
        association / member association /
        agency / appointing authority / appointing body / authority / body / borough / branch / chapter /
        club / college / company / constituent authority / constituent body / constituent council /
        constituent organisation / constituent practice / corporate member / council / country / county /
        district / employer / federated school / firm / founding partner / hospital / institution / local
        authority / member authority / member body / member company / member council / member firm / member
        organisation / member practice / member state / member trust / member university / municipality /
        network partner / nominating body / nominating organisation / organisation / organisational member /
        parish / participating authority / participating body / participating council / participating
        organisation / partner / partner authority / partner body / partner council / partner organisation /
        partner trust / practice / provider / region / school / faculty / department / constituency /
        locality / zone / cluster / division / directorate / deanery / diocese / key stage / political
        group / service / nation / province / affiliate / sector partner / signatory organisation /
        site / sponsor / sponsoring body / state / trust / union / university / ward
    """,
    # each
    "E": """
        all / each / each and every / each one / every / every one / every single
    """,
    # different
    "D": """
        different / distinct / individual / separate / several different
    """,
    # representing
    "R": """
        across / appointed by / belong to / belonging to / come from / coming from / drawn from / from /
        have come from / nominated by / on behalf of / represent / represented / representing / represents /
        sent by / speaking for / who represent / elected by / chosen by / selected by / put forward by
    """,
    # including
    "I": INCLUDING,
    # of whom
    "i": """
        from among them / of them / of these / of those / of those attending / of those counted / of those
        present / of those there / of which / of whom / out of them
    """,
    # without
    "w": """
        absent / in the absence of / lacking / without
    """,
    # not
    "-": """
        are not / aren't / can not / can't / cannot / ceases / do not / does not / fail / fails / inquorate
        / is not / isn't / lack / lacks / may not / must not / mustn't / n't / neither / never / no / nobody
        / none / nor / not / nothing / shall not / unable / won't
    """,
    # unless
    "!": """
        except if / except when / except where / save when / save where / unless / until
    """,
    # if
    "k": """
        after / as long as / as soon as / assuming / conditional on / if / in case / on condition that /
        once / only if / only once / only provided / only when / only where / only with / provided /
        provided that / so long as / subject to / when / whenever / where / while
    """,
    # present
    "p": PRESENT,
    # a quorum
    "q": """
        a quorum / inquorum / quoracy / quorate / quorum / quorums / quorum for business / quorum of
        members / working quorum / necessary quorum / needed quorum / due quorum / proper quorum /
        lawful quorum / quorum threshold / attendance threshold / threshold of attendance / threshold for
        attendance / quorum level / valid quorum / full quorum
    """,
    # left out of the whole
    "H": """
        left out / left out of account / left out of the count / left out of the reckoning / left
        out of the calculation / excluded / excluded from the count / excluded from the calculation
        / disregarded / not reckoned / set aside / discounted / ignored / taken out / not taken into
        account / out of account / left aside / leave out / not be reckoned / not reckoned in / not
        counted in / not be counted / left uncounted / taken out of the count / left out of
        reckoning / out of the reckoning
    """,
    # more than these
    "O": """
        outnumber / exceed in number / be more numerous than / are more numerous than / more numerous than /
        be greater in number than / greater in number than / in greater number than
    """,
    # as many as these
    "B": """
        at least as many as / at least equal in number to / equal or outnumber / match or outnumber
        / equal to or more than / at least equal / at least as numerous as / no fewer in number than
    """,
    # other than
    "?": """
        apart from / as well as / besides / beyond / discounting / excluding / excluding from that
        number / exclusive of / in addition to / leaving aside / leaving out / not being / not
        counting / not including / on top of / other than / over and above / setting aside / who are
        not / who is not / leaving out of account / without counting / omitting / not reckoning /
        aside from / save for / other than from
    """,
    # and
    "&": """
        but / & / additionally / along / and / and also / as well / besides that / furthermore / in addition
        / moreover / on top / plus / together / too / together with / along with
    """,
    # or
    "|": """
        alternatively / and or / failing her / failing him / failing them / failing whom / in her
        absence / in his absence / in his or her absence / in their absence / in whose absence / or
        / or alternatively / or else / or failing him / or failing him or her / or failing that / or
        failing them / or if absent / or if they are absent / or in default / or in her absence / or
        in his absence / or in his or her absence / or in the absence of both / or in the chair's
        absence / or in their absence / or instead / or in the alternative / or where absent / or if
        away / or when away / if not then
    """,
    # plus one
    "+": """
        + 1 / +1 / add one / adding one / and add one / one added / plus 1 / plus one / with one added / one
        more / and one more / add one more / add one more appointed director / add one more member / add one
        other / add a further one / add one appointed director / add another / adding another / adding one
        more / add one more appointed / add one further
    """,
    # another
    "^": """
        additional / another / extra / further / more / other / second
    """,
    # rounded up
    "u": ROUNDED_UP,
    # rounded down
    "j": ROUNDED_DOWN,
    # rounded to the nearest
    "J": NEAREST,
    # in person
    "#": """
        on spot / physically on spot /
        bodily / face to face / in person / in the flesh / personally / physically / physically present /
        present in person
    """,
    # from afar
    "@": FROM_AFAR,
    # by proxy
    "y": """
        by a proxy / by means of a proxy / by proxies / by proxy / by valid proxy / proxies / proxy / proxy
        holder / proxy holders / represented by proxy / through a proxy / through proxies / via a proxy /
        via proxy
    """,
    # a deputy
    "d": """
        agreed deputies / agreed deputy / agreed substitute / alternate / alternate director / alternate
        directors / alternates / appointed alternate / appointed deputies / appointed deputy / authorised
        deputies / authorised deputy / by a deputy / by a substitute / by alternate / by an alternate / by
        deputy / by substitute / delegated representative / deputies / deputy / duly appointed deputy /
        named deputies / named deputy / named substitute / named substitutes / nominated alternate /
        nominated alternates / nominated deputies / nominated deputy / nominated substitute / nominated
        substitutes / stand in / stand ins / substitute / substitutes / through a deputy / through a
        substitute / through an alternate / understudy
    """,
    # changes nothing
    "z": PLAIN,
    # it takes
    "N": """
        need / require / want / calls for / call for / ask for / asks for / must have / takes /
        depends on / insists on / demands / cannot do without / calls for the presence of / needs
        the presence of / requires the presence of / requires the attendance of / is dependent on /
        is reached with / is reached by / is satisfied by / is made by / is met by / is formed by /
        is constituted by / rests on / hangs on
    """,
    # that is
    "K": """
        namely / that is / that is to say / viz / ie
    """,
    # counting in
    "C": """
        counting / counting in / reckoning in
    """,
    # who attends only
    "t": """
        attendee / observer / guest / adviser / advisor / visitor / invitee / non member / staff in
        attendance / officers in attendance / those in attendance only / invited guest / non voting
        attendee / secretariat / those invited / invited observer / co opted adviser / people in
        attendance / those not members / people who are not members / persons who are not members /
        coopted advisers / attending officers / standing attendees / standing invitees /
        participating observers / officers attending
    """,
    # somebody, in a word that alone means nothing
    "x": """
        legally qualified / first minister / trade union / works council
    """,
    # within
    "l": """
        within / inside / not later than / no later than / before the end of
    """,
    # a sort of meeting
    "W": """
        agm / annual general meeting / annual meeting / any other general meeting / any other
        meeting / board meeting / class meeting / committee meeting / company meeting / council
        meeting / directors meeting / directors' meeting / egm / emergency meeting / executive
        meeting / extraordinary general meeting / extraordinary meeting / full council meeting /
        general body meeting / general meeting / governors' meeting / meeting in public / meeting of
        directors / meeting of members / meeting of the board / meeting of the committee / meeting
        of the council / meeting of the directors / meeting of the members / meeting of the trustees
        / meeting of trustees / members meeting / members' meeting / ordinary general meeting /
        ordinary meeting / other meetings / quarterly meeting / regular meeting / sgm / special
        general meeting / special meeting / sub committee meeting / subcommittee meeting / trustee
        meeting / trustees meeting / trustees' meeting / urgent meeting / meeting of commissioners /
        meeting of governors / meeting of partners / meeting of shareholders / meeting of owners /
        meeting of delegates / meeting of the society / meeting of the club / meeting of the panel /
        meeting of the group / meeting of the corporation / meeting of the company / meeting of the
        network / meeting of the trust / meeting of councillors /
    """
    + MEETINGS,
}

ROLE_HEADS: Final = frozenset(
    "chair secretary treasurer president convenor convener rector chancellor principal headteacher "
    "head "
    "dean mayor"
    " leader officer director executive provost warden registrar clerk guardian speaker captain "
    "accountant lead"
    " physician nurse psychologist pharmacist manager commodore moderator accountable bursar "
    "editor "
    "chaplain consul"
    " auditor administrator champion coordinator commissioner physicist radiographer radiologist".split()
)
CHAIRS: Final = {
    "chairman": "chair", "chairperson": "chair", "chairwoman": "chair", "chairmen": "chair", "vice": "vice",
    "chairmanship": "chair", "vicechair": "vice chair", "chairpersons": "chair", "chairs": "chair",
}  # fmt: skip
NOT_SINGULAR: Final = frozenset(
    "nhs less s as is us this always its various business plus previous process access its was has "
    "does "
    "across members'"
    " besides focus unless class press its gross yes address corpus campus status analysis works "
    "express "
    "headquarters"
    " apologies his bus".split()
)
