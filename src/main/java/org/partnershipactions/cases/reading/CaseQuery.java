package org.partnershipactions.cases.reading;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnershipactions.cases.CaseSight;

/**
 * One part of a list of cases as SQL. No case is in two parts, and each part is read
 * along one index.
 */
public final class CaseQuery {

	private final List<String> conditions = new ArrayList<>();

	private final List<String> checks = new ArrayList<>();

	private final Map<String, Object> values = new HashMap<>();

	private final String tables;

	private final String place;

	private CaseQuery(String tables, String place, String partnership) {
		this.tables = tables;
		this.place = place;
		when("c.partnership = :partnership", "partnership", partnership);
	}

	/**
	 * The parts that the reader may see.
	 * @param few the agencies with so few cases that they are read from their own list;
	 * the others are checked case by case along the index that the filter asks for
	 */
	public static List<CaseQuery> parts(CaseSight sight, Set<String> few) {
		if (sight.seesAll()) {
			return List.of(ofAll(sight));
		}
		List<CaseQuery> parts = new ArrayList<>();
		if (sight.seesUnrestricted()) {
			parts.add(ofAll(sight).when("c.restricted = false"));
		}
		List<String> earlier = new ArrayList<>();
		for (String agency : sight.agencies()) {
			CaseQuery part = few.contains(agency) ? ofFew(sight, agency) : ofMany(sight, agency);
			parts.add(part.besides(sight, List.copyOf(earlier)));
			earlier.add(agency);
		}
		parts.add(ofShown(sight));
		return parts;
	}

	/** Cases that their owner has shown to the person, or to an agency of theirs. */
	private static CaseQuery ofShown(CaseSight sight) {
		CaseQuery part = ofAll(sight);
		List<String> agencies = sight.agencies().isEmpty() ? List.of("") : sight.agencies();
		part.when("c.id in (select r.case_key from case_access_request r where r.state = 'GIVEN'"
				+ " and r.until_day >= :today and (r.agency in (:agencies)"
				+ " or (r.agency is null and r.asked_by = :account)))", "agencies", agencies);
		part.values.put("today", sight.today());
		part.values.put("account", sight.account());
		if (sight.seesUnrestricted()) {
			part.when("c.restricted = true");
		}
		part.checks.add("not exists (select 1 from case_seat e where e.case_id = c.id and e.agency in (:agencies))");
		return part;
	}

	private static CaseQuery ofAll(CaseSight sight) {
		return new CaseQuery("asb_case c", "c.opened_on, c.id", sight.partnership());
	}

	private static CaseQuery ofFew(CaseSight sight, String agency) {
		CaseQuery part = new CaseQuery("case_seat s join asb_case c on c.id = s.case_id", "s.opened_on, s.case_id",
				sight.partnership());
		part.when("s.agency = :agency", "agency", agency);
		return part;
	}

	/** Counted and not joined, because a join would be sorted as a whole first. */
	private static CaseQuery ofMany(CaseSight sight, String agency) {
		CaseQuery part = ofAll(sight);
		part.check("(select count(*) from case_seat s where s.case_id = c.id and s.agency = :agency) > 0", "agency",
				agency);
		return part;
	}

	private CaseQuery besides(CaseSight sight, List<String> earlier) {
		if (sight.seesUnrestricted()) {
			when("c.restricted = true");
		}
		check("(select count(*) from case_seat e where e.case_id = c.id and e.agency in (:earlier)) = 0", "earlier",
				earlier.isEmpty() ? null : earlier);
		return this;
	}

	/**
	 * Narrows the part.
	 * @param rare whether few cases have the filter's category
	 */
	public CaseQuery narrow(CaseFilter filter, Instant now, boolean rare) {
		when("c.case_ref like :ref", "ref", (filter.ref() != null) ? plain(filter.ref()) + "%" : null);
		when("c.ward = :ward", "ward", filter.ward());
		when("c.status = :status", "status", name(filter.status()));
		when("c.risk_band = :band", "band", name(filter.band()));
		when("c.lead_agency = :lead", "lead", filter.lead());
		check(rare ? "c.id in (select k.case_id from case_category k where k.category = :category)"
				: "(select count(*) from case_category k where k.case_id = c.id and k.category = :category) > 0",
				"category", name(filter.category()));
		when("c.id in (select d.case_id from case_deadline d where d.due_at < :now)", "now",
				filter.overdue() ? LocalDateTime.ofInstant(now, ZoneOffset.UTC) : null);
		return this;
	}

	/** Narrows the part to some of these cases. */
	CaseQuery among(Collection<String> keys) {
		when("c.id in (:keys)", "keys", keys);
		return this;
	}

	CaseQuery after(CaseFilter.After last) {
		if (last != null) {
			String[] columns = this.place.split(", ");
			this.values.put("openedOn", last.openedOn());
			when("%1$s <= :openedOn and (%1$s < :openedOn or %2$s < :id)".formatted(columns[0], columns[1]), "id",
					last.key());
		}
		return this;
	}

	/** What needs a look into another table is checked last, of what is left then. */
	public String where() {
		return " from " + this.tables + " where "
				+ Stream.concat(this.conditions.stream(), this.checks.stream()).collect(Collectors.joining(" and "));
	}

	/** The latest opened first. */
	public String order() {
		return " order by " + this.place.replace(", ", " desc, ") + " desc";
	}

	public Map<String, Object> values() {
		return this.values;
	}

	private CaseQuery when(String condition) {
		this.conditions.add(condition);
		return this;
	}

	private void when(String condition, String name, Object value) {
		if (value != null) {
			when(condition);
			this.values.put(name, value);
		}
	}

	private void check(String condition, String name, Object value) {
		if (value != null) {
			this.checks.add(condition);
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
