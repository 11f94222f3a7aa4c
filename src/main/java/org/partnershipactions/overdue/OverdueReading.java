package org.partnershipactions.overdue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.WithheldMatters;
import org.partnershipactions.security.WithheldMatters.Withheld;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.overdue.MayOnOverdueReview.OverdueRight.SEE;
import static org.partnershipactions.security.AllowedTo.Audience.COUNTY_READERS;

/** All late work of the partnership, as those who answer for it look at it. */
@Service
@Transactional(readOnly = true)
public class OverdueReading {

	private final OverdueReviews reviews;

	private final OverdueAccess access;

	private final OverdueWords words;

	private final ObjectProvider<WithheldMatters> withheld;

	OverdueReading(OverdueReviews reviews, OverdueAccess access, OverdueWords words,
			ObjectProvider<WithheldMatters> withheld) {
		this.reviews = reviews;
		this.access = access;
		this.words = words;
		this.withheld = withheld;
	}

	/** Everything that is late now, oldest breach first. */
	@MayOnOverdueReview(SEE)
	public List<OverdueRow> rows() {
		Withheld withheld = WithheldMatters.of(this.withheld);
		return this.reviews.openOf(this.access.partnership())
			.stream()
			.map(this.words::row)
			.map((row) -> row.without(withheld))
			.toList();
	}

	/** How much is late now, without its rows. */
	@MayOnOverdueReview(SEE)
	public List<OverdueCount> counts() {
		return this.reviews.countOpen(this.access.partnership());
	}

	/** How much is late now at each level, of each of some partnerships. */
	@AllowedTo(COUNTY_READERS)
	public Map<String, Map<OverdueLevel, Long>> levels(Collection<String> partnerships) {
		return this.reviews.countOpenOf(partnerships)
			.stream()
			.collect(Collectors.groupingBy(OverdueReviews.LevelCount::partnership,
					Collectors.toMap(OverdueReviews.LevelCount::level, OverdueReviews.LevelCount::number)));
	}

	/** One review, open or not. */
	@MayOnOverdueReview(SEE)
	public OverdueRow row(String key) {
		return this.words.row(this.access.ours(key)).without(WithheldMatters.of(this.withheld));
	}

}
