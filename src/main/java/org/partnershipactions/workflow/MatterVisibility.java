package org.partnershipactions.workflow;

import java.util.Optional;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;

import org.springframework.beans.factory.ObjectProvider;

/**
 * Says which confidential matters of one kind who is signed in may see, for one of them
 * and for a list, and writes down that they looked. Each feature answers for its own; who
 * lists and shows tasks asks.
 */
public interface MatterVisibility {

	/** Kind of the matters that it answers for; one answers for each kind. */
	String kind();

	/** Whether the person may see the matter with this key. */
	boolean sees(String key);

	/** The same as a condition on a column that holds keys. */
	Predicate seen(Expression<String> key, CriteriaQuery<?> query, CriteriaBuilder conditions);

	/** Writes down that the person reads something of the matter, and what for. */
	void looked(String key, String purpose);

	/**
	 * Lets the person in to a task that waits for them by their office. Refuses, asking
	 * for a reason, where the matter itself opens to them only with one.
	 */
	default void enter(String key) {
	}

	/** What lists write in place of its title while it is restricted. */
	default Optional<String> coverTitle(String key) {
		return Optional.empty();
	}

	/** Who answers for a kind of matters. */
	static Optional<MatterVisibility> of(ObjectProvider<MatterVisibility> all, String kind) {
		return all.stream().filter((each) -> each.kind().equals(kind)).findFirst();
	}

	/** The matter of this kind and key; empty where the kind is nobody's secret. */
	static Optional<ConfidentialMatter> matter(ObjectProvider<MatterVisibility> all, String kind, String key) {
		return of(all, kind).map((each) -> new ConfidentialMatter(kind, key));
	}

}
