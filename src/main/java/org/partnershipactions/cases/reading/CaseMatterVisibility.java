package org.partnershipactions.cases.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;

import org.partnershipactions.cases.AsbCase;
import org.partnershipactions.cases.AsbCases;
import org.partnershipactions.cases.CaseAccess;
import org.partnershipactions.cases.CaseLookup;
import org.partnershipactions.cases.CaseSubject;
import org.partnershipactions.cases.CaseVisibility;
import org.partnershipactions.privacy.PrivacySubject;
import org.partnershipactions.privacy.ViewLog;
import org.partnershipactions.workflow.MatterVisibility;
import org.partnershipactions.workflow.NativeCondition;

import org.springframework.stereotype.Component;

/**
 * Tasks of a case are for whoever may see the case, by the same rule as lists of cases.
 */
@Component
class CaseMatterVisibility implements MatterVisibility {

	private final AsbCases cases;

	private final CaseAccess access;

	private final CaseVisibility visibility;

	private final ViewLog views;

	private final CaseLookup lookup;

	CaseMatterVisibility(AsbCases cases, CaseAccess access, CaseVisibility visibility, ViewLog views,
			CaseLookup lookup) {
		this.cases = cases;
		this.access = access;
		this.visibility = visibility;
		this.views = views;
		this.lookup = lookup;
	}

	@Override
	public String kind() {
		return CaseSubject.KIND;
	}

	@Override
	public boolean sees(String key) {
		return this.cases.findById(key).isPresent() && this.access.sees(key);
	}

	@Override
	public Predicate seen(Expression<String> key, CriteriaQuery<?> query, CriteriaBuilder conditions) {
		List<Predicate> parts = CaseSearchQuery.parts(this.visibility, Set.of())
			.stream()
			.map((part) -> condition(part).on(key, conditions))
			.toList();
		return conditions.or(parts.toArray(Predicate[]::new));
	}

	private static NativeCondition condition(CaseSearchQuery part) {
		Map<String, Object> values = new HashMap<>(part.values());
		return new NativeCondition("exists (select 1" + part.where() + " and c.id = :key)", values);
	}

	@Override
	public void enter(String key) {
		this.lookup.enter(key);
	}

	@Override
	public Optional<String> coverTitle(String key) {
		return this.cases.findById(key).filter(AsbCase::restricted).map((one) -> "Restricted case");
	}

	@Override
	public void looked(String key, String purpose) {
		AsbCase asbCase = this.cases.withKey(key);
		this.views.viewed(new PrivacySubject(asbCase.partnership(), CaseSubject.KIND, key, asbCase.ref()), purpose);
	}

}
