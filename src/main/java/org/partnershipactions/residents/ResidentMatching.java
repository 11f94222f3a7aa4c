package org.partnershipactions.residents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Finds who may be the same person, by marks and never by what is sealed. */
@Component
class ResidentMatching {

	private static final Limit MOST_MARKS = Limit.of(400);

	private static final int MOST = 20;

	private final Residents residents;

	private final Marks marks;

	private final MergeHistory merges;

	ResidentMatching(Residents residents, Marks marks, MergeHistory merges) {
		this.residents = residents;
		this.marks = marks;
		this.merges = merges;
	}

	List<ResidentMatch> like(String partnership, ResidentFacts facts) {
		List<String> marks = this.marks.of(partnership, facts)
			.stream()
			.filter((mark) -> mark.kind() != MarkKind.TOKEN)
			.map(Mark::mark)
			.toList();
		return marks.isEmpty() ? List.of() : best(found(marks));
	}

	/** Keys of those whose name has all of these words, the newest first. */
	List<String> named(String partnership, String name) {
		List<String> marks = PlainForm.names(name)
			.stream()
			.distinct()
			.map((word) -> this.marks.mark(partnership, MarkKind.TOKEN, word).mark())
			.toList();
		return marks.isEmpty() ? List.of() : this.residents.markedByAll(marks, marks.size(), Limit.of(MOST));
	}

	private Map<String, Set<MarkKind>> found(List<String> marks) {
		Map<String, Set<MarkKind>> found = new LinkedHashMap<>();
		for (MarkHit hit : this.residents.marked(marks, MOST_MARKS)) {
			found.computeIfAbsent(hit.key(), (key) -> EnumSet.noneOf(MarkKind.class)).add(hit.kind());
		}
		return found;
	}

	private List<ResidentMatch> best(Map<String, Set<MarkKind>> found) {
		List<String> likeliest = found.entrySet()
			.stream()
			.sorted(Comparator.comparing((one) -> -weight(one.getValue())))
			.limit(MOST)
			.map(Map.Entry::getKey)
			.toList();
		Map<String, Resident> people = this.residents.findByResidentKeyIn(likeliest)
			.stream()
			.collect(Collectors.toMap(Resident::key, Function.identity()));
		Map<String, ResidentMatch> best = new LinkedHashMap<>();
		likeliest.forEach((key) -> {
			Resident current = this.merges.current(people.get(key));
			best.putIfAbsent(current.key(), new ResidentMatch(current.key(), current.ref(), reasons(found.get(key))));
		});
		return List.copyOf(best.values());
	}

	private static int weight(Set<MarkKind> kinds) {
		return kinds.stream().mapToInt(MarkKind::weight).sum();
	}

	private static List<String> reasons(Set<MarkKind> kinds) {
		List<String> reasons = new ArrayList<>();
		Set<MarkKind> left = EnumSet.copyOf(kinds);
		if (left.containsAll(EnumSet.of(MarkKind.NAME, MarkKind.BORN_SURNAME))) {
			reasons.add("same name and date of birth");
			left.remove(MarkKind.BORN_SURNAME);
			left.remove(MarkKind.NAME);
			left.remove(MarkKind.TWO_NAMES);
		}
		if (left.contains(MarkKind.NAME)) {
			left.remove(MarkKind.TWO_NAMES);
		}
		left.stream().sorted(Comparator.comparing((kind) -> -kind.weight())).map(MarkKind::words).forEach(reasons::add);
		return reasons;
	}

}
