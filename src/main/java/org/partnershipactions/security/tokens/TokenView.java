package org.partnershipactions.security.tokens;

import java.time.Instant;
import java.util.List;

/**
 * A token as its person sees it.
 *
 * @param id identity
 * @param name what the person calls it
 * @param scopes what it may do
 * @param created when it was made
 * @param expires from when on it opens nothing
 * @param lastUsed when it was last used, to the hour; null before
 */
public record TokenView(String id, String name, List<String> scopes, Instant created, Instant expires,
		Instant lastUsed) {
}
