package org.partnershipactions.plan;

import java.util.List;

import org.springframework.data.repository.Repository;

/** What happened to actions. */
interface TimelineEntries extends Repository<TimelineEntry, Long> {

	TimelineEntry save(TimelineEntry entry);

	List<TimelineEntry> findByActionIdOrderByIdDesc(String actionId);

}
