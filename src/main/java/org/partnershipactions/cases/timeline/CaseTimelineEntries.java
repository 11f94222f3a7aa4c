package org.partnershipactions.cases.timeline;

import java.util.List;

import org.springframework.data.repository.Repository;

/** What happened to cases. */
interface CaseTimelineEntries extends Repository<CaseTimelineEntry, Long> {

	CaseTimelineEntry save(CaseTimelineEntry entry);

	List<CaseTimelineEntry> findByCaseKeyOrderByIdDesc(String caseKey);

}
