"""A long conversation in which every command is spoken, so that each answer can be looked at."""

from __future__ import annotations

from typing import Final

from tests.bot.commands.conversation_of_audits import OF_AUDITS
from tests.bot.commands.conversation_of_education import OF_EDUCATION
from tests.bot.commands.conversation_of_minutes import OF_MINUTES
from tests.bot.commands.conversation_of_plans import OF_PLANS
from tests.bot.conftest import ADA, ASHA, CORA, LENA, OBI, SAM

PEOPLE: Final = {"Ada": ADA, "Asha": ASHA, "Cora": CORA, "Lena": LENA, "Obi": OBI, "Sam": SAM}
FIRST_LINE: Final = "minutes start MTG-2026-001"
"""With this line the meeting begins."""
BEFORE: Final = r"""
Obi:
Asha: help
Ada: start
Asha: brief
Ada: brief
Lena: help meeting
Asha: network show
Ada: network set
Ada: network open
Ada: network open now
Ada: network template
Ada: network import
Ada: network import list.csv
Ada: network import IMP-001
Ada: network set nation wales
Ada: network set host cvd
Obi: organisation list
Ada: organisation add "Eastmere Trust" nhs
Ada: organisation add
Ada: organisation set et standing left
Ada: organisation set nht
Ada: organisation set nht standing x
Sam: person add "Gwen Jones"
Obi: person list
Obi: person show asha
Sam: person set gwen
Sam: person set gwen email gwen@example.org
Sam: person add
Obi: person show jane
Ada: role grant gwen lead mri
Ada: role grant gwen chair
Obi: role list
Ada: role revoke gwen lead
Ada: role revoke gwen lead mri
Asha: role grant gwen lead
Ada: role revoke ada administrator
Obi: post list
Ada: post fill "Radiology nurse lead" gwen
Ada: post vacate "Clinical lead"
Ada: post add
Ada: post fill nurse
Obi: committee list
Obi: committee show board
Sam: committee set board
Sam: committee set board length 2h time 13:00
Sam: committee unset board link
Sam: committee unset board everything
Ada: committee add "CT Group"
Ada: committee show cg
Ada: committee dissolve board because reorganised
Obi: seat list board
Sam: seat add board Physicist for gwen
Sam: seat fill SEAT-003 owen
Sam: seat deputy SEAT-003 beth
Sam: seat vacate SEAT-003
Sam: seat release SEAT-003 beth
Sam: seat remove SEAT-003
Sam: seat fill asha
Obi: tor show board
Sam: tor set board
Obi: tor show mri
Sam: tor quorum board
Sam: tor quorum board right
Sam: tor quorum board who "somebody nice"
Asha: me connect
Asha: me disconnect
Asha: me brief at 9:30
Asha: me brief weekly sunday
Sam: committee link board
Sam: committee unlink board
Obi: tor document board page
Sam: tor set board notice 10 working days review 1 Apr 2027 minutes 2 weeks
Sam: tor set board notice x
Sam: tor set board purpose to lead imaging chair by rotation
Sam: tor set board duties "- Oversee the backlog\n- Agree the programme" deputies vote yes least attendance 3
Sam: tor set board capacity evaluation yearly reviewed yearly minutes 10 working days extraordinary 2 days
Obi: tor show mri
Sam: tor unset board review
Sam: tor unset board review
Sam: tor unset mri notice
Sam: tor unset board noticee
Sam: tor section board "Patient voice"
Sam: tor section board "Patient voice" "Two lay members speak for patients."
Sam: tor section board "Patient voice" remove
Sam: tor section board "Patient voice" remove
Obi: tor history board
Obi: tor compare board
Obi: tor compare board v1 v9
Sam: tor agree board
Sam: tor agree board meeting MTG-2026-001
Sam: tor agree board on 1 Nov 2026
Sam: tor agree board by nht on 1 Nov 2026 minute "IB/2627/001"
Sam: tor agree board by nht on 1 Nov 2026 minute "IB/2627/001"
Sam: tor set board casting vote yes
Sam: tor agree board v1 by cvd on 1 Nov 2026 minute "IB/2627/001"
Sam: tor agree board by all members on 1 Nov 2026 minute "IB/2627/001"
Sam: tor agree board by all members on 1 Nov 2026 minute "IB/2627/001"
Obi: tor compare board
Sam: tor set board casting vote no
Obi: tor show board
Obi: tor show board v1
Obi: tor show board v3
Obi: tor show board on 1 Nov 2026
Obi: tor show board on 1 Oct 2026
Obi: tor history board
Sam: tor import board terms.docx
Sam: tor import board other.docx
Sam: tor import board
Sam: tor proposal IMP-001
Sam: tor take IMP-002
Sam: tor take IMP-001
Sam: tor take IMP-001
Sam: tor adopt board since 4 Mar 2025 minute "IB/2425/011"
Ada: tor agree mri by board on 1 Nov 2026 minute "IB/2627/002"
Ada: tor adopt mri since 4 Mar 2025 minute "MRI/1"
Obi: tor original mri
Sam: record history TOR-COM-001-v2
Sam: record history TOR-COM-001-v2:agreed-by-ORG-001
Sam: record history TOR-COM-001-v1:section-1
Lena: meeting schedule cg 10 Dec 2026
Lena: meeting schedule mri 10 Dec 2026
Lena: meeting schedule board 10 Dec 2026 15:00
Lena: meeting schedule board 25 Dec 2026 23:30
Lena: meeting schedule board 31 Nov 16:00
Lena: meeting schedule bord 3 Nov
Lena: meeting schedule board tomorrow 2pm extraordinary because "the scanner failed"
Lena: meeting schedule board 28 Mar 2027 01:30
Lena: meeting poll board 3 Dec 2026 14:00
Lena: meeting poll board 28 or 3 Jan 2027
Lena: meeting poll board 10 or 17 Dec 2026 16:00
Obi: poll list
Asha: poll answer board yes 4 Dec 2026
Asha: poll answer board
Asha: poll answer board all
Asha: poll answer board all
Obi: poll show board
Lena: poll extend board to 20 Dec 2026
Lena: poll extend board to 9 Dec 2026
Lena: poll choose board 4 Dec 2026
Lena: poll choose board 17 Dec 2026
Lena: poll cancel board because done
Obi: poll show POLL-2026-001
Obi: poll list all
Sam: record history POLL-2026-001
Sam: record history POLL-2026-001:PER-007
Asha: apologies board deputy asha
Asha: apologies MTG-2026-001 deputy owen
Asha: attend MTG-2026-001 remote
Obi: meeting answers MTG-2026-001
Lena: meeting uninvite MTG-2026-001 asha
Lena: meeting uninvite MTG-2026-001 asha
Lena: meeting invite MTG-2026-001 asha
Sam: record history MTG-2026-001:PER-007
Asha: meeting schedule board 10 Dec 2026
Obi: meeting list
Obi: meeting list all
Obi: meeting list cg
Obi: meeting show MTG-2026-001
Lena: meeting series board third Thursday every 2 months 14:00 from Feb 2027 to Dec 2027 closed August
Lena: meeting series board first Monday monthly 14:00 from Apr 2027 to Dec 2027 closed August
Lena: meeting series board third Thursday every 2 months from Feb 2027
Lena: meeting series board third Thursday every 2 months 14:00 from Feb 2027 to Dec 2027 confirmed
Lena: meeting series board 31st every month from Jan 2027
Obi: series list
Obi: series attend board
Asha: brief
Asha: series attend board
Asha: series attend board
Asha: series apologies board regular but MTG-2027-001 because "on leave"
Asha: series apologies board but MTG-2027-999
Obi: series list mri all
Obi: series show board
Lena: series show board
Lena: series add board 14 Sep 2027
Lena: series invite board
Lena: series change board
Lena: series change board from 1 Jun 2027 to third Tuesday
Lena: series change board from 1 Jun 2027 to third Tuesday confirmed
Lena: series cancel SER-2027-002 from 1 Oct 2027 because merged
Lena: series cancel SER-2027-002 because "merged" from 1 Oct 2027 confirmed
Obi: series show SER-2027-002
Obi: series show SER-2027-001
Sam: record history SER-2027-001
Sam: record show SER-2027-001
Lena: meeting invite MTG-2026-001
Lena: meeting move MTG-2026-001
Lena: meeting move MTG-2026-001 to 17 Dec 2026 15:00
Lena: meeting move MTG-2026-001 at "Room 9" link https://example.org/n
Lena: meeting move MTG-2026-001 1h
Asha: attend MTG-2026-001
Asha: attend
Asha: apologies MTG-2026-001 because leave
Asha: attend mri
Sam: attend MTG-2026-001 for mia
Asha: attend MTG-2026-001 for mia
Obi: apologies
Lena: meeting cancel MTG-2026-003 because "no quorum"
Asha: attend MTG-2026-003
Lena: meeting cancel MTG-2026-001
Obi: meeting show MTG-2026-003
Sam: templates list
Sam: templates get tor
Sam: templates get tor v4
Sam: templates sample tor
Sam: templates install tor
Sam: templates install tor "Ours.docx"
Sam: templates use tor v1
Sam: templates restore tor
Obi: templates list
Lena: meeting draft board 21 Jan 2027 14:00
Lena: meeting draft cg 5 Nov 2026 10:00
Lena: meeting move MTG-2027-001 2h
Lena: meeting unset MTG-2027-001 place
Lena: meeting unset MTG-2027-001 place
Lena: meeting show MTG-2027-001
Lena: meeting move board 3h
Obi: meeting show MTG-2027-001
Lena: attend MTG-2027-001
Lena: meeting open board
Lena: meeting open MTG-2027-001
Lena: meeting open cg
Lena: meeting cancel cg
Lena: meeting import board
Lena: meeting import board board.ics
Lena: meeting take over MTG-2027-001
Sam: letter list
Sam: letter list failed
Sam: letter show LTR-00001
Sam: letter resend LTR-00001
Sam: letter check LTR-00001
Asha: me show
Asha: me away until 1 Dec 2026
Asha: me away from 5 Dec 2026 until 12 Dec 2026
Asha: me back
Asha: me notify post
Asha: me notify mail
Sam: person notify owen post to "1 High Street, Northmoor"
Sam: person away owen until 20 Dec 2026
Sam: person handover asha
Sam: post set "Clinical lead" until 31 Mar 2029 by interview
Sam: post show "Clinical lead"
Sam: post remove "Radiology nurse lead"
Sam: letter print
Sam: letter posted
Sam: tor import board terms.docx
Sam: tor import board other.docx
Sam: tor import board
Sam: tor proposal TIM-001
Sam: tor take TIM-002
Sam: tor take TIM-001
Sam: tor take TIM-001
Asha: feed create
Sam: feed create board
Sam: feed list
Asha: feed revoke FEED-001
Sam: inbox list
Sam: inbox show RCV-00001
Sam: inbox show RCV-00009
Sam: record list 90
Sam: record history MTG-2026-001
Sam: record history COM-001
Sam: record history NETWORK
Sam: record history LTR-00001
Sam: record history SEAT-003
Sam: record history TOR-COM-001-v1:review
Sam: record history POST-001
Sam: record history GRA-004
Sam: record history PER-007
Sam: record history ORG-001
Sam: record history MTG-2026-001:PER-007
Sam: record show NETWORK
Sam: record show MTG-2026-001 as of today
Sam: record show COM-009
Obi: record verify
Obi: agenda show MTG-2026-001
Asha: agenda add MTG-2026-001 "MRI backlog" 15m for decision with paper
Sam: agenda show MTG-2026-001
Sam: agenda time MTG-2026-001 1 9m
Sam: agenda move MTG-2026-001 2 to 1
Sam: agenda defer MTG-2026-001 3 because late
Sam: agenda remove MTG-2026-001 3
Sam: agenda accept MTG-2026-001 3
Asha: paper add MTG-2026-001 4
Asha: paper add MTG-2026-001 4 link https://example.org/backlog
Obi: paper list MTG-2026-001
Asha: paper get MTG-2026-001 4
Obi: paper get MTG-2026-001 4
Asha: paper get MTG-2026-001 4 v2
Asha: paper cover MTG-2026-001 4
Obi: paper cover MTG-2026-001 4
Obi: agenda document MTG-2026-001 text
Sam: agenda publish MTG-2026-001
Sam: agenda publish MTG-2026-001
Obi: quorum check MTG-2026-001
Obi: quorum check mri
Obi: quorum try board "two members"
Sam: meeting arrive MTG-2026-001 asha
Sam: meeting leave MTG-2026-001 asha
Sam: meeting take back MTG-2026-001 asha
Sam: meeting declare MTG-2026-001 asha "Director of ScanCo"
Sam: meeting declare MTG-2026-001 asha "Director of ScanCo" item 5 ruling leave
Sam: meeting declare MTG-2026-001
Sam: record history DEC-0001
Asha: interest declare "Director, MRI Ltd" financial since 1 Sep 2026
Asha: interest declare "Director, MRI Ltd" financial
Obi: interest declare "Trustee" financial for asha
Sam: interest nil for mia
Asha: interest nil
Obi: interest list
Obi: interest list board
Sam: interest match MTG-2026-001
Asha: interest end INT-0001
Asha: interest end INT-0001 on 1 Jan 2026
Sam: interest kinds "financial, loyalty"
Sam: interest kinds "financial"
Sam: record history INT-0001
Obi: meeting present MTG-2026-001
Obi: meeting present MTG-2026-001 at 14:30
Asha: minutes start MTG-2026-001
Sam: minutes replay MTG-2026-001 board.log
Sam: minutes draft MTG-2026-001
Sam: #topic 1
"""
AFTERWARDS: Final = r"""
Ada: lead handover mia to gwen
Ada: lead handover asha to lena
Ada: lead handover asha to lena now
Ada: person leave mia
Ada: person return mia
Ada: person erase asha because asked
Obi: meeting show MTG-2026-001
Sam: record list
Sam: record history PER-007
Sam: record show PER-007
Sam: record history ERA-001
Ada: frobnicate the board
Ada: meeting
Sam: seat fill SEAT-099 owen
"""
CONVERSATION: Final = (
    BEFORE
    + OF_MINUTES.lstrip()
    + OF_PLANS.lstrip()
    + OF_EDUCATION.lstrip()
    + OF_AUDITS.lstrip()
    + AFTERWARDS.lstrip()
)
