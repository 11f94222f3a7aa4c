package org.partnershipactions.measures;

import org.partnershipactions.partners.Directory;
import org.partnershipactions.workflow.Queue;

import org.springframework.stereotype.Component;

/** Whose work readings are. */
@Component
public class MeasureQueues {

	private final Directory directory;

	MeasureQueues(Directory directory) {
		this.directory = directory;
	}

	/** The owner agency's people, or whoever stands in where it has none. */
	public Queue giver(String partnership, String agency) {
		return this.directory.queueFor(partnership, agency, "member");
	}

}
