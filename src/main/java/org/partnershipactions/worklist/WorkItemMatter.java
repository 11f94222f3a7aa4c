package org.partnershipactions.worklist;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.partnershipactions.workflow.ConfidentialMatter;

/** What an item is confidentially about, as its row keeps it. */
@Embeddable
record WorkItemMatter(@Column(name = "matter_kind") String kind, @Column(name = "matter_key") String key,
		@Column(name = "matter_open_to_queue") Boolean openToQueue) {

	static WorkItemMatter of(ConfidentialMatter matter) {
		return new WorkItemMatter(matter.kind(), matter.key(), matter.openToQueue());
	}

}
