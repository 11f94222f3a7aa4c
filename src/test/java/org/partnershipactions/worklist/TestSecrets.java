package org.partnershipactions.worklist;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;

import org.partnershipactions.security.Actor;
import org.partnershipactions.workflow.ConfidentialMatter;
import org.partnershipactions.workflow.MatterVisibility;

/** A feature whose subjects are secrets, each of some accounts only. */
class TestSecrets implements MatterVisibility {

	/** Who looked at what, and what for. */
	final List<String> looks = new CopyOnWriteArrayList<>();

	private final Map<String, ConfidentialMatter> matters = new ConcurrentHashMap<>();

	private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

	/** Makes the subject of a task a secret of these accounts. */
	void keep(String key, boolean openToQueue, String... accounts) {
		this.matters.put(key, new ConfidentialMatter(kind(), key, openToQueue));
		this.known.put(key, Set.of(accounts));
	}

	void clear() {
		this.matters.clear();
		this.known.clear();
		this.looks.clear();
	}

	ConfidentialMatter of(String key) {
		return this.matters.get(key);
	}

	@Override
	public String kind() {
		return "secret";
	}

	@Override
	public boolean sees(String key) {
		return this.known.get(key).contains(Actor.username());
	}

	@Override
	public Predicate seen(Expression<String> key, CriteriaQuery<?> query, CriteriaBuilder conditions) {
		List<String> mine = this.known.keySet().stream().filter(this::sees).toList();
		return mine.isEmpty() ? conditions.disjunction() : key.in(mine);
	}

	@Override
	public void looked(String key, String purpose) {
		this.looks.add(Actor.username() + " " + key + " " + purpose);
	}

}
