"""Which words of a clause change nothing? What meetings and business are called, and the like."""

from __future__ import annotations

from typing import Final

PLAIN: Final = """
    in / at / on / by / for / under / towards / toward / into / upon / as / only just / a total of /
    according / accordingly / achieve / achieved / act / acts / agenda / thatmany / agreed / agreed
    that / all meetings / altogether / annual review / before any business / before business /
    before it / before meeting / before proceeding / before any decision / any / any business / any
    decision / any meeting / anything / as follows / at all times / at any one time / at any time /
    at each meeting / at every meeting / at its meetings / at present / at the outset / at the start
    / at time of voting / at time of vote / at point of voting / at moment of voting / at time vote is taken
    / at time a vote is taken / for a vote to be taken / for vote to be taken / for voting to take place
    / at the commencement / at commencement / at the beginning / at the opening
    / attained / attended by / authority to act / ballot / be got / be had / be there / begin /
    begins / business / business valid / called / called to order / can go / carried on / carried
    out / carry on / carry out / committee agreed / conduct / conducted / conducting / consider /
    considered / considered as / considering / constitute / constituted / constitutes / constituting
    / continue / continues / convene / convened / count / count as / counts / cut / deal / deal with
    / dealing / decided / decision / decisions / declared quorate / deemed / defined / deliberate /
    deliberation / deliberations / determined / discussion / discussions / done / duly / during /
    during the meeting / each meeting / effect / effective / effectively / enough / every meeting /
    everything / exercise / exist / exists / expect / expected / figure / first / first
    of all / fixed / following / following its annual review / follows / for / for it to be / for
    the avoidance of doubt / for the purposes of / for the whole meeting / force / form / formed /
    forming / forms / from / from now on / from then on / function / gathering / gatherings /
    general meeting's / get / gets / go ahead / had to be / has to be / have to be / held /
    henceforth / hereby / hold / holding / however / in all / in force / in number / in total / it
    takes / item / items / items of business / itself quorate / just / kick off / lawful / lawfully
    / let / lowered / made / make / makes / make up / makes up / making up / making / mean / means /
    meant / meet / meeting / meetings / meetings of all / meets / met / moment / necessary / needed
    / new quorum / now / number required / one / open / opened / opened for business / opening /
    order / our / overall / pass / passed / place / point / power to act / powers / present quorum /
    proceed / proceeding / proceedings / properly / purpose / purposes / reach / reached / reduced /
    regarded / remain / remains / required / requirement / requirement is / requisite / resolution /
    resolutions / resolved / review / run / satisfied / satisfy / session / sessions / set / simply
    / sit / sits / sitting of / size / sized / something / stand / stands / start / starts / suffice
    / suffices / sufficient / sufficiently / take / taken / takes / takes it / taking / there must
    be / there to be / throughout / throughout the meeting / time / to remove doubt / together in
    number / total of / transact / transacted / transacting / transaction / treated / under / us /
    valid / validly / vote on / wait / we / whatever / when considering / when the meeting opens /
    while it meets / whole of the meeting / work / representation / prevented / otherwise / counted
    / joining / joining in / result / rising to / rises to / increased to / increasing to / going up
    to / goes up to / rise to / binding / put / put to a vote / put to a binding vote / instead /
    vote / accepted / properly met / lawfully met / motion / good / number there / body's / whether
    / allowed / permitted / admitted / allow / permit / settle / settled / settling / conclude /
    concluded / determine / determining / handle / handled / undertake / undertaken / commence /
    commences / commenced / happen / happens / in order / legally / competently / bind / enter /
    entered / embark / embarked / goes ahead / going ahead / hear / hears / heard / assemble to /
    gets going / get going / get under way / under way / taken up / take up / dispatch / despatch /
    dispatched / despatched / discharge / discharged / executed / execute / bench of / sits with /
    properly held / duly held / duly called / duly convened / properly called / affairs / work of /
    powers of / business of / any item / each item / every item / the whole meeting / at all stages
    / in session / into session / quorum requirement / minimum attendance / required number /
    requisite number / the requisite quorum / comprise of / comprising of / as quorum / to be
    counted as / ratify / ratified / recorded / minuted / signed off / sign off / carried /
    effectual / without exception / simple / straightforward / voted / voted on / votes on /
    concluded / agreed upon / agree on / agree / agrees / settled on / resolve / resolves / adopt
    anything / finally / competence / have authority / has authority / have power / has power / able
    to act / able to meet / able to sit / free to act / eligible to act / take place / takes place /
    taking place / took place
"""
