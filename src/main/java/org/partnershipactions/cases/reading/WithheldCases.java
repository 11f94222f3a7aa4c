package org.partnershipactions.cases.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.partnershipactions.cases.CaseVisibility;
import org.partnershipactions.residents.ResidentRecords;
import org.partnershipactions.residents.ResidentRegister;
import org.partnershipactions.security.WithheldMatters;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Withholds restricted cases, their reports and whoever is known from them alone, from
 * readers of logs who are not let in.
 */
@Component
class WithheldCases implements WithheldMatters {

	private static final String CASES = "select c.id, c.case_ref from asb_case c where " + CaseVisibility.OURS + " and "
			+ CaseVisibility.RESTRICTED;

	private static final String REPORTS = "select r.report_key, r.report_ref from case_report r where r.case_id in (:keys)";

	private static final String PEOPLE = "select distinct p.resident_key from case_party p where p.case_id in (:keys)"
			+ " and not exists (select 1 from case_party o where o.resident_key = p.resident_key"
			+ " and o.case_id not in (:keys))";

	private final JdbcClient sql;

	private final SeenCases seen;

	private final CaseVisibility visibility;

	private final ResidentRegister residents;

	WithheldCases(DataSource database, SeenCases seen, CaseVisibility visibility, ResidentRegister residents) {
		this.sql = JdbcClient.create(database);
		this.seen = seen;
		this.visibility = visibility;
		this.residents = residents;
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
			all.putAll(people(cases.keySet()));
		}
		return all;
	}

	/** References of the people of some cases who belong to no other. */
	private Map<String, String> people(Set<String> cases) {
		List<String> keys = this.sql.sql(PEOPLE).param("keys", cases).query(String.class).list();
		ResidentRecords known = this.residents.records(keys);
		return keys.stream().collect(Collectors.toMap(Function.identity(), known::ref));
	}

}
