package org.partnershipactions.cases;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds a few open cases by index, without loading what hangs on them. */
interface OpenCaseRows extends Repository<AsbCase, String> {

	String CASE = "select distinct new org.partnershipactions.cases.OpenCase(c.id, c.ref, c.leadAgency, c.openedOn)"
			+ " from AsbCase c join ";

	String OPEN = " and c.partnership = :partnership and not c.restricted"
			+ " and c.status = org.partnershipactions.cases.CaseStatus.OPEN order by c.openedOn desc, c.ref desc";

	@Query(CASE + "c.team.places p where p.placeKey = :place" + OPEN + " limit 3")
	List<OpenCase> atPlace(String partnership, String place);

	/** A few of all these people together. */
	@Query("select distinct new org.partnershipactions.cases.ResidentCase(p.residentKey, c.id, c.ref, c.leadAgency,"
			+ " c.openedOn) from AsbCase c join c.team.parties p where p.residentKey in :residents" + OPEN + " limit 9")
	List<ResidentCase> withResidents(String partnership, Collection<String> residents);

	@Query("select new org.partnershipactions.cases.OpenCase(c.id, c.ref, c.leadAgency, c.openedOn) from AsbCase c"
			+ " where c.id in :keys and not c.restricted and c.status = org.partnershipactions.cases.CaseStatus.OPEN")
	List<OpenCase> withKeys(Collection<String> keys);

	@Query("select c.ref from AsbCase c where c.id = :key")
	String ref(String key);

}
