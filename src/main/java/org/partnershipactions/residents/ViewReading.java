package org.partnershipactions.residents;

import java.util.List;

import org.partnershipactions.calendar.DayRange;
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
		return Specification.allOf(is("who", question.who()), is("subjectRef", question.ref()),
				new DayRange(question.from(), question.to()).of("at"),
				(entry, query, build) -> (question.before() != null)
						? build.lessThan(entry.get("id"), question.before()) : build.conjunction());
	}

	private static Specification<ViewEntry> is(String column, String typed) {
		return (entry, query, build) -> (typed == null || typed.isBlank()) ? build.conjunction()
				: build.equal(entry.get(column), typed.strip());
	}

}
