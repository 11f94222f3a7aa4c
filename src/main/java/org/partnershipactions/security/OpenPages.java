package org.partnershipactions.security;

import java.util.List;

/**
 * Names the pages of a feature that need no account, so that the door need not know the
 * feature. Such pages tell no other site where their reader came from.
 */
public interface OpenPages {

	/** Patterns of paths, such as {@code /report/**}. */
	List<String> paths();

}
