package org.partnershipactions.planning.acceptance;

import java.util.List;
import java.util.Optional;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.security.NotFound;

import org.springframework.data.repository.Repository;

/** What agencies say to their roles in all plans. */
interface RoleAcceptances extends Repository<RoleAcceptance, String> {

	RoleAcceptance save(RoleAcceptance role);

	Optional<RoleAcceptance> findById(String key);

	List<RoleAcceptance> findByPartnershipAndPlanYearOrderByAgency(String partnership, int planYear);

	default List<RoleAcceptance> of(String partnership, PlanYear year) {
		return findByPartnershipAndPlanYearOrderByAgency(partnership, year.start());
	}

	default RoleAcceptance withKey(String key) {
		return findById(key).orElseThrow(() -> new NotFound("role"));
	}

}
