package org.partnershipactions.cases.victims;

import java.util.List;

import org.springframework.data.repository.Repository;

/** The contact logs of all cases. */
public interface CaseContacts extends Repository<LoggedContact, Long> {

	LoggedContact save(LoggedContact contact);

	List<LoggedContact> findByCaseKeyOrderByIdDesc(String caseKey);

}
