package org.partnershipactions.plan.action;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.partnershipactions.security.NotFound;

import org.springframework.data.repository.Repository;

/** The actions of all plans. */
public interface PriorityActions extends Repository<PriorityAction, String> {

	PriorityAction save(PriorityAction action);

	void delete(PriorityAction action);

	Optional<PriorityAction> findById(String key);

	List<PriorityAction> findByIdIn(Collection<String> keys);

	boolean existsById(String key);

	List<PriorityAction> findByPlanIdOrderBySortRef(String planId);

	Optional<PriorityAction> findByPartnershipAndPlanYearAndRowRef(String partnership, int planYear, String ref);

	default PriorityAction withKey(String key) {
		return findById(key).orElseThrow(() -> new NotFound("action"));
	}

}
