package org.partnershipactions.partners.duties;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Which agencies have had, have and will have which duty. */
interface DutyRows extends Repository<DutyRow, Long> {

	DutyRow save(DutyRow row);

	/** All of a partnership, the earliest first; of one day the last set last. */
	@Query("select r from DutyRow r where r.partnership = :partnership order by r.validFrom, r.id")
	List<DutyRow> of(String partnership);

}
