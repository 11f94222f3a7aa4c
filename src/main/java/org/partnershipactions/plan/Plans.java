package org.partnershipactions.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The plans. */
public interface Plans extends Repository<Plan, String> {

	Plan save(Plan plan);

	Optional<Plan> findById(String id);

	Optional<Plan> findByPartnershipAndPlanYear(String partnership, int planYear);

	/** What is adopted and has not begun, of the years up to one. */
	List<Plan> findByAdoptedOnIsNotNullAndBegunOnIsNullAndPlanYearLessThanEqual(int planYear);

	List<Plan> findByPartnershipInAndPlanYear(Collection<String> partnerships, int planYear);

	List<Plan> findByPartnershipOrderByPlanYearDesc(String partnership);

}
