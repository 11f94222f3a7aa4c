package org.partnershipactions.residents;

import java.time.LocalDate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.security.ForAuditors;

import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets auditors read who looked at which person or case, and prove that none is gone. */
@Service
@Transactional(readOnly = true)
public class ViewReading {

	private final ViewEntries entries;

	private final ViewChainCheck check;

	ViewReading(ViewEntries entries, ViewChainCheck check) {
		this.entries = entries;
		this.check = check;
	}

	/** Looks that answer a question, newest first. */
	@ForAuditors
	public ViewPage read(ViewQuestion question) {
		List<ViewRow> rows = this.entries
			.findBy(matching(question),
					(query) -> query.sortBy(Sort.by("id").descending()).limit(question.limit() + 1).all())
			.stream()
			.map(ViewEntry::row)
			.toList();
		boolean more = rows.size() > question.limit();
		List<ViewRow> items = more ? rows.subList(0, question.limit()) : rows;
		return new ViewPage(items, more ? items.get(items.size() - 1).id() : null);
	}

	/** Goes through the whole log and names the first entry that does not hold. */
	@ForAuditors
	public ChainReport verify() {
		return this.check.run();
	}

	private static Specification<ViewEntry> matching(ViewQuestion question) {
		return (entry, query, build) -> build.and(conditions(question, entry, build).toArray(Predicate[]::new));
	}

	private static List<Predicate> conditions(ViewQuestion question, Root<ViewEntry> entry, CriteriaBuilder build) {
		List<Predicate> all = new ArrayList<>();
		Map.of("who", text(question.who()), "subjectRef", text(question.ref()))
			.forEach((column, text) -> all
				.add(text.isEmpty() ? build.conjunction() : build.equal(entry.get(column), text)));
		if (question.from() != null) {
			all.add(build.greaterThanOrEqualTo(entry.get("at"), start(question.from())));
		}
		if (question.to() != null) {
			all.add(build.lessThan(entry.get("at"), start(question.to().plusDays(1))));
		}
		if (question.before() != null) {
			all.add(build.lessThan(entry.get("id"), question.before()));
		}
		return all;
	}

	private static String text(String typed) {
		return (typed != null) ? typed.strip() : "";
	}

	private static Instant start(LocalDate day) {
		return day.atStartOfDay(PartnershipClock.LONDON).toInstant();
	}

}
