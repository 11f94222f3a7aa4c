package org.partnershipactions.measures;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.security.NotFound;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The measures of all partnerships and years. */
public interface Measures extends Repository<Measure, String> {

	Measure save(Measure measure);

	Optional<Measure> findById(String key);

	List<Measure> findByPartnershipAndPlanYearOrderByDefinitionPosition(String partnership, int planYear);

	List<Measure> findByPartnershipAndOwnerAndPlanYearGreaterThanEqualOrderById(String partnership, String owner,
			int planYear);

	/** Codes of the measures that a partnership has had in any year. */
	@Query("select distinct m.definition.code from Measure m where m.partnership = :partnership")
	Set<String> codes(String partnership);

	default Measure withKey(String key) {
		return findById(key).orElseThrow(() -> new NotFound("measure"));
	}

	default Optional<Measure> find(String partnership, PlanYear year, String code) {
		return findById(Measure.key(partnership, year, code));
	}

	default List<Measure> of(String partnership, PlanYear year) {
		return findByPartnershipAndPlanYearOrderByDefinitionPosition(partnership, year.start());
	}

}
