package org.partnershipactions.cases;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The conditions of a list of cases as SQL, each with an index that serves it. */
final class CaseQuery {

	private final List<String> conditions = new ArrayList<>();

	private final Map<String, Object> values = new HashMap<>();

	CaseQuery(CaseSight sight) {
		when("c.partnership = :partnership", "partnership", sight.partnership());
		if (!sight.seesAll()) {
			String open = sight.seesUnrestricted() ? "c.restricted = false or " : "";
			when("(" + open + "c.lead_agency in (:agencies) or exists (select 1 from case_agency a"
					+ " where a.case_id = c.id and a.agency in (:agencies)) or exists (select 1 from case_access_request r"
					+ " where r.case_key = c.id and r.state = 'GIVEN' and r.until_day >= :today"
					+ " and (r.agency in (:agencies) or (r.agency is null and r.asked_by = :account))))", "agencies",
					sight.agencies());
			this.values.put("today", sight.today());
			this.values.put("account", sight.account());
		}
	}

	CaseQuery narrow(CaseFilter filter, Instant now) {
		when("c.case_ref like :ref", "ref", (filter.ref() != null) ? plain(filter.ref()) + "%" : null);
		when("c.ward = :ward", "ward", filter.ward());
		when("c.status = :status", "status", name(filter.status()));
		when("c.risk_band = :band", "band", name(filter.band()));
		when("c.lead_agency = :lead", "lead", filter.lead());
		when("c.id in (select k.case_id from case_category k where k.category = :category)", "category",
				name(filter.category()));
		when("c.id in (select d.case_id from case_deadline d where d.due_at < :now)", "now",
				filter.overdue() ? LocalDateTime.ofInstant(now, ZoneOffset.UTC) : null);
		return this;
	}

	CaseQuery after(CaseFilter.After place) {
		if (place != null) {
			this.values.put("openedOn", place.openedOn());
			when("c.opened_on <= :openedOn and (c.opened_on < :openedOn or c.id < :id)", "id", place.key());
		}
		return this;
	}

	String where() {
		return " from asb_case c where " + String.join(" and ", this.conditions);
	}

	Map<String, Object> values() {
		return this.values;
	}

	private void when(String condition, String name, Object value) {
		if (value != null) {
			this.conditions.add(condition);
			this.values.put(name, value);
		}
	}

	private static String name(Enum<?> value) {
		return (value != null) ? value.name() : null;
	}

	/** A reference has no wildcards. */
	private static String plain(String ref) {
		return ref.strip().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9-]", "");
	}

}
