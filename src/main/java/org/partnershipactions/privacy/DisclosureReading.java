package org.partnershipactions.privacy;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.criteria.Predicate;

import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.WithheldMatters;
import org.partnershipactions.security.WithheldMatters.Withheld;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets managers and auditors read to whom personal data was given. */
@Service
@Transactional(readOnly = true)
public class DisclosureReading {

	private final Disclosures disclosures;

	private final CurrentPerson person;

	private final ObjectProvider<WithheldMatters> withheld;

	DisclosureReading(Disclosures disclosures, CurrentPerson person, ObjectProvider<WithheldMatters> withheld) {
		this.disclosures = disclosures;
		this.person = person;
		this.withheld = withheld;
	}

	/** Rows of the reader's partnership that answer a question, newest first. */
	@PreAuthorize("@currentPerson.is('MANAGER') or @currentPerson.is('AUDITOR')")
	public DisclosurePage read(DisclosureQuestion question) {
		Withheld withheld = WithheldMatters.of(this.withheld);
		if (withheld.hidesRef(question.ref())) {
			return new DisclosurePage(List.of(), null);
		}
		List<DisclosureView> rows = this.disclosures
			.findBy(matching(question),
					(query) -> query.sortBy(Sort.by("id").descending()).limit(question.limit() + 1).all())
			.stream()
			.map((entry) -> entry.view().without(withheld))
			.filter((row) -> !question.asksOfOne() || row.key() != null)
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

	/**
	 * Some rows of the ledger, newest first.
	 *
	 * @param items the rows
	 * @param next number to ask on with as {@code before}; null where there are no more
	 */
	public record DisclosurePage(List<DisclosureView> items, Long next) {
	}

	/**
	 * Which disclosures somebody wants to see; what is null does not narrow them.
	 *
	 * @param ref reference of the subject
	 * @param agency code of the agency that it was given to
	 * @param before only rows older than the one with this number
	 * @param size how many at most
	 */
	public record DisclosureQuestion(String ref, String agency, Long before, Integer size) {

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
