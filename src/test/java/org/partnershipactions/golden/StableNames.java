package org.partnershipactions.golden;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.jdbc.core.JdbcTemplate;

/** Says what a drawn key stands for, so that two runs say the same. */
final class StableNames {

	private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

	private static final Pattern SEALED = Pattern.compile("sample:[A-Za-z0-9+/_=-]{20,}");

	private final Map<String, String> names = new HashMap<>();

	StableNames(JdbcTemplate sql) {
		read(sql, "select id, case_ref from asb_case");
		read(sql, "select id, ref from asb_report");
		read(sql, "select id, review_ref from asb_case_review");
		read(sql, "select id, concat('action ', plan_year, ' ', ref) from priority_action");
		read(sql, "select id, concat('plan ', plan_year) from plan");
		read(sql, "select id, concat('group ', code) from task_group");
		read(sql, "select id, quarter_code from monitored_quarter");
		read(sql,
				"select id, concat('review of ', group_code, ' ', coalesce(quarter_code, 'called')) from task_group_review");
		read(sql, "select resident_key, concat('P-', number) from resident");
		read(sql, "select id, name from ward");
		read(sql, "select id, concat('contribution of ', agency, ' to ', subject_ref) from contribution");
		read(sql, "select id, concat('late ', task, ' of ', subject_ref) from overdue_review");
		read(sql, "select id, concat('membership of ', person) from membership");
	}

	private void read(JdbcTemplate sql, String question) {
		sql.query(question, (row) -> {
			this.names.put(row.getString(1), "{" + row.getString(2) + "}");
		});
	}

	String in(String text) {
		String plain = SEALED.matcher(text)
			.replaceAll("*")
			.replaceAll("2026-09-07([ T])(07:5|0[89]:|1[01]:)[0-9:.]+Z?", "2026-09-07$1now")
			.replaceAll("([ T]08:)[345][0-9](:[0-9.]+Z?)", "$130:00");
		return KEY.matcher(plain)
			.replaceAll((found) -> Matcher.quoteReplacement(this.names.getOrDefault(found.group(), "{key}")));
	}

}
