package org.partnershipactions.cases;

import java.util.List;

import org.springframework.data.repository.Repository;

/** What happened to cases. */
public interface CaseTimelineEntries extends Repository<CaseTimelineEntry, Long> {

	CaseTimelineEntry save(CaseTimelineEntry entry);

	List<CaseTimelineEntry> findByCaseKeyOrderByIdDesc(String caseKey);

}
