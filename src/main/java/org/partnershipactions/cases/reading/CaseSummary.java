package org.partnershipactions.cases.reading;

import java.time.LocalDate;
import java.util.Set;

import org.partnershipactions.cases.AsbCase;
import org.partnershipactions.cases.Behaviour;
import org.partnershipactions.cases.CaseCategory;
import org.partnershipactions.cases.CaseEndings;
import org.partnershipactions.cases.CaseStatus;
import org.partnershipactions.cases.Outcome;
import org.partnershipactions.cases.RiskBand;

/**
 * A case in short; it names nobody.
 *
 * @param key of the case
 * @param partnership code of the partnership
 * @param ref its reference
 * @param title what lists call it
 * @param status where it stands
 * @param standing where it stands, in words
 * @param band its risk, or null while it is not assessed
 * @param ward name of the ward, or null
 * @param lead code of the agency that leads it
 * @param openedOn day on which it was opened first
 * @param categories what it is about
 * @param restricted whether only those who work on it see it
 * @param accepted whether the task group took it in; null while nobody decided
 * @param outcome why it is closed, or null
 * @param behaviour what became of the behaviour, or null
 * @param closedOn the day on which it was closed, or null
 * @param suggested the day on which quiet suggested to close it, or null
 */
public record CaseSummary(String key, String partnership, String ref, String title, CaseStatus status, String standing,
		RiskBand band, String ward, String lead, LocalDate openedOn, Set<CaseCategory> categories, boolean restricted,
		Boolean accepted, Outcome outcome, Behaviour behaviour, LocalDate closedOn, LocalDate suggested) {

	static CaseSummary of(AsbCase one) {
		CaseEndings endings = one.endings();
		Boolean accepted = one.acceptance().decided() ? one.acceptance().accepted() : null;
		return new CaseSummary(one.key(), one.partnership(), one.ref(), one.title(), one.status(), one.standing(),
				one.riskBand(), one.ward(), one.leadAgency(), one.openedOn(), one.categories(), one.restricted(),
				accepted, endings.outcome(), endings.behaviour(), endings.closedOn(), endings.suggestedOn());
	}

}
