package org.partnershipactions.audit;

import java.util.List;

import org.partnershipactions.calendar.DayRange;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.WithheldMatters;
import org.partnershipactions.security.WithheldMatters.Withheld;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.AUDITORS;

/** Lets the auditors of a partnership read who did what in it. */
@Service
@Transactional(readOnly = true)
public class AuditTrail {

	private final AuditEntries entries;

	private final CurrentPerson person;

	private final ObjectProvider<WithheldMatters> withheld;

	AuditTrail(AuditEntries entries, CurrentPerson person, ObjectProvider<WithheldMatters> withheld) {
		this.entries = entries;
		this.person = person;
		this.withheld = withheld;
	}

	/** Entries of the reader's partnership that answer a question, newest first. */
	@AllowedTo(AUDITORS)
	public AuditPage read(AuditQuestion question) {
		Withheld withheld = WithheldMatters.of(this.withheld);
		List<AuditRow> rows = this.entries
			.findBy(matching(question),
					(query) -> query.sortBy(Sort.by("id").descending()).limit(question.limit() + 1).all())
			.stream()
			.map((entry) -> entry.row().without(withheld))
			.toList();
		boolean more = rows.size() > question.limit();
		List<AuditRow> items = more ? rows.subList(0, question.limit()) : rows;
		return new AuditPage(items, more ? items.get(items.size() - 1).id() : null);
	}

	/**
	 * Entries of the reader's partnership after one, oldest first, without what people
	 * typed: for a program that gathers what happens in many systems.
	 */
	@AllowedTo(AUDITORS)
	public List<AuditRow> after(long id, int most) {
		Withheld withheld = WithheldMatters.of(this.withheld);
		Specification<AuditEntry> later = (entry, query, build) -> build.greaterThan(entry.get("id"), id);
		return this.entries.findBy(ours().and(later), (query) -> query.sortBy(Sort.by("id")).limit(most).all())
			.stream()
			.map((entry) -> entry.row().without(withheld).withoutWords())
			.toList();
	}

	private Specification<AuditEntry> matching(AuditQuestion question) {
		return Specification.allOf(ours(), is("who", question.who()), is("event", question.event()),
				new DayRange(question.from(), question.to()).of("at"),
				(entry, query, build) -> (question.before() != null)
						? build.lessThan(entry.get("id"), question.before()) : build.conjunction());
	}

	/** What belongs to no partnership is shown to nobody. */
	private Specification<AuditEntry> ours() {
		return (entry, query, build) -> build.equal(entry.get("partnership"), this.person.partnership());
	}

	private static Specification<AuditEntry> is(String column, String typed) {
		return (entry, query, build) -> (typed == null || typed.isBlank()) ? build.conjunction()
				: build.equal(entry.get(column), typed.strip());
	}

}
