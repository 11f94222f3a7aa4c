package org.partnershipactions.cases.tally;

import java.util.List;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.partnershipactions.cases.tally.Tally.TalliedDays;
import org.partnershipactions.cases.tally.Tally.TalliedFigure;
import org.partnershipactions.cases.tally.Tally.TallySum;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was counted day by day. */
@Component
public class Tallies {

	private final JdbcClient sql;

	Tallies(DataSource database) {
		this.sql = JdbcClient.create(database);
	}

	/** How many rows of these days came to what. */
	public TallySum of(TalliedFigure figure, TalliedDays days) {
		List<Kind> kinds = this.sql.sql(
				"select kind, sum(more) as number from case_tally where partnership = :partnership and figure = :figure"
						+ " and counted_on between :from and :to group by kind")
			.param("partnership", days.partnership())
			.param("figure", figure.name())
			.param("from", days.from())
			.param("to", days.to())
			.query(Kind.class)
			.list();
		return new TallySum(kinds.stream().collect(Collectors.toMap(Kind::kind, Kind::number)));
	}

	record Kind(String kind, int number) {
	}

}
