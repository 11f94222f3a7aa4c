package org.partnershipactions.cases.reading;

import java.util.List;

import org.partnershipactions.cases.CaseAgency;
import org.partnershipactions.cases.CaseReport;
import org.partnershipactions.residents.places.PlaceView;

/**
 * Who and what belongs to a case.
 *
 * @param parties people in their roles
 * @param places places
 * @param reports linked reports, oldest first
 * @param links other cases that the reader may see, with what they have in common
 * @param agencies agencies on the case beside the one that leads it
 */
public record CaseCircle(List<PartyView> parties, List<PlaceView> places, List<CaseReport> reports,
		List<CaseLink> links, List<CaseAgency> agencies) {
}
