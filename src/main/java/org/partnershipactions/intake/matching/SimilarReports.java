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
	public Map<Shared, List<SimilarReport>> latest(Map<Shared, Instant> since) {
		List<Shared> sorts = List.copyOf(since.keySet());
		Map<Shared, List<SimilarReport>> found = new HashMap<>();
		for (int from = 0; from < sorts.size(); from += AT_ONCE) {
			List<Shared> some = sorts.subList(from, Math.min(sorts.size(), from + AT_ONCE));
			this.sql.sql(question(some))
				.params(values(some, since))
				.query((RowCallbackHandler) (row) -> found
					.computeIfAbsent(some.get(row.getInt("which")), (sort) -> new ArrayList<>())
					.add(report(row)));
		}
		return found;
	}

	public static String question(List<Shared> sorts) {
		return IntStream.range(0, sorts.size())
			.mapToObj((which) -> ONE.formatted(which, sorts.get(which).columns(), sorts.get(which).few()))
			.collect(Collectors.joining(" union all "));
	}

	private static List<Object> values(List<Shared> sorts, Map<Shared, Instant> since) {
		List<Object> values = new ArrayList<>();
		for (Shared sort : sorts) {
			values.addAll(sort.values());
			values.add(LocalDateTime.ofInstant(since.get(sort), ZoneOffset.UTC));
		}
		return values;
	}

	private static SimilarReport report(ResultSet row) throws SQLException {
		return new SimilarReport(row.getString("id"), row.getString("ref"),
				row.getObject("received_at", LocalDateTime.class).toInstant(ZoneOffset.UTC), row.getString("case_key"));
	}

}
