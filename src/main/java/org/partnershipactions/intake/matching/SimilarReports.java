package org.partnershipactions.intake.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import org.partnershipactions.intake.AsbReport;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds earlier reports, a few of each sort and the latest first. Many sorts are asked
 * for at once, each by a small reading of one index: so a hundred new reports among a
 * million are compared in no time, even where one sort has a hundred thousand.
 */
@Component
public class SimilarReports {

	/** More in one question would only make it long. */
	private static final int AT_ONCE = 200;

	private static final String ONE = "(select %d which, id, ref, received_at, case_key from asb_report where %s"
			+ " and received_at >= ? order by received_at desc limit %d)";

	private final JdbcClient sql;

	SimilarReports(DataSource database) {
		this.sql = JdbcClient.create(database);
	}

	/**
	 * A few reports of each sort, the latest first.
	 * @param since of each sort, the earliest moment of receipt
	 */
	public Map<SharedTrait, List<SimilarReport>> latest(Map<SharedTrait, Instant> since) {
		List<SharedTrait> sorts = List.copyOf(since.keySet());
		Map<SharedTrait, List<SimilarReport>> found = new HashMap<>();
		for (int from = 0; from < sorts.size(); from += AT_ONCE) {
			List<SharedTrait> some = sorts.subList(from, Math.min(sorts.size(), from + AT_ONCE));
			this.sql.sql(question(some))
				.params(values(some, since))
				.query((RowCallbackHandler) (row) -> found
					.computeIfAbsent(some.get(row.getInt("which")), (sort) -> new ArrayList<>())
					.add(report(row)));
		}
		return found;
	}

	public static String question(List<SharedTrait> sorts) {
		return IntStream.range(0, sorts.size())
			.mapToObj((which) -> ONE.formatted(which, sorts.get(which).columns(), sorts.get(which).few()))
			.collect(Collectors.joining(" union all "));
	}

	private static List<Object> values(List<SharedTrait> sorts, Map<SharedTrait, Instant> since) {
		List<Object> values = new ArrayList<>();
		for (SharedTrait sort : sorts) {
			values.addAll(sort.values());
			values.add(LocalDateTime.ofInstant(since.get(sort), ZoneOffset.UTC));
		}
		return values;
	}

	private static SimilarReport report(ResultSet row) throws SQLException {
		return new SimilarReport(row.getString("id"), row.getString("ref"),
				row.getObject("received_at", LocalDateTime.class).toInstant(ZoneOffset.UTC), row.getString("case_key"));
	}

	/**
	 * An earlier report that may belong to a new one, without what was said in it.
	 *
	 * @param caseKey key of the case that it belongs to, or null
	 */
	public record SimilarReport(String key, String ref, Instant receivedAt, String caseKey) {
	}

	/**
	 * Something that two reports may have in common: the place, the reporter, or the kind
	 * of behaviour in a ward.
	 *
	 * @param columns condition on the columns of one index that goes on with the moment
	 * of receipt
	 * @param values what stands in these columns
	 * @param few how many reports are enough
	 */
	public record SharedTrait(String columns, List<String> values, int few) {

		/** This many of all the people of one report together. */
		static final int BY_PEOPLE = 12;

		private static final int FEW = 4;

		public static SharedTrait place(String key) {
			return new SharedTrait("place_key = ?", List.of(key), FEW);
		}

		public static SharedTrait reporter(String key) {
			return new SharedTrait("reporter_key = ?", List.of(key), BY_PEOPLE);
		}

		public static SharedTrait kind(AsbReport report) {
			return new SharedTrait("partnership = ? and ward = ? and main_category = ?",
					List.of(report.partnership(), report.place().ward(), report.mainCategory().name()), FEW);
		}

	}

}
