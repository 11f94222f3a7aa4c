package org.partnershipactions.privacy;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.criteria.Predicate;

import org.partnershipactions.security.CurrentPerson;

import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets managers and auditors read to whom personal data was given. */
@Service
@Transactional(readOnly = true)
public class DisclosureReading {

	private final Disclosures entries;

	private final CurrentPerson person;

	DisclosureReading(Disclosures entries, CurrentPerson person) {
		this.entries = entries;
		this.person = person;
	}

	/** Rows of the reader's partnership that answer a question, newest first. */
	@ReadsDisclosures
	public DisclosurePage read(DisclosureQuestion question) {
		List<DisclosureView> rows = this.entries
			.findBy(matching(question),
					(query) -> query.sortBy(Sort.by("id").descending()).limit(question.limit() + 1).all())
			.stream()
			.map(Disclosure::view)
			.toList();
		boolean more = rows.size() > question.limit();
		List<DisclosureView> items = more ? rows.subList(0, question.limit()) : rows;
		return new DisclosurePage(items, more ? items.get(items.size() - 1).id() : null);
	}

	private Specification<Disclosure> matching(DisclosureQuestion question) {
		return (entry, query, build) -> {
			List<Predicate> all = new ArrayList<>(
					List.of(build.equal(entry.get("partnership"), this.person.partnership())));
			if (question.ref() != null && !question.ref().isBlank()) {
				all.add(build.equal(entry.get("subjectRef"), question.ref().strip()));
			}
			if (question.agency() != null && !question.agency().isBlank()) {
				all.add(build.equal(entry.get("toAgency"), question.agency().strip()));
			}
			if (question.before() != null) {
				all.add(build.lessThan(entry.get("id"), question.before()));
			}
			return build.and(all.toArray(Predicate[]::new));
		};
	}

}
