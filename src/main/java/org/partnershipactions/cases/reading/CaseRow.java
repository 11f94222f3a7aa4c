package org.partnershipactions.cases.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.cases.CaseCategory;
import org.partnershipactions.cases.CaseStatus;
import org.partnershipactions.cases.RiskBand;

/**
 * A case in a list; it names nobody.
 *
 * @param key of the case
 * @param ref its reference
 * @param ward name of the ward, or null
 * @param status where it stands
 * @param band its risk, or null while it is not assessed
 * @param lead code of the agency that leads it
 * @param openedOn day on which it was opened
 * @param restricted whether only those who work on it see it
 * @param nextDue when its first open step is due, or null
 * @param categories what it is about
 */
public record CaseRow(String key, String ref, String ward, CaseStatus status, RiskBand band, String lead,
		LocalDate openedOn, boolean restricted, Instant nextDue, List<CaseCategory> categories) {

	CaseRow about(List<CaseCategory> found) {
		return new CaseRow(this.key, this.ref, this.ward, this.status, this.band, this.lead, this.openedOn,
				this.restricted, this.nextDue, found);
	}

}
