package org.partnershipactions.planning.drafting;

import java.util.List;
import java.util.Optional;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.security.NotFound;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The drafts of all priorities. */
interface PriorityDrafts extends Repository<PriorityDraft, String> {

	PriorityDraft save(PriorityDraft draft);

	Optional<PriorityDraft> findById(String key);

	@Query("select d from PriorityDraft d where d.partnership = :partnership and d.planYear = :year"
			+ " order by d.priority.number")
	List<PriorityDraft> inYear(String partnership, int year);

	default List<PriorityDraft> of(String partnership, PlanYear year) {
		return inYear(partnership, year.start());
	}

	default PriorityDraft withKey(String key) {
		return findById(key).orElseThrow(() -> new NotFound("draft"));
	}

}
