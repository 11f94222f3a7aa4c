package org.partnershipactions.partners.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.partnershipactions.security.Role;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Roles that wait for consent, and those that were decided. */
interface RoleRequests extends Repository<RoleRequest, String> {

	RoleRequest save(RoleRequest request);

	Optional<RoleRequest> findById(String id);

	@Query("select r from RoleRequest r where r.position.partnership = :partnership and r.state = :state"
			+ " order by r.askedAt, r.id")
	List<RoleRequest> in(String partnership, RoleRequestState state);

	@Query("select r from RoleRequest r where r.position.partnership = :partnership and r.decidedAt is not null"
			+ " order by r.decidedAt desc, r.id")
	List<RoleRequest> decided(String partnership, Limit limit);

	List<RoleRequest> findByPersonAndState(String person, RoleRequestState state);

	@Query("select count(r) from RoleRequest r where r.position.partnership = :partnership and r.state = :state"
			+ " and r.position.role in :roles")
	int count(String partnership, RoleRequestState state, Collection<Role> roles);

}
