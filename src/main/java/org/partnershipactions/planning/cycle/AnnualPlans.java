package org.partnershipactions.planning.cycle;

import java.util.List;
import java.util.Optional;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.security.NotFound;

import org.springframework.data.jpa.repository.JpaRepository;

/** The making of every year's plan. */
interface AnnualPlans extends JpaRepository<AnnualPlan, String> {

	Optional<AnnualPlan> findByPartnershipAndPlanYear(String partnership, int planYear);

	/** The latest year first. */
	List<AnnualPlan> findByPartnershipOrderByPlanYearDesc(String partnership);

	default Optional<AnnualPlan> find(String partnership, PlanYear year) {
		return findByPartnershipAndPlanYear(partnership, year.start());
	}

	default AnnualPlan withKey(String key) {
		return findById(key).orElseThrow(() -> new NotFound("plan"));
	}

}
