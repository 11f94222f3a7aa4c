package org.partnershipactions.bench;

import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Copies of one person of the register under other names: five people share a name and
 * two or three an address, but one name in two thousand is that of the person who is
 * copied, and one address in two hundred thousand theirs.
 */
final class ManyResidents {

	/** Numbers below this are left to people whom a test adds itself. */
	private static final int FIRST = 1000;

	private static final String PEOPLE = """
			insert into resident (number, resident_key, version, partnership, body, name, email, added_at)
			select %d + seq, concat('person-', seq), 0, partnership, false, name, email, added_at
			from resident, seq_1_to_%d where resident_key = ?""";

	private static final String MARKS = """
			insert into resident_mark (resident, kind, mark)
			select %1$d + seq, k.kind, if(seq %% k.every = 0, k.mark, sha2(concat(k.kind, seq %% k.kinds), 256))
			from (%2$s) k, seq_1_to_%3$d""";

	private static final String MODEL = """
			select kind, mark, case kind when 'TOKEN' then 50000 when 'EMAIL' then 100000000 when 'ADDRESS' then 400000
			  else 200000 end kinds, case kind when 'TOKEN' then 100 when 'EMAIL' then 100000000
			  when 'ADDRESS' then 200000 else 2000 end every
			from resident_mark m join resident r on r.number = m.resident where r.resident_key = '%s'""";

	private final JdbcTemplate sql;

	ManyResidents(JdbcTemplate sql) {
		this.sql = sql;
	}

	void copy(String key, int copies) {
		this.sql.update(PEOPLE.formatted(FIRST, copies), key);
		this.sql.execute("alter table resident_mark drop index resident_mark_found");
		for (String kind : List.of("NAME", "TWO_NAMES", "TOKEN", "EMAIL", "ADDRESS")) {
			this.sql.update(MARKS.formatted(FIRST, one(key, kind), copies));
		}
		this.sql.execute("create index resident_mark_found on resident_mark (mark, resident, kind)");
		this.sql.execute("analyze table resident, resident_mark");
	}

	private static String one(String key, String kind) {
		return MODEL.formatted(key) + " and kind = '" + kind + "' limit 1";
	}

}
