package org.partnershipactions.evidence;

import java.util.Set;

/** Files that a module's rows name, told by that module. */
public interface StoredFileNames {

	/** Names of all files that should be in the folder. */
	Set<String> named();

}
