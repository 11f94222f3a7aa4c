package org.partnershipactions.security;

import java.util.Optional;

/** Something of the sample that everybody can know, told by whoever knows of it. */
public interface SampleWarning {

	/** What of the sample is in use, such as "keys"; empty where nothing is. */
	Optional<String> inUse();

}
