package org.partnershipactions.cases.reading;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.partnershipactions.cases.AsbCase;
import org.partnershipactions.cases.CaseStatus;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds a few open cases by index, without loading what hangs on them. */
interface OpenCaseRows extends Repository<AsbCase, String> {

	String FOUND = "select distinct new org.partnershipactions.cases.reading.OpenCaseRows$FoundCase(f.by, f.key, f.ref, f.lead, f.opened)"
			+ " from (select ";

	/** Of each place or person the latest first; what is there twice counts once. */
	String CASE = " as by, c.id as key, c.ref as ref, c.leadAgency as lead, c.openedOn as opened,"
			+ " dense_rank() over (partition by ";

	String LATEST = " order by c.openedOn desc, c.ref desc) as place from AsbCase c join ";

	String OPEN = " and c.partnership = :partnership and not c.restricted"
			+ " and c.status = org.partnershipactions.cases.CaseStatus.OPEN) f where f.place <= ";

	String SORTED = " order by f.opened desc, f.ref desc";

	@Query(FOUND + "p.placeKey" + CASE + "p.placeKey" + LATEST + "c.team.places p where p.placeKey in :places" + OPEN
			+ "3" + SORTED)
	List<FoundCase> atPlaces(String partnership, Collection<String> places);

	@Query(FOUND + "p.residentKey" + CASE + "p.residentKey" + LATEST
			+ "c.team.parties p where p.residentKey in :residents" + OPEN + "9" + SORTED)
	List<FoundCase> withResidents(String partnership, Collection<String> residents);

	@Query("select new org.partnershipactions.cases.reading.OpenCase(c.id, c.ref, c.leadAgency, c.openedOn) from AsbCase c"
			+ " where c.id in :keys and not c.restricted and c.status = org.partnershipactions.cases.CaseStatus.OPEN")
	List<OpenCase> withKeys(Collection<String> keys);

	@Query("select c.ref from AsbCase c where c.id = :key")
	String ref(String key);

	/**
	 * An open case with the place or the person by which it was found.
	 *
	 * @param by key of the place or the person
	 * @param key key of the case
	 * @param ref its reference
	 * @param leadAgency code of the agency that leads it
	 * @param openedOn day on which it was opened
	 */
	record FoundCase(String by, String key, String ref, String leadAgency, LocalDate openedOn) {

		OpenCase openCase() {
			return new OpenCase(this.key, this.ref, this.leadAgency, this.openedOn);
		}

	}

}
