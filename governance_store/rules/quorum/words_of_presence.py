"""In which words is somebody there, in person or from afar, or counted among those there?"""

from __future__ import annotations

from typing import Final

PRESENT: Final = """
    actually present / appear / around the table / assembled / at meeting / at the meeting / at the
    table / attend / attendance / attended / attending / attends / came / come / comes / gathered /
    on the floor / come in / have come in / within the bar / in their stalls / on the bench / in the place of
    meeting /
    here / in attendance / in the room / join / joined / joins / on hand / participate /
    participates / participating / physically there / presence / present / round the table / show up
    / sitting / take part / taken part / takes part / taking part / to hand / turn out / turn up /
    turned up / there / participation / at the session / in the hall / in the chamber / on the call
    / log in / logged in / logged on / logging in / signed in / in their seats / in seat / round
    table / about the table / at hand / take their seats / taken their seats / on the line / in the
    building / make up the number / makes up the number / is in the room / participated / have
    somebody there / has somebody there / have someone there / send somebody / sends somebody /
    turns up / turning up / assemble / assembles / gather / gathers / answers the roll /
    answer the roll / answered the roll / answered the roll call / answers the roll call /
    have taken their places / take their places / in their places / answer the
    roll call / answer to their names / in their chairs / arrive / arrived / arrives
"""

INCLUDING: Final = """
    always including / among it / among its number / among the number / among them / among these /
    among whom / amongst the number / amongst them / amongst these / amongst whom / and among them /
    and include / and these must include / as long as they include / composed of / comprise /
    comprising / consisting of / contain / containing / contains / count among them / counting among
    them / in that number / in their number / in whose number / include / included / includes /
    including / including always / including among them / inclusive of / made up from / made up of /
    must include / on condition that they include / one way or another including / provided these
    include / provided they include / so long as they include / take in / takes in / taking in / to
    consist of / to include / which must include / who include / with / within that number / among
    those present / among those there / among those attending / among whom must be / among which
    must be / with among them / amongst whom must be / there being among them / and of these / to
    include at least / numbering among them / which includes / that includes / these to include /
    those to include / whose number includes / who between them include / embracing / drawn so as to
    include
"""

FROM_AFAR: Final = """
    at a distance / by a video link / by any electronic means / by audio / by audio or video / by
    conference call / by electronic means / by link / by live link / by other electronic means / by
    phone / by phone or video / by remote link / by remote means / by teams / by teleconference / by
    telephone / by telephone conference / by telephone or video / by telephone or video link / by
    video / by video call / by video conference / by video link / by video or phone / by video or
    telephone / by videoconference / by zoom / dial in / dialled in / dialling in / electronically /
    from afar / from elsewhere / on screen / on the phone / on the telephone / online / over a video
    link / over the phone / over video / remote / remotely / telephone / through electronic means /
    through video link / using electronic means / via a video link / via an online platform / via
    remote link / via teams / via telephone / via video / via video conference / via zoom / video /
    videoconference / virtual / virtually / by video conferencing / video conferencing / by
    videoconferencing / videoconferencing / via conference call / by webinar / through video / on a
    call / on a video link / on video / on a video call / by link up / through a link / by means of
    video / on teams / on zoom / over teams / over zoom / by electronic link / at a remote location
    / off site / phoned in / phone in / phones in / phoning in / by phoning in / dialled into / joined by
    phone
"""
