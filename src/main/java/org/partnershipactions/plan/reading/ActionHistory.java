package org.partnershipactions.plan.reading;

import java.util.List;

import org.partnershipactions.plan.action.Evidence;
import org.partnershipactions.plan.action.EvidenceFiles;
import org.partnershipactions.plan.action.TimelineEntries;
import org.partnershipactions.plan.action.TimelineEntry;
import org.partnershipactions.plan.progress.ActionEpisode;
import org.partnershipactions.plan.progress.ActionProgress;
import org.partnershipactions.plan.progress.ActionProgresses;
import org.partnershipactions.plan.progress.GivenProgress;

import org.springframework.stereotype.Component;

/** What was written down, said and handed in about an action. */
@Component
class ActionHistory {

	private final TimelineEntries entries;

	private final EvidenceFiles evidence;

	private final ActionProgresses progress;

	ActionHistory(TimelineEntries entries, EvidenceFiles evidence, ActionProgresses progress) {
		this.entries = entries;
		this.evidence = evidence;
		this.progress = progress;
	}

	/** What the leads said of it, the last word first. */
	List<GivenProgress> progress(String key) {
		return this.progress.ofAction(key, ActionEpisode.OPEN).stream().map(ActionProgress::given).toList();
	}

	List<TimelineEntry> timeline(String key) {
		return this.entries.findByActionIdOrderByIdDesc(key);
	}

	List<Evidence> evidence(String key) {
		return this.evidence.findByActionIdOrderByAddedAt(key);
	}

}
