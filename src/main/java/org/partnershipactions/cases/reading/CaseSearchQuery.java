package org.partnershipactions.cases.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnershipactions.cases.CaseCategory;
import org.partnershipactions.cases.CaseStatus;
import org.partnershipactions.cases.CaseVisibility;
import org.partnershipactions.cases.RiskBand;
import org.partnershipactions.forms.TypedDay;

/**
 * One part of a list of cases as SQL. No case is in two parts, and each part is read
 * along one index.
 */
public final class CaseSearchQuery {

	private final List<String> conditions = new ArrayList<>();

	private final List<String> checks = new ArrayList<>();

	private final Map<String, Object> values = new HashMap<>();

	private final String tables;

	private final String place;

	private CaseSearchQuery(String tables, String place, String partnership) {
		this.tables = tables;
		this.place = place;
		when(CaseVisibility.OURS, "partnership", partnership);
	}

	/**
	 * The parts that the reader may see.
	 * @param few the agencies with so few cases that they are read from their own list;
	 * the others are checked case by case along the index that the filter asks for
	 */
	public static List<CaseSearchQuery> parts(CaseVisibility visibility, Set<String> few) {
		if (visibility.seesAll()) {
			return List.of(ofAll(visibility));
		}
		List<CaseSearchQuery> parts = new ArrayList<>();
		if (visibility.seesUnrestricted()) {
			return List.of(ofAll(visibility).when(CaseVisibility.UNRESTRICTED), ofRestricted(visibility));
		}
		List<String> earlier = new ArrayList<>();
		for (String agency : visibility.agencies()) {
			CaseSearchQuery part = few.contains(agency) ? ofFew(visibility, agency) : ofMany(visibility, agency);
			parts.add(part.besides(List.copyOf(earlier)));
			earlier.add(agency);
		}
		parts.add(ofShown(visibility));
		parts.add(ofRestricted(visibility));
		return parts;
	}

	/** Cases that their owner has shown to the person, or to an agency of theirs. */
	private static CaseSearchQuery ofShown(CaseVisibility visibility) {
		CaseSearchQuery part = ofAll(visibility).when(CaseVisibility.UNRESTRICTED).when(CaseVisibility.SHOWN);
		part.values.putAll(visibility.reader());
		part.checks.add(CaseVisibility.NOT_ON_IT);
		return part;
	}

	/**
	 * Restricted cases, which the person sees themselves and not by an agency or role.
	 */
	private static CaseSearchQuery ofRestricted(CaseVisibility visibility) {
		CaseSearchQuery part = ofAll(visibility).when(CaseVisibility.RESTRICTED);
		part.values.putAll(visibility.personally());
		part.checks.add(CaseVisibility.PERSONALLY);
		return part;
	}

	private static CaseSearchQuery ofAll(CaseVisibility visibility) {
		return new CaseSearchQuery("asb_case c", "c.opened_on, c.id", visibility.partnership());
	}

	private static CaseSearchQuery ofFew(CaseVisibility visibility, String agency) {
		CaseSearchQuery part = new CaseSearchQuery("case_seat s join asb_case c on c.id = s.case_id",
				"s.opened_on, s.case_id", visibility.partnership());
		part.when(CaseVisibility.ON_IT_BY_SEAT, "agency", agency);
		return part;
	}

	/** Counted and not joined, because a join would be sorted as a whole first. */
	private static CaseSearchQuery ofMany(CaseVisibility visibility, String agency) {
		CaseSearchQuery part = ofAll(visibility);
		part.check(CaseVisibility.ON_IT, "agency", agency);
		return part;
	}

	private CaseSearchQuery besides(List<String> earlier) {
		when(CaseVisibility.UNRESTRICTED);
		check(CaseVisibility.NONE_ON_IT, "earlier", earlier.isEmpty() ? null : earlier);
		return this;
	}

	/**
	 * Narrows the part.
	 * @param rare whether few cases have the filter's category
	 */
	public CaseSearchQuery narrow(CaseFilter filter, Instant now, boolean rare) {
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

	/** Narrows the part to restricted cases. */
	CaseSearchQuery restricted() {
		return when(CaseVisibility.RESTRICTED);
	}

	/** Narrows the part to some of these cases. */
	CaseSearchQuery among(Collection<String> keys) {
		when("c.id in (:keys)", "keys", keys);
		return this;
	}

	CaseSearchQuery after(CaseFilter.After last) {
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

	private CaseSearchQuery when(String condition) {
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

	/**
	 * What a list of cases is narrowed to; null is everything.
	 *
	 * @param ref reference, or how it begins
	 * @param ward name of the ward
	 * @param status where cases stand
	 * @param band their risk
	 * @param category what they are about
	 * @param lead code of the agency that leads
	 * @param overdue only cases with a late step
	 */
	public record CaseFilter(String ref, String ward, CaseStatus status, RiskBand band, CaseCategory category,
			String lead, boolean overdue) {

		/** Whether nothing narrows the list. */
		public boolean isEmpty() {
			return this.ref == null && this.ward == null && this.status == null && this.band == null
					&& this.category == null && this.lead == null && !this.overdue;
		}

		/**
		 * Where the next page begins: after this case.
		 *
		 * @param openedOn day on which the last case of the page before was opened
		 * @param key of that case
		 */
		public record After(LocalDate openedOn, String key) {

			/** Reads the written form, {@code 2026-06-01.KEY}; null for anything else. */
			public static After parse(String text) {
				try {
					return (text != null && text.length() > 11)
							? new After(TypedDay.parse(text.substring(0, 10)), text.substring(11)) : null;
				}
				catch (DateTimeParseException ex) {
					return null;
				}
			}

			@Override
			public String toString() {
				return this.openedOn + "." + this.key;
			}

		}

	}

}
