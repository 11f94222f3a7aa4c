package org.partnershipactions.partners.setup;

import java.util.Map;

/** Told by each module that keeps something of what a partnership sets up. */
public interface SetUpFacts {

	/** Whether each item that the module knows of is there. */
	Map<SetUpItem, Boolean> of(String partnership);

}
