package org.partnershipactions.cases.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.partnershipactions.cases.CaseCategory;
import org.partnershipactions.cases.CaseStatus;
import org.partnershipactions.cases.CaseVisibility;
import org.partnershipactions.cases.RiskBand;
import org.partnershipactions.cases.reading.CaseSearchQuery.CaseFilter;
import org.partnershipactions.partners.AgencySummary;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.residents.places.PlaceRegister;
import org.partnershipactions.security.AllowedTo;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/**
 * Lists the cases that who is signed in may see, page by page. It reads the tables
 * straight, because a list of a million cases must not load one of them whole.
 */
@Service
@Transactional(readOnly = true)
public class CaseSearch {

	/** The keys are found from an index alone; only what is shown is read. */
	private static final String COLUMNS = "select p.id, p.case_ref, p.ward, p.status, p.risk_band, p.lead_agency,"
			+ " p.opened_on, p.restricted, (select min(e.due_at) from case_deadline e where e.case_id = p.id) next_due"
			+ " from (select c.id%s) found join asb_case p on p.id = found.id";

	private static final Comparator<CaseRow> LATEST_FIRST = Comparator.comparing(CaseRow::openedOn)
		.thenComparing(CaseRow::key)
		.reversed();

	private static final int MOST_ROWS = 200;

	private static final int FEW = 5000;

	private final JdbcClient sql;

	private final CaseVisibility visibility;

	private final Clock clock;

	private final PlaceRegister places;

	private final Directory directory;

	CaseSearch(DataSource database, CaseVisibility visibility, Clock clock, PlaceRegister places, Directory directory) {
		this.sql = JdbcClient.create(database);
		this.visibility = visibility;
		this.clock = clock;
		this.places = places;
		this.directory = directory;
	}

	/**
	 * A page of cases, the latest opened first.
	 * @param after where the page begins, or null for the first
	 * @param size how many, at most 200
	 */
	@AllowedTo(SIGNED_IN)
	public CasePage page(CaseFilter filter, CaseFilter.After after, int size) {
		int most = Math.max(1, Math.min(size, MOST_ROWS));
		List<CaseSearchQuery> parts = parts(filter);
		int counted = count(parts);
		List<CaseRow> rows = parts.stream()
			.flatMap((part) -> rows(part.after(after), most + 1).stream())
			.sorted(LATEST_FIRST)
			.limit(most + 1L)
			.toList();
		List<CaseRow> shown = withCategories(rows.subList(0, Math.min(most, rows.size())));
		return new CasePage(shown, (rows.size() > most) ? next(shown) : null, counted);
	}

	/** Names of the wards that a list can be narrowed to. */
	@AllowedTo(SIGNED_IN)
	public List<String> wards() {
		return this.places.wards(this.visibility.partnership());
	}

	/** The agencies that a list can be narrowed to: all active ones. */
	@AllowedTo(SIGNED_IN)
	public List<AgencySummary> agencies() {
		return this.directory.agencies(this.visibility.partnership());
	}

	private List<CaseSearchQuery> parts(CaseFilter filter) {
		boolean rare = filter.category() != null
				&& rare("case_category where category = :value", filter.category().name());
		return CaseSearchQuery.parts(this.visibility, few(filter))
			.stream()
			.map((part) -> part.narrow(filter, this.clock.instant(), rare))
			.toList();
	}

	/**
	 * Agencies whose cases are read from their own list: those that have few, and all
	 * where nothing leaves out any of theirs.
	 */
	private Set<String> few(CaseFilter filter) {
		boolean all = filter.isEmpty();
		return this.visibility.seesAll() || this.visibility.seesUnrestricted() ? Set.of()
				: this.visibility.agencies()
					.stream()
					.filter((agency) -> all || rare("case_seat where agency = :value", agency))
					.collect(Collectors.toSet());
	}

	/** Whether so few rows fit that they are read first and the rest is checked after. */
	private boolean rare(String rows, String value) {
		return this.sql.sql("select 1 from " + rows + " limit 1 offset " + FEW)
			.param("value", value)
			.query(Integer.class)
			.optional()
			.isEmpty();
	}

	private List<CaseRow> rows(CaseSearchQuery part, int most) {
		return this.sql.sql(COLUMNS.formatted(part.where() + part.order() + " limit " + most))
			.params(part.values())
			.query((row, number) -> row(row))
			.list();
	}

	private int count(List<CaseSearchQuery> parts) {
		int left = CasePage.MOST_COUNTED + 1;
		for (CaseSearchQuery part : parts) {
			left -= (left > 0) ? count(part, left) : 0;
		}
		return CasePage.MOST_COUNTED + 1 - left;
	}

	private int count(CaseSearchQuery part, int most) {
		return this.sql.sql("select count(*) from (select c.id" + part.where() + " limit " + most + ") found")
			.params(part.values())
			.query(Integer.class)
			.single();
	}

	private List<CaseRow> withCategories(List<CaseRow> rows) {
		if (rows.isEmpty()) {
			return rows;
		}
		Map<String, List<CaseCategory>> found = new HashMap<>();
		this.sql.sql("select case_id, category from case_category where case_id in (:keys)")
			.param("keys", rows.stream().map(CaseRow::key).toList())
			.query((RowCallbackHandler) (row) -> found.computeIfAbsent(row.getString(1), (key) -> new ArrayList<>())
				.add(CaseCategory.valueOf(row.getString(2))));
		return rows.stream().map((row) -> row.about(found.getOrDefault(row.key(), List.of()))).toList();
	}

	private static String next(List<CaseRow> shown) {
		CaseRow last = shown.get(shown.size() - 1);
		return new CaseFilter.After(last.openedOn(), last.key()).toString();
	}

	private static CaseRow row(ResultSet row) throws SQLException {
		String band = row.getString("risk_band");
		LocalDateTime due = row.getObject("next_due", LocalDateTime.class);
		return new CaseRow(row.getString("id"), row.getString("case_ref"), row.getString("ward"),
				CaseStatus.valueOf(row.getString("status")), (band != null) ? RiskBand.valueOf(band) : null,
				row.getString("lead_agency"), row.getObject("opened_on", LocalDate.class), row.getBoolean("restricted"),
				(due != null) ? due.toInstant(ZoneOffset.UTC) : null, List.of());
	}

	/**
	 * A page of a list of cases.
	 *
	 * @param rows the cases, the latest opened first
	 * @param next where the next page begins, or null on the last
	 * @param count how many there are, up to one more than {@link #MOST_COUNTED}
	 */
	public record CasePage(List<CaseRow> rows, String next, int count) {

		/** Beyond this nobody counts: a person narrows the list instead. */
		public static final int MOST_COUNTED = 200;

		/** Whether there are more than are counted. */
		public boolean manyMore() {
			return this.count > MOST_COUNTED;
		}

	}

	/**
	 * A case in a list; it names nobody.
	 *
	 * @param key of the case
	 * @param ref its reference
	 * @param ward name of the ward, or null
	 * @param status where it stands
	 * @param band its risk, or null while it is not assessed
	 * @param lead code of the agency that leads it
	 * @param openedOn day on which it was opened
	 * @param restricted whether only named people and its lead see it
	 * @param nextDue when its first open step is due, or null
	 * @param categories what it is about
	 */
	public record CaseRow(String key, String ref, String ward, CaseStatus status, RiskBand band, String lead,
			LocalDate openedOn, boolean restricted, Instant nextDue, List<CaseCategory> categories) {

		CaseRow about(List<CaseCategory> found) {
			return new CaseRow(this.key, this.ref, this.ward, this.status, this.band, this.lead, this.openedOn,
					this.restricted, this.nextDue, found);
		}

	}

}
