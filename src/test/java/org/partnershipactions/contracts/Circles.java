package org.partnershipactions.contracts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what can be reached from itself along its arrows (after Tarjan). */
final class Circles {

	private final Map<String, Set<String>> arrows;

	private final Map<String, Integer> order = new HashMap<>();

	private final Map<String, Integer> low = new HashMap<>();

	private final Deque<String> path = new ArrayDeque<>();

	private final Set<String> onPath = new HashSet<>();

	private final List<Set<String>> found = new ArrayList<>();

	private Circles(Map<String, Set<String>> arrows) {
		this.arrows = arrows;
	}

	/** All members of each circle, largest circle first. */
	static List<Set<String>> among(Map<String, Set<String>> arrows) {
		Circles circles = new Circles(arrows);
		arrows.keySet().stream().sorted().forEach((node) -> {
			if (!circles.order.containsKey(node)) {
				circles.visit(node);
			}
		});
		circles.found.sort((one, other) -> other.size() - one.size());
		return circles.found;
	}

	private void visit(String node) {
		this.order.put(node, this.order.size());
		this.low.put(node, this.order.get(node));
		this.path.push(node);
		this.onPath.add(node);
		for (String next : this.arrows.getOrDefault(node, Set.of())) {
			if (!this.order.containsKey(next)) {
				visit(next);
				this.low.merge(node, this.low.get(next), Math::min);
			}
			else if (this.onPath.contains(next)) {
				this.low.merge(node, this.order.get(next), Math::min);
			}
		}
		if (this.low.get(node).equals(this.order.get(node))) {
			close(node);
		}
	}

	private void close(String first) {
		Set<String> members = new HashSet<>();
		String member;
		do {
			member = this.path.pop();
			this.onPath.remove(member);
			members.add(member);
		}
		while (!member.equals(first));
		if (members.size() > 1) {
			this.found.add(members);
		}
	}

}
