package org.partnershipactions.reports;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what people chose: one row for a person in a partnership. */
@Component
class KeptHomeFilters {

	private final JdbcClient sql;

	KeptHomeFilters(DataSource database) {
		this.sql = JdbcClient.create(database);
	}

	Part of(String username, String partnership) {
		return this.sql.sql("select priorities, agencies from home_filter where username = ? and partnership = ?")
			.params(username, partnership)
			.query((row, number) -> new Part(new TreeSet<>(), new TreeSet<>(words(row.getString(2))),
					new TreeSet<>(words(row.getString(1)).stream().map(Integer::valueOf).toList())))
			.optional()
			.orElse(Part.WHOLE);
	}

	void keep(String username, String partnership, Part part) {
		this.sql
			.sql("insert into home_filter (username, partnership, priorities, agencies) values (?, ?, ?, ?)"
					+ " on duplicate key update priorities = values(priorities), agencies = values(agencies)")
			.params(username, partnership, joined(part.priorities()), joined(part.agencies()))
			.update();
	}

	private static String joined(Collection<?> parts) {
		return parts.stream().map(String::valueOf).collect(Collectors.joining(","));
	}

	private static List<String> words(String joined) {
		return Stream.of(joined.split(",")).filter((word) -> !word.isEmpty()).toList();
	}

}
