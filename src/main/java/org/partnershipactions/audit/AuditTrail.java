package org.partnershipactions.audit;

import java.util.List;

import org.partnershipactions.calendar.DayRange;
import org.partnershipactions.security.ForAuditors;

import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets auditors read who did what. */
@Service
@Transactional(readOnly = true)
public class AuditTrail {

	private final AuditEntries entries;

	AuditTrail(AuditEntries entries) {
		this.entries = entries;
	}

	/** Entries that answer a question, newest first. */
	@ForAuditors
	public AuditPage read(AuditQuestion question) {
		List<AuditRow> rows = this.entries
			.findBy(matching(question),
					(query) -> query.sortBy(Sort.by("id").descending()).limit(question.limit() + 1).all())
			.stream()
			.map(AuditEntry::row)
			.toList();
		boolean more = rows.size() > question.limit();
		List<AuditRow> items = more ? rows.subList(0, question.limit()) : rows;
		return new AuditPage(items, more ? items.get(items.size() - 1).id() : null);
	}

	private static Specification<AuditEntry> matching(AuditQuestion question) {
		return Specification.allOf(is("who", question.who()), is("event", question.event()),
				new DayRange(question.from(), question.to()).of("at"),
				(entry, query, build) -> (question.before() != null)
						? build.lessThan(entry.get("id"), question.before()) : build.conjunction());
	}

	private static Specification<AuditEntry> is(String column, String typed) {
		return (entry, query, build) -> (typed == null || typed.isBlank()) ? build.conjunction()
				: build.equal(entry.get(column), typed.strip());
	}

}
