package org.partnershipactions.privacy;

import java.util.List;
import java.util.function.Function;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor.SpecificationFluentQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All views: here they are only read. */
interface ViewEntries extends Repository<ViewEntry, Long> {

	/** Reads by conditions: of what specifications offer, only this. */
	<S extends ViewEntry, R> R findBy(Specification<ViewEntry> which,
			Function<? super SpecificationFluentQuery<S>, R> reading);

	/** The end of the chain. */
	@Query("select c from ViewChain c where c.id = 1")
	ViewChain end();

	List<ViewEntry> findBySubjectKeyOrderByIdDesc(String subjectKey, Limit limit);

	/** Entries after one, in the order of the chain. */
	List<ViewEntry> findByIdGreaterThanOrderById(Long id, Limit limit);

}
