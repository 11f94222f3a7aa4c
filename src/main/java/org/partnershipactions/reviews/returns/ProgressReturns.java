package org.partnershipactions.reviews.returns;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.security.NotFound;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All progress returns that were ever asked for. */
interface ProgressReturns extends Repository<ProgressReturn, String> {

	ProgressReturn save(ProgressReturn asked);

	Optional<ProgressReturn> findById(String key);

	@Query("select r from ProgressReturn r where r.asked.partnership = :partnership and r.asked.quarterCode = :quarter"
			+ " order by r.asked.sortRef")
	List<ProgressReturn> inQuarter(String partnership, String quarter);

	@Query("select r from ProgressReturn r where r.asked.actionKey = :action and r.state = ReturnState.ASKED")
	List<ProgressReturn> openOf(String action);

	@Query("select r from ProgressReturn r where r.link.signature in :signatures")
	Optional<ProgressReturn> behind(Collection<String> signatures);

	default List<ProgressReturn> of(String partnership, Quarter quarter) {
		return inQuarter(partnership, quarter.toString());
	}

	default ProgressReturn withKey(String key) {
		return findById(key).orElseThrow(() -> new NotFound("return"));
	}

}
