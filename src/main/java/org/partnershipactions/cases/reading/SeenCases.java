package org.partnershipactions.cases.reading;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.sql.DataSource;

import org.partnershipactions.cases.CaseVisibility;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of some cases those that who is signed in may see, by the rule of the list. */
@Component
public class SeenCases {

	private static final int AT_ONCE = 500;

	private final JdbcClient sql;

	private final CaseVisibility visibility;

	SeenCases(DataSource database, CaseVisibility visibility) {
		this.sql = JdbcClient.create(database);
		this.visibility = visibility;
	}

	public Set<String> of(Collection<String> keys) {
		List<String> all = List.copyOf(new HashSet<>(keys));
		Set<String> seen = new HashSet<>();
		for (int begin = 0; begin < all.size(); begin += AT_ONCE) {
			List<String> some = all.subList(begin, Math.min(all.size(), begin + AT_ONCE));
			CaseSearchQuery.parts(this.visibility, Set.of()).forEach((part) -> seen.addAll(keys(part.among(some))));
		}
		return seen;
	}

	/** Whether who is signed in may see every case, a restricted one with a reason. */
	public boolean everyCase() {
		return this.visibility.seesAll() || this.visibility.seesUnrestricted();
	}

	/** Keys of the restricted cases that who is signed in may see. */
	public Set<String> restricted() {
		Set<String> seen = new HashSet<>();
		CaseSearchQuery.parts(this.visibility, Set.of()).forEach((part) -> seen.addAll(keys(part.restricted())));
		return seen;
	}

	private List<String> keys(CaseSearchQuery part) {
		return this.sql.sql("select c.id" + part.where()).params(part.values()).query(String.class).list();
	}

}
