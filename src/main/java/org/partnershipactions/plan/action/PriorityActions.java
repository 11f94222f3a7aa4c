package org.partnershipactions.plan.action;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.partnershipactions.security.NotFound;

import org.springframework.data.jpa.repository.Query;
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

	/** How many actions of a year's plan are in none of these stages. */
	int countByPartnershipAndPlanYearAndStageNotIn(String partnership, int planYear, Collection<Stage> stages);

	/** Actions that an agency leads or shares and that are not closed. */
	@Query("select a from PriorityAction a where a.partnership = :partnership"
			+ " and a.stage <> org.partnershipactions.plan.action.Stage.CLOSED"
			+ " and (a.partners.accountableLead = :agency or :agency member of a.partners.coLeads"
			+ " or :agency member of a.partners.others) order by a.planYear, a.sortRef")
	List<PriorityAction> sharedBy(String partnership, String agency);

	default PriorityAction withKey(String key) {
		return findById(key).orElseThrow(() -> new NotFound("action"));
	}

}
