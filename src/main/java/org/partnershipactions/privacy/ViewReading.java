package org.partnershipactions.privacy;

import java.time.Instant;
import java.time.LocalDate;
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

/**
 * Lets the auditors of a partnership read who looked at which person or case of it.
 */
@Service
@Transactional(readOnly = true)
public class ViewReading {

	private final ViewEntries entries;

	private final CurrentPerson person;

	private final ObjectProvider<WithheldMatters> withheld;

	ViewReading(ViewEntries entries, CurrentPerson person, ObjectProvider<WithheldMatters> withheld) {
		this.entries = entries;
		this.person = person;
		this.withheld = withheld;
	}

	/**
	 * Looks at what is of the reader's partnership that answer a question, newest first.
	 */
	@AllowedTo(AUDITORS)
	public ViewPage read(ViewQuestion question) {
		Withheld withheld = WithheldMatters.of(this.withheld);
		if (withheld.hidesRef(question.ref())) {
			return new ViewPage(List.of(), null);
		}
		List<ViewRow> rows = this.entries
			.findBy(matching(question),
					(query) -> query.sortBy(Sort.by("id").descending()).limit(question.limit() + 1).all())
			.stream()
			.map((entry) -> entry.row().without(withheld))
			.filter((row) -> !question.asksOfOne() || row.key() != null)
			.toList();
		boolean more = rows.size() > question.limit();
		List<ViewRow> items = more ? rows.subList(0, question.limit()) : rows;
		return new ViewPage(items, more ? items.get(items.size() - 1).id() : null);
	}

	private Specification<ViewEntry> matching(ViewQuestion question) {
		return Specification.allOf(ours(), is("who", question.who()), is("subjectRef", question.ref()),
				new DayRange(question.from(), question.to()).of("at"),
				(entry, query, build) -> (question.before() != null)
						? build.lessThan(entry.get("id"), question.before()) : build.conjunction());
	}

	/** What belongs to no partnership is shown to nobody. */
	private Specification<ViewEntry> ours() {
		return (entry, query, build) -> build.equal(entry.get("partnership"), this.person.partnership());
	}

	private static Specification<ViewEntry> is(String column, String typed) {
		return (entry, query, build) -> (typed == null || typed.isBlank()) ? build.conjunction()
				: build.equal(entry.get(column), typed.strip());
	}

	/**
	 * Some looks, newest first.
	 *
	 * @param items the looks
	 * @param next number to ask on with as {@code before}; null where there are no more
	 */
	public record ViewPage(List<ViewRow> items, Long next) {
	}

	/**
	 * Which looks an auditor wants to see; what is null does not narrow them.
	 *
	 * @param who user name of who looked
	 * @param ref reference of the person, case or report that was looked at
	 * @param from first day
	 * @param to last day
	 * @param before only entries older than the one with this number
	 * @param size how many at most
	 */
	public record ViewQuestion(String who, String ref, LocalDate from, LocalDate to, Long before, Integer size) {

		private static final int USUAL = 50;

		private static final int MOST = 200;

		/** Whether one reference is asked for: what is withheld is no answer then. */
		boolean asksOfOne() {
			return this.ref != null && !this.ref.isBlank();
		}

		int limit() {
			return (this.size != null) ? Math.max(1, Math.min(MOST, this.size)) : USUAL;
		}

	}

}
