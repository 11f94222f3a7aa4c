package org.partnershipactions.residents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which records were merged into which, as far as they were read. */
final class MergeGraph {

	private final Set<String> known;

	private final Map<String, String> keptOf = new LinkedHashMap<>();

	/** Begins with the keys of some people. */
	MergeGraph(Collection<String> keys) {
		this.known = new LinkedHashSet<>(keys);
	}

	/** Takes over what was read, and says which keys are to be read next. */
	Set<String> learn(List<MergeLink> links) {
		Set<String> next = new LinkedHashSet<>();
		links.forEach((link) -> {
			this.keptOf.put(link.merged(), link.kept());
			next.add(link.kept());
			next.add(link.merged());
		});
		next.removeIf((key) -> !this.known.add(key));
		return next;
	}

	/** Whose records stand under other keys too, or were merged. */
	Set<String> concerned() {
		Set<String> concerned = new LinkedHashSet<>(this.keptOf.keySet());
		concerned.addAll(this.keptOf.values());
		return concerned;
	}

	/** Every other key of the person, that of the record that was kept first. */
	List<String> others(String key) {
		String kept = key;
		while (this.keptOf.containsKey(kept)) {
			kept = this.keptOf.get(kept);
		}
		List<String> all = new ArrayList<>(List.of(kept));
		for (int i = 0; i < all.size(); i++) {
			String into = all.get(i);
			this.keptOf.forEach((merged, one) -> {
				if (one.equals(into)) {
					all.add(merged);
				}
			});
		}
		all.remove(key);
		return all;
	}

	/**
	 * A record that was merged into another.
	 *
	 * @param merged key of the one that was merged
	 * @param kept key of the one that was kept
	 */
	record MergeLink(String merged, String kept) {
	}

}
