package org.partnershipactions.plan.action;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.Repository;

/** What happened to actions. */
public interface TimelineEntries extends Repository<TimelineEntry, Long> {

	TimelineEntry save(TimelineEntry entry);

	List<TimelineEntry> findByActionIdOrderByIdDesc(String actionId);

	/** What changed a draft from a version on, oldest first. */
	List<TimelineEntry> findByActionIdAndChangedVersionGreaterThanEqualOrderById(String actionId, int version);

	List<TimelineEntry> findByActionIdInAndAtGreaterThanEqualOrderByIdDesc(Collection<String> actionIds, Instant from);

}
