package org.partnershipactions.partners.agencies;

import java.util.List;
import java.util.Optional;

import org.partnershipactions.partners.OwnedPriority;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All task groups. */
public interface TaskGroups extends Repository<TaskGroup, String> {

	TaskGroup save(TaskGroup group);

	Optional<TaskGroup> findByPartnershipAndCode(String partnership, String code);

	/** The group that approves a priority; a group is given what no other has. */
	default Optional<TaskGroup> owning(String partnership, OwnedPriority priority) {
		return owning(partnership, priority.planYear(), priority.priority()).stream().findFirst();
	}

	@Query("select g from TaskGroup g join g.owned o where g.partnership = :partnership and o.planYear = :year"
			+ " and o.priority = :priority order by g.code")
	List<TaskGroup> owning(String partnership, int year, int priority);

	/** The group whose work cases are; one at the most has them. */
	default Optional<TaskGroup> ofCases(String partnership) {
		return withCases(partnership).stream().findFirst();
	}

	@Query("select g from TaskGroup g where g.partnership = :partnership and g.cases = true order by g.code")
	List<TaskGroup> withCases(String partnership);

	/** Those to which an agency belongs, retired ones left out. */
	default List<TaskGroup> with(String partnership, String agency) {
		return of(partnership).stream().filter((group) -> group.summary().agencies().contains(agency)).toList();
	}

	/**
	 * Those that work, in the order of what they approved last and then of their codes.
	 */
	default List<TaskGroup> of(String partnership) {
		return all(partnership).stream().filter((group) -> !group.retired()).toList();
	}

	@Query("select g from TaskGroup g left join fetch g.owned left join fetch g.agencies"
			+ " where g.partnership = :partnership"
			+ " order by (select min(o.priority) from TaskGroup h join h.owned o where h = g), g.code")
	List<TaskGroup> all(String partnership);

}
