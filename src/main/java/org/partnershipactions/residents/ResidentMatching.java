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
import java.util.stream.Stream;

import org.partnershipactions.residents.Residents.MarkHit;
import org.partnershipactions.security.sealing.Seal;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Finds who may be the same person, by marks and never by what is sealed. */
@Component
class ResidentMatching {

	private static final Limit MOST_MARKS = Limit.of(400);

	private static final int MOST = 20;

	private final Residents residents;

	private final ResidentMerging merges;

	private final Seal seal;

	ResidentMatching(Residents residents, ResidentMerging merges, Seal seal) {
		this.residents = residents;
		this.merges = merges;
		this.seal = seal;
	}

	/** Marks by which somebody is found again. */
	Set<Mark> marks(String partnership, ResidentFacts facts) {
		return Mark.of(this.seal, partnership, facts);
	}

	/** Who may be the person of whom these facts are known, the likeliest first. */
	List<ResidentMatch> like(String partnership, ResidentFacts facts) {
		List<String> marks = Stream
			.concat(marks(partnership, facts).stream(), Mark.ofOld(this.seal, partnership, facts).stream())
			.filter((mark) -> mark.kind() != MarkKind.TOKEN)
			.map(Mark::mark)
			.toList();
		return marks.isEmpty() ? List.of() : best(found(marks));
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
		ResidentRecords people = this.merges.records(likeliest);
		Map<String, ResidentMatch> best = new LinkedHashMap<>();
		likeliest.forEach((key) -> {
			Resident current = people.standing(key);
			best.putIfAbsent(current.key(), new ResidentMatch(current.key(), current.ref(), found.get(key)));
		});
		return List.copyOf(best.values());
	}

	private static int weight(Set<MarkKind> kinds) {
		return kinds.stream().mapToInt(MarkKind::weight).sum();
	}

}
