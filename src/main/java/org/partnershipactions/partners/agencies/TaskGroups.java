package org.partnershipactions.partners.agencies;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All task groups. */
public interface TaskGroups extends Repository<TaskGroup, String> {

	TaskGroup save(TaskGroup group);

	Optional<TaskGroup> findByPartnershipAndCode(String partnership, String code);

	@Query("select g from TaskGroup g where g.partnership = :partnership and :priority member of g.priorities"
			+ " order by g.code")
	List<TaskGroup> owning(String partnership, int priority);

	@Query("select g from TaskGroup g left join fetch g.priorities left join fetch g.agencies"
			+ " where g.partnership = :partnership"
			+ " order by (select min(p) from TaskGroup h join h.priorities p where h = g), g.code")
	List<TaskGroup> of(String partnership);

}
