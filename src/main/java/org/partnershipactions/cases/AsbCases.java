package org.partnershipactions.cases;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

	/** A case by its reference, as a page of it begins: with what every page shows. */
	@Query("select c from AsbCase c left join fetch c.categories left join fetch c.team.places"
			+ " left join fetch c.team.agencies where c.partnership = :partnership and c.ref = :ref")
	Optional<AsbCase> opened(String partnership, String ref);

	@Query("select c from AsbCase c left join fetch c.team.parties left join fetch c.team.reports where c.id = :key")
	Optional<AsbCase> withPeople(String key);

	@Query("select c from AsbCase c left join fetch c.plan.steps left join fetch c.plan.powers"
			+ " left join fetch c.endings.closures where c.id = :key")
	Optional<AsbCase> withPlan(String key);

	@Query("select c from AsbCase c left join fetch c.deadlines.open left join fetch c.deadlines.changes where c.id = :key")
	Optional<AsbCase> withDeadlines(String key);

	/**
	 * A case of which a page shows all parts: they are read in three questions, each of
	 * parts that are few beside each other.
	 */
	default AsbCase whole(String key) {
		withPlan(key);
		withDeadlines(key);
		return withPeople(key).orElseThrow(() -> new NotFound("case"));
	}

	/** Cases that an agency leads or works on and that are not closed. */
	@Query("select distinct c from AsbCase c join c.team.agencyIndex i where c.partnership = :partnership"
			+ " and i.agency = :agency and c.status <> org.partnershipactions.cases.CaseStatus.CLOSED order by c.ref")
	List<AsbCase> notClosedOf(String partnership, String agency);

	/** Cases that a person is part of in any role, the latest first. */
	@Query("select distinct c from AsbCase c join c.team.parties p where p.residentKey in :residents"
			+ " order by c.openedOn desc, c.ref desc")
	List<AsbCase> withResident(Collection<String> residents);

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

	/** Restricted cases to which some reports belong. */
	@Query("select distinct c from AsbCase c join c.team.reports r where r.reportKey in :reports and c.restricted = true")
	List<AsbCase> restrictedWith(Collection<String> reports);

	/** Of some people, those who are part of a case. */
	@Query("select distinct p.residentKey from AsbCase c join c.team.parties p where p.residentKey in :residents")
	Set<String> partiesAmong(Collection<String> residents);

	/** Of some cases, those whose personal data is kept. */
	List<AsbCase> findByIdInAndErasedOnIsNull(Collection<String> keys);

	/** Other cases that some people are part of, by person, the latest first. */
	@Query("select p.residentKey as by, c.id as key from AsbCase c join c.team.parties p"
			+ " where p.residentKey in :residents and c.id <> :besides order by c.openedOn desc, c.ref desc")
	List<CaseFoundBy> byParties(Collection<String> residents, String besides);

	/** Other cases at some places, by place, the latest first. */
	@Query("select p.placeKey as by, c.id as key from AsbCase c join c.team.places p"
			+ " where p.placeKey in :places and c.id <> :besides order by c.openedOn desc, c.ref desc")
	List<CaseFoundBy> byPlaces(Collection<String> places, String besides);

	List<AsbCase> findByIdIn(Collection<String> keys);

	default AsbCase withKey(String key) {
		return findById(key).orElseThrow(() -> new NotFound("case"));
	}

	/** A case, and the person or place by which it was found. */
	interface CaseFoundBy {

		/** Key of the person or place. */
		String getBy();

		/** Key of the case. */
		String getKey();

	}

}
