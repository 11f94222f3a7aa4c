package org.partnershipactions.cases.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

import org.partnershipactions.cases.CaseVisibility;
import org.partnershipactions.security.WithheldMatters;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Withholds restricted cases and their reports from readers of logs who are not let in.
 */
@Component
class WithheldCases implements WithheldMatters {

	private static final String CASES = "select c.id, c.case_ref from asb_case c where " + CaseVisibility.OURS + " and "
			+ CaseVisibility.RESTRICTED;

	private static final String REPORTS = "select r.report_key, r.report_ref from case_report r where r.case_id in (:keys)";

	private final JdbcClient sql;

	private final SeenCases seen;

	private final CaseVisibility visibility;

	WithheldCases(DataSource database, SeenCases seen, CaseVisibility visibility) {
		this.sql = JdbcClient.create(database);
		this.seen = seen;
		this.visibility = visibility;
	}

	@Override
	public Map<String, String> refs() {
		Map<String, String> cases = new LinkedHashMap<>();
		this.sql.sql(CASES)
			.param("partnership", this.visibility.partnership())
			.query((RowCallbackHandler) (row) -> cases.put(row.getString(1), row.getString(2)));
		Set<String> shown = this.seen.restricted();
		cases.keySet().removeAll(shown);
		Map<String, String> all = new LinkedHashMap<>(cases);
		if (!cases.isEmpty()) {
			this.sql.sql(REPORTS)
				.param("keys", cases.keySet())
				.query((RowCallbackHandler) (row) -> all.put(row.getString(1), row.getString(2)));
		}
		return all;
	}

}
