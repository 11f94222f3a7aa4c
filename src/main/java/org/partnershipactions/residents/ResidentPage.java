package org.partnershipactions.residents;

import java.util.List;

import org.partnershipactions.privacy.ViewRow;

/**
 * A person's page.
 *
 * @param key key
 * @param ref reference
 * @param erased whether the personal data was erased
 * @param identity who it is, null for those who may not see it
 * @param involvements what the person is involved in, newest first
 * @param merges what was merged and parted, newest first
 * @param matches who may be the same person
 * @param views who looked, newest first
 */
public record ResidentPage(String key, String ref, boolean erased, ResidentView identity,
		List<Involvement> involvements, List<MergeView> merges, List<ResidentMatch> matches, List<ViewRow> views) {

	/** In how many subjects the person has this role. */
	public long times(String role) {
		return this.involvements.stream()
			.filter((one) -> one.role().equals(role))
			.map(Involvement::key)
			.distinct()
			.count();
	}

	/** Roles that the person has in more than one subject. */
	public List<String> repeatedRoles() {
		return this.involvements.stream().map(Involvement::role).distinct().filter((role) -> times(role) > 1).toList();
	}

}
