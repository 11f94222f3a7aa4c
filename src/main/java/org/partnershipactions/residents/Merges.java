package org.partnershipactions.residents;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All merges, those that were undone too. */
interface Merges extends Repository<Merge, Long> {

	Merge save(Merge merge);

	Optional<Merge> findFirstByOtherAndUnmergedAtIsNull(String other);

	@Query("select m from Merge m where m.kept in :keys or m.other in :keys order by m.id desc")
	List<Merge> about(Collection<String> keys);

}
