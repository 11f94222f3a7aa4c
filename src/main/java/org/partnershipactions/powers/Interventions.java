package org.partnershipactions.powers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.partnershipactions.security.NotFound;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All tools and powers that were used. */
interface Interventions extends Repository<Intervention, String> {

	Intervention save(Intervention intervention);

	Optional<Intervention> findById(String key);

	/** Of one case, in the order in which they began. */
	@Query("select i from Intervention i where i.caseKey = :caseKey order by i.use.begunAt, i.id")
	List<Intervention> ofCase(String caseKey);

	/** What is live in some cases, in the order in which it began. */
	@Query("select i from Intervention i where i.caseKey in :caseKeys and i.endedOn is null"
			+ " order by i.use.begunAt, i.id")
	List<Intervention> liveIn(Collection<String> caseKeys);

	/** On one person, under any of their keys. */
	@Query("select i from Intervention i where i.use.subjectKey in :subjects order by i.use.begunAt, i.id")
	List<Intervention> on(List<String> subjects);

	default Intervention withKey(String key) {
		return findById(key).orElseThrow(() -> new NotFound("tool or power"));
	}

}
