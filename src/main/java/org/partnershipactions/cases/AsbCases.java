package org.partnershipactions.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.partnershipactions.cases.figures.FigureCases;
import org.partnershipactions.security.NotFound;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All cases. */
public interface AsbCases extends Repository<AsbCase, String>, JpaSpecificationExecutor<AsbCase> {

	String CLOSED_AND_KEPT = "select c from AsbCase c where c.partnership = :partnership"
			+ " and c.endings.closedOn <= :latest and c.erasedOn is null";

	AsbCase save(AsbCase asbCase);

	Optional<AsbCase> findById(String key);

	boolean existsById(String key);

	Optional<AsbCase> findByPartnershipAndRef(String partnership, String ref);

	/** Cases that a person is part of in any role, the latest first. */
	@Query("select distinct c from AsbCase c join c.team.parties p where p.residentKey in :residents"
			+ " order by c.openedOn desc, c.ref desc")
	List<AsbCase> withResident(List<String> residents);

	/** Cases at a place, the latest first. */
	@Query("select distinct c from AsbCase c join c.team.places p where p.placeKey = :place"
			+ " order by c.openedOn desc, c.ref desc")
	List<AsbCase> atPlace(String place);

	/**
	 * Cases closed by a day whose personal data is still kept, the longest closed first.
	 */
	@Query(CLOSED_AND_KEPT + " and c.id not in :without order by c.endings.closedOn, c.ref")
	List<AsbCase> closedUntil(String partnership, LocalDate latest, Collection<String> without, Limit limit);

	/** One case, where it was closed by a day and its personal data is still kept. */
	@Query(CLOSED_AND_KEPT + " and c.id = :key")
	Optional<AsbCase> closedUntil(String partnership, LocalDate latest, String key);

	/** Of some people, those who are part of a case. */
	@Query("select distinct p.residentKey from AsbCase c join c.team.parties p where p.residentKey in :residents")
	Set<String> partiesAmong(Collection<String> residents);

	/** Of some cases, those whose personal data is kept. */
	List<AsbCase> findByIdInAndErasedOnIsNull(Collection<String> keys);

	/**
	 * How many accepted cases closed between two days had each end of their behaviour.
	 */
	@Query("select new org.partnershipactions.cases.CountedBehaviour(c.endings.behaviour, count(c)) from AsbCase c"
			+ FigureCases.IMPROVED + " group by c.endings.behaviour")
	List<CountedBehaviour> behaviours(String partnership, LocalDate from, LocalDate to);

	/** References of the cases that the task group took in between two days. */
	@Query("select c.ref from AsbCase c where c.partnership = :partnership and c.acceptance.accepted = true"
			+ " and c.acceptance.on between :from and :to order by c.acceptance.on, c.ref")
	List<String> acceptedBetween(String partnership, LocalDate from, LocalDate to);

	/** Offensive graffiti that was found between two moments. */
	@Query("select g from AsbCase c" + FigureCases.GRAFFITI)
	List<GraffitiRemoval> graffiti(String partnership, Instant from, Instant to);

	default AsbCase withKey(String key) {
		return findById(key).orElseThrow(() -> new NotFound("case"));
	}

}
