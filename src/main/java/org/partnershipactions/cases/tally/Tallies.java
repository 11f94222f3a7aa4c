package org.partnershipactions.cases.tally;

import java.util.List;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.partnershipactions.cases.tally.Tally.TalliedDays;
import org.partnershipactions.cases.tally.Tally.TalliedFigure;
import org.partnershipactions.cases.tally.Tally.TallySum;
import org.partnershipactions.pages.PageAnswers;

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
		List<Kind> kinds = PageAnswers.to(days, () -> kinds(days));
		return new TallySum(kinds.stream()
			.filter((one) -> one.figure().equals(figure.name()))
			.collect(Collectors.toMap(Kind::kind, Kind::number)));
	}

	/** Of all figures: whoever asks for one of these days asks for the others too. */
	private List<Kind> kinds(TalliedDays days) {
		return this.sql
			.sql("select figure, kind, sum(more) as number from case_tally where partnership = :partnership"
					+ " and counted_on between :from and :to group by figure, kind")
			.param("partnership", days.partnership())
			.param("from", days.from())
			.param("to", days.to())
			.query(Kind.class)
			.list();
	}

	record Kind(String figure, String kind, int number) {
	}

}
